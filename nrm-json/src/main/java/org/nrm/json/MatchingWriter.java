package org.nrm.json;

import org.nrm.referral.Exclusion;
import org.nrm.referral.Match;
import org.nrm.referral.Matching;

/** Writes a ranking of providers. */
final class MatchingWriter {
  private final Pen pen;

  MatchingWriter(Pen pen) {
    this.pen = pen;
  }

  void write(Matching matching) {
    pen.object(() -> pen.list("matches", matching.matches(), this::match)
        .list("exclusions", matching.exclusions(), this::exclusion));
  }

  private void match(Match match) {
    pen.object(() -> pen.number("rank", match.rank())
        .text("provider", match.provider().id())
        .list(
            "reasons",
            match.reasons(),
            reason -> pen.object(() -> pen.word("criterion", reason.criterion())
                .number("score", reason.score())
                .text("text", reason.text())))
        .texts("questions", match.questions()));
  }

  private void exclusion(Exclusion exclusion) {
    pen.object(() -> pen.text("provider", exclusion.provider().id())
        .list(
            "reasons",
            exclusion.reasons(),
            reason ->
                pen.object(() -> pen.word("cause", reason.cause()).text("text", reason.text()))));
  }
}
