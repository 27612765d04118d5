/**
 * Explores everything that can happen in a case under a mechanism, and shows each answer by a life of a case.
 *
 * <p><b>What is decided.</b> {@link org.nrm.analysis.explore.Explorer} finds all situations that procedures can come into: where
 * each stands, which facts are remembered, how often limited rules were used, and which dates are possible together. An answer "this
 * can happen" is a {@link org.nrm.analysis.explore.Trace}: it was lived under the mechanism itself, event by event, before it
 * was given. An answer "this cannot happen" rests on an exploration that takes some things wider than they are and nothing narrower,
 * but for what {@link org.nrm.analysis.explore.Coverage} says. So both answers hold; a third, "not excluded, and no life was
 * found", is left where the two do not meet, and a trace is then empty. The steps of
 * {@link org.nrm.analysis.explore.SituationGraph} are of the wider sort.
 *
 * <p><b>Facts that no rule reads</b> are left out: no condition and no term comes out otherwise for them. Duties and their
 * breaches are left out too, since no condition reads them.
 *
 * <p><b>Facts that a role may set to any value at any time</b> are not remembered. Facts can be established alone, on the same day, just
 * before any event; so whatever value an earlier event left, the event can find any other. A condition over them is therefore
 * asked only whether some values meet it, and all conditions that one event touches, of one procedure or of several, are
 * asked with the same values. That a fact was never established can be asked for by {@code Known}; so for the facts in such
 * a condition it is remembered whether they were ever established. That a fact is not established lets two conditions fail at once
 * that exclude each other; there the exploration takes it to be possible at any time, which is wider. A fact carried by an
 * event and forgotten is chosen anew each time, among those that one and the same reporting role may establish.
 *
 * <p><b>What is remembered</b>: facts that never change once established, and facts that transitions alone set. Values that no
 * condition tells apart are one value: numbers are intervals. A remembered fact is forgotten where no rule on any way onwards
 * reads it before it is set anew, and a presumed value counts as the same as none where the fact can change. Neither can
 * be told apart by anything that follows.
 *
 * <p><b>Time</b> passes in whole days. A situation holds a set of dates: by how many days at most each date lies after each
 * other one. The dates are the day reached, the days on which stages were entered that something counts from, the last days of
 * running terms, and date facts that transitions set. A step narrows the set by what it reads and sets new dates in it; so the days
 * between two turning points are one, and it is known which term runs out first. Where lengths are in days, what the set allows is what
 * is possible. A month is 28 to 31 days there, three months 89 to 92; the real calendar is used when the trace is dated.
 * Distances beyond every length that is read are not told apart. Terms that run out on one day do so in one step, as in a case
 * file. Where a condition keeps a term from ending, the day of the step before is remembered once the term is over. A condition
 * that is met only for some days in between, and so could have ended the term earlier, is taken wider.
 *
 * <p><b>Dates that a role may set</b> can be any day at any time. A term counted from one can end on any day after the entry, or
 * never.
 *
 * <p><b>Real days.</b> All that a path says about its dates has the form: this day is not before the last day of that
 * length from that day, or not after it. A length counted from a later day never ends earlier. So the days are pushed
 * forward from the opening day, each no further than it must be, until all is satisfied; these are the earliest days, all at once, on
 * the real calendar with its months and working days. If it never comes to rest, the path has no days. That is exact for the
 * opening day that was chosen; another opening day, in a leap year, can differ by a day.
 *
 * <p><b>Procedures apart.</b> An event is accepted if any procedure takes it. So what a procedure does depends on others only by what
 * it reads: where they stand, and facts that only they set. Procedures are explored together with all that they read, and what
 * those read, and nothing else: a life of these is a life of the whole case, and the other way round. Questions about where two
 * procedures stand at once are asked of a graph of both.
 *
 * <p><b>Bounds.</b> Of a procedure that can run several times one instance is looked at, or as many as the options say, and the coverage
 * says so. The budget bounds the number of situations.
 *
 * <p><b>Shortest</b> means of the fewest acts and lapses: situations are found in that order. Waiting in which nothing
 * runs out, and facts established beside an act, are shown and not counted.
 */
@NullMarked
package org.nrm.analysis.explore;

import org.jspecify.annotations.NullMarked;
