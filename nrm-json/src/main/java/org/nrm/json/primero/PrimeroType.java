package org.nrm.json.primero;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of what Primero calls a transition of a record. */
public enum PrimeroType {
  /** A referral to another user, who helps beside the owner. */
  REFERRAL("Referral", true),
  /** A transfer of the record to another owner. */
  TRANSFER("Transfer", true),
  /** A request for a transfer; accepted, it makes a transfer. */
  TRANSFER_REQUEST("TransferRequest", false),
  /** A change of owner, without a question. */
  ASSIGN("Assign", false);

  private static final Set<PrimeroStatus> OF_A_TRANSFER = Set.of(
      PrimeroStatus.IN_PROGRESS,
      PrimeroStatus.ACCEPTED,
      PrimeroStatus.REJECTED,
      PrimeroStatus.REVOKED);

  private final String name;
  private final boolean handshake;

  PrimeroType(String name, boolean handshake) {
    this.name = name;
    this.handshake = handshake;
  }

  /** {@return the name in Primero's JSON} */
  public String code() {
    return name;
  }

  /** {@return whether it is a question to somebody else and its answer, as our referral is} */
  public boolean isHandshake() {
    return handshake;
  }

  /**
   * Whether it can have a status.
   *
   * @param status the status
   * @return true for all of a referral, and for all but {@code done} of a transfer
   */
  public boolean has(PrimeroStatus status) {
    return this == REFERRAL || OF_A_TRANSFER.contains(status);
  }

  /**
   * Looks a type up.
   *
   * @param code the name in Primero's JSON
   * @return the type, or empty if Primero has none of that name
   */
  public static Optional<PrimeroType> of(String code) {
    return Stream.of(values()).filter(type -> type.name.equals(code)).findFirst();
  }
}
