/**
 * Mechanisms as people look at them: tables to check with a finger on the line, and drawings. Everything is read from the
 * mechanism's own rules, so that what is shown is what runs.
 */
@NullMarked
package org.nrm.examples.show;

import org.jspecify.annotations.NullMarked;
