package org.nrm.referral;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** A programme by which a role is trained, with others who take part or teach. */
@Value.Immutable
public sealed interface TrainingProgramme permits ImmutableTrainingProgramme {
  /** {@return the id} */
  RuleId id();

  /** {@return the role that is trained, as the officers who identify} */
  RoleId trainedRole();

  /** {@return every role that takes part or teaches} */
  List<Role> roles();

  /** {@return the sessions, in order} */
  List<TrainingSession> sessions();

  /** Checks that every role that is named is declared. */
  @Value.Check
  default void check() {
    List<RoleId> known = roles().stream().map(Role::id).toList();
    Stream.concat(
            Stream.of(trainedRole()),
            sessions().stream()
                .flatMap(s -> Stream.concat(s.participants().stream(), s.trainers().stream())))
        .filter(role -> !known.contains(role))
        .findFirst()
        .ifPresent(role -> {
          throw new IllegalArgumentException(
              "`" + role + "` is no role of `" + id() + "`: add it to the roles");
        });
  }

  /** Builds programmes. */
  final class Builder extends ImmutableTrainingProgramme.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
