/** What protects a person inside a mechanism: consent, disclosure, and the safeguards of children. */
@NullMarked
package org.nrm.protection;

import org.jspecify.annotations.NullMarked;
