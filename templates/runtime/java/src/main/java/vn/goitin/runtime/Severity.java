package vn.goitin.runtime;

/** How much a finding weighs: an error makes a packet invalid, a warning does not. */
public enum Severity {
  /** The packet is not valid. */
  ERROR("error"),
  /** Worth mending, but the packet stands. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The severity of a constraint or a rule of the contract. */
  static Severity of(Entry asked) {
    String word = asked.text("severity");
    for (Severity severity : values()) {
      if (severity.word.equals(word)) {
        return severity;
      }
    }
    throw Entry.strange("severity " + word);
  }

  /** The word used in verdicts: {@code error} or {@code warning}. */
  @Override
  public String toString() {
    return word;
  }
}
