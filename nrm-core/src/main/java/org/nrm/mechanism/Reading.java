package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RuleId;

/**
 * A provision that can be read in several ways, one of which the mechanism takes. The others say as changes what the
 * mechanism would be under them; they run nothing, so the structural fingerprint leaves them out.
 *
 * <pre>{@code
 * Reading.of("suspects", "Does art. 61/2 exclude suspected offenders?", "excluded", "as before 2007", ACT.at("art. 61/2 §1"))
 *     .or("not-excluded", "the article names no exclusion", SUSPECTS_NOT_EXCLUDED)
 * }</pre>
 *
 * <p>{@link ReadingChange#chooseReading} takes another one. The changes of each alternative are then worked out anew, from the
 * rules that hold then, so that choosing the first again brings its rules back with the same fingerprint. What comes back is
 * whole rules: a change that was made in between to a rule on which the two differ is lost.
 */
@Value.Immutable
public sealed interface Reading permits ImmutableReading {
  /** {@return the id, by which a variant names it} */
  RuleId id();

  /** {@return what the provision leaves open, as a question} */
  String question();

  /** {@return the provision} */
  List<Citation> citations();

  /** {@return the ways to read it, in order, that which is taken among them} */
  List<Alternative> alternatives();

  /** {@return the id of the alternative that the mechanism takes; it changes nothing} */
  RuleId chosen();

  /**
   * Starts a reading with the alternative that the mechanism takes; {@link #or} adds the others.
   *
   * @param id the id, in kebab-case
   * @param question what the provision leaves open
   * @param chosen the id of the alternative taken, in kebab-case
   * @param words the alternative taken, in words
   * @param provision where the question is
   * @return the reading
   */
  static Reading of(
      String id, String question, String chosen, String words, Citation... provision) {
    RuleId taken = RuleId.of(chosen);
    return ImmutableReading.of(
        RuleId.of(id),
        question,
        List.of(provision),
        List.of(Alternative.of(taken, words, List.of())),
        taken);
  }

  /**
   * Obtains this reading with a further alternative, which is not taken.
   *
   * @param id the id of the alternative, in kebab-case
   * @param words the alternative, in words
   * @param changes what the mechanism would be under it
   * @return the reading
   */
  default Reading or(String id, String words, List<Change> changes) {
    List<Alternative> all = new ArrayList<>(alternatives());
    all.add(Alternative.of(RuleId.of(id), words, changes));
    return ImmutableReading.of(id(), question(), citations(), all, chosen());
  }

  /**
   * Obtains this reading with a further alternative, whose changes cite it as a reading of the provision.
   *
   * @param id the id of the alternative, in kebab-case
   * @param words the alternative, in words
   * @param changes what the mechanism would be under it, for the citation of it
   * @return the reading
   */
  default Reading or(String id, String words, Function<Citation, List<Change>> changes) {
    String taken = alternative(chosen()).orElseThrow().words();
    return or(id, words, changes.apply(citations().get(0).reading(words, taken)));
  }

  /**
   * Looks an alternative up.
   *
   * @param id its id
   * @return the alternative, or empty if there is none
   */
  default Optional<Alternative> alternative(RuleId id) {
    return alternatives().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** {@return the alternatives that are not taken, in order} */
  default List<Alternative> open() {
    return alternatives().stream().filter(a -> !a.id().equals(chosen())).toList();
  }

  /** One way to read a provision. */
  @Value.Immutable
  sealed interface Alternative permits ImmutableAlternative {
    /** {@return the id, by which a variant names it} */
    RuleId id();

    /** {@return what the provision means in it, in words} */
    String words();

    /** {@return what differs under it from the rules that hold; empty for the one that is taken} */
    List<Change> changes();

    /**
     * Obtains an alternative.
     *
     * @param id the id
     * @param words what the provision means in it
     * @param changes what differs under it
     * @return the alternative
     */
    static Alternative of(RuleId id, String words, List<Change> changes) {
      return ImmutableAlternative.of(id, words, changes);
    }
  }

  /** Builds readings. */
  final class Builder extends ImmutableReading.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
