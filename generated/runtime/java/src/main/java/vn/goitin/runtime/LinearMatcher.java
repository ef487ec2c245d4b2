package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Matches texts against a plain {@link Regex}: sets of ASCII characters one behind the other, each
 * so many times, where no character can belong to either of two. One look at each character.
 */
final class LinearMatcher {
  private static final int ASCII = 128;

  private final List<Step> steps;

  private LinearMatcher(List<Step> steps) {
    this.steps = steps;
  }

  /** The matcher of an expression, or null if that is not plain enough. */
  static LinearMatcher of(Regex.Part whole) {
    List<Step> steps = new ArrayList<>();
    List<Regex.Part> parts =
        whole instanceof Regex.Chain ? ((Regex.Chain) whole).parts : Collections.singletonList(whole);
    for (Regex.Part part : parts) {
      Step step = step(part);
      if (step == null) {
        return null;
      }
      steps.add(step);
    }
    for (int at = 0; at < steps.size(); at++) {
      if (!isClear(steps, at)) {
        return null;
      }
    }
    return new LinearMatcher(steps);
  }

  private static Step step(Regex.Part part) {
    if (part instanceof Regex.Symbol) {
      return step((Regex.Symbol) part, 1, 1);
    }
    if (part instanceof Regex.Repeat) {
      Regex.Repeat repeat = (Regex.Repeat) part;
      if (repeat.part instanceof Regex.Symbol) {
        int max = repeat.max < 0 ? Integer.MAX_VALUE : repeat.max;
        return step((Regex.Symbol) repeat.part, repeat.min, max);
      }
    }
    return null;
  }

  private static Step step(Regex.Symbol symbol, int min, int max) {
    boolean[] set = new boolean[ASCII];
    for (int c = 0; c < ASCII; c++) {
      set[c] = symbol.has(c);
    }
    boolean wide = symbol.negated;
    for (int point : symbol.ranges) {
      wide |= point >= ASCII;
    }
    return wide ? null : new Step(set, min, max);
  }

  /** Whether what may stand behind a step cannot be taken for one more of it. */
  private static boolean isClear(List<Step> steps, int at) {
    Step step = steps.get(at);
    boolean open = step.min != step.max;
    for (int next = at + 1; open && next < steps.size(); next++) {
      for (int c = 0; c < ASCII; c++) {
        if (step.set[c] && steps.get(next).set[c]) {
          return false;
        }
      }
      open = steps.get(next).min == 0;
    }
    return true;
  }

  boolean matches(String text) {
    int length = text.length();
    int at = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int start = at;
      int most = step.max < length - at ? at + step.max : length;
      while (at < most && step.has(text.charAt(at))) {
        at++;
      }
      if (at - start < step.min) {
        return false;
      }
    }
    return at == length;
  }

  /** Characters of a set, so many times. */
  private static final class Step {
    final boolean[] set;
    final int min;
    final int max;

    Step(boolean[] set, int min, int max) {
      this.set = set;
      this.min = min;
      this.max = max;
    }

    boolean has(char c) {
      return c < ASCII && set[c];
    }
  }
}
