/** Italy, programmes of social inclusion: {@code italy-on-the-road-2005}. */
@NullMarked
package org.nrm.catalogue.italy.inclusion;

import org.jspecify.annotations.NullMarked;
