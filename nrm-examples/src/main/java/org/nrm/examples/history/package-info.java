/**
 * What a log tells of one case: what happened, what the person could claim on which days, and the days on which the case gave
 * her no status at all.
 */
@NullMarked
package org.nrm.examples.history;

import org.jspecify.annotations.NullMarked;
