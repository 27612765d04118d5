package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

/**
 * A case file as it is stored, before it is put under a mechanism: it says under which form of which mechanism it was
 * written.
 *
 * <pre>{@code
 * for (StoredCase stored : StoredCase.readAll(text, Optional.of("cases.ndjson"))) {
 *   CaseFile file = stored.under(Catalogue::find, fingerprint -> Optional.empty());
 * }
 * }</pre>
 */
@Value.Immutable
public abstract sealed class StoredCase permits ImmutableStoredCase {
  StoredCase() {}

  /** {@return the line on which its document starts, counted from 1} */
  public abstract int line();

  /** {@return the case} */
  public abstract Pseudonym caseId();

  /** {@return the mechanism} */
  public abstract MechanismId mechanism();

  /** {@return the version of the mechanism's definition, where said} */
  public abstract OptionalInt version();

  /** {@return the fingerprint of the mechanism, which tells its form} */
  public abstract String fingerprint();

  /** {@return the document as it is stored} */
  @Value.Redacted
  public abstract String text();

  @Value.Auxiliary
  abstract Optional<String> name();

  /**
   * Reads the heads of all case files of a text, one document or several one after the other, as one a line.
   *
   * @param text the documents
   * @param name what the text is called in faults, such as the name of a file
   * @return the case files, in order
   * @throws JsonFaultException with every fault, if the text is no JSON or a document does not say its case and its mechanism
   */
  public static List<StoredCase> readAll(String text, Optional<String> name) {
    List<StoredCase> all = new ArrayList<>();
    readEach(text, name, all::add);
    return all;
  }

  /**
   * Reads the heads of case files as {@link #readAll} does, and hands each over before it reads the next.
   *
   * @param text the documents
   * @param name what the text is called in faults, such as the name of a file
   * @param use takes the case files, in order; also those after one that is wrong
   * @throws JsonFaultException with every fault, as {@link #readAll} does
   */
  public static void readEach(
      String text, Optional<String> name, Consumer<? super StoredCase> use) {
    readEach(text, name, 0, use);
  }

  /**
   * Reads the heads of case files as {@link #readAll} does, from a part of a text.
   *
   * @param text the documents
   * @param name what the text is called in faults, such as the name of a file
   * @param before how many lines stand before the part
   * @param use takes the case files, in order; also those after one that is wrong
   * @throws JsonFaultException with every fault, as {@link #readAll} does
   */
  public static void readEach(
      String text, Optional<String> name, int before, Consumer<? super StoredCase> use) {
    Faults faults = new Faults(name);
    DocumentParser.jsonEach(
        text,
        faults,
        before,
        (document, its) -> head(document, its, name, faults).ifPresent(use));
    faults.raise();
  }

  private static Optional<StoredCase> head(
      Node document, String text, Optional<String> name, Faults faults) {
    Form form = Form.of(document, faults, CaseFileReader.MEMBERS);
    Optional<Pseudonym> caseId = form.required("case").flatMap(form::pseudonym);
    Optional<String> print = form.required("fingerprint").flatMap(form::text);
    Optional<Integer> version = form.member("version").flatMap(form::count);
    Optional<MechanismId> mechanism =
        form.required("mechanism").flatMap(m -> form.id(m, MechanismId::of));
    return mechanism.flatMap(m -> caseId.flatMap(id -> print.map(p -> ImmutableStoredCase.of(
        document.spot().line(),
        id,
        m,
        version.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        p,
        text,
        name))));
  }

  /**
   * Whether this is the form of the mechanism that the file was written under.
   *
   * @param form a mechanism
   * @return true if id and fingerprint are equal, and the version where the file says one
   */
  public final boolean wasWrittenUnder(ReferralMechanism form) {
    return form.id().equals(mechanism())
        && form.fingerprint().equals(fingerprint())
        && (version().isEmpty() || version().getAsInt() == form.version());
  }

  /**
   * Puts the file under its mechanism.
   *
   * @param mechanisms finds a mechanism by its id
   * @param forms finds other forms of mechanisms by their fingerprint, to tell what differs
   * @return the file
   * @throws JsonFaultException with every fault, as {@link CaseFileJson#read(String, Function, Function)}
   */
  public final CaseFile under(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Function<String, Optional<ReferralMechanism>> forms) {
    Faults faults = new Faults(name());
    Node document = DocumentParser.json(text(), faults, line() - 1);
    return CaseFileReader.read(document, faults, mechanisms, forms);
  }
}
