package vn.goitin.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One list of codes that is too long for a class: what each means, in Vietnamese and in English. */
public final class Catalog {
  /** Code to Vietnamese, a tab, English where it is another text. */
  private final Map<String, String> rows;

  private final String version;

  private Catalog(Map<String, String> rows, String version) {
    this.rows = rows;
    this.version = Objects.requireNonNull(version, "version");
  }

  /**
   * A list of what a program has.
   *
   * @param labels what each code means, in Vietnamese
   * @param version which version of the list it is
   * @return the list
   */
  public static Catalog of(Map<String, String> labels, String version) {
    return new Catalog(new HashMap<>(labels), version);
  }

  /**
   * Reads a CSV file with the columns {@code code} and {@code vi}.
   *
   * @param csv its bytes
   * @param version which version of the list it is
   * @return the list
   * @throws IllegalArgumentException if the bytes are not UTF-8, or a column is missing
   */
  public static Catalog readCsv(byte[] csv, String version) {
    return readCsv(csv, version, "code", "vi", null);
  }

  /**
   * Reads a CSV file as spreadsheets write it: UTF-8 with or without a mark, between cells {@code ;},
   * a tab or {@code ,}, whichever the first line has most of. A row without a code is passed over, of
   * two with the same code the first counts.
   *
   * @param csv its bytes
   * @param version which version of the list it is
   * @param code the head of the column with the codes
   * @param vi the head of the column with their meanings in Vietnamese
   * @param en that of the meanings in English, or null: there is none
   * @return the list
   * @throws IllegalArgumentException if the bytes are not UTF-8, or a column is missing
   */
  public static Catalog readCsv(byte[] csv, String version, String code, String vi, String en) {
    CsvReader lines = new CsvReader(decoded(csv));
    List<String> heads = lines.next();
    int codes = place(heads, code);
    int first = place(heads, vi);
    int second = en == null ? first : place(heads, en);
    Map<String, String> rows = new HashMap<>();
    for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
      String key = cell(cells, codes);
      if (!key.isEmpty()) {
        rows.putIfAbsent(key, cell(cells, first) + '\t' + cell(cells, second));
      }
    }
    return new Catalog(rows, version);
  }

  /** A list as a contract has it: a line a code, tabs between code and labels. */
  static Catalog ofLines(byte[] lines, String version) {
    String text = new String(lines, StandardCharsets.UTF_8);
    Map<String, String> rows = new HashMap<>();
    for (int at = 0, end = text.indexOf('\n'); end >= 0; at = end + 1, end = text.indexOf('\n', at)) {
      int tab = text.indexOf('\t', at);
      rows.put(text.substring(at, tab), text.substring(tab + 1, end));
    }
    return new Catalog(rows, version);
  }

  private static String decoded(byte[] csv) {
    int mark = JsonBreak.isMarked(csv) ? JsonBreak.MARK : 0;
    try {
      ByteBuffer bytes = ByteBuffer.wrap(csv, mark, csv.length - mark);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the list is not UTF-8", e);
    }
  }

  private static int place(List<String> heads, String head) {
    int found = heads == null ? -1 : heads.indexOf(head);
    if (found < 0) {
      throw new IllegalArgumentException("the list has no column " + head);
    }
    return found;
  }

  private static String cell(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  /**
   * Which version of the list it is.
   *
   * @return what readings name
   */
  public String version() {
    return version;
  }

  /**
   * How many codes it has.
   *
   * @return their number
   */
  public int size() {
    return rows.size();
  }

  /**
   * The codes, in no particular order.
   *
   * @return all of them
   */
  public Set<String> codes() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /**
   * Whether it has a code.
   *
   * @param code a code
   * @return true if it has
   */
  public boolean contains(String code) {
    return rows.containsKey(code);
  }

  /**
   * What a code means in Vietnamese.
   *
   * @param code a code
   * @return its meaning; the code itself if the list does not have it
   */
  public String labelVi(String code) {
    return label(code, 0);
  }

  /**
   * What a code means in English.
   *
   * @param code a code
   * @return its meaning, in Vietnamese where nobody says it in English; the code itself if the list
   *     does not have it
   */
  public String labelEn(String code) {
    return label(code, 1);
  }

  private String label(String code, int language) {
    String[] labels = rows.getOrDefault(code, code).split("\t", 2);
    String said = labels.length > language ? labels[language] : "";
    return said.isEmpty() ? (labels[0].isEmpty() ? code : labels[0]) : said;
  }

  /** Shows the version and how many codes there are. */
  @Override
  public String toString() {
    return "Catalog[" + version + ", " + size() + " codes]";
  }
}
