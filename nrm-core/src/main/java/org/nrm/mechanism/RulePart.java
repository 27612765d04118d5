package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;

/**
 * A part of a rule.
 *
 * @param name which part
 * @param aspect what it is good for
 * @param exact what it says, equal exactly if it says the same
 * @param text what it says in words
 * @param order of a part that is the order of things, their names
 */
record RulePart(
    String name, PartAspect aspect, String exact, String text, Optional<List<String>> order) {}
