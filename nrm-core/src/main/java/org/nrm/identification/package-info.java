/**
 * Finding trafficked persons, as it is the same everywhere: the definitions of trafficking as three-valued classifications,
 * criteria of suspicion, code lists, the common words, and procedures that mechanisms share. Sources: Palermo Protocol,
 * art. 3; Council of Europe Convention, arts 4 and 10; Directive 2011/36/EU, arts 2 and 13; HTCDS 2.0 of the IOM; the manual
 * of good practices of 2005 on hotlines and outreach.
 */
@NullMarked
package org.nrm.identification;

import org.jspecify.annotations.NullMarked;
