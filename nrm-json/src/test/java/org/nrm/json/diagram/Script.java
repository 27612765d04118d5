package org.nrm.json.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.scxml.Context;
import org.apache.commons.scxml.Evaluator;
import org.apache.commons.scxml.SCXMLExpressionException;
import org.apache.commons.scxml.env.SimpleContext;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import org.w3c.dom.Node;

/** Lets the foreign engine evaluate a chart's expressions with a foreign interpreter of ECMAScript. */
final class Script implements Evaluator {
  private final ScriptableObject functions;
  private final Map<String, org.mozilla.javascript.Script> compiled = new HashMap<>();
  private Collection<String> active = java.util.List.of();

  Script(String source) {
    functions = run(js -> {
      ScriptableObject scope = js.initStandardObjects();
      js.evaluateString(scope, source, "script", 1, null);
      scope.put("In", scope, new In());
      return scope;
    });
  }

  /** Says which states {@code In} finds. */
  void active(Collection<String> states) {
    active = states;
  }

  @Override
  public Object eval(Context context, String expression) throws SCXMLExpressionException {
    try {
      return run(js -> {
        Variables variables = new Variables(functions, context);
        Object value = compiled
            .computeIfAbsent(expression, e -> js.compileString(e, e, 1, null))
            .exec(js, variables, variables);
        if (Undefined.isUndefined(value)) {
          throw new IllegalStateException("undefined");
        }
        return value instanceof CharSequence ? value.toString() : value;
      });
    } catch (RuntimeException e) {
      throw new SCXMLExpressionException(expression + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Boolean evalCond(Context context, String expression) throws SCXMLExpressionException {
    if (eval(context, expression) instanceof Boolean met) {
      return met;
    }
    throw new SCXMLExpressionException(expression + " is neither true nor false");
  }

  @Override
  public Node evalLocation(Context context, String expression) {
    throw new UnsupportedOperationException("no data here is XML");
  }

  @Override
  public Context newContext(Context parent) {
    return new SimpleContext(parent);
  }

  /** An object literal of the script for a value of ours. */
  Object object(String literal) {
    return run(js -> js.evaluateString(functions, "(" + literal + ")", "data", 1, null));
  }

  private static <T> T run(java.util.function.Function<org.mozilla.javascript.Context, T> action) {
    try (org.mozilla.javascript.Context js = org.mozilla.javascript.Context.enter()) {
      js.setInterpretedMode(true);
      return action.apply(js);
    }
  }

  /** The engine's variables as the script's; the payload of an event goes by its name in the recommendation. */
  private static final class Variables extends ScriptableObject {
    private static final long serialVersionUID = 1L;
    private final transient Context context;

    Variables(Scriptable functions, Context context) {
      this.context = context;
      setPrototype(functions);
    }

    @Override
    public String getClassName() {
      return "Variables";
    }

    @Override
    public boolean has(String name, Scriptable start) {
      return name.equals("_event") || context.has(name);
    }

    @Override
    public Object get(String name, Scriptable start) {
      if (name.equals("_event")) {
        ScriptableObject event = new org.mozilla.javascript.NativeObject();
        event.put("data", event, context.get("_eventdata"));
        return event;
      }
      return context.has(name) ? context.get(name) : NOT_FOUND;
    }
  }

  private final class In extends BaseFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public Object call(
        org.mozilla.javascript.Context js, Scriptable scope, Scriptable self, Object[] args) {
      return active.contains(args[0].toString());
    }
  }
}
