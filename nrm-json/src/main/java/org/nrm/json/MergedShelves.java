package org.nrm.json;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The files of several shelves, each in order, in one order. */
final class MergedShelves implements Iterator<CaseShelf.Shelved> {
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparingLong((Head head) -> head.file().opened()));

  private record Head(CaseShelf.Shelved file, Iterator<CaseShelf.Shelved> rest) {}

  MergedShelves(List<Iterator<CaseShelf.Shelved>> shelves) {
    shelves.forEach(this::advance);
  }

  private void advance(Iterator<CaseShelf.Shelved> rest) {
    if (rest.hasNext()) {
      heads.add(new Head(rest.next(), rest));
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public CaseShelf.Shelved next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    advance(head.rest());
    return head.file();
  }
}
