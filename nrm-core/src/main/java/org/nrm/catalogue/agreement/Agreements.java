package org.nrm.catalogue.agreement;

import java.util.List;
import java.util.Optional;
import org.nrm.referral.CooperationAgreement;
import org.nrm.vocabulary.Nearest;

/**
 * The shipped agreements.
 *
 * <pre>{@code
 * LeadAnswer answer = Agreements.named("hamburg-1999").lead("undecided");
 * }</pre>
 */
public final class Agreements {
  private static final List<CooperationAgreement> ALL =
      List.of(HamburgAgreement1999.agreement(), SerbianMemorandum2004.agreement());

  private Agreements() {}

  /** {@return all of them, in order} */
  public static List<CooperationAgreement> all() {
    return ALL;
  }

  /**
   * Looks an agreement up.
   *
   * @param id its id
   * @return the agreement, or empty if none of that id is shipped
   */
  public static Optional<CooperationAgreement> find(String id) {
    return ALL.stream().filter(a -> a.id().value().equals(id)).findFirst();
  }

  /**
   * Looks an agreement up that is known to be shipped.
   *
   * @param id its id
   * @return the agreement
   * @throws IllegalArgumentException if none of that id is shipped
   */
  public static CooperationAgreement named(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("no agreement `" + id + "` is shipped"
            + Nearest.hint(id, ALL.stream().map(a -> a.id().value()).toList())));
  }
}
