package org.nrm.referral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nrm.condition.ConditionParts;
import org.nrm.identification.IdentificationFacts;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Standing;

/** What training against trafficking should have, and the check of a programme against it. */
@Value.Immutable
public sealed interface TrainingStandard permits ImmutableTrainingStandard {
  /** {@return what is asked for, with its sources, in order} */
  Map<TrainingElement, Citation> elements();

  /**
   * The regional standard for police training in South-Eastern Europe, with what La Strada Poland adds: cases, role-play and
   * trainers from the police. Both as the manual of 2005 tells them.
   *
   * @return the standard
   */
  static TrainingStandard regional() {
    Instrument standard = Instrument.of(
        "Regional Standard for Anti-Trafficking Police Training in SEE (ICMPD), told in the manual of 2005",
        Standing.SECONDARY);
    Instrument strada = Instrument.of(
        "Training by La Strada Poland, told in the manual of 2005", Standing.PRACTICE);
    Map<TrainingElement, Citation> elements = new EnumMap<>(TrainingElement.class);
    elements.put(TrainingElement.GENERAL_PART, standard.at("generalist level"));
    elements.put(TrainingElement.SPECIAL_PART, standard.at("specialist level"));
    elements.put(
        TrainingElement.JOINT_TRAINING, standard.at("cooperation of police and organisations"));
    elements.put(TrainingElement.CO_TRAINERS, strada.at("co-trainers"));
    elements.put(TrainingElement.CASE_STUDIES, strada.at("case studies"));
    elements.put(TrainingElement.ROLE_PLAY, strada.at("role-play and simulation"));
    return ImmutableTrainingStandard.of(elements);
  }

  /**
   * What a programme lacks.
   *
   * @param programme the programme
   * @return the gaps, in the order of the elements; empty if it has everything
   */
  default List<TrainingGap> missing(TrainingProgramme programme) {
    List<TrainingGap> gaps = new ArrayList<>();
    elements()
        .forEach((element, source) -> lack(element, programme)
            .ifPresent(text -> gaps.add(ImmutableTrainingGap.of(element, text, List.of(source)))));
    return List.copyOf(gaps);
  }

  /**
   * The rules of a mechanism that ask for an identifying officer who is trained.
   *
   * @param mechanism the mechanism
   * @return the ids of the rules that read the fact, in order; empty if none does
   */
  static List<RuleId> askedBy(ReferralMechanism mechanism) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .filter(t -> ConditionParts.facts(t.condition())
            .contains(IdentificationFacts.IDENTIFYING_OFFICER_TRAINED.id()))
        .map(Transition::id)
        .toList();
  }

  private static Optional<String> lack(TrainingElement element, TrainingProgramme programme) {
    return switch (element) {
      case GENERAL_PART -> untrained(programme);
      case SPECIAL_PART ->
        unless(
            programme.sessions().stream()
                .anyMatch(s -> s.part() == TrainingSession.Part.SPECIAL
                    && s.participants().contains(programme.trainedRole())),
            "no special session for " + programme.trainedRole() + ": add one");
      case JOINT_TRAINING ->
        unless(
            mixed(programme, TrainingSession::participants),
            "law enforcement and those who assist are never trained together: add a joint session");
      case CO_TRAINERS ->
        unless(
            mixed(programme, TrainingSession::trainers),
            "no session is given by trainers of both sides: add a co-trainer");
      case CASE_STUDIES ->
        unless(
            taught(programme, Set.of(TrainingSession.Method.CASE_STUDY)),
            "no session works on cases: add case studies");
      case ROLE_PLAY ->
        unless(
            taught(
                programme,
                Set.of(TrainingSession.Method.ROLE_PLAY, TrainingSession.Method.SIMULATION)),
            "no session plays roles or simulates: add one that does");
    };
  }

  private static Optional<String> untrained(TrainingProgramme programme) {
    String missed = programme.sessions().stream()
        .flatMap(s -> s.participants().stream())
        .distinct()
        .filter(role -> programme.sessions().stream()
            .noneMatch(s ->
                s.part() == TrainingSession.Part.GENERAL && s.participants().contains(role)))
        .map(RoleId::value)
        .sorted()
        .collect(Collectors.joining(", "));
    if (programme.sessions().isEmpty()) {
      return Optional.of("there is no session: add a general one");
    }
    return unless(missed.isEmpty(), "no general session for " + missed + ": let all take part");
  }

  private static boolean mixed(
      TrainingProgramme programme, Function<TrainingSession, Set<RoleId>> who) {
    return programme.sessions().stream()
        .anyMatch(s -> has(programme, who.apply(s), RoleKind.ENFORCES)
            && has(programme, who.apply(s), RoleKind.SUPPORTS));
  }

  private static boolean has(TrainingProgramme programme, Set<RoleId> roles, RoleKind kind) {
    return programme.roles().stream()
        .anyMatch((Role role) -> role.kind() == kind && roles.contains(role.id()));
  }

  private static boolean taught(TrainingProgramme programme, Set<TrainingSession.Method> methods) {
    return programme.sessions().stream()
        .anyMatch(s -> s.methods().stream().anyMatch(methods::contains));
  }

  private static Optional<String> unless(boolean present, String text) {
    return present ? Optional.empty() : Optional.of(text);
  }
}
