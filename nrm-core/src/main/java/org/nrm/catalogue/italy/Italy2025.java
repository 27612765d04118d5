package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.catalogue.italy.ItalianWordsSince2014.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Italy from 4 October 2025: a variant of {@link Italy2017} in which the permit lasts one year, can be renewed for social and
 * occupational integration as well as for justice, and opens the inclusion allowance (Decree-Law 146/2025, art. 4).
 *
 * <p>Open: whether the words on integration came with the decree-law or with its conversion, which holds from 2 December
 * 2025.
 */
public final class Italy2025 {
  private static final Citation LENGTH = ACT_2025.at("art. 18(4)");
  private static final Citation SUMMARIES = DECREE_LAW_146.at("art. 4");
  private static final Citation INTEGRATION_WORDS = LENGTH.reading(
      "the words on social and occupational integration count from 4 October 2025",
      "from 2 December 2025, if the conversion by Law 179/2025 added them");
  private static final Citation ALLOWANCE = ACT_2025.at("art. 18(4-bis)");

  private Italy2025() {}

  /**
   * Derives the mechanism.
   *
   * @param italy2017 the mechanism until then
   * @return the mechanism
   */
  public static ReferralMechanism of(ReferralMechanism italy2017) {
    return new Variant.Builder()
        .id(MechanismId.of("italy-2025"))
        .title("Italy: social protection, one year (art. 18, as changed in 2025)")
        .inForceSince(LocalDate.of(2025, 10, 4))
        .addAllChanges(lengths())
        .addAllChanges(integrationNeed())
        .addAllChanges(allowance())
        .addChanges(
            ReadingChange.removeReading(ItalianQuestions.RENEWED_WHEN, LENGTH),
            ReadingChange.addReading(ItalianQuestions.renewedSince2025(LENGTH), LENGTH))
        .build()
        .of(italy2017);
  }

  // spotless:off
    private static List<Change> lengths() {
        return List.of(
            TermChange.setTerm(Place.of(RESIDENCE, PERMIT), years(1), LENGTH, SUMMARIES),
            TermChange.setTerm(Place.of(RESIDENCE, RELEASE_PERMIT), years(1), LENGTH.reading("as the permit of 18(1)", "18(6) gives no length")));
    }

    private static List<Change> integrationNeed() {
        return List.of(
            WordChange.addWords(Words.of().facts(INTEGRATION_NEED).events(
                PERMIT_RENEWED.mayCarry(INTEGRATION_NEED), RENEWED_FOR_NEED.mayCarry(INTEGRATION_NEED), RENEWAL_REFUSED.mayCarry(INTEGRATION_NEED)), INTEGRATION_WORDS),
            ConditionChange.setCondition(Place.parse("residence/renewed"),
                any(at(PROGRAMME, INTEGRATION), JUSTICE_NEED, INTEGRATION_NEED), LENGTH, INTEGRATION_WORDS),
            ConditionChange.setCondition(Place.parse("residence/renewed-for-need"),
                all(any(JUSTICE_NEED, INTEGRATION_NEED), LONGER_THAN_A_YEAR, within(days(0), Anchor.since(NEEDED_THROUGH))), LENGTH, INTEGRATION_WORDS),
            ConditionChange.require(Place.parse("residence/renewal-refused"), not(INTEGRATION_NEED), LENGTH, INTEGRATION_WORDS));
    }

    private static List<Change> allowance() {
        List<Change> changes = new ArrayList<>();
        changes.add(WordChange.addWords(Words.of().entitlements(INCLUSION_ALLOWANCE), ALLOWANCE));
        for (StageId permit : Italy2004.PERMITS) {
            changes.add(GrantChange.addGrant(Place.of(RESIDENCE, permit), INCLUSION_ALLOWANCE.id(), always(), ALLOWANCE));
        }
        return changes;
    }
    // spotless:on
}
