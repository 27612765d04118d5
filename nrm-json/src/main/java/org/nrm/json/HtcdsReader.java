package org.nrm.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsIntake;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsReading;

/** Reads documents that hold records of HTCDS. A member that is unknown is a loss, not a fault, and is not repeated. */
final class HtcdsReader {
  private static final String VERSION = "htcds";
  private static final String RECORDS = "records";

  private final Faults faults;
  private final HtcdsIntake intake = new HtcdsIntake();

  HtcdsReader(Faults faults) {
    this.faults = faults;
  }

  HtcdsReading read(Node document) {
    if (document.isList()) {
      document.items().forEach(this::record);
    } else if (document.members().containsKey(RECORDS) || document.members().containsKey(VERSION)) {
      ours(document);
    } else {
      record(document);
    }
    faults.raise();
    return intake.done();
  }

  private void ours(Node document) {
    Form form = Form.of(document, faults, VERSION, RECORDS);
    form.required(VERSION).ifPresent(version -> {
      if (form.text(version).filter(text -> !text.equals("2.0")).isPresent()) {
        faults.add(version, "`htcds` is another version than 2.0: this reads 2.0");
      }
    });
    form.required(RECORDS).ifPresent(list -> form.items(list).forEach(this::record));
  }

  private void record(Node node) {
    if (!node.isObject()) {
      faults.add(node, "a record is not an object: write fields with their values");
      return;
    }
    int place = 0;
    for (Map.Entry<String, Node> member : node.members().entrySet()) {
      place++;
      Optional<HtcdsGroup> group =
          HtcdsGroup.of(member.getKey()).filter(g -> isNested(member.getValue()));
      if (group.isPresent()) {
        rows(group.get(), member.getValue());
      } else {
        cell(member.getKey(), member.getValue(), "member " + place + " of a record");
      }
    }
    intake.end();
  }

  private static boolean isNested(Node node) {
    return node.isObject() || (node.isList() && node.items().stream().allMatch(Node::isObject));
  }

  private void rows(HtcdsGroup group, Node node) {
    List<Node> rows = node.isObject() ? List.of(node) : node.items();
    for (Node row : rows) {
      intake.row(group);
      int place = 0;
      for (Map.Entry<String, Node> member : row.members().entrySet()) {
        place++;
        cell(
            member.getKey(),
            member.getValue(),
            "member " + place + " of a row of `" + group.member() + "`");
      }
    }
  }

  private void cell(String name, Node node, String place) {
    List<Node> nodes = node.isList() ? node.items() : List.of(node);
    boolean nested = nodes.stream().anyMatch(n -> n.isObject() || n.isList());
    if (nested) {
      intake.note(
          HtcdsNote.Kind.UNREADABLE, true, place + " is neither a value nor a list of values");
    } else {
      intake.cell(
          intake.column(name, Optional.empty(), place),
          nodes.stream()
              .filter(n -> n.value() != Node.Other.NULL)
              .map(HtcdsReader::text)
              .toList());
    }
  }

  /** A text, a whole number or an answer as it stands; any other number as something that no field takes. */
  private static String text(Node node) {
    return node.value() instanceof Node.Other ? "?" : node.value().toString();
  }
}
