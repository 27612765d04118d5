import org.jspecify.annotations.NullMarked;

/**
 * The values of the core as files: event logs and verdicts, case files, mechanisms, scenarios, and the schemas of all of
 * them.
 */
@SuppressWarnings("requires-automatic")
@NullMarked
module org.nrm.json {
  requires transitive org.nrm.core;
  requires java.xml;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires static org.immutables.value.annotations;

  exports org.nrm.json;
  exports org.nrm.json.diagram;
  exports org.nrm.json.htcds;
  exports org.nrm.json.primero;
  exports org.nrm.json.eventlog;
}
