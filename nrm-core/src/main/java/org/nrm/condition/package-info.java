/**
 * The closed language in which rules say when they apply: facts that are established, lengths of time that have passed,
 * places where other procedures stand. Conditions are data and three-valued, after strong Kleene logic. Uses the
 * vocabulary alone.
 */
@NullMarked
package org.nrm.condition;

import org.jspecify.annotations.NullMarked;
