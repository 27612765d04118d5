/** How persons are referred to help: needs, services, the handshake of a referral, agreements between organisations. */
@NullMarked
package org.nrm.referral;

import org.jspecify.annotations.NullMarked;
