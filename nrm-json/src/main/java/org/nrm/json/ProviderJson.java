package org.nrm.json;

import java.util.Optional;
import org.nrm.referral.Matching;
import org.nrm.referral.ProviderDirectory;
import org.nrm.referral.ServiceNeed;

/**
 * Directories of providers and what a person needs as JSON documents, and the ranking that comes of both.
 *
 * <pre>{@code
 * ProviderDirectory directory = ProviderJson.readDirectory(text, "network.json");
 * String ranking = ProviderJson.writeMatching(directory.match(need));
 * }</pre>
 */
public final class ProviderJson {
  private ProviderJson() {}

  /**
   * Reads a directory.
   *
   * @param text the document, of the schema {@code directory}
   * @param fileName what to call it in faults
   * @return the directory
   * @throws JsonFaultException with every fault, if the document is wrong
   */
  public static ProviderDirectory readDirectory(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    return new ProviderReader(faults).directory(DocumentParser.json(text, faults));
  }

  /**
   * Reads what a person needs.
   *
   * @param text the document, of the schema {@code need}
   * @param fileName what to call it in faults
   * @return the need
   * @throws JsonFaultException with every fault, if the document is wrong; none repeats what is said of the person
   */
  public static ServiceNeed readNeed(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    return new ProviderReader(faults).need(DocumentParser.json(text, faults));
  }

  /**
   * Writes a ranking. What is known of the person is not written again.
   *
   * @param matching the ranking
   * @return the document, indented, of the schema {@code matching}
   */
  public static String writeMatching(Matching matching) {
    return Pen.page(pen -> new MatchingWriter(pen).write(matching));
  }
}
