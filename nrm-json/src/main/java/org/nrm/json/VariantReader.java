package org.nrm.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.DefinitionFault;
import org.nrm.mechanism.FaultKind;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;

/** Reads a variant, noting every fault of form. */
final class VariantReader {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

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
    faults.add(at(document, fault.change()), fault.kind(), fault.text());
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
