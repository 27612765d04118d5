package org.nrm.reintegration;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.reintegration.ReintegrationFacts.*;
import static org.nrm.reintegration.ReintegrationSources.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.condition.ConditionParts;
import org.nrm.identification.IdentificationFacts;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/**
 * The kinds of measures that are known from the programmes of On the Road (Italy), Reaching Out (Romania) and the
 * International Organization for Migration (Moscow, and by its own account), with the lengths and demands that these state.
 * What they do not state is not limited here.
 */
public final class MeasureKinds {
  private static final Citation ON_THE_ROAD = MANUAL.at("On the Road, social inclusion");
  private static final Citation PRACTICE =
      MANUAL.at("On the Road, practical training in enterprise");
  private static final Citation GRANT_FOR_MINORS = MANUAL.at("On the Road, scholarship");
  private static final Citation REACHING_OUT = MANUAL.at("Reaching Out");
  private static final Citation MOSCOW = MOSCOW_STUDY.at("Rehabilitation");
  private static final Citation IOM = LEAFLET.at("protection and assistance");

  // spotless:off
    /** From Moldova, as some residents of the Romanian shelter are. */
    public static final FactType FROM_MOLDOVA = FactType.flag("from-moldova", "comes from Moldova");
    /** The schooling fits. */
    public static final FactType LEVEL_FITS_PERSON = FactType.flag("level-fits-person", "the schooling is at a level that fits the person").forThisEvent();

    /** Board and lodging. */
    public static final MeasureKind BOARD_AND_LODGING = MeasureKind.of("board-and-lodging", "board and lodging", ON_THE_ROAD);
    /** Stay in the shelter: two years, longer for women from Moldova who find a job in Romania. */
    public static final MeasureKind SHELTER = MeasureKind.of("shelter", "stay in the shelter", REACHING_OUT,
            REACHING_OUT.reading("longer than two years, without a limit", "longer than other women from Moldova, within the two years"))
            .atMost(years(2)).longerWhen(FROM_MOLDOVA, ResidenceFacts.EMPLOYED);
    /** Closed rehabilitation: twenty-one days, on written consent. */
    public static final MeasureKind REHABILITATION_STAY = MeasureKind.of("rehabilitation-stay", "stay in the rehabilitation centre", MOSCOW)
            .atLeast(days(21)).atMost(days(21)).needing(WRITTEN_CONSENT);
    /** Medical care. */
    public static final MeasureKind MEDICAL = MeasureKind.of("medical", "medical care", ON_THE_ROAD, REACHING_OUT, MOSCOW, IOM);
    /** Psychological assistance. */
    public static final MeasureKind PSYCHOLOGICAL = MeasureKind.of("psychological", "psychological assistance", ON_THE_ROAD, REACHING_OUT, MOSCOW);
    /** Social assistance. */
    public static final MeasureKind SOCIAL = MeasureKind.of("social", "social assistance", ON_THE_ROAD);
    /** Legal assistance. */
    public static final MeasureKind LEGAL = MeasureKind.of("legal", "legal assistance", ON_THE_ROAD, REACHING_OUT, MOSCOW, IOM);
    /** Education; at a level that fits. */
    public static final MeasureKind EDUCATION = MeasureKind.of("education", "education", ON_THE_ROAD, REACHING_OUT).preferring(LEVEL_FITS_PERSON);
    /** Language course. */
    public static final MeasureKind LANGUAGE = MeasureKind.of("language", "language course", ON_THE_ROAD);
    /** Life skills. */
    public static final MeasureKind LIFE_SKILLS = MeasureKind.of("life-skills", "life skills", REACHING_OUT);
    /** Vocational guidance. */
    public static final MeasureKind VOCATIONAL_GUIDANCE = MeasureKind.of("vocational-guidance", "vocational guidance", ON_THE_ROAD);
    /** Vocational training or qualification. */
    public static final MeasureKind VOCATIONAL_TRAINING = MeasureKind.of("vocational-training", "vocational training", ON_THE_ROAD, REACHING_OUT, MOSCOW);
    /** Search for a job. */
    public static final MeasureKind JOB_SEARCH = MeasureKind.of("job-search", "search for a job", ON_THE_ROAD, REACHING_OUT);
    /** Practical training in an enterprise: two to six months. */
    public static final MeasureKind PRACTICAL_TRAINING = MeasureKind.of("practical-training", "practical training in an enterprise", PRACTICE)
            .atLeast(PracticalTraining.SHORTEST).atMost(PracticalTraining.LONGEST)
            .needing(AGREEMENT_SIGNED_BY_BOTH, TUTOR_ASSIGNED, PSYCHOLOGIST_ASSIGNED, COMPANY_TRAINER_ASSIGNED, COSTS_CARRIED_BY_PROJECT, EMPLOYMENT_TO_BE_CONSIDERED, known(TRAINING_HOURS))
            .preferring(not(SECTOR_LINKED_TO_EXPLOITATION));
    /** Scholarship for a minor: one year, in place of employment. */
    public static final MeasureKind SCHOLARSHIP = MeasureKind.of("scholarship", "scholarship", GRANT_FOR_MINORS)
            .atLeast(Scholarship.LENGTH).atMost(Scholarship.LENGTH)
            .needing(IdentificationFacts.CHILD, TUTOR_ASSIGNED, not(ResidenceFacts.EMPLOYED));
    /** Work during the programme. */
    public static final MeasureKind EMPLOYMENT = MeasureKind.of("employment", "employment", ON_THE_ROAD, REACHING_OUT)
            .preferring(not(SECTOR_LINKED_TO_EXPLOITATION));
    /** Work in the tailoring workshop. */
    public static final MeasureKind TAILORING_WORKSHOP = MeasureKind.of("tailoring-workshop", "work in the tailoring workshop", REACHING_OUT);
    /** Search for accommodation. */
    public static final MeasureKind ACCOMMODATION_SEARCH = MeasureKind.of("accommodation-search", "search for accommodation", REACHING_OUT);
    /** Reinstallation grant on return. */
    public static final MeasureKind REINSTALLATION_GRANT = MeasureKind.of("reinstallation-grant", "reinstallation grant", MOSCOW);
    /** Housing costs: six months. */
    public static final MeasureKind HOUSING = MeasureKind.of("housing", "housing costs", MOSCOW).atMost(months(6)).needing(FURTHER_GRANT_DECIDED, RESETTLES);
    /** Basic needs, food among them: six months. */
    public static final MeasureKind BASIC_NEEDS = MeasureKind.of("basic-needs", "basic needs and food", MOSCOW).atMost(months(6)).needing(FURTHER_GRANT_DECIDED, RESETTLES);
    /** Transport costs: six months. */
    public static final MeasureKind TRANSPORT = MeasureKind.of("transport", "transport costs", MOSCOW).atMost(months(6)).needing(FURTHER_GRANT_DECIDED, RESETTLES);
    /** Activities that earn an income, micro-enterprises among them. */
    public static final MeasureKind INCOME_GENERATION = MeasureKind.of("income-generation", "activity that earns an income", MOSCOW, IOM);
    /** Allowance. */
    public static final MeasureKind ALLOWANCE = MeasureKind.of("allowance", "modest allowance", IOM);
    /** Monitoring after a return: one year. */
    public static final MeasureKind MONITORING = MeasureKind.of("monitoring", "monitoring after the return", MOSCOW).atMost(years(1));
    // spotless:on

  private static final List<MeasureKind> ALL = List.of(
      BOARD_AND_LODGING,
      SHELTER,
      REHABILITATION_STAY,
      MEDICAL,
      PSYCHOLOGICAL,
      SOCIAL,
      LEGAL,
      EDUCATION,
      LANGUAGE,
      LIFE_SKILLS,
      VOCATIONAL_GUIDANCE,
      VOCATIONAL_TRAINING,
      JOB_SEARCH,
      PRACTICAL_TRAINING,
      SCHOLARSHIP,
      EMPLOYMENT,
      TAILORING_WORKSHOP,
      ACCOMMODATION_SEARCH,
      REINSTALLATION_GRANT,
      HOUSING,
      BASIC_NEEDS,
      TRANSPORT,
      INCOME_GENERATION,
      ALLOWANCE,
      MONITORING);

  /** The kind of a measure, told when it is proposed. */
  public static final FactType MEASURE_KIND = FactType.choice(
          "measure-kind",
          "kind of the measure",
          ALL.stream().map(MeasureKind::code).toArray(Code[]::new))
      .forThisEvent()
      .handled(Sensitivity.PERSONAL);

  private static final List<FactType> FACTS = List.of(
      FROM_MOLDOVA,
      LEVEL_FITS_PERSON,
      WRITTEN_CONSENT,
      AGREEMENT_SIGNED_BY_BOTH,
      TUTOR_ASSIGNED,
      PSYCHOLOGIST_ASSIGNED,
      COMPANY_TRAINER_ASSIGNED,
      COSTS_CARRIED_BY_PROJECT,
      EMPLOYMENT_TO_BE_CONSIDERED,
      TRAINING_HOURS,
      SECTOR_LINKED_TO_EXPLOITATION,
      IdentificationFacts.CHILD,
      ResidenceFacts.EMPLOYED,
      FURTHER_GRANT_DECIDED,
      RESETTLES);

  private MeasureKinds() {}

  /** {@return all kinds, in order} */
  public static List<MeasureKind> all() {
    return ALL;
  }

  /**
   * Looks a kind up.
   *
   * @param id its id, in kebab-case
   * @return the kind, or empty if none has that id
   */
  public static Optional<MeasureKind> find(String id) {
    return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /**
   * The facts that a kind reads, in the order in which it does.
   *
   * @param kind the kind
   * @return their types, each once
   */
  public static List<FactType> facts(MeasureKind kind) {
    return Stream.concat(
            kind.demands().stream().map(MeasureDemand::condition), kind.longerWhen().stream())
        .flatMap(condition -> ConditionParts.facts(condition).stream())
        .distinct()
        .flatMap(id -> FACTS.stream().filter(fact -> fact.id().equals(id)))
        .toList();
  }
}
