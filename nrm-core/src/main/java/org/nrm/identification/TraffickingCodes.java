package org.nrm.identification;

import java.util.List;
import org.nrm.vocabulary.Code;

/**
 * The acts, means and purposes of which definitions of trafficking are made. Each {@link TraffickingDefinition} says which
 * of them it names.
 *
 * <p>Palermo Protocol, art. 3(a); Directive 2011/36/EU, art. 2(1) and (3), in its texts of 2011 and 2024.
 */
public final class TraffickingCodes {
  // spotless:off
    // ---- acts
    /** Recruitment. */
    public static final Code RECRUITMENT = Code.of("recruitment", "recruitment");
    /** Transportation. */
    public static final Code TRANSPORTATION = Code.of("transportation", "transportation");
    /** Transfer. */
    public static final Code TRANSFER = Code.of("transfer", "transfer");
    /** Harbouring. */
    public static final Code HARBOURING = Code.of("harbouring", "harbouring");
    /** Receipt. */
    public static final Code RECEIPT = Code.of("receipt", "receipt");
    /** Exchange or transfer of control over a person; named by the European Union alone. */
    public static final Code CONTROL_TRANSFERRED = Code.of("exchange-or-transfer-of-control", "exchange or transfer of control over a person");

    // ---- means
    /** Threat of force. */
    public static final Code THREAT_OF_FORCE = Code.of("threat-of-force", "threat of force");
    /** Use of force. */
    public static final Code USE_OF_FORCE = Code.of("use-of-force", "use of force");
    /** Another form of coercion, used or threatened. */
    public static final Code OTHER_COERCION = Code.of("other-coercion", "another form of coercion, used or threatened");
    /** Abduction. */
    public static final Code ABDUCTION = Code.of("abduction", "abduction");
    /** Fraud. */
    public static final Code FRAUD = Code.of("fraud", "fraud");
    /** Deception. */
    public static final Code DECEPTION = Code.of("deception", "deception");
    /** Abuse of power. */
    public static final Code ABUSE_OF_POWER = Code.of("abuse-of-power", "abuse of power");
    /** Abuse of a position of vulnerability. */
    public static final Code ABUSE_OF_VULNERABILITY = Code.of("abuse-of-vulnerability", "abuse of a position of vulnerability");
    /** Payments or benefits to a person who has control over another. */
    public static final Code PAYMENTS_FOR_CONSENT = Code.of("payments-for-consent", "payments or benefits for the consent of somebody who has control over the person");

    // ---- purposes
    /** Exploitation of the prostitution of others; the instruments leave undefined what that is. */
    public static final Code PROSTITUTION_OF_OTHERS = Code.of("prostitution-of-others", "exploitation of the prostitution of others");
    /** Another form of sexual exploitation. */
    public static final Code OTHER_SEXUAL_EXPLOITATION = Code.of("other-sexual-exploitation", "another form of sexual exploitation");
    /** Forced labour or services. */
    public static final Code FORCED_LABOUR = Code.of("forced-labour", "forced labour or services");
    /** Slavery or practices similar to it. */
    public static final Code SLAVERY = Code.of("slavery", "slavery or similar practices");
    /** Servitude. */
    public static final Code SERVITUDE = Code.of("servitude", "servitude");
    /** Removal of organs. */
    public static final Code ORGAN_REMOVAL = Code.of("organ-removal", "removal of organs");
    /** Begging; named by the European Union as a form of forced labour. */
    public static final Code BEGGING = Code.of("begging", "begging");
    /** Exploitation of criminal activities; named by the European Union alone. */
    public static final Code CRIMINAL_ACTIVITIES = Code.of("criminal-activities", "exploitation of criminal activities");
    /** Exploitation of surrogacy; named by the European Union since 2024. */
    public static final Code SURROGACY = Code.of("surrogacy", "exploitation of surrogacy");
    /** Forced marriage; named by the European Union since 2024. */
    public static final Code FORCED_MARRIAGE = Code.of("forced-marriage", "forced marriage");
    /** Illegal adoption; named by the European Union since 2024. */
    public static final Code ILLEGAL_ADOPTION = Code.of("illegal-adoption", "illegal adoption");
    // spotless:on

  /** All acts that a definition names, in order. */
  public static final List<Code> ACTS =
      List.of(RECRUITMENT, TRANSPORTATION, TRANSFER, HARBOURING, RECEIPT, CONTROL_TRANSFERRED);

  /** All means that a definition names, in order. */
  public static final List<Code> MEANS = List.of(
      THREAT_OF_FORCE,
      USE_OF_FORCE,
      OTHER_COERCION,
      ABDUCTION,
      FRAUD,
      DECEPTION,
      ABUSE_OF_POWER,
      ABUSE_OF_VULNERABILITY,
      PAYMENTS_FOR_CONSENT);

  /** All purposes that a definition names, in order. */
  public static final List<Code> PURPOSES = List.of(
      PROSTITUTION_OF_OTHERS,
      OTHER_SEXUAL_EXPLOITATION,
      FORCED_LABOUR,
      SLAVERY,
      SERVITUDE,
      ORGAN_REMOVAL,
      BEGGING,
      CRIMINAL_ACTIVITIES,
      SURROGACY,
      FORCED_MARRIAGE,
      ILLEGAL_ADOPTION);

  private TraffickingCodes() {}
}
