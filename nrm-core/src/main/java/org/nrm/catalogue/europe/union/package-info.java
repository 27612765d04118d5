/**
 * The European Union: the directive on residence permits for victims who cooperate ({@link
 * org.nrm.catalogue.europe.union.Directive2004}) and the directive on preventing and combating trafficking, as adopted and as
 * amended ({@link org.nrm.catalogue.europe.union.Directive2011}, {@link org.nrm.catalogue.europe.union.Directive2011Amended}),
 * which can be laid over national mechanisms ({@link org.nrm.catalogue.europe.union.Directive2011Overlay}).
 */
@NullMarked
package org.nrm.catalogue.europe.union;

import org.jspecify.annotations.NullMarked;
