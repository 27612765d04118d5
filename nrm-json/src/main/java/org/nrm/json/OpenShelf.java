package org.nrm.json;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseFile;
import org.nrm.vocabulary.Pseudonym;

/** Holds every case file in memory. */
final class OpenShelf implements CaseShelf {
  private final Map<Pseudonym, CaseFile> files = new LinkedHashMap<>();

  /** The files, in the order in which their cases were opened; it shows later changes. */
  Map<Pseudonym, CaseFile> files() {
    return Collections.unmodifiableMap(files);
  }

  @Override
  public @Nullable CaseFile get(Pseudonym caseId) {
    return files.get(caseId);
  }

  @Override
  public void put(CaseFile file, long opened) {
    files.put(file.caseId(), file);
  }

  @Override
  public int size() {
    return files.size();
  }

  @Override
  public Iterator<Shelved> inOrder() {
    long[] place = {0};
    return files.values().stream().map(file -> new Shelved(file, ++place[0])).iterator();
  }

  @Override
  public void close() {}
}
