/**
 * A case under a mechanism: what is established, where each procedure stands, what an event does to it, and why an event
 * is refused. Everything is a value, and nothing reads a clock. Uses mechanisms, conditions and the vocabulary.
 */
@NullMarked
package org.nrm.casefile;

import org.jspecify.annotations.NullMarked;
