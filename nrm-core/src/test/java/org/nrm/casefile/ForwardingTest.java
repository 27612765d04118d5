package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Length;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;

class ForwardingTest {
  private static final ReferralMechanism BELGIUM_1997 = Catalogue.mechanism("belgium-1997");
  private static final ReferralMechanism BELGIUM_2007 = Catalogue.mechanism("belgium-2007");
  private static final ReferralMechanism BELGIUM_2017 = Catalogue.mechanism("belgium-2017");
  private static final VersionLine LINE =
      Catalogue.line(JurisdictionId.of("belgium")).orElseThrow();
  private static final LocalDate IN_REFLECTION = LocalDate.of(2017, 5, 2);

  @Test
  void a_running_term_is_kept_and_the_next_step_follows_the_later_law() {
    CaseFile file = reflecting(IN_REFLECTION);
    CaseFile moved = carried(Forwarding.to(BELGIUM_2017).along(LINE), file).file();
    assertThat(moved.mechanism()).isEqualTo(BELGIUM_2017);
    assertThat(moved.positions()).isEqualTo(file.positions());
    assertThat(moved.asOf()).isEqualTo(BELGIUM_2007.inForceThrough().orElseThrow());
  }

  @Test
  void what_ran_out_before_the_later_law_ran_out_under_the_earlier() {
    Forwarded.Carried carried =
        carried(Forwarding.to(BELGIUM_2017).along(LINE), reflecting(LocalDate.of(2016, 9, 12)));
    assertThat(carried.notes())
        .anySatisfy(note -> assertThat(note)
            .startsWith("`residence/reflection` ran out under `belgium-2007`, now `")
            .endsWith("since 2016-10-28"));
  }

  @Test
  void a_file_is_not_moved_to_an_earlier_version_unless_against_the_line() {
    CaseFile file = CaseFile.open(BELGIUM_2017, Pseudonym.of("B-1"), LocalDate.of(2018, 1, 8));
    Forwarding back = Forwarding.to(BELGIUM_2007).along(LINE);
    assertThat(reasons(back, file))
        .containsExactly("`belgium-2007` came before `belgium-2017`: leave the case under the later"
            + " law, or move it against the line of versions");
    CaseFile moved = carried(back.evenAgainstTheLine(), file).file();
    assertThat(moved.mechanism()).isEqualTo(BELGIUM_2007);
    assertThat(moved.asOf()).isEqualTo(file.asOf());
  }

  @Test
  void a_file_is_not_moved_to_a_law_that_had_ended_by_its_day() {
    CaseFile late = CaseFile.open(BELGIUM_1997, Pseudonym.of("B-1"), LocalDate.of(2006, 1, 9))
        .asOf(LocalDate.of(2020, 1, 1));
    assertThat(reasons(Forwarding.to(BELGIUM_2007).along(LINE), late))
        .containsExactly("`belgium-2007` was no longer in force on 2020-01-01, up to which the file"
            + " speaks: move it to a later version");
  }

  @Test
  void a_file_is_not_moved_to_a_mechanism_that_is_no_version_of_its_own() {
    CaseFile file = reflecting(IN_REFLECTION);
    assertThat(reasons(Forwarding.to(Catalogue.mechanism("italy-2017")).along(LINE), file))
        .containsExactly("`belgium-2007` and `italy-2017` are no versions of one mechanism: name a"
            + " version of `belgium-2007`");
    CaseFile article18 =
        CaseFile.open(Catalogue.mechanism("italy-2017"), Pseudonym.of("I-1"), IN_REFLECTION);
    assertThat(reasons(
            Forwarding.to(Catalogue.mechanism("italy-18ter-2024")).evenAgainstTheLine(), article18))
        .hasSize(1);
  }

  @Test
  void a_line_of_the_law_of_entry_moves_a_pending_case_only_against_it() {
    VersionLine entry = VersionLine.of(
        LINE.jurisdiction(),
        PendingCases.LAW_OF_ENTRY,
        LINE.citations(),
        LINE.versions().toArray(ReferralMechanism[]::new));
    Forwarding forwarding = Forwarding.to(BELGIUM_2017).along(entry);
    assertThat(reasons(forwarding, reflecting(IN_REFLECTION)))
        .containsExactly("pending cases stay under the law of their entry, here `belgium-2007`:"
            + " leave the case there, or move it against the line of versions");
    assertThat(carried(forwarding.evenAgainstTheLine(), reflecting(IN_REFLECTION))
            .file()
            .mechanism())
        .isEqualTo(BELGIUM_2017);
  }

  @Test
  void a_variant_of_a_version_takes_files_and_tells_which_terms_are_kept() {
    ReferralMechanism longer = new Variant.Builder()
        .id(MechanismId.of("longer"))
        .title("Longer")
        .addChanges(TermChange.setTerm(
            Place.parse("residence/reflection"),
            Length.days(90),
            BELGIUM_2007.procedures().get(0).transitions().get(0).citations().get(0)))
        .build()
        .of(BELGIUM_2007);
    Forwarded.Carried carried =
        carried(Forwarding.to(longer).along(LINE), reflecting(IN_REFLECTION));
    assertThat(carried.file().asOf()).isEqualTo(IN_REFLECTION);
    assertThat(carried.notes())
        .containsExactly("`residence/reflection` keeps its last day 2017-06-16, counted under"
            + " `belgium-2007`, and runs out then unless an event before that lets `longer` count it"
            + " anew from `document-issued-on`");
  }

  @Test
  void a_stage_without_a_counterpart_is_told_and_can_be_named() {
    CaseFile file = CaseFile.open(BELGIUM_1997, Pseudonym.of("B-1"), LocalDate.of(2006, 1, 9));
    Optional<Position> lost = file.positions().stream()
        .filter(p -> BELGIUM_2007
            .procedure(p.procedure())
            .flatMap(q -> q.stage(p.stage()))
            .isEmpty())
        .findFirst();
    Forwarding forwarding = Forwarding.to(BELGIUM_2007).along(LINE);
    if (lost.isPresent()) {
      assertThat(reasons(forwarding, file).get(0)).contains("name its counterpart");
      StageId initial =
          BELGIUM_2007.procedure(lost.get().procedure()).orElseThrow().initial();
      forwarding = forwarding.with(Place.of(lost.get().procedure(), lost.get().stage()), initial);
    }
    assertThat(carried(forwarding, file).file().mechanism()).isEqualTo(BELGIUM_2007);
  }

  static CaseFile reflecting(LocalDate since) {
    return CaseFile.restore(
        BELGIUM_2007,
        Pseudonym.of("B-1"),
        since,
        since,
        java.util.Map.of(),
        BELGIUM_2007.procedures().stream()
            .filter(p -> p.multiplicity() == org.nrm.mechanism.Multiplicity.ONE)
            .map(p -> p.id().value().equals("residence")
                ? new Position.Builder()
                    .procedure(p.id())
                    .stage(StageId.of("reflection"))
                    .since(since)
                    .validThrough(since.plusDays(45))
                    .build()
                : new Position.Builder()
                    .procedure(p.id())
                    .stage(p.initial())
                    .since(since)
                    .build())
            .toList(),
        List.of());
  }

  private static Forwarded.Carried carried(Forwarding forwarding, CaseFile file) {
    return forwarding
        .forward(file)
        .fold(
            carried -> carried,
            unchanged -> {
              throw new AssertionError("unchanged");
            },
            stuck -> {
              throw new AssertionError(stuck.reasons());
            });
  }

  private static List<String> reasons(Forwarding forwarding, CaseFile file) {
    return forwarding
        .forward(file)
        .fold(
            carried -> List.of("carried"),
            unchanged -> List.of("unchanged"),
            stuck -> stuck.reasons());
  }
}
