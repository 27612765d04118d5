package org.nrm.catalogue.italy;

import java.util.List;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Standing;

/** The versions of article 18, and which law a pending case follows when the law changes. */
public final class ItalianVersions {
  private ItalianVersions() {}

  /**
   * Lines the versions up.
   *
   * @param versions the versions, oldest first
   * @return the line
   */
  public static VersionLine of(ReferralMechanism... versions) {
    return VersionLine.of(
        JurisdictionId.of("italy"),
        PendingCases.LAW_OF_PERMIT,
        List.of(
            Citation.of("Decree-Law 146/2025", "art. 4", Standing.READING)
                .reading(
                    "no transitional rule is known: a permit keeps its end, and its next renewal follows the law of that day",
                    "longer permits at once, or the law of entry; the article was read in summaries only"),
            Citation.of("Law 179/2025", "conversion of Decree-Law 146/2025", Standing.READING)
                .reading(
                    "one version since 4 October 2025",
                    "another since 2 December 2025, from which day words added on conversion hold"),
            Citation.of(
                    "Presidential Decree 394/1999 (regulation)",
                    "entry into force",
                    Standing.READING)
                .reading(
                    "the first version starts on the fifteenth day after the regulation was published on 3 November 1999, by the general rule as recalled: from then on the decree, in force since 2 September 1998, can be applied whole; its id names the year of the account that it follows; its later parts carry their own days",
                    "2 September 1998; 4 December 2005, when the last of its decrees came into force")),
        versions);
  }
}
