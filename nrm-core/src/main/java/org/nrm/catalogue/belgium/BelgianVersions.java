package org.nrm.catalogue.belgium;

import java.util.List;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Standing;

/** The versions of the Belgian mechanism, and which law a pending case follows when the law changes. */
public final class BelgianVersions {
  private BelgianVersions() {}

  /**
   * Lines the versions up.
   *
   * @param versions the versions, oldest first
   * @return the line
   */
  public static VersionLine of(ReferralMechanism... versions) {
    return VersionLine.of(
        JurisdictionId.of("belgium"),
        PendingCases.LAW_OF_PERMIT,
        List.of(
            Citation.of("Law of 15 September 2006", "transitional provisions", Standing.READING)
                .reading(
                    "a document issued under the earlier law keeps its term; the next step follows the law of its day",
                    "every step follows the law of the case's entry, or of its own day alone; transitional provisions were not read")),
        versions);
  }
}
