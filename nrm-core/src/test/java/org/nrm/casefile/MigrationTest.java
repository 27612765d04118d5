package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.DECIDED;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.IDENTIFICATION;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PENDING;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.flag;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Length;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

@SuppressWarnings("BadImport") // a table reads best with bare words
class MigrationTest {
  private static final FactType MINOR = flag("minor");
  private static final StageId CARD = StageId.of("card");
  private static final ReferralMechanism OLD =
      mechanism(List.of(MINOR), List.of(GRANTED, CLOSED), residing(PERMIT));
  private static final CaseFile FILE =
      after(open(OLD), facts(DAY).with(MINOR, true), on(DAY, GRANTED));
  private static final LocalDate END = DAY.plusDays(30);

  @Test
  void what_was_granted_keeps_its_dates() {
    ReferralMechanism longer = new Variant.Builder()
        .id(MechanismId.of("longer"))
        .title("Longer")
        .addChanges(TermChange.setTerm(Place.parse("residence/permit"), Length.days(90), LAW))
        .build()
        .of(OLD);
    CaseFile moved = moved(Migration.between(OLD, longer));
    assertThat(moved.mechanism()).isEqualTo(longer);
    assertThat(moved.positions()).isEqualTo(FILE.positions());
    assertThat(moved.facts()).isEqualTo(FILE.facts());
    assertThat(moved.duties()).isEqualTo(FILE.duties());
    assertThat(moved.opened()).isEqualTo(FILE.opened());
    assertThat(moved.asOf()).isEqualTo(FILE.asOf());
    assertThat(residence(moved).validThrough()).contains(END);
  }

  @Test
  void a_stage_called_otherwise_needs_its_counterpart() {
    ReferralMechanism renamed = renamed(List.of(MINOR), residing(CARD));
    assertThat(stuck(Migration.between(OLD, renamed)))
        .containsExactly("`renamed` has no stage `residence/permit`: name its counterpart");
    Migration named = Migration.between(OLD, renamed).with(Place.of(RESIDENCE, PERMIT), CARD);
    assertThat(residence(moved(named)).stage()).isEqualTo(CARD);
    assertThat(residence(moved(named)).validThrough()).contains(END);
    assertThat(residence(moved(named).asOf(END.plusDays(1))).stage()).isEqualTo(OVER);
  }

  @Test
  void everything_that_cannot_be_moved_is_told_at_once_with_its_mend() {
    ReferralMechanism poorer = renamed(
        List.of(),
        procedure(RESIDENCE, "Residence", START)
            .under(
                LAW,
                stage(START, "Start"),
                ending(CARD, "Card"),
                from(START).on(GRANTED).to(CARD).must()));
    assertThat(stuck(Migration.between(OLD, poorer)))
        .containsExactly(
            "`renamed` has no stage `residence/permit`: name its counterpart",
            "`renamed` cannot hold the fact `minor`: add it to the target, or let it be forgotten");
    CaseFile moved = moved(Migration.between(OLD, poorer)
        .with(Place.of(RESIDENCE, PERMIT), CARD)
        .forgetting(MINOR.id()));
    assertThat(moved.facts()).isEmpty();
  }

  @Test
  void a_procedure_that_is_new_starts_at_its_beginning() {
    ReferralMechanism more = renamed(
        List.of(MINOR),
        residing(PERMIT),
        procedure(IDENTIFICATION, "Identification", PENDING)
            .under(
                LAW,
                stage(PENDING, "Pending"),
                ending(DECIDED, "Decided"),
                from(PENDING).on(CLOSED).to(DECIDED).may()));
    CaseFile later = FILE.asOf(DAY.plusDays(2));
    CaseFile moved = Migration.between(OLD, more).move(later, f -> f, MigrationTest::fail);
    assertThat(moved.position(IDENTIFICATION)).hasValueSatisfying(p -> {
      assertThat(p.stage()).isEqualTo(PENDING);
      assertThat(p.since()).isEqualTo(DAY.plusDays(2));
    });
  }

  @Test
  void a_duty_that_is_no_more_falls_away() {
    ReferralMechanism free = new Variant.Builder()
        .id(MechanismId.of("free"))
        .title("Free")
        .addChanges(DutyChange.removeDuty(RuleId.of("tell"), LAW))
        .build()
        .of(OLD);
    assertThat(FILE.duties()).hasSize(1);
    assertThat(moved(Migration.between(OLD, free)).duties()).isEmpty();
  }

  @Test
  void a_file_from_elsewhere_is_an_error() {
    ReferralMechanism renamed = renamed(List.of(MINOR), residing(CARD));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moved(Migration.between(renamed, OLD)))
        .withMessage("the file is under `small` and this migration is from `renamed`: use the"
            + " migration that fits");
  }

  private static CaseFile moved(Migration migration) {
    return migration.move(FILE, f -> f, MigrationTest::fail);
  }

  private static CaseFile fail(List<String> reasons) {
    throw new AssertionError(reasons);
  }

  private static List<String> stuck(Migration migration) {
    return migration.move(FILE, f -> List.of("moved"), reasons -> reasons);
  }

  private static ReferralMechanism renamed(List<FactType> facts, ProcedureTable... tables) {
    MechanismTable table = MechanismTable.mechanism("renamed", "Renamed", "nowhere")
        .roles(OFFICE)
        .facts(facts.toArray(FactType[]::new))
        .procedures(tables);
    return (facts.isEmpty() ? table.events(GRANTED) : table.events(GRANTED, CLOSED)).build();
  }

  private static ProcedureTable residing(StageId permit) {
    return procedure(RESIDENCE, "Residence", START)
        .under(
            LAW,
            stage(START, "Start"),
            stage(permit, "Permit").lasts(days(30)).then(OVER),
            ending(OVER, "Over"),
            from(START).on(GRANTED).when(MINOR).to(permit).must(),
            from(permit).on(CLOSED).to(OVER).may(),
            duty("tell", "tell the person")
                .of(OFFICE)
                .onEntering(permit)
                .metBy(CLOSED)
                .within(days(3)));
  }
}
