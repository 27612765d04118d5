package org.nrm.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The words that rules use: roles, fact types, event types, entitlements, meanings. A procedure that many mechanisms share
 * brings its words along.
 *
 * <pre>{@code
 * Words words = Words.of().roles(POLICE).facts(CHILD).events(INDICATIONS_FOUND).meanings(IDENTIFICATION_PENDING);
 * }</pre>
 */
@Value.Immutable
public sealed interface Words permits ImmutableWords {
  /** {@return the roles, in order} */
  List<Role> roles();

  /** {@return the fact types, in order} */
  List<FactType> facts();

  /** {@return the event types, in order} */
  List<EventType> events();

  /** {@return the entitlements, in order} */
  List<Entitlement> entitlements();

  /** {@return the meanings, in order} */
  List<Meaning> meanings();

  /** {@return no words} */
  static Words of() {
    return new Builder().build();
  }

  /**
   * Obtains these words with further roles.
   *
   * @param more the roles
   * @return the words
   */
  default Words roles(Role... more) {
    return and(new Builder().roles(Arrays.asList(more)).build());
  }

  /**
   * Obtains these words with further fact types.
   *
   * @param more the fact types
   * @return the words
   */
  default Words facts(FactType... more) {
    return and(new Builder().facts(Arrays.asList(more)).build());
  }

  /**
   * Obtains these words with further event types.
   *
   * @param more the event types
   * @return the words
   */
  default Words events(EventType... more) {
    return and(new Builder().events(Arrays.asList(more)).build());
  }

  /**
   * Obtains these words with further entitlements.
   *
   * @param more the entitlements
   * @return the words
   */
  default Words entitlements(Entitlement... more) {
    return and(new Builder().entitlements(Arrays.asList(more)).build());
  }

  /**
   * Obtains these words with further meanings.
   *
   * @param more the meanings
   * @return the words
   */
  default Words meanings(Meaning... more) {
    return and(new Builder().meanings(Arrays.asList(more)).build());
  }

  /**
   * Joins two vocabularies. A word that both have stays as it is in this one; a fact may then be established by the roles
   * of both and is presumed if either presumes it, and an event may carry the facts of both.
   *
   * @param more the other words
   * @return all words, these first
   * @throws IllegalArgumentException if a fact is of another kind in the other
   */
  default Words and(Words more) {
    return new Builder()
        .roles(joined(roles(), more.roles(), Role::id, (a, b) -> a))
        .facts(joined(facts(), more.facts(), FactType::id, Words::either))
        .events(joined(events(), more.events(), EventType::id, Words::either))
        .entitlements(joined(entitlements(), more.entitlements(), Entitlement::id, (a, b) -> a))
        .meanings(joined(meanings(), more.meanings(), Meaning::id, (a, b) -> a))
        .build();
  }

  private static FactType either(FactType own, FactType other) {
    if (own.kind() != other.kind()) {
      throw new IllegalArgumentException(
          "`" + own.id() + "` is a " + own.kind() + " and a " + other.kind() + ": rename one");
    }
    return new FactType.Builder()
        .from(own)
        .addAllEstablishedBy(other.establishedBy())
        .presumption(own.presumption().or(other::presumption))
        .build();
  }

  private static EventType either(EventType own, EventType other) {
    Set<FactId> optional = new LinkedHashSet<>(own.optionalFacts());
    optional.addAll(other.requiredFacts());
    optional.addAll(other.optionalFacts());
    optional.removeAll(own.requiredFacts());
    return new EventType.Builder()
        .from(own)
        .optionalFacts(optional)
        .meaning(own.meaning().or(other::meaning))
        .build();
  }

  private static <T> List<T> joined(
      List<T> own, List<T> more, Function<T, Id> id, BinaryOperator<T> both) {
    Map<Id, T> all = new LinkedHashMap<>();
    own.forEach(word -> all.merge(id.apply(word), word, both));
    more.forEach(word -> all.merge(id.apply(word), word, both));
    return List.copyOf(all.values());
  }

  /** Builds vocabularies. */
  final class Builder extends ImmutableWords.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
