/**
 * The words of a mechanism: fact types, event types, roles, entitlements, meanings, and citations with what each is worth.
 * Uses nothing else of the library.
 */
@NullMarked
package org.nrm.vocabulary;

import org.jspecify.annotations.NullMarked;
