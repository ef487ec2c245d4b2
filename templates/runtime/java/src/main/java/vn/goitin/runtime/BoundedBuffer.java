package vn.goitin.runtime;

import java.util.Arrays;

/** Bytes that are gathered up to a limit; what does not fit is left out. */
final class BoundedBuffer {
  private final int most;
  private byte[] bytes = new byte[256];
  private int size;
  private boolean full;

  BoundedBuffer(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  /** Whether something was left out. */
  boolean isFull() {
    return full;
  }

  void clear() {
    size = 0;
    full = false;
  }

  void add(byte one) {
    if (size == bytes.length) {
      grow(size + 1);
    }
    if (size < most) {
      bytes[size++] = one;
    } else {
      full = true;
    }
  }

  /** Adds the bytes of {@code from} between two places. */
  void add(byte[] from, int start, int end) {
    int length = Math.min(end - start, most - size);
    full |= length < end - start;
    if (size + length > bytes.length) {
      grow(size + length);
    }
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  private void grow(int least) {
    bytes = Arrays.copyOf(bytes, Math.max(least, 2 * bytes.length));
  }

  /** What was gathered from {@code start} on. */
  byte[] bytes(int start) {
    return Arrays.copyOfRange(bytes, start, size);
  }
}
