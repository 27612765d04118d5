/** The International Organization for Migration: {@code iom-international-referral} and {@code iom-moscow-2006}. */
@NullMarked
package org.nrm.catalogue.iom;

import org.jspecify.annotations.NullMarked;
