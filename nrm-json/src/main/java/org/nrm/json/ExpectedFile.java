package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.StageId;

/**
 * How a scenario expects a case file to be on a day. Procedures and duties are named by their ids, instances as {@code id#key}.
 * What is not named does not matter.
 */
@Value.Immutable
public sealed interface ExpectedFile permits ImmutableExpectedFile {
  /** {@return the stages at which procedures stand} */
  Map<String, StageId> at();

  /** {@return the last days of the procedures' terms; an empty one where no term is to run} */
  Map<String, Optional<LocalDate>> validThrough();

  /** {@return who has the lead; absent where it does not matter or {@link #noLead nobody} is to have it} */
  Optional<RoleId> lead();

  /** {@return whether nobody is to have the lead} */
  boolean noLead();

  /** {@return entitlements that the case has} */
  List<EntitlementId> entitled();

  /** {@return entitlements that the case does not have} */
  List<EntitlementId> notEntitled();

  /** {@return duties that are overdue; an empty list says that none is, an absent one that it does not matter} */
  Optional<List<String>> overdue();

  /** {@return duties that are open; an empty list says that none is, an absent one that it does not matter} */
  Optional<List<String>> openDuties();

  /** {@return the last days of open duties; an empty one where a duty has no time} */
  Map<String, Optional<LocalDate>> due();

  /** {@return duties that are not open} */
  List<String> notOpen();

  /** Builds expected files. */
  final class Builder extends ImmutableExpectedFile.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
