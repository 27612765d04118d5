package org.nrm.casefile;

import java.util.List;

/** What an accepted event changed, and why procedures that could have taken it did not. */
record Account(List<CaseChange> changes, List<Finding> passedOver) {}
