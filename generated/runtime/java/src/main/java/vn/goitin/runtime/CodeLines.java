package vn.goitin.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The lines of one code table, as the contract has them, and their values.
 *
 * @param <C> the Java type of the codes
 */
final class CodeLines<C> {
  private final Phrase name;
  private final Map<String, Code> lines;
  private final Map<String, C> values;

  private CodeLines(Phrase name, Map<String, Code> lines, Map<String, C> values) {
    this.name = name;
    this.lines = lines;
    this.values = values;
  }

  /** {@code known}: the values there are; null where each line makes one. */
  static <C> CodeLines<C> of(
      Entry table,
      Regulation regulation,
      Function<String, C> maker,
      Function<? super C, String> code,
      List<C> known) {
    Map<String, Code> lines = new LinkedHashMap<>();
    Map<String, C> values = new LinkedHashMap<>();
    for (Entry entry : table.list("codes")) {
      Code line = Code.of(entry, regulation);
      lines.put(line.code(), line);
      if (known == null) {
        values.put(line.code(), maker.apply(line.code()));
      }
    }
    for (C value : known == null ? Collections.<C>emptyList() : known) {
      values.put(code.apply(value), value);
    }
    Entry label = table.get("label");
    Phrase name = new Phrase(table.text("code_table"), label.text("vi"), label.text("en"));
    return new CodeLines<>(name, lines, values);
  }

  /** What the table is called. */
  Phrase name() {
    return name;
  }

  /** The lines by code. */
  Map<String, Code> lines() {
    return lines;
  }

  /** The values by code. */
  Map<String, C> values() {
    return values;
  }
}
