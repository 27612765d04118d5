package org.nrm.json.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: at spaces, and inside longer words after a hyphen or a slash. */
public final class Wrapping {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Wrapping(int width) {
    this.width = width;
  }

  /**
   * Breaks a text.
   *
   * @param text the text; its own line ends are kept
   * @param width the most characters on a line, at least one
   * @return its lines, at least one
   */
  public static List<String> lines(String text, int width) {
    Wrapping wrapping = new Wrapping(Math.max(1, width));
    text.lines().forEach(wrapping::paragraph);
    return wrapping.lines.isEmpty() ? List.of("") : List.copyOf(wrapping.lines);
  }

  /** A text on one line, with spaces for characters that control a screen and for halves of characters. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
  }

  private void paragraph(String text) {
    for (String word : text.split(" ", -1)) {
      add(word);
    }
    end();
  }

  private void add(String word) {
    int gap = line.isEmpty() ? 0 : 1;
    if (line.length() + gap + word.length() <= width) {
      line.append(" ".repeat(gap)).append(word);
    } else if (!line.isEmpty()) {
      end();
      add(word);
    } else {
      int cut = cut(word);
      line.append(word, 0, cut);
      end();
      add(word.substring(cut));
    }
  }

  private int cut(String word) {
    int hyphen = Math.max(word.lastIndexOf('-', width - 1), word.lastIndexOf('/', width - 1));
    return hyphen > 0 ? hyphen + 1 : width;
  }

  private void end() {
    lines.add(line.toString());
    line.setLength(0);
  }
}
