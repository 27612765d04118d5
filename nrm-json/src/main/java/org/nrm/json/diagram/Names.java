package org.nrm.json.diagram;

import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.StageId;

/**
 * How the things of a mechanism are called in a table or drawing: by their ids, as files do, or by their titles.
 *
 * @param mechanism the mechanism
 * @param titles whether by titles
 */
public record Names(ReferralMechanism mechanism, boolean titles) {
  /**
   * Names a stage.
   *
   * @param procedure its procedure
   * @param id the stage
   * @return its id or title
   */
  public String stage(Procedure procedure, StageId id) {
    return titles ? procedure.stage(id).map(Stage::title).orElse(id.value()) : id.value();
  }

  /**
   * Names an event type.
   *
   * @param id the event type
   * @return its id or title
   */
  public String event(EventId id) {
    return titles ? mechanism.event(id).map(EventType::title).orElse(id.value()) : id.value();
  }

  /**
   * Names an entitlement.
   *
   * @param id the entitlement
   * @return its id or title
   */
  public String entitlement(EntitlementId id) {
    return titles
        ? mechanism.entitlements().stream()
            .filter(e -> e.id().equals(id))
            .findFirst()
            .map(Entitlement::title)
            .orElse(id.value())
        : id.value();
  }

  /**
   * Names a role.
   *
   * @param id the role
   * @return its id or title
   */
  public String role(RoleId id) {
    return titles
        ? mechanism.roles().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .map(Role::title)
            .orElse(id.value())
        : id.value();
  }
}
