/**
 * The notation in which mechanisms are written: tables whose rows stand under the article that they come from. It builds
 * the values of {@link org.nrm.mechanism} and has no meaning of its own.
 */
@NullMarked
package org.nrm.mechanism.notation;

import org.jspecify.annotations.NullMarked;
