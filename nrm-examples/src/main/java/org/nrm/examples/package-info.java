/**
 * The {@code nrm} command and a quickstart. Each command is a class; {@link org.nrm.examples.Nrm} puts them together and
 * turns what goes wrong into one line on standard error.
 */
@NullMarked
package org.nrm.examples;

import org.jspecify.annotations.NullMarked;
