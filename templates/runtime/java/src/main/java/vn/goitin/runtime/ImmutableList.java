package vn.goitin.runtime;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * An unmodifiable list of its own items, nulls among them; unlike {@code List.copyOf} it refuses
 * none, so that a value which is being checked can hold one.
 *
 * @param <E> what the items are
 */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final Object[] items;

  private ImmutableList(Object[] items) {
    this.items = items;
  }

  /**
   * The same items, never to change again.
   *
   * @param <E> what the items are
   * @param list a list, or null
   * @return an unmodifiable list of the same items, or null
   */
  static <E> List<E> copy(List<E> list) {
    return list == null || list instanceof ImmutableList ? list : new ImmutableList<>(list.toArray());
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

    List<E> list() {
      return new ImmutableList<>(size == items.length ? items : Arrays.copyOf(items, size));
    }
  }
}
