package org.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nrm.identification.IdentificationRoles.NON_GOVERNMENTAL_ORGANISATION;
import static org.nrm.identification.IdentificationRoles.POLICE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.referral.TrainingSession.Method;
import org.nrm.referral.TrainingSession.Part;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

class TrainingStandardTest {
  private static final Set<RoleId> BOTH = Set.of(POLICE.id(), NON_GOVERNMENTAL_ORGANISATION.id());

  private static TrainingSession session(
      Part part, Set<RoleId> participants, Set<RoleId> trainers, Method... methods) {
    return new TrainingSession.Builder()
        .id(RuleId.of("session"))
        .part(part)
        .participants(participants)
        .trainers(trainers)
        .addMethods(methods)
        .build();
  }

  private static List<TrainingElement> missing(TrainingSession... sessions) {
    return TrainingStandard.regional().missing(programme(sessions)).stream()
        .map(TrainingGap::element)
        .toList();
  }

  private static TrainingProgramme programme(TrainingSession... sessions) {
    return new TrainingProgramme.Builder()
        .id(RuleId.of("programme"))
        .trainedRole(POLICE.id())
        .addRoles(POLICE, NON_GOVERNMENTAL_ORGANISATION)
        .addSessions(sessions)
        .build();
  }

  @Test
  void a_programme_with_everything_lacks_nothing() {
    assertThat(missing(
            session(Part.GENERAL, BOTH, BOTH, Method.CASE_STUDY),
            session(Part.SPECIAL, Set.of(POLICE.id()), BOTH, Method.SIMULATION)))
        .isEmpty();
  }

  @Test
  void a_programme_without_sessions_lacks_everything() {
    assertThat(missing()).containsExactly(TrainingElement.values());
  }

  @Test
  void lectures_to_the_police_alone_lack_all_but_the_general_part() {
    assertThat(missing(
            session(Part.GENERAL, Set.of(POLICE.id()), Set.of(POLICE.id()), Method.LECTURE)))
        .containsExactly(
            TrainingElement.SPECIAL_PART,
            TrainingElement.JOINT_TRAINING,
            TrainingElement.CO_TRAINERS,
            TrainingElement.CASE_STUDIES,
            TrainingElement.ROLE_PLAY);
  }

  @Test
  void who_takes_part_in_the_special_part_alone_has_missed_the_general_one() {
    assertThat(missing(
            session(Part.GENERAL, BOTH, BOTH, Method.CASE_STUDY, Method.ROLE_PLAY),
            session(Part.SPECIAL, Set.of(POLICE.id()), BOTH)))
        .isEmpty();
    assertThat(TrainingStandard.regional()
            .missing(
                programme(session(Part.SPECIAL, BOTH, BOTH, Method.CASE_STUDY, Method.ROLE_PLAY))))
        .singleElement()
        .satisfies(g -> {
          assertThat(g.element()).isEqualTo(TrainingElement.GENERAL_PART);
          assertThat(g.text())
              .isEqualTo(
                  "no general session for non-governmental-organisation, police: let all take part");
          assertThat(g.citations()).isNotEmpty();
        });
  }

  @Test
  void a_role_that_is_not_declared_is_refused() {
    RoleId judge = RoleId.of("judge");
    assertThatThrownBy(() -> programme(session(Part.GENERAL, Set.of(judge), BOTH)))
        .hasMessage("`judge` is no role of `programme`: add it to the roles");
  }

  @Test
  void the_account_of_the_ukrainian_network_asks_for_no_trained_officer() {
    assertThat(TrainingStandard.askedBy(Catalogue.mechanism("ukraine-iom-2005")))
        .isEmpty();
  }
}
