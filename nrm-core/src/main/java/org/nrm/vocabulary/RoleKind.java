package org.nrm.vocabulary;

/** What power a role has towards the person concerned. */
public enum RoleKind {
  /** Holds coercive power: police, border guards, inspection services. */
  ENFORCES,
  /** Decides on status, stay or proceedings: an immigration authority, a prosecutor, a court. */
  DECIDES,
  /** Assists: a specialised centre, a lawyer, social services, a guardian. */
  SUPPORTS,
  /** The person whose case it is. */
  PERSON_CONCERNED
}
