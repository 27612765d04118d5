package org.nrm.mechanism.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.StageId;

/** A row about a stage: its title, document, term, entitlements, meaning. */
public final class StageRow extends Row {
  final StageId id;
  final @Nullable String title;
  final List<Entitlement> entitlements = new ArrayList<>();
  boolean ending;

  @Nullable
  String document;

  @Nullable
  Meaning meaning;

  private @Nullable Length length;
  private @Nullable StageId then;
  private Anchor anchor = Anchor.entry();
  private Counting counting = Counting.FROM_NEXT_DAY;
  private @Nullable Condition notBefore;
  private Condition grantedWhen = Conditions.always();
  private final List<Citation> besides = new ArrayList<>();
  private @Nullable String reading;
  private @Nullable String otherwise;
  private boolean readingOnly;

  StageRow(StageId id, @Nullable String title) {
    this.id = id;
    this.title = title;
  }

  StageRow asEnding() {
    ending = true;
    return this;
  }

  /**
   * Names the document handed out.
   *
   * @param name the document, in words
   * @return this row
   */
  public StageRow document(String name) {
    document = name;
    return this;
  }

  /**
   * Sets the length of the term; {@link #then} must follow.
   *
   * @param term the length
   * @return this row
   */
  public StageRow lasts(Length term) {
    length = term;
    return this;
  }

  /**
   * Sets the day from which the term is counted, where it is not the stage's entry.
   *
   * @param start the day
   * @return this row
   */
  public StageRow countedFrom(Anchor start) {
    anchor = start;
    return this;
  }

  /** {@return this row, the day from which the term is counted being its first day} */
  public StageRow firstDayIncluded() {
    counting = Counting.FIRST_DAY_INCLUDED;
    return this;
  }

  /**
   * Keeps the term from ending until something holds.
   *
   * @param requirements what must hold
   * @return this row
   */
  public StageRow notBefore(Requirement... requirements) {
    notBefore = Conditions.all(requirements);
    return this;
  }

  /**
   * Names the stage that follows when the term has run out.
   *
   * @param next the stage
   * @return this row
   */
  public StageRow then(StageId next) {
    then = next;
    return this;
  }

  /**
   * Gives entitlements.
   *
   * @param given the entitlements
   * @return this row
   */
  public StageRow grants(Entitlement... given) {
    entitlements.addAll(Arrays.asList(given));
    return this;
  }

  /**
   * Gives this row's entitlements only while something holds.
   *
   * @param requirements what must hold
   * @return this row
   */
  public StageRow when(Requirement... requirements) {
    grantedWhen = Conditions.all(requirements);
    return this;
  }

  /**
   * Says what the stage is across mechanisms.
   *
   * @param across the meaning
   * @return this row
   */
  public StageRow means(Meaning across) {
    meaning = across;
    return this;
  }

  /**
   * Marks what the row says as a reading of the article.
   *
   * @param note what was chosen and why
   * @param instead what else was possible
   * @return this row
   */
  public StageRow reading(String note, String instead) {
    reading = note;
    otherwise = instead;
    return this;
  }

  /**
   * Marks what the row says as nothing but a reading: the article does not say it.
   *
   * @param note what was chosen and why
   * @param instead what else was possible
   * @return this row
   */
  public StageRow readingOnly(String note, String instead) {
    readingOnly = true;
    return reading(note, instead);
  }

  /**
   * Cites sources besides the article.
   *
   * @param citations the sources
   * @return this row
   */
  public StageRow citing(Citation... citations) {
    besides.addAll(Arrays.asList(citations));
    return this;
  }

  /**
   * Makes the stage that this row stands for, outside a table, as a change adds it.
   *
   * @param article where it comes from
   * @return the stage
   * @throws IllegalStateException if the row has no title
   */
  public Stage under(Citation article) {
    if (title == null) {
      throw new IllegalStateException("`" + id + "` has no title: use stage(...) or ending(...)");
    }
    List<Citation> sources = sources(List.of(article));
    Stage.Builder stage = new Stage.Builder().id(id).title(title).ending(ending).citations(sources);
    return ProcedureTable.filled(stage, this, sources).build();
  }

  List<Citation> sources(List<Citation> article) {
    return Sources.of(article, besides, reading, otherwise, readingOnly);
  }

  Optional<Term> term(List<Citation> sources) {
    if (length == null) {
      return Optional.empty();
    }
    if (then == null) {
      throw new IllegalStateException(
          "the term of `" + id + "` names no stage that follows: add then(...)");
    }
    return Optional.of(new Term.Builder()
        .length(length)
        .anchor(anchor)
        .counting(counting)
        .notBefore(Optional.ofNullable(notBefore))
        .then(then)
        .citations(sources)
        .build());
  }

  List<Grant> grants(List<Citation> sources) {
    return entitlements.stream()
        .map(e -> Grant.of(e.id(), grantedWhen, sources))
        .toList();
  }

  @Override
  void writeTo(ProcedureTable table, List<Citation> article) {
    table.add(this, sources(article));
  }
}
