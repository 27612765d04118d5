/** Ukraine: the referral of trafficked persons through a network of organisations, as the manual of 2005 tells it. */
@NullMarked
package org.nrm.catalogue.ukraine;

import org.jspecify.annotations.NullMarked;
