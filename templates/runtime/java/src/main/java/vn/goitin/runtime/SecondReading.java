package vn.goitin.runtime;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Judges records once more, when somebody asks what was found in them: to keep the findings of all
 * would cost many times the memory of the document.
 */
final class SecondReading {
  private final JsonTree tree;
  private final Regulation regulation;
  private final ReadOptions options;
  private final Object[] steps;
  private final BiConsumer<ReadState, Integer> reader;

  /**
   * @param tree the document, whose bytes nobody else changes
   * @param regulation by which it is judged
   * @param options how it is read
   * @param steps where the records stand
   * @param reader judges the record at a node
   */
  SecondReading(
      JsonTree tree,
      Regulation regulation,
      ReadOptions options,
      Object[] steps,
      BiConsumer<ReadState, Integer> reader) {
    this.tree = tree;
    this.regulation = regulation;
    this.options = options;
    this.steps = steps;
    this.reader = reader;
  }

  /** Whether it is this that judges the records. */
  boolean uses(BiConsumer<ReadState, Integer> other) {
    return reader == other;
  }

  /** The record at a node as it came. */
  RawJson json(int node) {
    return tree.raw(node);
  }

  /** What is found in the record at a node; {@code index} is that in its list, or -1. */
  List<Finding> findings(int node, int index) {
    ReadState state = new ReadState(tree, regulation, options);
    for (Object step : steps) {
      state.enter(step);
    }
    if (index >= 0) {
      state.enter(index);
    }
    reader.accept(state, node);
    return state.findings();
  }
}
