package goitin.runtime;

/** A place in a document that comes in pieces: line and column from 1, byte from 0. */
final class Spot {
  private long line = 1;
  private long column = 1;
  private long offset;

  /** How far the piece at hand has been counted. */
  private int counted;

  /** The next piece begins, at an index of its array. */
  void behind(int from) {
    counted = from;
  }

  /** Goes forward to an index of the piece at hand. */
  void goTo(byte[] piece, int index) {
    offset += index - counted;
    for (; counted < index; counted++) {
      byte c = piece[counted];
      if (c == '\n') {
        line++;
        column = 1;
      } else if (c >= (byte) 0xc0) {
        column++;
      }
    }
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  long offset() {
    return offset;
  }
}
