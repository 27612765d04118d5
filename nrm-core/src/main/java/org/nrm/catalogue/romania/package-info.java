/** Romania: {@code romania-reaching-out-2005} and {@code alternative-sociale-2005}. */
@NullMarked
package org.nrm.catalogue.romania;

import org.jspecify.annotations.NullMarked;
