package org.nrm.identification;

import static org.nrm.identification.TraffickingCodes.FORCED_LABOUR;
import static org.nrm.identification.TraffickingCodes.RECEIPT;
import static org.nrm.identification.TraffickingCodes.SURROGACY;
import static org.nrm.identification.TraffickingCodes.USE_OF_FORCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.vocabulary.Code;

/**
 * One way in which things could have been, in plain yes and no: the definitions told a second time, without the language of
 * conditions. An experience of which something is unknown has many worlds.
 */
record World(
    boolean act,
    boolean means,
    boolean purposeOtherThanSurrogacy,
    boolean surrogacy,
    boolean child,
    boolean surrogateMotherIsChild) {
  static final List<Boolean> BOTH = List.of(false, true);
  static final Code UNNAMED = Code.of("something-else", "something that no definition names");

  boolean trafficking() {
    boolean without = purposeOtherThanSurrogacy && (child || means);
    boolean bySurrogacy = surrogacy && (means || (child && surrogateMotherIsChild));
    return act && (without || bySurrogacy);
  }

  /** Whether the two differ in one answer at most. */
  boolean differsOnlyIn(String question, World other) {
    return (question.equals("act-established") || act == other.act)
        && (question.equals("means-established") || means == other.means)
        && (question.equals("exploitative-purpose-established")
            || (purposeOtherThanSurrogacy == other.purposeOtherThanSurrogacy
                && surrogacy == other.surrogacy))
        && (question.equals("child") || child == other.child)
        && (question.equals("surrogate-mother-child")
            || surrogateMotherIsChild == other.surrogateMotherIsChild);
  }

  static List<World> of(TraffickingDefinition definition, Experience told) {
    List<World> worlds = new ArrayList<>();
    for (boolean act : yesOrNo(told.act(), RECEIPT)) {
      for (boolean means : yesOrNo(told.means(), USE_OF_FORCE)) {
        for (boolean other : BOTH) {
          for (boolean surrogacy : BOTH) {
            for (boolean child : ages(told.age())) {
              for (boolean mother : told.surrogateMotherIsChild().map(List::of).orElse(BOTH)) {
                if (possible(definition, told.purpose(), other, surrogacy)) {
                  worlds.add(new World(act, means, other, surrogacy, child, mother));
                }
              }
            }
          }
        }
      }
    }
    return worlds;
  }

  /** The closed set of forms told, a form that is not named standing for any one that is, or for none. */
  private static boolean possible(
      TraffickingDefinition definition, Element purpose, boolean other, boolean surrogacy) {
    boolean named = definition.equals(TraffickingDefinition.EU_2026);
    if (surrogacy && !named) {
      return false;
    }
    return switch (purpose.found()) {
      case NOT_MET -> !other && !surrogacy;
      case NOT_ESTABLISHED -> true;
      case MET -> {
        boolean open =
            purpose.codes().contains(UNNAMED) || (!named && purpose.codes().contains(SURROGACY));
        boolean toldOther = purpose.codes().contains(FORCED_LABOUR);
        boolean toldSurrogacy = named && purpose.codes().contains(SURROGACY);
        yield (other == toldOther || (open && other))
            && (surrogacy == toldSurrogacy || (open && surrogacy));
      }
    };
  }

  private static List<Boolean> yesOrNo(Element element, Code named) {
    return switch (element.found()) {
      case MET -> element.codes().contains(named) ? List.of(true) : BOTH;
      case NOT_MET -> List.of(false);
      case NOT_ESTABLISHED -> BOTH;
    };
  }

  private static List<Boolean> ages(Age age) {
    return switch (age) {
      case CHILD -> List.of(true);
      case ADULT -> List.of(false);
      case UNCERTAIN_WITH_REASONS, UNKNOWN -> BOTH;
    };
  }

  /** All experiences: act 4, means 4, purpose 7, age 4, mother 3, so 1,344. */
  static Stream<Experience> experiences() {
    List<Experience> all = new ArrayList<>();
    for (Element act : elements(RECEIPT)) {
      for (Element means : elements(USE_OF_FORCE)) {
        for (Element purpose : purposes()) {
          for (Age age : Age.values()) {
            for (Optional<Boolean> mother :
                List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
              all.add(Experience.unknown()
                  .withAct(act)
                  .withMeans(means)
                  .withPurpose(purpose)
                  .withAge(age)
                  .withSurrogateMotherIsChild(mother));
            }
          }
        }
      }
    }
    return all.stream();
  }

  private static List<Element> elements(Code named) {
    return List.of(
        Element.established(named),
        Element.established(UNNAMED),
        Element.excluded(),
        Element.unknown());
  }

  private static List<Element> purposes() {
    return List.of(
        Element.established(FORCED_LABOUR),
        Element.established(SURROGACY),
        Element.established(SURROGACY, FORCED_LABOUR),
        Element.established(SURROGACY, UNNAMED),
        Element.established(UNNAMED),
        Element.excluded(),
        Element.unknown());
  }
}
