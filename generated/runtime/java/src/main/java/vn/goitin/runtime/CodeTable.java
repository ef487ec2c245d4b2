package vn.goitin.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A code table: its codes and what they mean.
 *
 * @param <C> the Java type of its codes
 */
public final class CodeTable<C> {
  private final Regulation regulation;
  private final String id;
  private final Function<String, C> maker;
  private final Function<? super C, String> code;
  private final List<C> known;
  private volatile CodeLines<C> read;
  private volatile Catalog catalog;

  /** {@code known}: all values there are; null where the table may not know all codes. */
  CodeTable(
      Regulation regulation,
      String id,
      Function<String, C> maker,
      Function<? super C, String> code,
      List<C> known) {
    this.regulation = regulation;
    this.id = id;
    this.maker = maker;
    this.code = code;
    this.known = known;
  }

  /** The lines, read when they are first asked for. */
  private CodeLines<C> read() {
    CodeLines<C> made = read;
    if (made == null) {
      synchronized (this) {
        if (read == null) {
          read = CodeLines.of(regulation.tableDocument(id), regulation, maker, code, known);
        }
        made = read;
      }
    }
    return made;
  }

  /**
   * The table's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /** What the table is called, in both languages. */
  Phrase name() {
    return read().name();
  }

  /**
   * The codes, with meanings and editions.
   *
   * @return one line a code, in the order of the specification; none of a list, see {@link #catalog}
   */
  public List<Code> lines() {
    return ImmutableList.copy(read().lines().values());
  }

  /**
   * The values of the known codes.
   *
   * @return one value a code, in the order of the specification; none of a list, see {@link #catalog}
   */
  public List<C> values() {
    return ImmutableList.copy(read().values().values());
  }

  /**
   * The list that came with the classes, where codes are too many for constants; read when it is
   * first asked for.
   *
   * @return the list; null where the table is none, or only callers have it
   */
  public Catalog catalog() {
    Catalog made = catalog;
    if (made == null && listVersion() != null) {
      synchronized (this) {
        if (catalog == null) {
          catalog = Catalog.ofLines(regulation.listRows(id), listVersion());
        }
        made = catalog;
      }
    }
    return made;
  }

  /** The version of that list, or null. */
  String listVersion() {
    return read().listVersion();
  }

  /**
   * What a code means.
   *
   * @param code a code, known or not
   * @return its line, or null if the table does not know it
   */
  public Code line(String code) {
    return read().lines().get(code);
  }

  /**
   * The value of a code.
   *
   * @param code a code, known or not
   * @return the value; null only for a code that a closed table does not know
   */
  public C of(String code) {
    C known = read().values().get(Objects.requireNonNull(code, "code"));
    return known == null ? maker.apply(code) : known;
  }

  /**
   * What a code means in Vietnamese.
   *
   * @param code a code, known or not
   * @return its meaning; the code itself if the table does not know it
   */
  public String labelVi(String code) {
    Code line = line(code);
    Catalog list = line == null ? catalog() : null;
    return line != null ? line.vi() : list == null ? code : list.labelVi(code);
  }

  /**
   * What a code means in English.
   *
   * @param code a code, known or not
   * @return its meaning; the code itself if the table does not know it
   */
  public String labelEn(String code) {
    Code line = line(code);
    Catalog list = line == null ? catalog() : null;
    return line != null ? line.en() : list == null ? code : list.labelEn(code);
  }

  /**
   * Whether the table, or the list that came with the classes, knows a code, in any edition.
   *
   * @param code a code
   * @return true if it has a line
   */
  public boolean isKnown(String code) {
    if (read().lines().containsKey(code)) {
      return true;
    }
    Catalog list = catalog();
    return list != null && list.contains(code);
  }

  /** All known codes, in order. */
  Collection<String> codes() {
    return read().lines().keySet();
  }

  String code(C value) {
    return code.apply(value);
  }

  @Override
  public String toString() {
    return "CodeTable[" + id + "]";
  }
}
