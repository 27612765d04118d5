package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Length;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Standing;

class VariantFileTest {
  private static final String WRITTEN = """
      variant: belgium-90-day-reflection
      extends: belgium-2017
      title: Reflection period of ninety days
      changes:
        - set-term: {stage: residence/reflection, period: P90D, because: "proposal under study"}
        - relax: {transition: residence/provisional-to-temporary, drop: {fact: cooperates}, because: "..."}
      """;

  @Test
  void a_variant_is_read_as_people_write_it() {
    VariantFile read = VariantFile.read(WRITTEN, "v.yaml");
    assertThat(read)
        .isEqualTo(VariantFile.of(
            "belgium-2017",
            new Variant.Builder()
                .id(MechanismId.of("belgium-90-day-reflection"))
                .title("Reflection period of ninety days")
                .addChanges(
                    TermChange.setTerm(
                        Place.parse("residence/reflection"),
                        Length.days(90),
                        Citation.proposal("proposal under study")),
                    ConditionChange.relax(
                        Place.parse("residence/provisional-to-temporary"),
                        FactId.of("cooperates"),
                        Citation.proposal("...")))
                .build()));
    assertThat(read.variant().of(Catalogue.mechanism("belgium-2017")).fingerprint())
        .isNotEqualTo(Catalogue.mechanism("belgium-2017").fingerprint());
  }

  @Test
  void a_variant_written_is_read_back_the_same() {
    VariantFile read = VariantFile.read(WRITTEN, "v.yaml");
    assertThat(VariantFile.read(read.yaml(), "v.yaml")).isEqualTo(read);
    assertThat(VariantFile.read(read.json(), "v.json")).isEqualTo(read);
    assertThat(Validation.faults("variant", read.json())).isEmpty();
  }

  @Test
  void a_reason_is_words_or_a_citation_or_several() {
    VariantFile read = VariantFile.read("""
        variant: other
        extends: italy-2025
        title: Other
        instruments: [{id: act, title: The Act, standing: statute}]
        changes:
          - choose-reading: {reading: renewals, as: once, because: act art. 18(4)}
          - choose-reading: {reading: issue, as: right, because: {instrument: A paper, provision: p. 3, standing: secondary}}
          - choose-reading: {reading: interruption, as: every, because: [act art. 1, act art. 2]}
          - choose-reading: {reading: contribution, as: condition, because: as the judges read it}
        """, "v.yaml");
    assertThat(read.variant().changes())
        .extracting(change -> change.because().stream().map(Citation::text).toList())
        .containsExactly(
            List.of("The Act, art. 18(4)"),
            List.of("A paper, p. 3"),
            List.of("The Act, art. 1", "The Act, art. 2"),
            List.of("as the judges read it"));
    assertThat(read.variant().changes().get(3).because().get(0).standing())
        .isEqualTo(Standing.READING);
    assertThat(read.variant().laidOver(Catalogue.mechanism("italy-2025")).warnings())
        .isEmpty();
    assertThat(VariantFile.read(read.yaml(), "v.yaml")).isEqualTo(read);
  }

  @Test
  void every_fault_of_form_is_told_with_its_place_and_mend() {
    assertThat(faults("""
            variant: Other
            extends: belgium-2017
            titel: Other
            baseFingerprint: abc
            changes:
              - set-trm: {stage: residence/reflection, period: P90D, because: a}
              - set-term: {stage: reflection, perid: P90D}
              - set-term: {stage: residence/reflection, period: 90 days, because: ""}
              - set-term
            """))
        .containsExactlyInAnyOrder(
            "v.yaml:1:10: /variant: `variant` is not an id: write lower-case words joined by hyphens",
            "v.yaml:3:1: /titel: unknown member `titel`: did you mean `title`?",
            "v.yaml:4:18: /baseFingerprint: `baseFingerprint` is no fingerprint: write the 64 digits that `nrm show` gives",
            "v.yaml:6:5: /changes/0/set-trm: no change is called `set-trm`: did you mean `set-term`?",
            "v.yaml:7:35: /changes/1/set-term/perid: unknown member `perid`: did you mean `period`?",
            "v.yaml:7:23: /changes/1/set-term/stage: `stage` is no place: `reflection`, write the procedure, a slash and the stage or transition",
            "v.yaml:7:15: /changes/1/set-term: `because` is missing: add it",
            "v.yaml:8:53: /changes/2/set-term/period: `period` is not a length of time: `90 days`, write P45D, P3M, P1Y or 5WD",
            "v.yaml:8:71: /changes/2/set-term/because: `because` says nothing: say which law, or that it is proposed",
            "v.yaml:9:5: /changes/3: a change is one member that names it, as {set-term: {...}}: write it so");
  }

  @Test
  void a_change_that_names_something_absent_is_told_at_its_place() {
    assertThat(CheckedFile.of("""
                variant: other
                extends: belgium-2017
                title: Other
                changes:
                  - set-term: {stage: residence/reflection, period: P90D, because: a}
                  - set-term: {stage: residence/reflektion, period: P90D, because: a}
                """, "v.yaml").faults())
        .extracting(JsonFault::text)
        .containsExactly(
            "v.yaml:6:23: /changes/1/set-term/stage: residence/reflektion: there is no stage `reflektion`: did you mean `reflection`?");
  }

  @Test
  void a_fault_of_the_result_is_told_at_the_change_that_made_it() {
    assertThat(CheckedFile.of("""
                variant: other
                extends: belgium-2017
                title: Other
                changes:
                  - set-term: {stage: residence/reflection, period: P90D, because: a}
                  - remove-stage: {stage: residence/reflection, because: a}
                  - add-role: {event: complaint-filed, role: polise, because: a}
                """, "v.yaml").faults())
        .extracting(JsonFault::pointer)
        .contains("/changes/1", "/changes/2/add-role/role")
        .doesNotContain("/changes");
    assertThat(CheckedFile.of("""
                variant: other
                extends: belgium-2017
                title: Other
                changes:
                  - choose-reading: {reading: second-request, as: onse, because: a}
                """, "v.yaml").faults())
        .extracting(JsonFault::pointer)
        .containsExactly("/changes/0/choose-reading/as");
  }

  @Test
  void a_fact_alone_is_dropped_too_and_a_term_beyond_counting_is_too_long() {
    assertThat(VariantFile.read(WRITTEN.replace("{fact: cooperates}", "cooperates"), "v.yaml"))
        .isEqualTo(VariantFile.read(WRITTEN, "v.yaml"));
    assertThat(faults(WRITTEN.replace("P90D", "P99999999999D")))
        .containsExactly(
            "v.yaml:5:53: /changes/0/set-term/period: `period` is over a thousand years:"
                + " write a shorter time");
  }

  @Test
  void a_base_that_is_not_shipped_or_changed_is_told() {
    assertThat(CheckedFile.of(
                "variant: other\nextends: belgium-2071\ntitle: Other\nchanges: []\n", "v.yaml")
            .faults())
        .extracting(JsonFault::text)
        .containsExactly(
            "v.yaml:2:10: /extends: no mechanism `belgium-2071` is shipped: did you mean `belgium-2007`?");
    assertThat(CheckedFile.of(
                "variant: other\nextends: belgium-2017\ntitle: Other\nbaseFingerprint: "
                    + "0".repeat(64) + "\nchanges: []\n",
                "v.yaml")
            .faults())
        .extracting(JsonFault::text)
        .singleElement()
        .asString()
        .startsWith("v.yaml:4:18: /baseFingerprint: the base `belgium-2017` has the fingerprint `"
            + Catalogue.mechanism("belgium-2017").fingerprint()
            + "`, and the variant was written for `000");
  }

  private static List<String> faults(String text) {
    JsonFaultException e =
        catchThrowableOfType(JsonFaultException.class, () -> VariantFile.read(text, "v.yaml"));
    return e.faults().stream().map(JsonFault::text).toList();
  }
}
