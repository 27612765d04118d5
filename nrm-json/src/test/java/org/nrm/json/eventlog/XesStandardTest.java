package org.nrm.json.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import science.aist.xes.model.AttributeBooleanType;
import science.aist.xes.model.AttributeDateType;
import science.aist.xes.model.AttributeIntType;
import science.aist.xes.model.AttributeType;
import science.aist.xes.model.EventType;
import science.aist.xes.model.LogType;
import science.aist.xes.model.TraceType;
import science.aist.xes.model.impl.LogRepository;

/** What is written is XES: by the schema of the standard, and by a reader of others; both come with the library xes-model. */
class XesStandardTest {
  private static final String WRITTEN = SmallLogs.xes(SmallLogs.events(SmallLogs.LOG));

  @Test
  void what_is_written_is_valid_against_the_schema_of_the_standard() throws Exception {
    validate(WRITTEN);
    validate(SmallLogs.xes(List.of()));
  }

  @Test
  void the_schema_of_the_standard_is_looked_at() {
    assertThatThrownBy(() -> validate(WRITTEN.replaceFirst("scope=\"trace\"", "scope=\"a b\"")))
        .isInstanceOf(SAXException.class);
    assertThatThrownBy(
            () -> validate(WRITTEN.replaceFirst("ied\" value=\"true\"", "ied\" value=\"yes\"")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void a_foreign_reader_finds_a_trace_for_each_case() {
    LogType log = read();
    assertThat(log.getXesVersion()).hasToString("1849.2016");
    assertThat(log.getExtension())
        .extracting("prefix")
        .containsExactly("concept", "time", "org", "lifecycle");
    assertThat(log.getClassifier()).extracting("keys").contains("concept:name");
    assertThat(log.getTrace())
        .extracting(trace -> value(trace.getStringOrDateOrInt(), "concept:name"))
        .containsExactly("B-17", "-x");
    assertThat(log.getTrace()).extracting(trace -> trace.getEvent().size()).containsExactly(2, 1);
  }

  @Test
  void a_foreign_reader_finds_facts_with_their_types() {
    List<AttributeType> requested =
        read().getTrace().get(1).getEvent().get(0).getStringOrDateOrInt();
    assertThat(value(requested, "org:role")).isEqualTo("recognised-centre");
    assertThat(value(requested, "lifecycle:transition")).isEqualTo("complete");
    assertThat(of(requested, "accompanied"))
        .isInstanceOfSatisfying(
            AttributeBooleanType.class, a -> assertThat(a.isValue()).isTrue());
    TraceType first = read().getTrace().get(0);
    EventType applied = first.getEvent().get(1);
    assertThat(of(applied.getStringOrDateOrInt(), "children"))
        .isInstanceOfSatisfying(
            AttributeIntType.class, a -> assertThat(a.getValue()).isEqualTo(3));
    assertThat(of(applied.getStringOrDateOrInt(), "time:timestamp"))
        .isInstanceOfSatisfying(
            AttributeDateType.class,
            a -> assertThat(a.getValue().toXMLFormat()).isEqualTo("2024-04-15T00:00:00.000Z"));
  }

  private static LogType read() {
    return new LogRepository()
        .load(new ByteArrayInputStream(WRITTEN.getBytes(StandardCharsets.UTF_8)))
        .getValue();
  }

  private static AttributeType of(List<AttributeType> attributes, String key) {
    return attributes.stream().filter(a -> a.getKey().equals(key)).findFirst().orElseThrow();
  }

  private static String value(List<AttributeType> attributes, String key) {
    return ((science.aist.xes.model.AttributeStringType) of(attributes, key)).getValue();
  }

  private static void validate(String text) throws SAXException, IOException {
    URL xsd = Objects.requireNonNull(LogType.class.getResource("/xes.xsd"), "xes.xsd");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
    schema.newValidator().validate(new StreamSource(new StringReader(text)));
  }
}
