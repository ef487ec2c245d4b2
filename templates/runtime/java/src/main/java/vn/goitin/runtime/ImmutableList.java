package vn.goitin.runtime;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Collector;

/**
 * An unmodifiable list of its own items; nulls may be among them, so that a value which is being
 * checked can hold one.
 *
 * @param <E> what the items are
 */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final Object[] items;

  ImmutableList(Object[] items) {
    this.items = items;
  }

  /**
   * The same items, never to change again.
   *
   * @param <E> what the items are
   * @param items a collection, or null
   * @return an unmodifiable list of the same items, or null
   */
  static <E> List<E> copy(Collection<E> items) {
    return items == null || items instanceof ImmutableList
        ? (ImmutableList<E>) items
        : new ImmutableList<>(items.toArray());
  }

  /**
   * These items.
   *
   * @param <E> what the items are
   * @param items an array that nobody changes any more
   * @return an unmodifiable list of them
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <E> List<E> of(E... items) {
    return new ImmutableList<>(items);
  }

  /**
   * Gathers the items of a stream.
   *
   * @param <E> what the items are
   * @return a collector that makes an unmodifiable list
   */
  static <E> Collector<E, ?, List<E>> collector() {
    return Collector.of(Maker<E>::new, Maker::add, Maker::join, Maker::list);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E get(int index) {
    return (E) items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  /** Gathers items for a list that nobody else can change. */
  static final class Maker<E> {
    private static final Object[] NONE = {};

    private Object[] items = NONE;
    private int size;

    int size() {
      return size;
    }

    void add(E item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, Math.max(4, 2 * size));
      }
      items[size++] = item;
    }

    Maker<E> join(Maker<E> other) {
      other.list().forEach(this::add);
      return this;
    }

    List<E> list() {
      return new ImmutableList<>(size == items.length ? items : Arrays.copyOf(items, size));
    }
  }
}
