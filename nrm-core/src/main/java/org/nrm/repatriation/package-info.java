/** Return and readmission: assessment of risk, the communications between missions, travel, and the acts of states. */
@NullMarked
package org.nrm.repatriation;

import org.jspecify.annotations.NullMarked;
