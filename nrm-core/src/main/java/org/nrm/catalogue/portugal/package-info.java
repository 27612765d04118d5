/** Portugal: {@link org.nrm.catalogue.portugal.Portugal2007}, the transposition of the directive on permits for victims. */
@NullMarked
package org.nrm.catalogue.portugal;

import org.jspecify.annotations.NullMarked;
