package org.nrm.mechanism;

/** Which law a case follows that is pending when a new version comes into force. */
public enum PendingCases {
  /** The law in force when the case was opened. */
  LAW_OF_ENTRY,
  /** The law in force when the present permit was issued. */
  LAW_OF_PERMIT,
  /** The law in force on the day of each event. */
  LAW_OF_EVENT
}
