/**
 * What the right to stay has in common everywhere: what stages of residence and acts against a person's presence mean, and
 * the entitlements that stays give. Mechanisms use these, so that they can be compared.
 */
@NullMarked
package org.nrm.residence;

import org.jspecify.annotations.NullMarked;
