/**
 * Italy: the residence permit and the programme of art. 18 of Legislative Decree 286/1998, in the versions {@link
 * org.nrm.catalogue.italy.Italy2004}, {@link org.nrm.catalogue.italy.Italy2014}, {@link org.nrm.catalogue.italy.Italy2017}
 * and {@link org.nrm.catalogue.italy.Italy2025}, with the readings that can be chosen otherwise; and beside it, not merged
 * with it, the permit for victims of labour exploitation of art. 18-ter, {@link
 * org.nrm.catalogue.italy.ItalyLabourExploitation}.
 */
@NullMarked
package org.nrm.catalogue.italy;

import org.jspecify.annotations.NullMarked;
