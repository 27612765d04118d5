package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.ACT;
import static org.nrm.catalogue.belgium.BelgianSources.DECREE;
import static org.nrm.catalogue.belgium.BelgianWords.REFLECTION;
import static org.nrm.catalogue.belgium.BelgianWords.RESIDENCE;

import java.time.LocalDate;
import org.nrm.mechanism.DocumentChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;

/**
 * Belgium from 20 May 2017: a variant of {@link Belgium2007} in which the reflection document is a temporary residence
 * document and no longer an order to leave, by the law and the royal decree of 30 March 2017.
 */
public final class Belgium2017 {
  private Belgium2017() {}

  /**
   * Derives the mechanism.
   *
   * @param belgium2007 the mechanism of 2007
   * @return the mechanism
   */
  public static ReferralMechanism of(ReferralMechanism belgium2007) {
    return new Variant.Builder()
        .id(MechanismId.of("belgium-2017"))
        .title("Belgium: victims who cooperate (Aliens Act, arts 61/2 to 61/5, as changed in 2017)")
        .inForceSince(LocalDate.of(2017, 5, 20))
        .addChanges(DocumentChange.setDocument(
            Place.of(RESIDENCE, REFLECTION),
            "temporary residence document, 45 days (annex 15)",
            ACT.at("art. 61/2 §2 al. 1, as changed by the law of 30 March 2017, art. 2"),
            DECREE
                .at("art. 110bis and annex 15, as changed by the royal decree of 30 March 2017")
                .noting("the decree of 2017 was read in its announcement only")))
        .build()
        .of(belgium2007);
  }
}
