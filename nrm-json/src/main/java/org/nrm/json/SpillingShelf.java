package org.nrm.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseFile;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

/**
 * Holds the case files last touched in memory, as many as there is room for, and lays the others down in a file of its own until their
 * next event. Of a case laid down it keeps a few words in memory. The file can be read by its owner alone, where the file
 * system knows owners, and is deleted on closing.
 */
final class SpillingShelf implements CaseShelf {
  private final Room room;
  private final Function<MechanismId, Optional<ReferralMechanism>> mechanisms;
  private final Map<Pseudonym, Shelved> near = new LinkedHashMap<>(16, 0.75f, true);
  private final SpillIndex far = new SpillIndex();
  private final Path folder;
  private @Nullable SpillFile spilled;

  /**
   * A shelf.
   *
   * @param room how many files are held in memory, with other shelves together
   * @param folder where it lays the others down
   * @param mechanisms finds the mechanisms of files that were laid down
   */
  SpillingShelf(
      Room room, Path folder, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    this.room = room;
    this.folder = folder;
    this.mechanisms = mechanisms;
  }

  @Override
  public @Nullable CaseFile get(Pseudonym caseId) {
    Shelved entry = near.get(caseId);
    if (entry == null && far.size() > 0) {
      entry = takenUp(caseId);
    }
    return entry == null ? null : entry.file();
  }

  @Override
  public void put(CaseFile file, long opened) {
    Shelved earlier = near.get(file.caseId());
    hold(new Shelved(file, earlier == null ? opened : earlier.opened()));
  }

  private void hold(Shelved entry) {
    boolean full = near.put(entry.file().caseId(), entry) == null && !room.enter();
    if (full && near.size() > 1) {
      Map.Entry<Pseudonym, Shelved> eldest = near.entrySet().iterator().next();
      layDown(eldest.getValue());
      near.remove(eldest.getKey());
      room.leave();
    }
  }

  private void layDown(Shelved entry) {
    try {
      long at = file().append(CaseFileJson.write(entry.file()).getBytes(StandardCharsets.UTF_8));
      far.add(hash(entry.file().caseId()), at, entry.opened());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SpillFile file() throws IOException {
    if (spilled == null) {
      spilled = new SpillFile(folder);
    }
    return spilled;
  }

  private @Nullable Shelved takenUp(Pseudonym caseId) {
    long hash = hash(caseId);
    for (int place = far.first(hash); place >= 0; place = far.next(hash, place)) {
      CaseFile file = read(far.at(place));
      if (file.caseId().equals(caseId)) {
        Shelved entry = new Shelved(file, far.opened(place));
        far.remove(place);
        hold(entry);
        return entry;
      }
    }
    return null;
  }

  private CaseFile read(long at) {
    try {
      return CaseFileJson.read(new String(file().read(at), StandardCharsets.UTF_8), mechanisms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int size() {
    return near.size() + far.size();
  }

  @Override
  public Iterator<Shelved> inOrder() {
    List<Shelved> inMemory = new ArrayList<>(near.values());
    inMemory.sort(Comparator.comparingLong(Shelved::opened));
    SpillIndex.Order laidDown = far.inOrder();
    Stream<Shelved> taken = IntStream.range(0, laidDown.opened().length)
        .mapToObj(i -> new Shelved(read(laidDown.at()[i]), laidDown.opened()[i]));
    return new MergedShelves(List.of(inMemory.iterator(), taken.iterator()));
  }

  @Override
  public void close() {
    if (spilled != null) {
      spilled.close();
    }
  }

  private static long hash(Pseudonym caseId) {
    long hash = 1125899906842597L;
    String text = caseId.value();
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ hash >>> 32;
  }
}
