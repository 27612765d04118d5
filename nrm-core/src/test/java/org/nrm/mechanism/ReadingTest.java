package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.mechanism.SmallMechanism.LAW;
import static org.nrm.mechanism.SmallMechanism.PROPOSAL;
import static org.nrm.mechanism.SmallMechanism.SOUND;
import static org.nrm.mechanism.SmallMechanism.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Length;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;

class ReadingTest {
  private static final RuleId LENGTH = RuleId.of("length");
  private static final Place PERMIT = place("residence/permit");
  private static final Reading READING = Reading.of(
          "length", "how long is the permit?", "short", "as the law says", LAW)
      .or(
          "long",
          "twelve months",
          source -> List.of(TermChange.setTerm(PERMIT, Length.months(12), source)))
      .or(
          "open",
          "anybody is told, once",
          source -> List.of(
              TransitionChange.removeTransition(place("residence/permit-extended"), source),
              TransitionChange.addTransition(
                  SmallMechanism.RESIDENCE,
                  new Transition.Builder()
                      .from(SmallMechanism.transition("permit-extended"))
                      .id(RuleId.of("prolonged"))
                      .effect(Effect.stay())
                      .build(),
                  source)));

  @Test
  void an_alternative_that_is_not_taken_leaves_the_fingerprint_alone() {
    assertThat(with(READING).fingerprint()).isEqualTo(SOUND.fingerprint());
    assertThat(with(READING).reading(LENGTH)).contains(READING);
    assertThat(READING.open()).extracting(a -> a.id().value()).containsExactly("long", "open");
  }

  @Test
  void a_variant_takes_another_and_can_take_the_first_back() {
    ReferralMechanism base = with(READING);
    for (String other : List.of("long", "open")) {
      ReferralMechanism taken = choosing(other).of(base);
      Reading now = taken.reading(LENGTH).orElseThrow();
      assertThat(now.chosen()).isEqualTo(RuleId.of(other));
      assertThat(now.alternative(now.chosen()).orElseThrow().changes()).isEmpty();
      assertThat(taken.fingerprint()).isNotEqualTo(base.fingerprint());
      ReferralMechanism back = choosing("short").of(taken);
      assertThat(back.fingerprint()).isEqualTo(base.fingerprint());
      assertThat(back.procedures()).isEqualTo(base.procedures());
    }
  }

  @Test
  void from_one_alternative_another_can_be_taken() {
    ReferralMechanism straight = choosing("open").of(with(READING));
    ReferralMechanism around = choosing("open").of(choosing("long").of(with(READING)));
    assertThat(around.fingerprint()).isEqualTo(straight.fingerprint());
  }

  @Test
  void an_unknown_reading_or_alternative_is_told_with_those_there_are() {
    assertThat(
            faults(ReadingChange.chooseReading(RuleId.of("lenght"), RuleId.of("long"), PROPOSAL)))
        .containsExactly("reading lenght: there is no reading `lenght`: did you mean `length`?");
    assertThat(faults(ReadingChange.chooseReading(LENGTH, RuleId.of("longer"), PROPOSAL)))
        .containsExactly("reading length: there is no alternative `longer`: did you mean `long`?");
  }

  @Test
  void an_alternative_that_fits_no_more_is_left_out_with_a_warning() {
    VariantResult result = variant(
            TransitionChange.removeTransition(place("residence/permit-extended"), PROPOSAL),
            TransitionChange.addTransition(
                SmallMechanism.RESIDENCE,
                new Transition.Builder()
                    .from(SmallMechanism.transition("permit-extended"))
                    .id(RuleId.of("kept"))
                    .build(),
                PROPOSAL))
        .laidOver(with(READING));
    assertThat(result.mechanism().reading(LENGTH).orElseThrow().alternatives()).hasSize(2);
    assertThat(result.warnings())
        .extracting(VariantWarning::text)
        .hasSize(1)
        .allMatch(
            text -> text.startsWith("reading length: `open` can no longer be chosen: as `open`, "
                + "residence/permit-extended: there is no transition `permit-extended`"));
  }

  @Test
  void a_reading_whose_alternative_cannot_be_taken_is_a_fault() {
    assertThat(wrong(READING.or("none", "nothing", List.of())))
        .containsExactly(
            "reading length: `none` alters no rule: say what it changes or leave it out");
    assertThat(wrong(READING.or(
            "lost",
            "another stage",
            source ->
                List.of(TermChange.setTerm(place("residence/permits"), Length.days(1), source)))))
        .containsExactly(
            "reading length: as `lost`, residence/permits: there is no stage `permits`:"
                + " did you mean `permit`?");
    assertThat(wrong(READING.or(
            "nested",
            "another reading",
            source -> List.of(ReadingChange.chooseReading(LENGTH, RuleId.of("long"), source)))))
        .containsExactly("reading length: `nested` changes readings: let it change rules alone");
  }

  @Test
  void a_reading_has_two_alternatives_of_different_names_and_one_that_is_taken() {
    assertThat(wrong(Reading.of("length", "how long?", "short", "short", LAW)))
        .containsExactly(
            "reading length: has one alternative: add another, or cite the reading instead");
    assertThat(
            wrong(new Reading.Builder().from(READING).chosen(RuleId.of("long")).build()))
        .contains("reading length: takes `long`, which must be one of its alternatives and change"
            + " nothing: name the one that the rules follow");
    assertThat(wrong(READING.or(
            "long",
            "thirteen months",
            source -> List.of(TermChange.setTerm(PERMIT, Length.months(13), source)))))
        .containsExactly("reading length: has two alternatives of one id: rename one");
    assertThat(wrong(READING, READING))
        .containsExactly("reading length: stands there twice: rename one or remove it");
  }

  private static List<String> wrong(Reading... readings) {
    DefinitionException e = catchThrowableOfType(DefinitionException.class, () -> with(readings));
    return e.faults().stream().map(DefinitionFault::text).toList();
  }

  private static List<String> faults(Change change) {
    DefinitionException e =
        catchThrowableOfType(DefinitionException.class, () -> variant(change).of(with(READING)));
    return e.faults().stream().map(DefinitionFault::text).toList();
  }

  private static ReferralMechanism with(Reading... readings) {
    ReferralMechanism.Builder definition = SmallMechanism.sound();
    definition.addReadings(readings);
    return definition.build();
  }

  private static Variant choosing(String alternative) {
    return variant(ReadingChange.chooseReading(LENGTH, RuleId.of(alternative), PROPOSAL));
  }

  private static Variant variant(Change... changes) {
    return new Variant.Builder()
        .id(MechanismId.of("varied"))
        .title("Varied")
        .addChanges(changes)
        .build();
  }
}
