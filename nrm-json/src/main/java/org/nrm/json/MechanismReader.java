package org.nrm.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.DefinitionException;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Reads a mechanism, noting every fault: of form, and of the definition as a whole. */
final class MechanismReader {
  private final Node document;
  private final Faults faults;
  private final Form form;
  private final RuleReader rules;
  private final WordReader words;

  private MechanismReader(Node document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.form = Form.of(
        document,
        faults,
        "id",
        "title",
        "jurisdiction",
        "version",
        "inForce",
        "variantOf",
        "fingerprint",
        "calendar",
        "instruments",
        "roles",
        "facts",
        "events",
        "entitlements",
        "meanings",
        "procedures",
        "duties",
        "leads");
    CitationReader citations = CitationReader.of(form, faults);
    this.rules = new RuleReader(faults, citations);
    this.words = new WordReader(faults, citations);
  }

  /** The mechanism that a document defines; empty if faults were found. */
  static Optional<ReferralMechanism> read(Node document, Faults faults) {
    if (!document.isObject()) {
      faults.add(document, "no mechanism: start the file with `id` and `title`");
      return Optional.empty();
    }
    return new MechanismReader(document, faults).mechanism();
  }

  private Optional<ReferralMechanism> mechanism() {
    ReferralMechanism.Builder mechanism = head();
    form.required("roles");
    form.required("events");
    form.required("procedures");
    mechanism
        .roles(form.all("roles", words::role))
        .facts(form.all("facts", words::fact))
        .events(form.all("events", words::event))
        .entitlements(form.all("entitlements", words::entitlement))
        .meanings(form.all("meanings", words::meaning))
        .procedures(form.all("procedures", this::procedure))
        .duties(form.all("duties", rules::duty))
        .leadRules(form.all("leads", rules::lead));
    try {
      ReferralMechanism built = mechanism.build();
      fingerprint(built);
      return Optional.of(built).filter(m -> faults.isEmpty());
    } catch (DefinitionException e) {
      new DefinitionPlaces(document, faults).note(e.faults());
      return Optional.empty();
    }
  }

  private ReferralMechanism.Builder head() {
    Optional<MechanismId> id = form.required("id").flatMap(n -> form.id(n, MechanismId::of));
    Optional<String> title = form.required("title").flatMap(form::text);
    Optional<JurisdictionId> jurisdiction =
        form.required("jurisdiction").flatMap(n -> form.id(n, JurisdictionId::of));
    ReferralMechanism.Builder mechanism = new ReferralMechanism.Builder();
    mechanism
        .id(id.orElse(MechanismId.of("unnamed")))
        .title(title.orElse(""))
        .jurisdiction(jurisdiction.orElse(JurisdictionId.of("nowhere")))
        .variantOf(form.member("variantOf").flatMap(n -> form.id(n, MechanismId::of)));
    form.member("version").flatMap(form::count).ifPresent(mechanism::version);
    form.member("calendar").flatMap(this::calendar).ifPresent(mechanism::calendar);
    form.member("inForce").map(n -> Form.of(n, faults, "from", "through")).ifPresent(dates -> {
      mechanism.inForceSince(dates.member("from").flatMap(dates::date));
      mechanism.inForceThrough(dates.member("through").flatMap(dates::date));
    });
    return mechanism;
  }

  private Optional<WorkingCalendar> calendar(Node node) {
    Form calendar = Form.of(node, faults, "restDays", "holidays");
    List<DayOfWeek> rest = calendar.all("restDays", day -> calendar.word(day, DayOfWeek.class));
    Set<LocalDate> holidays = new LinkedHashSet<>(calendar.all("holidays", calendar::date));
    calendar.required("restDays");
    if (rest.containsAll(EnumSet.allOf(DayOfWeek.class))) {
      faults.add(node, "no working day is left in a week: leave a rest day out");
      return Optional.empty();
    }
    return Optional.of(WorkingCalendar.of(new LinkedHashSet<>(rest), holidays));
  }

  private Optional<Procedure> procedure(Node node) {
    Form read = Form.of(node, faults, "id", "title", "runs", "initial", "stages", "transitions");
    Optional<ProcedureId> id = read.required("id").flatMap(n -> read.id(n, ProcedureId::of));
    Optional<String> title = read.required("title").flatMap(read::text);
    Optional<StageId> initial = read.required("initial").flatMap(n -> read.id(n, StageId::of));
    read.required("stages");
    Procedure.Builder procedure = new Procedure.Builder();
    procedure
        .multiplicity(read.member("runs")
            .flatMap(n -> read.word(n, Multiplicity.class))
            .orElse(Multiplicity.ONE))
        .stages(read.all("stages", rules::stage))
        .transitions(read.all("transitions", rules::transition));
    return id.flatMap(i -> title.flatMap(
        t -> initial.map(first -> procedure.id(i).title(t).initial(first).build())));
  }

  private void fingerprint(ReferralMechanism built) {
    form.member("fingerprint")
        .ifPresent(given -> form.text(given)
            .filter(text -> !text.equals(built.fingerprint()))
            .ifPresent(other -> faults.add(
                given,
                "the fingerprint is not that of the rules below, which is `" + built.fingerprint()
                    + "`: a rule was changed; leave `fingerprint` out if that is meant")));
  }
}
