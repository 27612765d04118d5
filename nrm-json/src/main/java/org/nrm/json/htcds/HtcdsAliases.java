package org.nrm.json.htcds;

import static org.nrm.json.htcds.HtcdsAlias.Kind.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.json.htcds.HtcdsAlias.Kind;

/**
 * How official templates of HTCDS 2.0 and older data write names and values otherwise than the table of field standards does.
 * The templates were read at the commit 3c2f653 of https://github.com/UNMigration/HTCDS (24 January 2023); what is said of
 * version 0.2 comes from the account of an implementation.
 *
 * <p>Only what stands here is taken. Anything else that is not a name or a value of the standard is a loss, and is told.
 */
public final class HtcdsAliases {
  private static final String EXCEL = "Excel templates 2.0";
  private static final String SINGLE = "Excel template 2.0, single select";
  private static final String SURVEY = "survey form 2.0";
  private static final String DEFINITIONS = "field definitions 2.0";
  private static final String OLD = "version 0.2, by the account of an implementation";
  private static final String LABELS = "labels of the field standards 2.0";

  // spotless:off
    private static final List<HtcdsAlias> WRITTEN = List.of(
        // ---- names of fields
        name("vic_TraffickinStatusDecisionMakingOrg", "vic_TraffickingStatusDecisionMakingOrg", EXCEL + ", column T"),
        name("prs_First_Name",                        "prs_FirstName",                          SURVEY),
        name("prs_Second_Name",                       "prs_SecondName",                         SURVEY),
        name("vic_Methods_of_Control",                "vic_MethodsOfControl",                   SURVEY),
        name("prs_Nationality",                       "prs_Citizenship",                        OLD),
        // ---- the hidden row of names and the row of labels name two fields
        pair("prs_MailingCity",       "Mailing Street",          "prs_MailingStreet",     EXCEL + ", column N"),
        pair("prs_MailingCountry",    "Mailing City",            "prs_MailingCity",       EXCEL + ", column O"),
        pair("prs_MailingStreet",     "Mailing Zip/Postal Code", "prs_MailingPostalCode", EXCEL + ", column Q"),
        pair("prs_MailingPostalCode", "Mailing Country",         "prs_MailingCountry",    EXCEL + ", column R"),
        pair("prs_Title",             "Second Name",             "prs_Title",             SURVEY + ", whose label is wrong"),
        // ---- columns that are no fields
        none("start",           SURVEY),
        none("end",             SURVEY),
        none("__version__",     SURVEY),
        none("meta/instanceID", SURVEY),
        // ---- values
        value("vic_MethodsOfControl",         "DebtBondage ",                            "DebtBondage",              SURVEY),
        value("vic_MethodsOfControl",         "Debt bondage ",                           "DebtBondage",              SINGLE),
        value("cas_Status",                   "Follow up",                               "FollowUp",                 EXCEL),
        value("cas_ReasonForIncomingReferral", "Migration Or Change Of Location",        "MigrationOrChangeOfLocation", EXCEL),
        value("cas_ReasonForOutgoingReferral", "Migration Or Change Of Location",        "MigrationOrChangeOfLocation", EXCEL),
        value("vic_MethodsOfControl",         "MethodsOfControlDebtBondage",             "DebtBondage",              DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlTakesEarnings",           "TakesEarnings",            DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlRestrictsFinancialAccess", "RestrictsFinancialAccess", DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlPsychologicalAbuse",      "PsychologicalAbuse",       DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlPhysicalAbuse",           "PhysicalAbuse",            DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlSexualAbuse",             "SexualAbuse",              DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlFalsePromises",           "FalsePromises",            DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlPsychoactiveSubstances",  "PsychoactiveSubstance",    DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlRestrictsMedicalCare",    "RestrictsMedicalCare",     DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlExcessiveWorkingHours",   "ExcessiveWorkingHours",    DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlThreatOfLawEnforcement",  "ThreatsLawEnforcement",    DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlWithholdsNecessities",    "WithholdsNecessities",     DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlWithholdsDocuments",      "WithholdsDocuments",       DEFINITIONS),
        value("vic_MethodsOfControl",         "MethodsOfControlOther",                   "Other",                    DEFINITIONS));
    // spotless:on

  private static final List<HtcdsAlias> ALL = all(WRITTEN);
  private static final Map<String, HtcdsAlias> BY_KEY = ALL.stream()
      .collect(Collectors.toMap(HtcdsAliases::key, alias -> alias, (a, b) -> a, HashMap::new));

  private HtcdsAliases() {}

  /** {@return all aliases: those of the table, then labels of fields and of values, then names and three letters of states} */
  public static List<HtcdsAlias> all() {
    return ALL;
  }

  /** {@return the aliases of the table, without those that follow from labels and states} */
  public static List<HtcdsAlias> written() {
    return WRITTEN;
  }

  static Optional<HtcdsAlias> ofName(String written) {
    return find(NAME, written, "").or(() -> find(NO_FIELD, written, ""));
  }

  static Optional<HtcdsAlias> ofPair(String name, String label) {
    return find(NAME_AND_LABEL, name, label);
  }

  static Optional<HtcdsAlias> ofValue(HtcdsField field, String written) {
    return find(VALUE, written, field.name());
  }

  private static Optional<HtcdsAlias> find(Kind kind, String written, String beside) {
    return Optional.ofNullable(BY_KEY.get(key(kind, written, beside)));
  }

  private static String key(HtcdsAlias alias) {
    String beside = alias.kind() == VALUE
        ? alias.field().map(HtcdsField::name).orElse("")
        : alias.label().orElse("");
    return key(alias.kind(), alias.written(), beside);
  }

  private static String key(Kind kind, String written, String beside) {
    return kind + "\n" + written + "\n" + beside;
  }

  // ---- aliases that follow from the standard's own labels

  private static List<HtcdsAlias> all(List<HtcdsAlias> written) {
    List<HtcdsAlias> all = new ArrayList<>(written);
    for (HtcdsField field : HtcdsFields.all()) {
      if (isTelling(field)) {
        all.add(name(field.label(), field.name(), LABELS));
      }
      field.codes().stream()
          .filter(code -> !code.label().equals(code.name()))
          .forEach(code -> all.add(value(field.name(), code.label(), code.name(), LABELS)));
      if (field.kind() == HtcdsKind.FLAG) {
        all.addAll(answers(field));
      }
    }
    Countries.names().forEach((code, name) -> all.addAll(state(code, name)));
    return List.copyOf(all);
  }

  /** Whether a label names one field: that of a core field does in the templates, another where no second field has it. */
  private static boolean isTelling(HtcdsField field) {
    return field.isCore()
        || HtcdsFields.all().stream()
                .filter(f -> f.label().equals(field.label()))
                .count()
            == 1;
  }

  private static List<HtcdsAlias> answers(HtcdsField field) {
    return List.of(
        value(field.name(), "TRUE", "true", SURVEY),
        value(field.name(), "FALSE", "false", SURVEY),
        value(field.name(), "Yes", "true", SURVEY),
        value(field.name(), "No", "false", SURVEY));
  }

  private static List<HtcdsAlias> state(String code, String name) {
    String field = HtcdsFields.CITIZENSHIP.name();
    String three = new Locale("", code).getISO3Country();
    return List.of(
        value(field, name, code, SURVEY + ", names of states"),
        value(field, three, code, "ISO 3166-1, three letters"));
  }

  // ---- rows

  private static HtcdsAlias name(String written, String field, String source) {
    return row(
        NAME,
        written,
        Optional.empty(),
        Optional.of(HtcdsFields.get(field)),
        Optional.empty(),
        source);
  }

  private static HtcdsAlias pair(String written, String label, String field, String source) {
    return row(
        NAME_AND_LABEL,
        written,
        Optional.of(label),
        Optional.of(HtcdsFields.get(field)),
        Optional.empty(),
        source);
  }

  private static HtcdsAlias none(String written, String source) {
    return row(NO_FIELD, written, Optional.empty(), Optional.empty(), Optional.empty(), source);
  }

  private static HtcdsAlias value(String field, String written, String value, String source) {
    return row(
        VALUE,
        written,
        Optional.empty(),
        Optional.of(HtcdsFields.get(field)),
        Optional.of(value),
        source);
  }

  private static HtcdsAlias row(
      Kind kind,
      String written,
      Optional<String> label,
      Optional<HtcdsField> field,
      Optional<String> value,
      String source) {
    return ImmutableHtcdsAlias.of(kind, written, label, field, value, source);
  }
}
