package org.nrm.json;

/**
 * A place in a file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
record Spot(int line, int column) {
  /** The place of what stands in no file. */
  static final Spot NOWHERE = new Spot(0, 0);
}
