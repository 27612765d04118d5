package org.nrm.catalogue.romania;

import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources on Alternative sociale, and what each is worth as it was read. */
final class AlternativeSocialeSources {
  /** The account of the project in the manual of 2005. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** The association's guide: read only as the manual of 2005 tells it. */
  static final Instrument GUIDE = Instrument.of(
      "Guide to institutional practices in juvenile trials (Alternative sociale, Iasi 2005; account)",
      Standing.SECONDARY);

  /** The law of 2004: read only as the manual of 2005 tells it. */
  static final Instrument LAW_2004 =
      Instrument.of("Romanian law of 2004 on victims of crime (account)", Standing.SECONDARY);

  /** The Convention: read in full; it was not in force in 2005. */
  static final Instrument CONVENTION = Instrument.of(
      "Council of Europe Convention on Action against Trafficking in Human Beings",
      Standing.TREATY);

  /** The Directive as amended in 2024: read in full; Romania was not bound by it in 2005. */
  static final Instrument DIRECTIVE = Instrument.of("Directive 2011/36/EU", Standing.TREATY);

  private static final String LATER = "the account of 2005 does not speak of it";

  /** A person of uncertain age is treated as a child. */
  static final Citation PRESUMPTION = CONVENTION
      .at("art. 10(3)")
      .reading("a presumption of later law is taken for the practice of 2005", LATER);

  /** A child has a guardian. */
  static final Citation REPRESENTATION = CONVENTION
      .at("art. 10(4)(a)")
      .reading("every child has a guardian here, accused or not", LATER);

  /** A guardian in conflict is replaced. */
  static final Citation CONFLICT = DIRECTIVE
      .at("art. 14(2)")
      .reading("a guardian in conflict with the child may not act from that day on", LATER);

  /** Best interests come first. */
  static final Citation BEST_INTERESTS =
      DIRECTIVE.at("art. 13(1)").reading("each judgment asks for an assessment of its own", LATER);

  /** Assistance rests on consent. */
  static final Citation CONSENT = CONVENTION
      .at("art. 12(7)")
      .reading(
          "a child's consent is given by the child or the guardian once a guardian may act", LATER);

  /** Private life is protected. */
  static final Citation PRIVACY = CONVENTION
      .at("art. 11(1)")
      .reading("data go from one institution to another with consent to that one", LATER);

  private AlternativeSocialeSources() {}
}
