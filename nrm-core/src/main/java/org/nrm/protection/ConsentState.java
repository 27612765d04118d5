package org.nrm.protection;

import java.util.Optional;
import org.nrm.vocabulary.StageId;

/**
 * Where consent stands, with the codes that other systems have for it.
 *
 * <p>Data Privacy Vocabulary (W3C, 2.3), module on the status of consent; HL7 FHIR R5, consent state codes. That a consent
 * withdrawn is inactive there is as FHIR has it; the other FHIR codes are the library's reading.
 */
public enum ConsentState {
  /** The person was told what it is for, and has not answered. */
  ASKED("asked", "ConsentRequested", "draft"),
  /** Given, and it holds. */
  GIVEN("given", "ConsentGiven", "active"),
  /** Refused. */
  REFUSED("refused", "ConsentRefused", "not-done"),
  /** Given once, and taken back. */
  WITHDRAWN("withdrawn", "ConsentWithdrawn", "inactive"),
  /** Given for a time that is over. */
  EXPIRED("expired", "ConsentExpired", "inactive");

  private static final String DPV = "https://w3id.org/dpv#";

  private final String stage;
  private final String dpv;
  private final String fhir;

  ConsentState(String stage, String dpv, String fhir) {
    this.stage = stage;
    this.dpv = dpv;
    this.fhir = fhir;
  }

  /** {@return the stage of {@link Consent} that it is} */
  public StageId stage() {
    return StageId.of(stage);
  }

  /** {@return the term of the Data Privacy Vocabulary, as an IRI} */
  public String dpv() {
    return DPV + dpv;
  }

  /** {@return the FHIR R5 code of a consent in this state} */
  public String fhir() {
    return fhir;
  }

  /** {@return whether what needs the consent may be done} */
  public boolean allows() {
    return this == GIVEN;
  }

  /**
   * The state that a stage of {@link Consent} is.
   *
   * @param stage the stage
   * @return the state, or empty if nobody has asked
   */
  public static Optional<ConsentState> at(StageId stage) {
    for (ConsentState state : values()) {
      if (state.stage().equals(stage)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
