/** The outreach units of On the Road and Tampep in Italy, as the manual of good practices of 2005 describes them. */
@NullMarked
package org.nrm.catalogue.italy.outreach;

import org.jspecify.annotations.NullMarked;
