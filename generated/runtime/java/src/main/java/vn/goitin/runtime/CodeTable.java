package vn.goitin.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A code table: its codes and what they mean.
 *
 * @param <C> the Java type of its codes
 */
public final class CodeTable<C> {
  private final String id;
  private final Function<String, C> maker;
  private final Function<C, String> code;
  private final Map<String, Code> lines = new LinkedHashMap<>();
  private final Map<String, C> values = new LinkedHashMap<>();

  private CodeTable(
      String id, Function<String, C> maker, Function<C, String> code, List<C> known, Code[] lines) {
    this.id = id;
    this.maker = maker;
    this.code = code;
    for (Code line : lines) {
      this.lines.put(line.code(), line);
    }
    for (C value : known) {
      this.values.put(code.apply(value), value);
    }
  }

  /**
   * A table that does not know all codes: others are kept as they came.
   *
   * @param <C> the Java type of its codes
   * @param id the table's name in the specification
   * @param maker makes a value of a code, known or not
   * @param code gives a value's code
   * @param lines the known codes, in order
   * @return the table
   */
  public static <C> CodeTable<C> open(
      String id, Function<String, C> maker, Function<C, String> code, Code... lines) {
    List<C> known = Arrays.stream(lines).map(line -> maker.apply(line.code())).toList();
    return new CodeTable<>(id, maker, code, known, lines);
  }

  /**
   * A table that knows all codes.
   *
   * @param <C> the Java type of its codes
   * @param id the table's name in the specification
   * @param values all values
   * @param code gives a value's code
   * @param lines all codes, in order
   * @return the table
   */
  public static <C> CodeTable<C> closed(
      String id, C[] values, Function<C, String> code, Code... lines) {
    return new CodeTable<>(id, unknown -> null, code, List.of(values), lines);
  }

  /**
   * The table's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * The codes, with meanings and editions.
   *
   * @return one line a code, in the order of the specification
   */
  public List<Code> lines() {
    return List.copyOf(lines.values());
  }

  /**
   * The values of the known codes.
   *
   * @return one value a code, in the order of the specification
   */
  public List<C> values() {
    return List.copyOf(values.values());
  }

  /**
   * What a code means.
   *
   * @param code a code, known or not
   * @return its line, or null if the table does not know it
   */
  public Code line(String code) {
    return lines.get(code);
  }

  /**
   * The value of a code.
   *
   * @param code a code, known or not
   * @return the value; null only for a code that a closed table does not know
   */
  public C of(String code) {
    C known = values.get(Objects.requireNonNull(code, "code"));
    return known == null ? maker.apply(code) : known;
  }

  /**
   * What a code means in Vietnamese.
   *
   * @param code a code, known or not
   * @return its meaning; the code itself if the table does not know it
   */
  public String labelVi(String code) {
    Code line = lines.get(code);
    return line == null ? code : line.vi();
  }

  /**
   * What a code means in English.
   *
   * @param code a code, known or not
   * @return its meaning; the code itself if the table does not know it
   */
  public String labelEn(String code) {
    Code line = lines.get(code);
    return line == null ? code : line.en();
  }

  /**
   * Whether the table knows a code, in any edition.
   *
   * @param code a code
   * @return true if it has a line
   */
  public boolean isKnown(String code) {
    return lines.containsKey(code);
  }

  /** All known codes, in order. */
  Collection<String> codes() {
    return lines.keySet();
  }

  String code(C value) {
    return code.apply(value);
  }

  @Override
  public String toString() {
    return "CodeTable[" + id + "]";
  }
}
