package org.nrm.identification;

import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** Facts that identification establishes in every mechanism. Each mechanism says which of its roles may establish them. */
public final class IdentificationFacts {
  // spotless:off
    /** Is under eighteen. */
    public static final FactType CHILD = FactType.flag("child", "is under eighteen");
    /** The age is uncertain. */
    public static final FactType AGE_UNCERTAIN = FactType.flag("age-uncertain", "the age is uncertain");
    /** There are reasons to believe that the person is a child. */
    public static final FactType REASONS_TO_BELIEVE_CHILD = FactType.flag("reasons-to-believe-child", "there are reasons to believe that the person is a child");
    /** Arrived without a responsible adult, or was left alone after entry. */
    public static final FactType WITHOUT_RESPONSIBLE_ADULT = FactType.flag("without-responsible-adult", "arrived without a responsible adult, or was left alone after entry");
    /** An act of trafficking is established. */
    public static final FactType ACT_ESTABLISHED = FactType.flag("act-established", "an act of trafficking is established").handled(Sensitivity.SENSITIVE);
    /** A means of trafficking is established. */
    public static final FactType MEANS_ESTABLISHED = FactType.flag("means-established", "a means of trafficking is established").handled(Sensitivity.SENSITIVE);
    /** The purpose of exploitation is established. */
    public static final FactType EXPLOITATIVE_PURPOSE_ESTABLISHED = FactType.flag("exploitative-purpose-established", "the purpose of exploitation is established").handled(Sensitivity.SENSITIVE);
    /** Surrogacy is the only purpose established. */
    public static final FactType SURROGACY_ALONE = FactType.flag("surrogacy-alone", "the exploitation of surrogacy is the only purpose established").handled(Sensitivity.SENSITIVE);
    /** The surrogate mother is under eighteen. */
    public static final FactType SURROGATE_MOTHER_CHILD = FactType.flag("surrogate-mother-child", "the surrogate mother is under eighteen").handled(Sensitivity.SENSITIVE);
    /** Consented to the intended exploitation. */
    public static final FactType CONSENTED_TO_EXPLOITATION = FactType.flag("consented-to-exploitation", "consented to the intended exploitation").handled(Sensitivity.SENSITIVE);
    /** There are reasonable grounds to believe that the person is a victim. */
    public static final FactType REASONABLE_GROUNDS = FactType.flag("reasonable-grounds", "there are reasonable grounds to believe that the person is a victim").handled(Sensitivity.SENSITIVE);
    /** At least one indicator of trafficking applies. */
    public static final FactType INDICATORS_FOUND = FactType.flag("indicators-found", "at least one indicator of trafficking applies").handled(Sensitivity.SENSITIVE);
    /** The status of victim is claimed improperly. */
    public static final FactType IMPROPER_CLAIM = FactType.flag("improper-claim", "the status of victim is claimed improperly").handled(Sensitivity.SENSITIVE);
    /** Was informed of the rights of victims in a language understood. */
    public static final FactType INFORMED_OF_RIGHTS = FactType.flag("informed-of-rights", "was informed of the rights of victims in a language understood").handled(Sensitivity.ORDINARY);
    /** The information is given in a language that the person understands. */
    public static final FactType LANGUAGE_UNDERSTOOD = FactType.flag("language-understood", "the information is given in a language that the person understands").handled(Sensitivity.ORDINARY);
    /** Is a national of another country. */
    public static final FactType FOREIGN_NATIONAL = FactType.flag("foreign-national", "is a national of another country");
    /** The identifying officer is trained. */
    public static final FactType IDENTIFYING_OFFICER_TRAINED = FactType.flag("identifying-officer-trained", "the identifying officer is trained").handled(Sensitivity.ORDINARY);
    // spotless:on

  /**
   * The person is to be treated as a child: is one, or may be one while the age is uncertain. An age found to be eighteen or
   * more ends the uncertainty.
   *
   * <p>Council of Europe Convention, art. 10(3); Directive 2011/36/EU, art. 13(2).
   */
  public static final Condition TREATED_AS_CHILD =
      Conditions.any(CHILD, Conditions.all(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD));

  private IdentificationFacts() {}
}
