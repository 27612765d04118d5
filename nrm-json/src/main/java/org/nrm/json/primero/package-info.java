/**
 * The history of referrals and transfers of a case in Primero, turned into the events of our referral and judged by its
 * rules. Names of users, notes and reasons in free text are never kept: they are counted and left where they are.
 *
 * <p>Primero is software of UNICEF under the AGPL; nothing of its code is here. Read: the code of its transitions and referrals
 * of version 2 (commit 4b95bf9 of August 2026, and single files of other commits) and the pages of its API on
 * referrals, transfers and transitions. Not done: nothing was run against a Primero. The package may use the core and no JSON
 * library.
 */
@NullMarked
package org.nrm.json.primero;

import org.jspecify.annotations.NullMarked;
