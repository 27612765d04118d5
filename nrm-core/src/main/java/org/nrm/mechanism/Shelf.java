package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nrm.vocabulary.Id;

/** The things of one sort while a mechanism is changed, in order and told apart by their ids. */
final class Shelf<T> {
  /** Told where a thing is named that is not there. */
  interface Missing {
    void missing(String sort, String name, List<String> known, String place);
  }

  private final String sort;
  private final Function<T, ? extends Id> idOf;
  private final Missing missing;
  private final List<T> things;

  Shelf(String sort, List<T> things, Function<T, ? extends Id> idOf, Missing missing) {
    this.sort = sort;
    this.things = new ArrayList<>(things);
    this.idOf = idOf;
    this.missing = missing;
  }

  String sort() {
    return sort;
  }

  List<T> things() {
    return List.copyOf(things);
  }

  List<String> names() {
    return things.stream().map(this::name).toList();
  }

  String name(T thing) {
    return idOf.apply(thing).value();
  }

  Optional<T> find(String name) {
    return things.stream().filter(t -> name(t).equals(name)).findFirst();
  }

  void replace(String name, String place, UnaryOperator<T> change) {
    for (int i = 0; i < things.size(); i++) {
      if (name(things.get(i)).equals(name)) {
        things.set(i, change.apply(things.get(i)));
        return;
      }
    }
    missing.missing(sort, name, names(), place);
  }

  void replaceAll(UnaryOperator<T> change) {
    things.replaceAll(change);
  }

  void remove(String name, String place) {
    if (!things.removeIf(t -> name(t).equals(name))) {
      missing.missing(sort, name, names(), place);
    }
  }

  void add(T thing, Optional<String> before, String place) {
    int at = things.size();
    if (before.isPresent()) {
      at = names().indexOf(before.get());
      if (at < 0) {
        missing.missing(sort, before.get(), names(), place);
        return;
      }
    }
    things.add(at, thing);
  }

  void set(List<T> all) {
    things.clear();
    things.addAll(all);
  }

  /** Puts the last things before another one; false if that is not there or nothing is moved. */
  boolean move(int from, String before) {
    int to = names().subList(0, from).indexOf(before);
    if (to < 0 || from == things.size()) {
      return false;
    }
    List<T> moved = new ArrayList<>(things.subList(from, things.size()));
    things.subList(from, things.size()).clear();
    things.addAll(to, moved);
    return true;
  }
}
