package org.nrm.analysis.explore;

/** A few bits of a packed situation that hold a small number. */
record Cell(int shift, int width) {
  static final Cell NONE = new Cell(0, 0);

  /** The cell for numbers from zero up to a greatest one, from a bit on. */
  static Cell upTo(int greatest, int shift) {
    return new Cell(shift, 32 - Integer.numberOfLeadingZeros(Math.max(1, greatest)));
  }

  int end() {
    return shift + width;
  }

  long mask() {
    return ((1L << width) - 1) << shift;
  }

  int get(long packed) {
    return (int) ((packed >>> shift) & ((1L << width) - 1));
  }

  long put(long packed, int number) {
    return width == 0 ? packed : (packed & ~mask()) | ((long) number << shift);
  }
}
