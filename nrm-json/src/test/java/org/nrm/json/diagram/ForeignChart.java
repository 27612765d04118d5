package org.nrm.json.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.scxml.ErrorReporter;
import org.apache.commons.scxml.SCXMLExecutor;
import org.apache.commons.scxml.SCXMLListener;
import org.apache.commons.scxml.TriggerEvent;
import org.apache.commons.scxml.env.SimpleContext;
import org.apache.commons.scxml.env.SimpleDispatcher;
import org.apache.commons.scxml.io.SCXMLParser;
import org.apache.commons.scxml.model.SCXML;
import org.apache.commons.scxml.model.Transition;
import org.apache.commons.scxml.model.TransitionTarget;
import org.jspecify.annotations.Nullable;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.xml.sax.helpers.DefaultHandler;

/** A mechanism's chart as a foreign engine runs it, with this class as the host that tells days and facts and watches terms. */
final class ForeignChart {
  private final Script script;
  private final SCXMLExecutor engine;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, LocalDate> notYet = new HashMap<>();
  private final Collection<String> states;
  private int taken;

  /** A chart as the engine loaded it; cases can share it. */
  record Loaded(Script script, SCXML chart) {
    static Loaded of(ReferralMechanism mechanism) throws Exception {
      Dialect dialect =
          Dialect.of(ScxmlText.of(new Names(mechanism, false), mechanism.procedures()));
      return new Loaded(
          new Script(dialect.script()), SCXMLParser.parse(dialect.chart(), new DefaultHandler()));
    }
  }

  ForeignChart(Loaded loaded) throws Exception {
    script = loaded.script();
    script.active(List.of());
    SCXML chart = loaded.chart();
    states = List.copyOf(targets(chart));
    ErrorReporter reporter = (code, detail, context) -> errors.add(code + ": " + detail);
    engine = new SCXMLExecutor(script, new SimpleDispatcher(), reporter);
    engine.setStateMachine(chart);
    engine.setRootContext(new SimpleContext());
    engine.addListener(chart, new Counter());
    engine.go();
  }

  @SuppressWarnings("unchecked")
  private static Collection<String> targets(SCXML chart) {
    return chart.getTargets().keySet();
  }

  /** What the engine complained of. */
  List<String> errors() {
    return errors;
  }

  /** All states of the chart. */
  Collection<String> states() {
    return states;
  }

  /** The states that are active. */
  Collection<String> active() {
    Stream<?> all = engine.getCurrentStatus().getAllStates().stream();
    return all.map(s -> ((TransitionTarget) s).getId()).collect(Collectors.toList());
  }

  /** A variable of the chart that holds a day. */
  Optional<LocalDate> day(String variable) {
    return Optional.ofNullable((String) engine.getRootContext().get(variable))
        .map(LocalDate::parse);
  }

  /** Tells a day and facts; null withdraws one. */
  void tell(LocalDate day, Map<FactId, @Nullable FactValue> facts) throws Exception {
    String told = facts.entrySet().stream()
        .map(f -> "'" + f.getKey() + "': " + literal(f.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
    trigger("facts-established", script.object("{on: '" + day + "', facts: " + told + "}"));
  }

  private static String literal(@Nullable FactValue value) {
    return value == null
        ? "null"
        : value.fold(
            String::valueOf, code -> "'" + code + "'", String::valueOf, day -> "'" + day + "'");
  }

  /** Sends an event; whether a transition was taken. */
  boolean send(String event) throws Exception {
    int before = taken;
    trigger(event, null);
    return taken > before;
  }

  private void trigger(String event, @Nullable Object data) throws Exception {
    script.active(active());
    engine.triggerEvent(new TriggerEvent(event, TriggerEvent.SIGNAL_EVENT, data));
  }

  /** Lets time pass up to a day: on each day that follows the last of a term, says that it ran out. */
  void passTo(LocalDate date) throws Exception {
    while (true) {
      Map<String, LocalDate> due = due();
      Optional<LocalDate> day = due.values().stream().min(LocalDate::compareTo);
      if (day.isEmpty() || day.get().isAfter(date)) {
        return;
      }
      tell(day.get(), Map.of());
      for (Map.Entry<String, LocalDate> term : due.entrySet()) {
        if (term.getValue().equals(day.get()) && !send("term." + term.getKey())) {
          notYet.put(term.getKey(), day.get().plusDays(1));
        }
      }
    }
  }

  /** The active states whose term has a last day, with the day after it or the next one to try. */
  private Map<String, LocalDate> due() {
    Map<String, LocalDate> due = new java.util.LinkedHashMap<>();
    for (String state : active()) {
      int stop = state.indexOf('.');
      if (stop < 0 || state.startsWith("nrm.")) {
        continue;
      }
      String procedure = state.substring(0, stop).replace('-', '_');
      Optional<LocalDate> since = day(procedure + "_since");
      day(procedure + "_through")
          .map(last -> since.filter(last::isBefore).orElse(last).plusDays(1))
          .ifPresent(day -> due.put(
              state,
              Stream.of(day, notYet.getOrDefault(state, day))
                  .max(LocalDate::compareTo)
                  .get()));
    }
    notYet.keySet().retainAll(due.keySet());
    return due;
  }

  private final class Counter implements SCXMLListener {
    @Override
    public void onEntry(TransitionTarget state) {}

    @Override
    public void onExit(TransitionTarget state) {
      notYet.remove(state.getId());
    }

    @Override
    public void onTransition(TransitionTarget from, TransitionTarget to, Transition transition) {
      taken++;
    }
  }
}
