/** The agreements between institutions that are shipped, as far as they were read, and where. */
@NullMarked
package org.nrm.catalogue.agreement;

import org.jspecify.annotations.NullMarked;
