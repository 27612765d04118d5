/**
 * The shipped mechanisms, a class each that reads as a table under the articles of its law, and the lines of versions of
 * each jurisdiction.
 */
@NullMarked
package org.nrm.catalogue;

import org.jspecify.annotations.NullMarked;
