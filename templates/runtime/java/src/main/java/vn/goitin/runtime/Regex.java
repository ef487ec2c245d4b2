package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A regular expression of the specification language: literals, {@code .}, classes, groups,
 * {@code |}, {@code ? * + {m,n}}. The whole text must match; {@code .} is any one code point.
 *
 * <p>Matching takes time linear in the text whatever the expression is, and never much stack, which
 * {@code java.util.regex} does not promise.
 */
final class Regex {
  private static final int ENDLESS = -1;

  private final String source;
  private final LinearMatcher steps;

  /** Null where steps are enough. */
  private final Automaton automaton;

  private int at;

  Regex(String source) {
    this.source = source;
    Part whole = choice();
    if (at < source.length()) {
      throw unreadable();
    }
    this.steps = LinearMatcher.of(whole);
    this.automaton = steps == null ? new Automaton(whole) : null;
  }

  boolean matches(String text) {
    return steps == null ? automaton.matches(text) : steps.matches(text);
  }

  @Override
  public String toString() {
    return source;
  }

  /** What an expression is made of. */
  abstract static class Part {
    private Part() {}
  }

  /** One code point out of {@code ranges}: first, last, first, last… */
  static final class Symbol extends Part {
    final List<Integer> ranges;
    final boolean negated;

    Symbol(List<Integer> ranges, boolean negated) {
      this.ranges = ranges;
      this.negated = negated;
    }

    boolean has(int point) {
      boolean inside = false;
      for (int i = 0; i < ranges.size(); i += 2) {
        inside |= point >= ranges.get(i) && point <= ranges.get(i + 1);
      }
      return inside != negated;
    }
  }

  /** One part behind the other. */
  static final class Chain extends Part {
    final List<Part> parts;

    Chain(List<Part> parts) {
      this.parts = parts;
    }
  }

  /** One of several. */
  static final class Choice extends Part {
    final List<Part> parts;

    Choice(List<Part> parts) {
      this.parts = parts;
    }
  }

  /** The same part {@code min} to {@code max} times; no bound if {@code max} is negative. */
  static final class Repeat extends Part {
    final Part part;
    final int min;
    final int max;

    Repeat(Part part, int min, int max) {
      this.part = part;
      this.min = min;
      this.max = max;
    }
  }

  private Part choice() {
    List<Part> parts = new ArrayList<>();
    parts.add(chain());
    while (take('|')) {
      parts.add(chain());
    }
    return parts.size() == 1 ? parts.get(0) : new Choice(parts);
  }

  private Part chain() {
    List<Part> parts = new ArrayList<>();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      parts.add(repeat(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Chain(parts);
  }

  private Part repeat(Part part) {
    if (take('?')) {
      return new Repeat(part, 0, 1);
    }
    if (take('*')) {
      return new Repeat(part, 0, ENDLESS);
    }
    if (take('+')) {
      return new Repeat(part, 1, ENDLESS);
    }
    if (!take('{')) {
      return part;
    }
    int min = number();
    int max = min;
    if (take(',')) {
      max = at < source.length() && source.charAt(at) == '}' ? ENDLESS : number();
    }
    expect('}');
    return new Repeat(part, min, max);
  }

  private Part atom() {
    if (take('(')) {
      if (source.startsWith("?:", at)) {
        at += 2;
      }
      Part inside = choice();
      expect(')');
      return inside;
    }
    if (take('[')) {
      return symbols();
    }
    if (take('.')) {
      return new Symbol(Collections.emptyList(), true);
    }
    int point = point();
    return new Symbol(Arrays.asList(point, point), false);
  }

  private Part symbols() {
    boolean negated = take('^');
    List<Integer> ranges = new ArrayList<>();
    do {
      int first = point();
      int last = first;
      if (source.startsWith("-", at) && !source.startsWith("-]", at)) {
        at++;
        last = point();
      }
      ranges.add(first);
      ranges.add(last);
    } while (!take(']'));
    return new Symbol(ranges, negated);
  }

  private int point() {
    boolean escaped = take('\\');
    if (at >= source.length()) {
      throw unreadable();
    }
    int point = source.codePointAt(at);
    at += Character.charCount(point);
    int letter = escaped ? "nrtf".indexOf(point) : -1;
    return letter < 0 ? point : "\n\r\t\f".charAt(letter);
  }

  private int number() {
    int start = at;
    while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      at++;
    }
    if (start == at) {
      throw unreadable();
    }
    return Integer.parseInt(source.substring(start, at));
  }

  private boolean take(char c) {
    boolean here = at < source.length() && source.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw unreadable();
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("not in the common subset at " + at + ": " + source);
  }
}
