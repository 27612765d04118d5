/**
 * What can be said about a mechanism as a whole: which standards on mechanisms it meets, what it excludes for whom, and at
 * least how far the way to an entitlement is; and where mechanisms come apart on the same history. It rests on
 * everything below it, and nothing below knows of it.
 */
@NullMarked
package org.nrm.analysis;

import org.jspecify.annotations.NullMarked;
