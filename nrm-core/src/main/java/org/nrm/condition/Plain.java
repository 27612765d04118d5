package org.nrm.condition;

/** Treats all the conditions that combine no others alike. */
interface Plain<R> extends Condition.Cases<R> {
  R plain(Condition part);

  @Override
  default R always(Condition.Always condition) {
    return plain(condition);
  }

  @Override
  default R is(Condition.Is condition) {
    return plain(condition);
  }

  @Override
  default R in(Condition.In condition) {
    return plain(condition);
  }

  @Override
  default R atLeast(Condition.AtLeast condition) {
    return plain(condition);
  }

  @Override
  default R atMost(Condition.AtMost condition) {
    return plain(condition);
  }

  @Override
  default R known(Condition.Known condition) {
    return plain(condition);
  }

  @Override
  default R elapsed(Condition.Elapsed condition) {
    return plain(condition);
  }

  @Override
  default R at(Condition.At condition) {
    return plain(condition);
  }
}
