package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.catalogue.agreement.Agreements;
import org.nrm.examples.show.Columns;
import org.nrm.json.diagram.Wrapping;
import org.nrm.referral.AgreedDuty;
import org.nrm.referral.AgreementTerms;
import org.nrm.referral.CaseCategory;
import org.nrm.referral.CooperationAgreement;
import org.nrm.referral.InformationFlow;
import org.nrm.referral.LeadAnswer;
import org.nrm.referral.StatedTerm;
import org.nrm.referral.TermStatus;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Id;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the shipped agreements, or prints one. */
@Command(
    name = "agreement",
    description = {
      "Lists the shipped agreements between institutions, or prints one: parties, leads, duties, who tells"
          + " whom what, and the check against the terms that such agreements should hold."
    })
final class AgreementCommand implements Callable<Integer> {
  private static final int WIDTH = 120;

  private final Set<Citation> sources = new LinkedHashSet<>();

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The id of a shipped agreement.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> id;

  @Option(
      names = "--lead",
      paramLabel = "CATEGORY",
      description = "Say only who leads in this category of cases, and what each still owes.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> category;

  @Option(
      names = "--json",
      description = "Write a JSON object, or an array where all agreements are listed.")
  private boolean json;

  @Override
  public Integer call() {
    if (id.isEmpty()) {
      if (category.isPresent()) {
        throw new WrongUse("`--lead` needs an agreement: give its id");
      }
      all();
      return 0;
    }
    CooperationAgreement agreement = named(id.get());
    if (json) {
      say(Json.of(
          category.isPresent()
              ? AgreementAsJson.of(agreement, answer(agreement, category.get()))
              : AgreementAsJson.of(agreement)));
      return 0;
    }
    if (category.isPresent()) {
      lead(answer(agreement, category.get()));
    } else {
      print(agreement);
    }
    sources();
    return 0;
  }

  private void all() {
    if (json) {
      say(Json.of(AgreementAsJson.list(Agreements.all())));
      return;
    }
    lines(
        List.of("id", "title", "since", "signed", "categories", "duties"),
        Agreements.all().stream().map(AgreementCommand::row).toList());
  }

  private static CooperationAgreement named(String id) {
    try {
      return Agreements.named(id);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static LeadAnswer answer(CooperationAgreement agreement, String category) {
    try {
      return agreement.lead(category);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> row(CooperationAgreement a) {
    return List.of(
        a.id().value(),
        a.title(),
        a.since().map(Object::toString).orElse("not known"),
        word(a.signed()),
        Integer.toString(a.categories().size()),
        Integer.toString(a.duties().size()));
  }

  private void print(CooperationAgreement a) {
    say(a.id() + ": " + a.title());
    say("Basis of work since " + a.since().map(Object::toString).orElse("a year not known")
        + a.renewed().map(day -> ", renewed on " + day).orElse("") + ". Signed: "
        + word(a.signed()) + ". Funding: " + word(a.funding()) + ".");
    lines("Parties: "
        + a.parties().stream()
            .map(p -> p.role().id() + " (" + p.role().title() + ", " + lower(p.kind()) + ")")
            .collect(Collectors.joining("; "))
        + ".");
    say("Read in " + places(a.citations()) + ".");
    if (!a.categories().isEmpty()) {
      head("Who leads");
      lines(
          List.of("category", "cases", "lead", "source"),
          a.categories().stream().map(this::row).toList());
    }
    head("Duties");
    lines(
        List.of("holder", "duty", "when", "what", "in", "source"),
        a.duties().stream().map(this::row).toList());
    head("Who tells whom what");
    lines(
        List.of("who", "whom", "what", "when", "source"),
        a.flows().stream().map(this::row).toList());
    head("Terms that such agreements should hold");
    lines(
        List.of("term", "found", "why", "where"),
        AgreementTerms.check(a).stream().map(this::row).toList());
  }

  private void lead(LeadAnswer answer) {
    say("`" + answer.category().id() + "` (" + answer.category().title() + "): " + answer.lead()
        + " leads. The lead takes no duty from anybody.");
    List<AgreedDuty> all = new ArrayList<>(answer.owedByLead());
    all.addAll(answer.owedByOthers());
    say("");
    lines(
        List.of("holder", "duty", "when", "what", "in", "source"),
        all.stream().map(this::row).toList());
  }

  private List<String> row(CaseCategory c) {
    return List.of(c.id().value(), c.title(), c.lead().value(), places(c.citations()));
  }

  private List<String> row(AgreedDuty d) {
    return List.of(
        d.holder().value(),
        d.id().value(),
        d.when(),
        d.what(),
        d.categories().isEmpty()
            ? "all"
            : d.categories().stream().map(Id::value).collect(Collectors.joining(", ")),
        places(d.citations()));
  }

  private List<String> row(InformationFlow f) {
    return List.of(f.teller().value(), f.told().value(), f.what(), f.when(), places(f.citations()));
  }

  private List<String> row(StatedTerm t) {
    return List.of(t.term().title(), word(t.status()), t.text(), places(t.citations()));
  }

  /** The numbers of some sources, in brackets, each numbered where it is first met. */
  private String places(List<Citation> citations) {
    sources.addAll(citations);
    List<Citation> all = List.copyOf(sources);
    return citations.stream()
        .map(c -> Integer.toString(all.indexOf(c) + 1))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private void sources() {
    head("Sources");
    int number = 0;
    for (Citation source : sources) {
      number++;
      String standing = lower(source.standing());
      lines("[" + number + "] " + source.text() + " (" + standing + ")"
          + source.note().map(note -> ": " + note).orElse("")
          + source.otherwise().map(other -> "; or " + other).orElse(""));
    }
  }

  private void lines(String text) {
    Wrapping.lines(text, WIDTH).forEach(this::say);
  }

  private static String word(TermStatus status) {
    return switch (status) {
      case PRESENT -> "yes";
      case ABSENT -> "no";
      case NOT_STATED -> "not stated";
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void head(String text) {
    say("");
    say(text);
    say("=".repeat(text.length()));
  }

  private void lines(List<String> heads, List<List<String>> rows) {
    Columns.lines(heads, rows, WIDTH).forEach(this::say);
  }

  private void say(String line) {
    nrm.channels().out().println(line);
  }
}
