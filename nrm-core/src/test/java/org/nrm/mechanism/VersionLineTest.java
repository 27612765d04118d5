package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.mechanism.SmallMechanism.LAW;
import static org.nrm.mechanism.SmallMechanism.SOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;

class VersionLineTest {
  private static final JurisdictionId NOWHERE = JurisdictionId.of("nowhere");
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  @Test
  void the_version_of_the_day_is_picked() {
    ReferralMechanism next = version("small-2024", LAST.plusDays(1), Optional.empty());
    VersionLine line = line(SOUND, next);
    assertThat(line.inForceOn(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(line.inForceOn(LocalDate.of(2020, 1, 1))).contains(SOUND);
    assertThat(line.inForceOn(LAST)).contains(SOUND);
    assertThat(line.inForceOn(LAST.plusDays(1))).contains(next);
    assertThat(line.inForceOn(LocalDate.of(2090, 1, 1))).contains(next);
  }

  @Test
  void a_day_left_out_is_an_error() {
    refused(SOUND, version("small-2024", LAST.plusDays(2), Optional.empty()));
  }

  @Test
  void a_day_covered_twice_is_an_error() {
    refused(SOUND, version("small-2024", LAST, Optional.empty()));
  }

  @Test
  void only_the_last_version_can_be_open_ended() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> line(version("small-2019", LocalDate.of(2019, 1, 1), Optional.empty()), SOUND))
        .withMessage("`small` must be in force from the day after `small-2019` ends: correct the"
            + " dates");
  }

  @Test
  void a_line_needs_versions_of_its_own_jurisdiction() {
    String message = "` needs versions of its own: give at least one";
    assertThatIllegalArgumentException()
        .isThrownBy(VersionLineTest::line)
        .withMessage("`nowhere" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionLine.of(
            JurisdictionId.of("elsewhere"), PendingCases.LAW_OF_ENTRY, List.of(LAW), SOUND))
        .withMessage("`elsewhere" + message);
  }

  private static void refused(ReferralMechanism first, ReferralMechanism second) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(first, second))
        .withMessage("`small-2024` must be in force from the day after `small` ends: correct the"
            + " dates");
  }

  private static VersionLine line(ReferralMechanism... versions) {
    return VersionLine.of(NOWHERE, PendingCases.LAW_OF_ENTRY, List.of(LAW), versions);
  }

  private static ReferralMechanism version(
      String id, LocalDate since, Optional<LocalDate> through) {
    return SmallMechanism.sound()
        .id(MechanismId.of(id))
        .inForceSince(since)
        .inForceThrough(through)
        .build();
  }
}
