/**
 * The Council of Europe Convention on Action against Trafficking in Human Beings: {@link
 * org.nrm.catalogue.europe.council.Convention2005} as a mechanism of its own, {@link
 * org.nrm.catalogue.europe.council.ConventionPolicy} with what it leaves to each Party, and {@link
 * org.nrm.catalogue.europe.council.ConventionOverlay} to lay it over national mechanisms.
 */
@NullMarked
package org.nrm.catalogue.europe.council;

import org.jspecify.annotations.NullMarked;
