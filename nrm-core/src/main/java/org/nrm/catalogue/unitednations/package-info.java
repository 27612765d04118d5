/** What the protocol of the United Nations on trafficking in persons asks of states by itself. */
@NullMarked
package org.nrm.catalogue.unitednations;

import org.jspecify.annotations.NullMarked;
