import org.jspecify.annotations.NullMarked;

/** The {@code nrm} command, and examples that run. */
@SuppressWarnings("requires-automatic")
@NullMarked
module org.nrm.examples {
  requires org.nrm.json;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires net.sf.biweekly;
  requires net.sourceforge.plantuml;
  requires tools.jackson.databind;
  requires vinnie;

  opens org.nrm.examples to
      info.picocli;
}
