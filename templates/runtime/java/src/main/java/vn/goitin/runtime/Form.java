package vn.goitin.runtime;

import java.util.Locale;

/** How a number or a code stands in JSON. */
enum Form {
  /** As a JSON text. */
  TEXT,
  /** As a JSON number. */
  NUMBER,
  /** As either; a text is written. */
  EITHER,
  /** As either; a number is written. */
  EITHER_NUMBER;

  /** The form of a type of the contract. */
  static Form of(Entry type) {
    String form = type.text("form");
    switch (form) {
      case "text":
        return TEXT;
      case "number":
        return NUMBER;
      case "either":
        return type.text("writes").equals("number") ? EITHER_NUMBER : EITHER;
      default:
        throw Entry.strange("form " + form);
    }
  }

  /** The form as the phrasebook has it. */
  String word() {
    return this == EITHER_NUMBER ? EITHER.word() : name().toLowerCase(Locale.ROOT);
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
