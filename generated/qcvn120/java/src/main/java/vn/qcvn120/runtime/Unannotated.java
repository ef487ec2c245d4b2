package vn.qcvn120.runtime;

import java.util.List;

/** The errors of a record that no annotation of its components can say. */
final class Unannotated {
  private final RecordType<? extends Packet> type;

  Unannotated(RecordType<? extends Packet> type) {
    this.type = type;
  }

  /** The errors of this very packet, what is nested in it aside. */
  List<Finding> errors(Packet packet) {
    return type.validate(packet, ReadOptions.STRICT).stream().filter(this::isOurs).toList();
  }

  private boolean isOurs(Finding finding) {
    int at = index(finding);
    if (finding.severity() == Severity.WARNING || at < 0) {
      return finding.severity() == Severity.ERROR;
    }
    Field field = type.fields().get(at);
    if (!field.type.isInside(finding.path())) {
      return false;
    }
    return switch (finding.rule()) {
      case "required" -> !field.isAnnotated();
      case "length", "pattern" -> !field.type.isText();
      default -> true;
    };
  }

  /** The line of the field that a finding stands in, or -1 if it is about the record. */
  private int index(Finding finding) {
    if (finding.path().isEmpty()) {
      return -1;
    }
    String step = finding.path().substring(1).split("/", 2)[0];
    return type.index(step.replace("~1", "/").replace("~0", "~"));
  }

  /** The record's component that a finding stands in, or null. */
  String component(Class<?> owner, Finding finding) {
    int at = index(finding);
    return at < 0 ? null : owner.getRecordComponents()[at].getName();
  }
}
