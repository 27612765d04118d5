/** The programs that the README and the tutorial show; the build compares pages, programs and what they print. */
@NullMarked
package org.nrm.examples.tutorial;

import org.jspecify.annotations.NullMarked;
