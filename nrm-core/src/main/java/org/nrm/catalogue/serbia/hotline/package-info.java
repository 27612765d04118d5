/** The hotline of ASTRA in Serbia, as the manual of good practices of 2005 describes it. */
@NullMarked
package org.nrm.catalogue.serbia.hotline;

import org.jspecify.annotations.NullMarked;
