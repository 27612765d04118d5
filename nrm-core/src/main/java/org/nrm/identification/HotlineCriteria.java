package org.nrm.identification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;

/**
 * The criteria by which a hotline suspects that somebody is a victim of trafficking. Three-valued: as long as an answer can
 * decide, they say what to ask.
 *
 * <pre>{@code
 * Suspicion found = HotlineCriteria.ESCAPED.assess(HotlineReport.nothing().with(INCOME_TAKEN, true));
 * }</pre>
 *
 * <p>After the account of the ASTRA hotline in the manual of good practices of 2005. The account sets no number of criteria;
 * that one of them is enough for a suspicion is the library's reading.
 */
@Value.Immutable
public sealed interface HotlineCriteria permits ImmutableHotlineCriteria {
  /**
   * For a missing person: a suspected victim until an investigation or new findings confirm or refute it, however little is
   * known; what is known is read by the criteria.
   */
  HotlineCriteria MISSING = Criteria.missing();

  /** For a person who escaped. How long ago plays no part. */
  HotlineCriteria ESCAPED = Criteria.escaped();

  /** Both, in order. */
  List<HotlineCriteria> ALL = List.of(MISSING, ESCAPED);

  /** {@return the id, in kebab-case} */
  String id();

  /** {@return for whom they are, in words} */
  String title();

  /** {@return the flags that the criteria read, in order} */
  List<FactType> facts();

  /** {@return the criteria as a condition over these flags; it reads no date} */
  Condition condition();

  /** {@return that the person is a suspected victim until something else is found, if so presumed} */
  Optional<Presumption> presumption();

  /** {@return where the criteria come from} */
  List<Citation> citations();

  /**
   * Looks criteria up.
   *
   * @param id their id
   * @return the criteria, or empty if there are none of that id
   */
  static Optional<HotlineCriteria> find(String id) {
    return ALL.stream().filter(criteria -> criteria.id().equals(id)).findFirst();
  }

  /**
   * Reads a report by the criteria. Answers to other questions are left aside.
   *
   * @param report what was told
   * @return the result, with the questions still to ask
   */
  default Suspicion assess(HotlineReport report) {
    Map<FactId, FactValue> known = new LinkedHashMap<>();
    report.answers().forEach((fact, answer) -> known.put(fact, FactValue.of(answer)));
    Inquiry inquiry = Inquiry.of(
        condition(), known, facts().stream().map(f -> Question.of(f, f.title())).toList());
    Truth truth = inquiry.truth();
    boolean presumed =
        report.confirmed().isEmpty() && truth != Truth.MET && presumption().isPresent();
    List<Citation> sources = new ArrayList<>(citations());
    presumption().filter(p -> presumed).map(Presumption::citations).ifPresent(sources::addAll);
    return new Suspicion.Builder()
        .criteria(this)
        .truth(truth)
        .suspected(report.confirmed().map(Truth::of).orElse(presumed ? Truth.MET : truth))
        .presumed(presumed)
        .questions(report.confirmed().isPresent() ? List.of() : inquiry.decisive())
        .citations(sources.stream().distinct().toList())
        .build();
  }

  /** Builds criteria. */
  final class Builder extends ImmutableHotlineCriteria.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
