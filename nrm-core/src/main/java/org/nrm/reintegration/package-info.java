/** How a life is rebuilt: plans, their measures, follow-up and its outcomes. */
@NullMarked
package org.nrm.reintegration;

import org.jspecify.annotations.NullMarked;
