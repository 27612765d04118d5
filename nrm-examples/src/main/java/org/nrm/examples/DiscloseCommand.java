package org.nrm.examples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.casefile.CaseFile;
import org.nrm.examples.history.CaseHistory;
import org.nrm.protection.ConsentBook;
import org.nrm.protection.DisclosedView;
import org.nrm.protection.Disclosure;
import org.nrm.protection.DisclosurePolicy;
import org.nrm.protection.DisclosureRequest;
import org.nrm.protection.RefusedDisclosure;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what one role may see of a case for a purpose. */
@Command(
    name = "disclose",
    description = {
      "Shows what one role may see of a case for a purpose, and what was left out and why.",
      "Nothing is shown without consent where the purpose needs it, and it ends with status 1."
    })
final class DiscloseCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CaseSource source;

  @Option(
      names = "--to",
      paramLabel = "ROLE",
      required = true,
      description = "Who asks: a role of the mechanism, or `public`.")
  @SuppressWarnings("NullAway.Init")
  private String recipient;

  @Option(
      names = "--for",
      paramLabel = "PURPOSE",
      required = true,
      description = "What for: assistance, referral, data-sharing, return, testimony, interview, "
          + "research, decision or publication.")
  @SuppressWarnings("NullAway.Init")
  private String purpose;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "The key of the recipient, where the case keeps consent to several.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> key;

  @Option(
      names = "--consent",
      paramLabel = "CONSENT",
      description = "A consent that the case does not keep: PURPOSE:ROLE:SINCE, then maybe "
          + "..THROUGH and :SENSITIVITY (ordinary, personal or sensitive). May be given several "
          + "times.")
  private List<String> consents = List.of();

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    CaseHistory history = source.history(nrm.channels());
    CaseFile file = history.on(source.day(history));
    return disclosure(file, request(file)).fold(this::shown, this::refused);
  }

  private int shown(DisclosedView view) {
    nrm.channels()
        .out()
        .print(json ? Json.of(DisclosureAsJson.of(view)) + "\n" : DisclosureAsText.of(view));
    return 0;
  }

  private int refused(RefusedDisclosure refused) {
    nrm.channels()
        .out()
        .print(json ? Json.of(DisclosureAsJson.of(refused)) + "\n" : DisclosureAsText.of(refused));
    return 1;
  }

  private static Disclosure disclosure(CaseFile file, DisclosureRequest request) {
    return Disclosure.of(file, request);
  }

  private DisclosureRequest request(CaseFile file) {
    ConsentBook book = ConsentBook.of();
    for (String consent : consents) {
      book = book.and(Consents.read(consent, file.mechanism()));
    }
    RoleId role = Consents.role(recipient, file.mechanism(), DisclosurePolicy.PUBLIC);
    DisclosureRequest request =
        DisclosureRequest.of(role, Consents.purpose(purpose)).with(book);
    return key.map(k -> request.keyed(pseudonym(k))).orElse(request);
  }

  private static Pseudonym pseudonym(String key) {
    try {
      return Pseudonym.of(key);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("`--key` is " + e.getMessage());
    }
  }
}
