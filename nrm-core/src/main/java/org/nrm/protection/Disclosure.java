package org.nrm.protection;

import java.util.function.Function;
import org.nrm.casefile.CaseFile;

/**
 * What comes of a request to see a case: a view that holds what the role needs for the purpose, or a refusal.
 *
 * <p>A view depends on nothing that it leaves out: two files that differ only there give equal views, the list of what is
 * left out included. That list names fact types, procedures and entitlements of the mechanism, whether the file holds them
 * or not.
 *
 * <pre>{@code
 * String said = Disclosure.of(file.asOf(today), DisclosureRequest.of(CENTRE, Purpose.ASSISTANCE))
 *     .fold(view -> view.facts().size() + " facts", refused -> refused.message());
 * }</pre>
 *
 * <p>Council of Europe Convention, art. 11(1); Palermo Protocol, art. 6(1).
 */
public sealed interface Disclosure permits DisclosedView, RefusedDisclosure {
  /**
   * Tells the two results apart.
   *
   * @param <R> what comes out
   * @param shown takes a view
   * @param refused takes a refusal
   * @return what the one that fits gives
   */
  <R> R fold(Function<DisclosedView, R> shown, Function<RefusedDisclosure, R> refused);

  /**
   * Answers a request by the policy that the mechanism has if nobody writes another.
   *
   * @param file the case, as of the day of the disclosure
   * @param request who asks, and what for
   * @return a view or a refusal
   * @throws IllegalArgumentException if the recipient is no role of the mechanism
   */
  static Disclosure of(CaseFile file, DisclosureRequest request) {
    return of(file, DisclosurePolicy.standard(file.mechanism()), request);
  }

  /**
   * Answers a request.
   *
   * @param file the case, as of the day of the disclosure
   * @param policy what each role may see
   * @param request who asks, and what for
   * @return a view or a refusal
   * @throws IllegalArgumentException if the recipient is no role of the mechanism
   */
  static Disclosure of(CaseFile file, DisclosurePolicy policy, DisclosureRequest request) {
    return new Discloser(file, policy, request).answer();
  }
}
