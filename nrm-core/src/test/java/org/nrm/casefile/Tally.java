package org.nrm.casefile;

/** How many pairs of an event and a file were compared, and what came of them. */
final class Tally {
  long random;
  long shipped;
  long accepted;
  long refused;
  long left;
  long remedies;
  long expectations;

  @Override
  public String toString() {
    return (random + shipped) + " pairs (" + random + " under random mechanisms, " + shipped
        + " under shipped ones): " + accepted + " accepted, " + refused + " refused, " + left
        + " of them left to the interpreter; " + remedies + " lists of remedies, " + expectations
        + " expectations";
  }
}
