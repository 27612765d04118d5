package org.nrm.json;

import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;

/** Reads the words of a mechanism: roles, facts, events, entitlements, meanings. */
final class WordReader {
  private final Faults faults;
  private final CitationReader citations;

  WordReader(Faults faults, CitationReader citations) {
    this.faults = faults;
    this.citations = citations;
  }

  Optional<Role> role(Node node) {
    Form form = Form.of(node, faults, "id", "title", "kind");
    Optional<RoleId> id = form.required("id").flatMap(n -> form.id(n, RoleId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    Optional<RoleKind> kind = form.required("kind").flatMap(n -> form.word(n, RoleKind.class));
    return id.flatMap(i -> title.flatMap(t -> kind.map(k -> Role.of(i.value(), t, k))));
  }

  Optional<FactType> fact(Node node) {
    Form form = Form.of(
        node,
        faults,
        "id",
        "kind",
        "title",
        "codes",
        "sensitivity",
        "scope",
        "constancy",
        "establishedBy",
        "presumption");
    Optional<FactId> id = form.required("id").flatMap(n -> form.id(n, FactId::of));
    Optional<FactKind> kind = form.required("kind").flatMap(n -> form.word(n, FactKind.class));
    Optional<String> title = form.required("title").flatMap(form::text);
    FactType.Builder fact = new FactType.Builder();
    fact.codes(form.all("codes", this::code))
        .sensitivity(form.member("sensitivity")
            .flatMap(n -> form.word(n, Sensitivity.class))
            .orElse(Sensitivity.PERSONAL))
        .scope(
            form.member("scope").flatMap(n -> form.word(n, FactScope.class)).orElse(FactScope.CASE))
        .constancy(form.member("constancy")
            .flatMap(n -> form.word(n, Constancy.class))
            .orElse(Constancy.CHANGING))
        .establishedBy(form.ids("establishedBy", RoleId::of))
        .presumption(form.member("presumption").flatMap(this::presumption));
    return id.flatMap(
        i -> kind.flatMap(k -> title.map(t -> fact.id(i).kind(k).title(t).build())));
  }

  private Optional<Code> code(Node node) {
    return titled(node).map(w -> Code.of(w.id(), w.title()));
  }

  private Optional<Presumption> presumption(Node node) {
    Form form = Form.of(node, faults, "value", "citations");
    Optional<FactValue> value = form.required("value").flatMap(n -> form.factValue("value", n));
    List<Citation> cited = citations.citations(form);
    return value.map(v -> Presumption.of(v, cited));
  }

  Optional<EventType> event(Node node) {
    Form form =
        Form.of(node, faults, "id", "title", "reportedBy", "mustCarry", "mayCarry", "meaning");
    Optional<EventId> id = form.required("id").flatMap(n -> form.id(n, EventId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    form.required("reportedBy");
    EventType.Builder event = new EventType.Builder();
    event
        .reportedBy(form.ids("reportedBy", RoleId::of))
        .requiredFacts(form.ids("mustCarry", FactId::of))
        .optionalFacts(form.ids("mayCarry", FactId::of))
        .meaning(form.member("meaning").flatMap(n -> form.id(n, MeaningId::of)));
    return id.flatMap(i -> title.map(t -> event.id(i).title(t).build()));
  }

  Optional<Entitlement> entitlement(Node node) {
    return titled(node).map(w -> Entitlement.of(w.id(), w.title()));
  }

  Optional<Meaning> meaning(Node node) {
    return titled(node).map(w -> Meaning.of(w.id(), w.title()));
  }

  /** A word that has an id and a title, and nothing else. */
  private record Titled(String id, String title) {}

  private Optional<Titled> titled(Node node) {
    Form form = Form.of(node, faults, "id", "title");
    Optional<FactId> id = form.required("id").flatMap(n -> form.id(n, FactId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    return id.flatMap(i -> title.map(t -> new Titled(i.value(), t)));
  }
}
