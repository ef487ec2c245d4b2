package vn.goitin.runtime;

import java.io.Serializable;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One thing found: where, against which rule, how much it weighs, and what to do about it.
 *
 * <p>Two findings are equal if place, rule and severity are; the sentences are for people, and are
 * made when somebody reads them. Neither a sentence nor a path ever shows a value of the packet.
 *
 * @serial exclude
 */
public final class Finding implements WireValue, Serializable {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String rule;
  private final Severity severity;

  /** See {@link RawJson#SHUT}. */
  private final MathContext shut = RawJson.SHUT;

  private transient Supplier<Said> maker;
  private transient Said said;

  /** A finding whose words are made when they are asked for. */
  Finding(String path, String rule, Severity severity, Supplier<Said> maker) {
    this.path = Objects.requireNonNull(path, "path");
    this.rule = Objects.requireNonNull(rule, "rule");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  /**
   * A finding of your own, for tests and for rules beyond the specification.
   *
   * @param path JSON Pointer (RFC 6901) to the place
   * @param rule its rule
   * @param severity error or warning
   * @param vi what is wrong and what to do, in Vietnamese
   * @param en what is wrong and what to do, in English
   */
  public Finding(String path, String rule, Severity severity, String vi, String en) {
    this(path, rule, severity, vi, en, null, null, Collections.emptyMap());
  }

  /**
   * A finding of your own with all its parts.
   *
   * @param path JSON Pointer (RFC 6901) to the place
   * @param rule its rule
   * @param severity error or warning
   * @param vi what is wrong and what to do, in Vietnamese
   * @param en what is wrong and what to do, in English
   * @param label the field it is about, or null
   * @param source where the rule comes from, or null
   * @param limits what fills the blanks of the sentence, in the order of the English one
   */
  public Finding(
      String path,
      String rule,
      Severity severity,
      String vi,
      String en,
      Label label,
      Citation source,
      Map<String, String> limits) {
    this(path, rule, severity, whole(new Said(vi, en, label, source, limits)));
  }

  private static Supplier<Said> whole(Said said) {
    return () -> said;
  }

  /**
   * Reads a finding as {@link #toJson} writes it; members that it does not know are skipped.
   *
   * @param json the bytes of one JSON object
   * @return the finding
   * @throws IllegalArgumentException if they are none; nothing of them is shown
   */
  public static Finding fromJson(byte[] json) {
    return Findings.read(json);
  }

  /**
   * The written form of a finding, the same bytes as the other languages' SDKs.
   *
   * @return canonical JSON in UTF-8
   */
  public byte[] toJson() {
    JsonWriter out = new JsonWriter();
    Findings.write(this, out);
    return out.bytes();
  }

  /**
   * The place.
   *
   * @return JSON Pointer (RFC 6901)
   */
  public String path() {
    return path;
  }

  /**
   * What was broken.
   *
   * @return one of {@code json required type form format length pattern range code items unique
   *     unknown alias}, or {@code rule:} and the id of a rule across fields
   */
  public String rule() {
    return rule;
  }

  /**
   * How much it weighs.
   *
   * @return error or warning
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The whole message in Vietnamese: the sentence, and where its rule comes from.
   *
   * @return text for people
   */
  public String vi() {
    return said().vi + (source() == null ? "" : " " + source().clauseVi());
  }

  /**
   * The whole message in English: the sentence, and where its rule comes from.
   *
   * @return text for people
   */
  public String en() {
    return said().en + (source() == null ? "" : " " + source().clauseEn());
  }

  /**
   * What is wrong and what to do, in Vietnamese.
   *
   * @return one or two sentences
   */
  public String sentenceVi() {
    return said().vi;
  }

  /**
   * What is wrong and what to do, in English.
   *
   * @return one or two sentences
   */
  public String sentenceEn() {
    return said().en;
  }

  /**
   * The field that it is about.
   *
   * @return its names, or null if it is about no field
   */
  public Label label() {
    return said().label;
  }

  /**
   * Where the rule comes from.
   *
   * @return what is cited, or null
   */
  public Citation source() {
    return said().source;
  }

  /**
   * What fills the blanks of the sentence, apart from language.
   *
   * @return texts by name, in the order of the English sentence; empty if there are none
   */
  public Map<String, String> limits() {
    return said().limits;
  }

  /**
   * The same finding in something that holds what it was found in.
   *
   * @param outer JSON Pointer to where that stands
   * @return a finding whose path begins with it
   */
  public Finding within(String outer) {
    return outer.isEmpty() ? this : new Finding(outer + path, rule, severity, this::said);
  }

  private Said said() {
    if (said == null) {
      said = maker.get();
      maker = null;
    }
    return said;
  }

  /** What is kept of a finding elsewhere is its written form. */
  private Object writeReplace() {
    return new Written(toJson());
  }

  private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
    throw new java.io.InvalidObjectException("read a finding from its written form");
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Finding)) {
      return false;
    }
    Finding that = (Finding) other;
    return path.equals(that.path) && rule.equals(that.rule) && severity == that.severity;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, rule, severity);
  }

  @Override
  public String toString() {
    return severity + " " + rule + " " + path + ": " + en();
  }

  /** The names of a field. Two are equal if all of their parts are. */
  public static final class Label {
    private final String wire;
    private final String vi;
    private final String en;

    /**
     * Names of a field, for findings of your own.
     *
     * @param wire its key
     * @param vi its name in Vietnamese
     * @param en its name in English
     */
    public Label(String wire, String vi, String en) {
      this.wire = wire;
      this.vi = vi;
      this.en = en;
    }

    /**
     * The field's key.
     *
     * @return the key on the wire
     */
    public String wire() {
      return wire;
    }

    /**
     * The field's name in Vietnamese.
     *
     * @return its label
     */
    public String vi() {
      return vi;
    }

    /**
     * The field's name in English.
     *
     * @return its label
     */
    public String en() {
      return en;
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Label)) {
        return false;
      }
      Label that = (Label) other;
      return Objects.equals(wire, that.wire)
          && Objects.equals(vi, that.vi)
          && Objects.equals(en, that.en);
    }

    @Override
    public int hashCode() {
      return Objects.hash(wire, vi, en);
    }

    @Override
    public String toString() {
      return wire + " (" + vi + " / " + en + ")";
    }
  }

  /** Where a rule comes from. Two are equal if all of their parts are. */
  public static final class Citation {
    private final String vi;
    private final String en;
    private final String cited;
    private final String row;
    private final String confidence;

    /**
     * A citation, for findings of your own.
     *
     * @param vi what is cited, in Vietnamese
     * @param en what is cited, in English
     * @param row the row of the table, or null
     * @param confidence how sure it is, from {@code A}, official, to {@code D}, our reading
     */
    public Citation(String vi, String en, String row, String confidence) {
      this(vi, en, null, row, confidence);
    }

    /** {@code cited}: the same by the ids of the sources; null: messages give their names. */
    Citation(String vi, String en, String cited, String row, String confidence) {
      this.vi = vi;
      this.en = en;
      this.cited = cited;
      this.row = row;
      this.confidence = confidence;
    }

    /**
     * What is cited, in Vietnamese.
     *
     * @return the source and the place in it
     */
    public String vi() {
      return vi;
    }

    /**
     * What is cited, in English.
     *
     * @return the source and the place in it
     */
    public String en() {
      return en;
    }

    /**
     * What is cited by the ids of the sources, as messages name them.
     *
     * @return ids and the places in the sources, or null in a citation of your own
     */
    public String cited() {
      return cited;
    }

    /**
     * The row of the table.
     *
     * @return its number, or null
     */
    public String row() {
      return row;
    }

    /**
     * How sure it is.
     *
     * @return from {@code A}, official, to {@code D}, our reading
     */
    public String confidence() {
      return confidence;
    }

    String clauseVi() {
      return clause("Nguồn: ", vi, ", dòng ");
    }

    String clauseEn() {
      return clause("Source: ", en, ", row ");
    }

    /** By ids where there are any: names of sources are long. */
    private String clause(String source, String named, String inRow) {
      String place = cited == null ? named : cited;
      return source + place + (row == null ? "" : inRow + row) + " (" + confidence + ").";
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Citation)) {
        return false;
      }
      Citation that = (Citation) other;
      return Objects.equals(vi, that.vi)
          && Objects.equals(en, that.en)
          && Objects.equals(cited, that.cited)
          && Objects.equals(row, that.row)
          && Objects.equals(confidence, that.confidence);
    }

    @Override
    public int hashCode() {
      return Objects.hash(vi, en, cited, row, confidence);
    }

    @Override
    public String toString() {
      return clauseVi() + " / " + clauseEn();
    }
  }

  /** All that is said of a finding. */
  static final class Said {
    final String vi;
    final String en;
    final Label label;
    final Citation source;
    final Map<String, String> limits;

    Said(String vi, String en, Label label, Citation source, Map<String, String> limits) {
      this.vi = Objects.requireNonNull(vi, "vi");
      this.en = Objects.requireNonNull(en, "en");
      this.label = label;
      this.source = source;
      this.limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }
  }

  /** A finding as Java serialization keeps it. */
  private static final class Written implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] json;

    Written(byte[] json) {
      this.json = json;
    }

    private Object readResolve() {
      return fromJson(json);
    }
  }
}
