package org.nrm.vocabulary;

import org.immutables.value.Value;

/** Somebody who acts in a mechanism: an authority, an organisation, the person concerned. Never a particular person. */
@Value.Immutable
public sealed interface Role permits ImmutableRole {
  /** {@return the id} */
  RoleId id();

  /** {@return who that is, in words} */
  String title();

  /** {@return what power the role has towards the person concerned} */
  RoleKind kind();

  /**
   * Obtains a role.
   *
   * @param id kebab-case
   * @param title who that is
   * @param kind its power towards the person concerned
   * @return the role
   */
  static Role of(String id, String title, RoleKind kind) {
    return ImmutableRole.of(RoleId.of(id), title, kind);
  }
}
