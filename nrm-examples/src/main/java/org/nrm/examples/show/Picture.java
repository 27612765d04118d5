package org.nrm.examples.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.nrm.json.diagram.Names;
import org.nrm.json.diagram.PlantUmlText;
import org.nrm.mechanism.Procedure;

/**
 * Draws procedures as SVG: a box for each stage, an arrow for each way from one to another with event, guard, modality and
 * article, a dashed arrow for each term. What leaves a procedure where it stands is listed in the stage's box, and the ways
 * to an ending with several origins in the ending's box. A legend stands below. The same mechanism gives the same bytes on one machine; text is
 * measured with its fonts.
 */
public final class Picture {
  private static final Pattern SIZE =
      Pattern.compile("width=\"(\\d+)px\"[^>]*?height=\"(\\d+)px\"");
  private static final Pattern SIZE_REVERSED =
      Pattern.compile("height=\"(\\d+)px\"[^>]*?width=\"(\\d+)px\"");
  private static final Pattern PROLOG = Pattern.compile("<\\?[^>]*\\?>");
  private static final int GAP = 24;

  private Picture() {}

  /**
   * Draws procedures one below the other.
   *
   * @param names how things are called
   * @param procedures the procedures, at least one
   * @return one SVG document
   */
  public static String svg(Names names, List<Procedure> procedures) {
    System.setProperty("java.awt.headless", "true");
    List<Part> parts = new ArrayList<>();
    for (Procedure procedure : procedures) {
      boolean last = parts.size() + 1 == procedures.size();
      parts.add(Part.of(drawn(PlantUmlText.of(names, procedure, last))));
    }
    return parts.size() == 1 ? parts.get(0).svg() + "\n" : stacked(parts);
  }

  private static String drawn(String source) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SourceStringReader(source)
          .outputImage(bytes, new FileFormatOption(FileFormat.SVG, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PROLOG.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceAll("").strip();
  }

  private static String stacked(List<Part> parts) {
    int width = parts.stream().mapToInt(Part::width).max().orElse(0);
    int height = parts.stream().mapToInt(p -> p.height() + GAP).sum() - GAP;
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" "
        + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"" + width + "px\" height=\""
        + height
        + "px\" viewBox=\"0 0 " + width + " " + height + "\">\n");
    int y = 0;
    for (Part part : parts) {
      svg.append("<g transform=\"translate(0,").append(y).append(")\">\n");
      svg.append(part.numbered(y)).append("\n</g>\n");
      y += part.height() + GAP;
    }
    return svg.append("</svg>\n").toString();
  }

  private record Part(String svg, int width, int height) {
    static Part of(String svg) {
      String head = svg.substring(0, svg.indexOf('>'));
      Matcher size = SIZE.matcher(head);
      if (size.find()) {
        return new Part(svg, number(size, 1), number(size, 2));
      }
      Matcher reversed = SIZE_REVERSED.matcher(head);
      if (reversed.find()) {
        return new Part(svg, number(reversed, 2), number(reversed, 1));
      }
      throw new IllegalStateException("the drawing has no size: " + head);
    }

    /** The drawing with ids that no other drawing of the document has. */
    String numbered(int number) {
      return svg.replace(" id=\"", " id=\"y" + number + "-");
    }

    private static int number(Matcher matcher, int group) {
      return Integer.parseInt(matcher.group(group));
    }
  }
}
