package vn.goitin.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Matches texts against a {@link Regex}: a nondeterministic automaton, made deterministic state by
 * state as texts need it. A known state costs one look into an array a character.
 */
final class Automaton {
  private static final int ACCEPT = -1;
  private static final int ASCII = 128;
  private static final int MOST_STATES = 2_000;

  /** What each step asks of a character; null for a fork, which asks nothing. */
  private final List<Regex.Symbol> symbols = new ArrayList<>();

  private final List<int[]> followers = new ArrayList<>();

  /** Where sets of characters begin or end: between two of these all characters are alike. */
  private final int[] borders;

  private final int[] ascii = new int[ASCII];
  private final Map<BitSet, State> states = new HashMap<>();
  private final State first;

  Automaton(Regex.Part whole) {
    int start = build(whole, ACCEPT);
    this.borders = borders();
    for (int c = 0; c < ASCII; c++) {
      ascii[c] = alike(c);
    }
    this.first = state(new int[] {start});
  }

  boolean matches(String text) {
    State state = first;
    int length = text.length();
    for (int at = 0; at < length && !state.hopeless; at++) {
      int c = text.charAt(at);
      int kind;
      if (c < ASCII) {
        kind = ascii[c];
      } else {
        int point = text.codePointAt(at);
        at += Character.charCount(point) - 1;
        kind = alike(point);
      }
      State next = state.next[kind];
      state = next == null ? step(state, kind) : next;
    }
    return state.accepts;
  }

  /** Adds the steps for {@code part} in front of step {@code next}; gives the first of them. */
  private int build(Regex.Part part, int next) {
    if (part instanceof Regex.Symbol) {
      return add((Regex.Symbol) part, next);
    }
    if (part instanceof Regex.Chain) {
      return chain((Regex.Chain) part, next);
    }
    if (part instanceof Regex.Choice) {
      List<Regex.Part> parts = ((Regex.Choice) part).parts;
      int[] starts = new int[parts.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = build(parts.get(i), next);
      }
      return add(null, starts);
    }
    return repeat((Regex.Repeat) part, next);
  }

  private int chain(Regex.Chain chain, int next) {
    int start = next;
    for (int i = chain.parts.size() - 1; i >= 0; i--) {
      start = build(chain.parts.get(i), start);
    }
    return start;
  }

  private int repeat(Regex.Repeat repeat, int next) {
    int start = next;
    if (repeat.max < 0) {
      start = add(null, next, next);
      followers.get(start)[0] = build(repeat.part, start);
    }
    for (int i = repeat.min; i < repeat.max; i++) {
      start = add(null, build(repeat.part, start), next);
    }
    for (int i = 0; i < repeat.min; i++) {
      start = build(repeat.part, start);
    }
    return start;
  }

  private int add(Regex.Symbol symbol, int... next) {
    symbols.add(symbol);
    followers.add(next);
    return symbols.size() - 1;
  }

  private int[] borders() {
    TreeSet<Integer> found = new TreeSet<>();
    found.add(0);
    for (Regex.Symbol symbol : symbols) {
      for (int i = 0; symbol != null && i < symbol.ranges.size(); i += 2) {
        found.add(symbol.ranges.get(i));
        found.add(symbol.ranges.get(i + 1) + 1);
      }
    }
    int[] points = new int[found.size()];
    int at = 0;
    for (int point : found) {
      points[at++] = point;
    }
    return points;
  }

  private int alike(int point) {
    int at = Arrays.binarySearch(borders, point);
    return at < 0 ? -at - 2 : at;
  }

  private synchronized State step(State from, int kind) {
    int[] next = new int[from.steps.cardinality()];
    int count = 0;
    for (int step = from.steps.nextSetBit(0); step >= 0; step = from.steps.nextSetBit(step + 1)) {
      if (symbols.get(step).has(borders[kind])) {
        next[count++] = followers.get(step)[0];
      }
    }
    State to = state(Arrays.copyOf(next, count));
    from.next[kind] = to;
    return to;
  }

  /** The state of being at all of {@code starts} at once, forks followed to their ends. */
  private State state(int[] starts) {
    BitSet seen = new BitSet();
    BitSet steps = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    pushAll(open, starts);
    boolean accepts = false;
    while (!open.isEmpty()) {
      int step = open.pop();
      if (step == ACCEPT) {
        accepts = true;
      } else if (!seen.get(step)) {
        seen.set(step);
        if (symbols.get(step) == null) {
          pushAll(open, followers.get(step));
        } else {
          steps.set(step);
        }
      }
    }
    BitSet key = (BitSet) steps.clone();
    key.set(symbols.size(), accepts);
    State known = states.get(key);
    if (known == null) {
      known = new State(steps, accepts, borders.length);
      if (states.size() < MOST_STATES) {
        states.put(key, known);
      }
    }
    return known;
  }

  private static void pushAll(Deque<Integer> open, int[] steps) {
    for (int step : steps) {
      open.push(step);
    }
  }

  /** A set of steps; its fields are final, so a state found without a lock is whole. */
  private static final class State {
    final BitSet steps;
    final boolean accepts;
    final boolean hopeless;
    final State[] next;

    State(BitSet steps, boolean accepts, int kinds) {
      this.steps = steps;
      this.accepts = accepts;
      this.hopeless = steps.isEmpty() && !accepts;
      this.next = new State[kinds];
    }
  }
}
