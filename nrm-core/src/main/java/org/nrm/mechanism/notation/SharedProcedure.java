package org.nrm.mechanism.notation;

import org.nrm.vocabulary.Words;

/**
 * A procedure that many mechanisms have in common, with the words that it brings.
 *
 * @see MechanismTable#with
 */
public final class SharedProcedure {
  private final ProcedureTable table;
  private final Words words;

  private SharedProcedure(ProcedureTable table, Words words) {
    this.table = table;
    this.words = words;
  }

  /**
   * Obtains a shared procedure.
   *
   * @param table its table
   * @param words the words that its rows use
   * @return the procedure with its words
   */
  public static SharedProcedure of(ProcedureTable table, Words words) {
    return new SharedProcedure(table, words);
  }

  /** {@return the table, to which further rows can be added} */
  public ProcedureTable table() {
    return table;
  }

  /** {@return the words that its rows use} */
  public Words words() {
    return words;
  }

  /**
   * Obtains the procedure with further words, for rows that were added to its table.
   *
   * @param more the words
   * @return the procedure
   */
  public SharedProcedure and(Words more) {
    return of(table, words.and(more));
  }
}
