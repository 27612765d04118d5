/**
 * Serbia: {@link org.nrm.catalogue.serbia.Serbia2004}, with its words and the readings that can be chosen otherwise. The Law
 * on Foreigners of 2018 is not there: its articles on trafficked persons were not read.
 */
@NullMarked
package org.nrm.catalogue.serbia;

import org.jspecify.annotations.NullMarked;
