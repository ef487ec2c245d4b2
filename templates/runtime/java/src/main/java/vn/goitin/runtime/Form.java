package vn.goitin.runtime;

/** How a number or a code stands in JSON. */
public enum Form {
  /** As a JSON text. */
  TEXT,
  /** As a JSON number. */
  NUMBER,
  /** As either; a text is written. */
  EITHER,
  /** As either; a number is written. */
  EITHER_NUMBER;

  /** The form as the phrasebook has it. */
  String word() {
    return this == TEXT ? "text" : this == NUMBER ? "number" : "either";
  }

  boolean takesText() {
    return this != NUMBER;
  }

  boolean takesNumber() {
    return this != TEXT;
  }

  boolean writesText() {
    return this == TEXT || this == EITHER;
  }
}
