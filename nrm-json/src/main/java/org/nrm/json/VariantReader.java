package org.nrm.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.DefinitionFault;
import org.nrm.mechanism.FaultKind;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;

/** Reads a variant, noting every fault of form. */
final class VariantReader {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private static final Pattern ABSENT = Pattern.compile("there is no [a-z ]+ `([^`]*)`");
  private static final Set<String> TOLD =
      Set.of("because", "citations", "title", "id", "words", "question");

  private VariantReader() {}

  static Optional<VariantFile> read(Node document, Faults faults) {
    if (!document.isObject()) {
      faults.add(document, "no variant: start the file with `variant`, `extends` and `changes`");
      return Optional.empty();
    }
    Form form = Form.of(
        document,
        faults,
        "variant",
        "extends",
        "title",
        "inForce",
        "baseFingerprint",
        "instruments",
        "changes");
    Optional<MechanismId> id = form.required("variant").flatMap(n -> form.id(n, MechanismId::of));
    Optional<String> base = form.required("extends").flatMap(form::text);
    Optional<String> title = form.required("title").flatMap(form::text);
    form.required("changes");
    Variant.Builder variant = new Variant.Builder();
    form.member("inForce").map(n -> Form.of(n, faults, "from", "through")).ifPresent(dates -> {
      variant.inForceSince(dates.member("from").flatMap(dates::date));
      variant.inForceThrough(dates.member("through").flatMap(dates::date));
    });
    variant.baseFingerprint(
        form.member("baseFingerprint").flatMap(n -> fingerprint(form, n, faults)));
    RuleReader rules = new RuleReader(faults, CitationReader.of(form, faults));
    WordReader words = new WordReader(faults, rules.citations());
    List<Change> changes =
        form.all("changes", n -> VariantChangeReader.read(n, faults, rules, words));
    return id.flatMap(i -> base.flatMap(b ->
        title.map(t -> VariantFile.of(b, variant.id(i).title(t).changes(changes).build()))));
  }

  private static Optional<String> fingerprint(Form form, Node node, Faults faults) {
    return form.text(node).filter(text -> {
      boolean whole = FINGERPRINT.matcher(text).matches();
      if (!whole) {
        faults.add(
            node, "`baseFingerprint` is no fingerprint: write the 64 digits that `nrm show` gives");
      }
      return whole;
    });
  }

  /** Notes a fault of the variant at the change that made it. */
  static void place(Node document, DefinitionFault fault, Faults faults) {
    if (fault.kind() == FaultKind.CHANGED_BASE) {
      Node at = document.members().getOrDefault("baseFingerprint", document);
      faults.add(at, fault.kind(), fault.message());
      return;
    }
    Node change = at(document, fault.change());
    faults.add(
        fault.change().isPresent() ? member(change, fault) : change, fault.kind(), fault.text());
  }

  /** The member of a change that names what is not there, where one does; else the change. */
  private static Node member(Node change, DefinitionFault fault) {
    Matcher absent = ABSENT.matcher(fault.message());
    if (!absent.find()) {
      return change;
    }
    String name = absent.group(1);
    String place = fault.place().contains("/") ? fault.place() : name;
    return leaves(change)
        .filter(leaf -> name.equals(leaf.value())
            || (fault.kind() == FaultKind.NOTHING_TO_CHANGE
                && place.equals(leaf.value())
                && place.endsWith("/" + name)))
        .findFirst()
        .orElse(change);
  }

  private static Stream<Node> leaves(Node node) {
    if (node.isObject()) {
      return node.members().values().stream()
          .filter(member -> !TOLD.contains(member.name()))
          .flatMap(VariantReader::leaves);
    }
    return node.isList() ? node.items().stream().flatMap(VariantReader::leaves) : Stream.of(node);
  }

  /** The change of that number, counted from 1; all changes where there is no such one. */
  static Node at(Node document, OptionalInt change) {
    Node changes = document.members().getOrDefault("changes", document);
    int number = change.orElse(0);
    return number >= 1 && number <= changes.items().size()
        ? changes.items().get(number - 1)
        : changes;
  }
}
