package vn.goitin.runtime;

/** A place in a document that comes in pieces: line and column from 1, byte from 0. */
final class Position {
  private long line = 1;
  private long column = 1;
  private long offset;

  /** How far the piece at hand has been counted. */
  private int counted;

  /** The top of a document with a byte order mark, which is no column. */
  static Position marked() {
    Position spot = new Position();
    spot.mark();
    return spot;
  }

  /** A byte order mark stands at the top. */
  void mark() {
    column--;
  }

  /** The same place; another piece begins there. */
  Position copy(int from) {
    Position copy = new Position();
    copy.line = line;
    copy.column = column;
    copy.offset = offset;
    copy.counted = from;
    return copy;
  }

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
