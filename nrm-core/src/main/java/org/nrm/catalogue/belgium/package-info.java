/**
 * Belgium: {@link org.nrm.catalogue.belgium.Belgium1997}, {@link org.nrm.catalogue.belgium.Belgium2007} and {@link
 * org.nrm.catalogue.belgium.Belgium2017}, with the words they share and the readings that can be chosen otherwise.
 */
@NullMarked
package org.nrm.catalogue.belgium;

import org.jspecify.annotations.NullMarked;
