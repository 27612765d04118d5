package org.nrm.json;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseFile;
import org.nrm.vocabulary.Pseudonym;

/** Where case files wait for their next event. Not safe for use by several threads at once. */
interface CaseShelf extends AutoCloseable {
  /** The file of a case, or null if none is held. */
  @Nullable
  CaseFile get(Pseudonym caseId);

  /**
   * Holds a file, in place of an earlier one of its case.
   *
   * @param file the file
   * @param opened what files are ordered by, another number for each case; of later files of a case it does not count
   */
  void put(CaseFile file, long opened);

  /** How many cases have a file. */
  int size();

  /** Every file, in the order in which their cases were opened; good until the next call of another method. */
  Iterator<Shelved> inOrder();

  @Override
  void close();

  /**
   * A file on a shelf.
   *
   * @param file the file
   * @param opened what it is ordered by
   */
  record Shelved(CaseFile file, long opened) {}
}
