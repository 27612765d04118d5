package org.nrm.identification;

import static org.nrm.identification.TraffickingCodes.*;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** Writes down the definitions, as their texts were read. */
final class Definitions {
  private static final Instrument PROTOCOL = Instrument.of(
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000)", Standing.TREATY);
  private static final Instrument CONVENTION = Instrument.of(
      "Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197)",
      Standing.TREATY);
  private static final Instrument DIRECTIVE_2011 = Instrument.of(
          "Directive 2011/36/EU (text of 2011)", Standing.TREATY)
      .since(LocalDate.of(2013, 4, 6));
  private static final Instrument DIRECTIVE_2024 = Instrument.of(
          "Directive 2011/36/EU as amended by Directive (EU) 2024/1712", Standing.TREATY)
      .since(LocalDate.of(2026, 7, 15));

  private static final Set<Code> COMMON_ACTS =
      set(RECRUITMENT, TRANSPORTATION, TRANSFER, HARBOURING, RECEIPT);
  private static final Set<Code> COMMON_PURPOSES = set(
      PROSTITUTION_OF_OTHERS,
      OTHER_SEXUAL_EXPLOITATION,
      FORCED_LABOUR,
      SLAVERY,
      SERVITUDE,
      ORGAN_REMOVAL);

  private Definitions() {}

  static TraffickingDefinition palermo() {
    return common()
        .id("palermo")
        .title("United Nations: Palermo Protocol, art. 3")
        .elements(PROTOCOL.at("art. 3(a)"))
        .consent(PROTOCOL.at("art. 3(b)"))
        .child(PROTOCOL.at("art. 3(c) and (d)"))
        .build();
  }

  static TraffickingDefinition councilOfEurope() {
    return common()
        .id("council-of-europe")
        .title("Council of Europe: Convention on trafficking, art. 4")
        .elements(CONVENTION.at("art. 4(a)"))
        .consent(CONVENTION.at("art. 4(b)"))
        .child(CONVENTION.at("art. 4(c) and (d)"))
        .presumption(CONVENTION.at("art. 10(3)"))
        .build();
  }

  static TraffickingDefinition eu2013() {
    return european(DIRECTIVE_2011)
        .id("eu-2013")
        .title("European Union: Directive 2011/36/EU, art. 2, as enacted")
        .build();
  }

  static TraffickingDefinition eu2026() {
    return european(DIRECTIVE_2024)
        .id("eu-2026")
        .title("European Union: Directive 2011/36/EU, art. 2, as amended in 2024")
        .addPurposes(SURROGACY, FORCED_MARRIAGE, ILLEGAL_ADOPTION)
        .addPurposesNeedingMeans(SURROGACY)
        .build();
  }

  private static TraffickingDefinition.Builder european(Instrument directive) {
    return common()
        .addActs(CONTROL_TRANSFERRED)
        .addPurposes(BEGGING, CRIMINAL_ACTIVITIES)
        .elements(directive.at("art. 2(1) to (3)"))
        .consent(directive.at("art. 2(4)"))
        .child(directive.at("art. 2(5)"))
        .presumption(directive.at("art. 13(2)"));
  }

  private static TraffickingDefinition.Builder common() {
    TraffickingDefinition.Builder definition = new TraffickingDefinition.Builder();
    definition.acts(COMMON_ACTS).means(MEANS).purposes(COMMON_PURPOSES);
    return definition;
  }

  private static Set<Code> set(Code... codes) {
    return new LinkedHashSet<>(List.of(codes));
  }
}
