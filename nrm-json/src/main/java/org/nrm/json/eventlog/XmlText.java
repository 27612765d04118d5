package org.nrm.json.eventlog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML document, in the encoding of its mark or its declaration, else in UTF-8. Bytes that are not in it are an
 * error here already, since the parser would print a line of its own for them.
 */
final class XmlText {
  private static final int START = 256;
  private static final Pattern DECLARED = Pattern.compile(
      "(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"'].*",
      Pattern.DOTALL);
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private XmlText() {}

  static Reader of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(START);
    String start = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (start.startsWith(MARK)) {
      bytes.skipNBytes(MARK.length());
    }
    return new InputStreamReader(
        bytes,
        charset(start)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(String start) throws UnsupportedEncodingException {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = DECLARED.matcher(start);
    try {
      return declared.matches() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      throw new UnsupportedEncodingException(declared.group(1));
    }
  }
}
