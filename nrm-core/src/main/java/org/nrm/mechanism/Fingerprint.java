package org.nrm.mechanism;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.nrm.condition.Length;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Digests what a mechanism rules, leaving out how it says so: titles, citations and its own name. */
final class Fingerprint {
  private final Hasher hasher = Hashing.sha256().newHasher();
  private final Map<String, StringJoiner> lines = new LinkedHashMap<>();
  private String place = "calendar";
  private String inside = "";

  private Fingerprint() {}

  static String of(ReferralMechanism mechanism) {
    return read(mechanism).hasher.hash().toString();
  }

  /** What is digested, by place, as {@code residence/reflection} or {@code fact child}. */
  static Map<String, String> lines(ReferralMechanism mechanism) {
    Map<String, String> lines = new LinkedHashMap<>();
    read(mechanism).lines.forEach((place, text) -> lines.put(place, text.toString()));
    return lines;
  }

  private static Fingerprint read(ReferralMechanism mechanism) {
    Fingerprint print = new Fingerprint();
    print.line(
        "calendar",
        mechanism.calendar().restDays().stream().sorted().toList(),
        mechanism.calendar().holidays().stream().sorted().toList());
    mechanism.roles().forEach(r -> {
      print.place = "role " + r.id();
      print.line("role", r.id(), r.kind());
    });
    mechanism.facts().forEach(print::fact);
    mechanism.events().forEach(print::event);
    mechanism.procedures().forEach(print::procedure);
    mechanism.duties().forEach(print::duty);
    mechanism.leadRules().forEach(l -> {
      print.place = "lead rule " + l.id();
      print.line("lead", l.id(), CanonicalText.of(l.condition()), l.lead());
    });
    return print;
  }

  private void fact(FactType f) {
    place = "fact " + f.id();
    line(
        "fact",
        f.id(),
        f.kind(),
        f.scope(),
        f.constancy(),
        f.sensitivity(),
        sorted(f.establishedBy()));
    f.codes().forEach(c -> line("code", c.id()));
    line("presumed", f.presumption().map(p -> p.value().text()).orElse(""));
  }

  private void event(EventType e) {
    place = "event " + e.id();
    line(
        "event",
        e.id(),
        sorted(e.reportedBy()),
        sorted(e.requiredFacts()),
        sorted(e.optionalFacts()),
        e.meaning());
  }

  private void procedure(Procedure p) {
    place = "procedure " + p.id();
    inside = p.id() + "/";
    line("procedure", p.id(), p.multiplicity(), p.initial());
    p.stages().forEach(this::stage);
    p.transitions().forEach(this::transition);
  }

  private void stage(Stage s) {
    place = inside + s.id();
    line("stage", s.id(), s.ending(), s.meaning(), s.document());
    s.term()
        .ifPresent(t -> line(
            "term",
            t.length().text(),
            CanonicalText.of(t.anchor()),
            t.counting(),
            t.notBefore().map(CanonicalText::of),
            t.then()));
    s.grants().forEach(g -> line("grant", g.entitlement(), CanonicalText.of(g.condition())));
  }

  private void transition(Transition t) {
    place = inside + t.id();
    line(
        "transition",
        t.id(),
        sorted(t.origins()),
        t.event(),
        CanonicalText.of(t.condition()),
        t.modality(),
        t.limit());
    if (t.effect() instanceof Effect.Extension e) {
      line("extends", e.by().text(), e.cap().map(Length::text));
    }
    if (t.inEveryInstance()) {
      line("in every instance");
    }
    line("to", t.effect().target());
    t.establishes().forEach(e -> line("establishes", e.fact(), e.value().map(FactValue::text)));
    line("retracts", sorted(t.retracts()));
  }

  private void duty(Duty d) {
    place = "duty " + d.id();
    line("duty", d.id(), d.holder(), d.procedure(), sorted(d.onEntering()), sorted(d.onEvents()));
    line(
        CanonicalText.of(d.condition()),
        d.act(),
        d.within().map(Length::text),
        d.beforeExpiry(),
        sorted(d.during()));
  }

  private void line(Object... parts) {
    String line = List.of(parts).stream()
        .map(part ->
            part instanceof Optional<?> o ? o.map(Object::toString).orElse("-") : part.toString())
        .collect(Collectors.joining("|", "", "\n"));
    hasher.putString(line, StandardCharsets.UTF_8);
    lines.computeIfAbsent(place, at -> new StringJoiner("; ")).add(line.strip());
  }

  private static String sorted(Collection<?> ids) {
    return ids.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
  }
}
