/** Russia: {@code eu-russia-readmission-2007}. */
@NullMarked
package org.nrm.catalogue.russia;

import org.jspecify.annotations.NullMarked;
