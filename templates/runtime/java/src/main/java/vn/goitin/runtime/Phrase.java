package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text in both languages with blanks such as {@code {min}}; or what fills one. */
final class Phrase {
  private final String neutral;
  private final String vi;
  private final String en;

  Phrase(String neutral, String vi, String en) {
    this.neutral = neutral;
    this.vi = vi;
    this.en = en;
  }

  /** What it is apart from language. */
  String neutral() {
    return neutral;
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }

  /** The same words with blanks filled, told apart from language in another way. */
  Phrase filled(String neutral, Map<String, String> blanks) {
    return new Phrase(neutral, fill(vi, blanks), fill(en, blanks));
  }

  /** Fills each blank once: what was filled in is not looked at again. */
  static String fill(String text, Map<String, String> blanks) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      out.append(text, from, open).append(blanks.get(text.substring(open + 1, close)));
      from = close + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The names of the blanks of the English text, in order. */
  List<String> blanks() {
    List<String> names = new ArrayList<>();
    for (int open = en.indexOf('{'); open >= 0; open = en.indexOf('{', open + 1)) {
      names.add(en.substring(open + 1, en.indexOf('}', open)));
    }
    return names;
  }
}
