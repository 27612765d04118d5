/**
 * Germany: {@link org.nrm.catalogue.germany.Hamburg1999}, the agreement of Hamburg on who is responsible, with the stay beside
 * it in two periods, and {@link org.nrm.catalogue.germany.Germany2012}, the Residence Act between 2012 and 2015.
 */
@NullMarked
package org.nrm.catalogue.germany;

import org.jspecify.annotations.NullMarked;
