package org.nrm.json.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The states of the survey form of HTCDS 2.0, by their two letters of ISO 3166, with the names that the form shows. */
final class Countries {
  private static final Map<String, String> NAMES = read();

  private Countries() {}

  static boolean has(String code) {
    return NAMES.containsKey(code);
  }

  static Set<String> codes() {
    return NAMES.keySet();
  }

  /** Names by code, in the order of the form. */
  static Map<String, String> names() {
    return NAMES;
  }

  private static Map<String, String> read() {
    try (InputStream in = Countries.class.getResourceAsStream("citizenship.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of states was not packed");
      }
      Map<String, String> names = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> names.put(line.substring(0, 2), line.substring(3)));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
