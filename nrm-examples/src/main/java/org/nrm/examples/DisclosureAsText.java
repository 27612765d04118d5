package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.protection.DisclosedView;
import org.nrm.protection.DisclosedView.ShownPosition;
import org.nrm.protection.Omission;
import org.nrm.protection.RefusedDisclosure;
import org.nrm.vocabulary.Citation;

/** Writes what may be seen of a case, and what was left out, as text. */
final class DisclosureAsText {
  private final StringBuilder text = new StringBuilder();

  private DisclosureAsText() {}

  static String of(DisclosedView view) {
    DisclosureAsText written = new DisclosureAsText();
    written.head(view);
    written.section("Facts", facts(view));
    written.section(
        "Positions", view.positions().stream().map(DisclosureAsText::position).toList());
    written.section(
        "Entitlements", view.entitlements().stream().map(Object::toString).toList());
    written.section(
        "Documents",
        view.documents().stream()
            .map(
                d -> d.title() + d.validThrough().map(day -> ", through " + day).orElse(""))
            .toList());
    written.section("Left out, whether or not the case holds it", omissions(view));
    written.section("Sources", view.citations().stream().map(Citation::text).toList());
    return written.text.toString();
  }

  static String of(RefusedDisclosure refused) {
    DisclosureAsText written = new DisclosureAsText();
    written.line("Refused: " + refused.message() + ".");
    written.section("Sources", refused.citations().stream().map(Citation::text).toList());
    return written.text.toString();
  }

  private void head(DisclosedView view) {
    line("Case " + view.caseId() + view.mechanism().map(m -> " under " + m).orElse("") + ", as "
        + view.recipient() + " may see it for " + view.purpose().title()
        + view.on().map(day -> ", as of " + day).orElse("") + ".");
  }

  private static List<String> facts(DisclosedView view) {
    return view.facts().entrySet().stream()
        .map(e -> e.getKey() + " = " + e.getValue().value().text()
            + since(e.getValue().since()))
        .toList();
  }

  private static String position(ShownPosition at) {
    return at.procedure() + at.key().map(k -> "#" + k).orElse("") + ": "
        + at.stage()
            .map(stage -> stage + at.meaning().map(m -> " (" + m + ")").orElse(""))
            .or(() -> at.meaning().map(Object::toString))
            .orElse("a stage without a common meaning")
        + since(at.since()) + at.validThrough().map(d -> " through " + d).orElse("");
  }

  private static String since(Optional<?> day) {
    return day.map(d -> ", since " + d).orElse("");
  }

  /** One line for each reason and kind. */
  private static List<String> omissions(DisclosedView view) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Omission omission : view.omissions()) {
      byReason
          .computeIfAbsent(
              omission.kind().words() + ", " + omission.reason().words(), k -> new ArrayList<>())
          .addAll(omission.id().stream().toList());
    }
    return byReason.entrySet().stream()
        .map(e ->
            e.getKey() + (e.getValue().isEmpty() ? "" : ": " + String.join(", ", e.getValue())))
        .toList();
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(title);
      lines.forEach(line -> line("  " + line));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
