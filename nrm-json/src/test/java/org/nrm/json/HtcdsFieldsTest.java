package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.identification.CaseDataStandard;
import org.nrm.identification.InterchangeCode;
import org.nrm.identification.InterchangeList;
import org.nrm.json.htcds.HtcdsCode;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsRecord;
import org.nrm.json.htcds.HtcdsRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtcdsFieldsTest {
  private static final JsonNode SCHEMA = new JsonMapper().readTree(Schemas.text("htcds"));

  @Test
  void the_standard_has_84_fields_of_which_40_are_core_and_3_deprecated() {
    assertThat(HtcdsFields.all()).hasSize(84).extracting(HtcdsField::name).doesNotHaveDuplicates();
    assertThat(HtcdsFields.all()).filteredOn(HtcdsField::isCore).hasSize(40);
    assertThat(HtcdsFields.all()).filteredOn(HtcdsField::isDeprecated).hasSize(3);
  }

  @Test
  void the_lists_that_identification_reads_are_the_same() {
    for (InterchangeList list : CaseDataStandard.LISTS) {
      assertThat(HtcdsFields.find(list.field()).orElseThrow().codes())
          .extracting(HtcdsCode::name)
          .containsExactlyElementsOf(
              list.values().stream().map(InterchangeCode::name).toList());
    }
  }

  @Test
  void the_schema_has_every_field_in_its_group_with_its_list_and_no_other() {
    for (HtcdsGroup group : HtcdsGroup.values()) {
      JsonNode properties = SCHEMA.at("/$defs/" + group.member() + "/properties");
      List<HtcdsField> fields =
          HtcdsFields.all().stream().filter(f -> f.group() == group).toList();
      assertThat(properties.propertyNames())
          .containsExactlyElementsOf(fields.stream().map(HtcdsField::name).toList());
      for (HtcdsField field : fields) {
        JsonNode property = properties.get(field.name());
        assertThat(property.get("title").asString()).isEqualTo(field.label());
        assertThat(property.has("deprecated")).isEqualTo(field.isDeprecated());
        assertThat(property.has("description")).isEqualTo(field.isCore());
        if (!field.codes().isEmpty()) {
          JsonNode values = property.at(field.kind().takesSeveral() ? "/items/enum" : "/enum");
          assertThat(values.valueStream().map(JsonNode::asString))
              .containsExactlyElementsOf(
                  field.codes().stream().map(HtcdsCode::name).toList());
        }
      }
    }
  }

  @Test
  void the_schema_of_reports_has_every_kind_of_note() {
    JsonNode kinds = new JsonMapper()
        .readTree(Schemas.text("htcds-report"))
        .at("/properties/notes/items/properties/kind/enum");
    assertThat(kinds.valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(
            Stream.of(HtcdsNote.Kind.values()).map(HtcdsNote.Kind::word).toList());
  }

  @Test
  void the_schema_says_whose_standard_it_is_and_under_which_licence() {
    assertThat(SCHEMA.get("$comment").asString())
        .contains("IOM", "CC BY 4.0", "https://github.com/UNMigration/HTCDS", "does not endorse");
  }

  @ParameterizedTest
  @MethodSource("org.nrm.json.HtcdsProperties#everyValue")
  void every_value_of_every_list_is_written_and_read(HtcdsRecord record) {
    String document = HtcdsJson.write(List.of(record));
    assertThat(Validation.faults("htcds", document)).isEmpty();
    assertThat(HtcdsJson.read(document, "f").records()).containsExactly(record);
    assertThat(HtcdsCsv.read(HtcdsCsv.write(List.of(record)), "f").records())
        .containsExactly(record);
  }

  @Test
  void a_row_takes_nothing_that_names_a_person_and_nothing_that_the_standard_does_not_have() {
    HtcdsRow person = HtcdsRow.in(HtcdsGroup.PERSON);
    HtcdsField name = HtcdsFields.find("prs_FirstName").orElseThrow();
    HtcdsField born = HtcdsFields.find("prs_Birthdate").orElseThrow();
    assertThatThrownBy(() -> person.with(name, "(name)"))
        .hasMessage(
            "`prs_FirstName` names persons or is free text: leave it to the system that holds it");
    assertThatThrownBy(() -> person.with(born, "1991-01-01")).hasMessageContaining("leave it");
    assertThatThrownBy(() -> person.with(HtcdsFields.GENDER, "Female"))
        .hasMessage("`prs_Gender` cannot have this value: give one that the standard has");
    assertThatThrownBy(() -> person.with(HtcdsFields.GENDER, "Feminine", "Masculine"))
        .hasMessage("`prs_Gender` has 2 values: give one");
    assertThatThrownBy(() -> person.with(HtcdsFields.CASE_STATUS, "Active"))
        .hasMessage("`cas_Status` stands in another table: use `case`");
    HtcdsRow row = person.with(HtcdsFields.GENDER, "Feminine");
    assertThatThrownBy(() -> HtcdsRecord.of(Optional.empty(), List.of(row, row)))
        .hasMessage("two rows of `person`: a case has one");
  }

  @Test
  void a_row_answers_by_the_kind_of_the_field() {
    HtcdsRow victim = HtcdsRow.in(HtcdsGroup.VICTIM)
        .with(HtcdsFields.find("vic_AgeWhenTrafficked").orElseThrow(), "17");
    assertThat(victim.number(HtcdsFields.find("vic_AgeWhenTrafficked").orElseThrow()))
        .hasValue(17);
    HtcdsRow consent = HtcdsRow.in(HtcdsGroup.CONSENT).with(HtcdsFields.CONSENT_GIVEN, "false");
    assertThat(consent.flag(HtcdsFields.CONSENT_GIVEN)).contains(false);
    assertThat(consent.toString()).doesNotContain("false");
    HtcdsRow sent =
        HtcdsRow.in(HtcdsGroup.REFERRAL_OUT).with(HtcdsFields.OUTGOING_REFERRAL_DATE, "2024-04-15");
    assertThat(sent.date(HtcdsFields.OUTGOING_REFERRAL_DATE)).hasToString("Optional[2024-04-15]");
  }
}
