/**
 * What a referral mechanism says: procedures with their stages, transitions and terms, duties, lead responsibility, and
 * the changes by which one mechanism is derived from another. Uses vocabulary and conditions.
 */
@NullMarked
package org.nrm.mechanism;

import org.jspecify.annotations.NullMarked;
