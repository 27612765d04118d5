package org.nrm.referral;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of what referrals have in common, and what each is worth as it was read. */
final class ReferralSources {
  /** Inter-agency referral form: its three priorities were read in a copy by others. */
  static final Instrument FORM =
      Instrument.of("Inter-agency referral form (account of a copy)", Standing.SECONDARY);

  /** Task of HL7 FHIR: its states and the diagram of their typical order. */
  static final Instrument TASK = Instrument.of("HL7 FHIR, Task", Standing.SECONDARY);

  /** The manual of 2005. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  private ReferralSources() {}
}
