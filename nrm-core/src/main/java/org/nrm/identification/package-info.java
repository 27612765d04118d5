/** What finding trafficked persons has in common everywhere: what the stages and acts of identification mean. */
@NullMarked
package org.nrm.identification;

import org.jspecify.annotations.NullMarked;
