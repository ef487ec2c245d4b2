package goitin.runtime;

import java.io.IOException;
import java.io.InputStream;

/**
 * Takes the payload list out of a message that comes in as a stream: its items one by one, and
 * everything else at the end. Looks only for where values end; what is in them others judge.
 */
final class ItemReader {
  private static final int CHUNK = 1 << 14;

  private final InputStream in;
  private final Slice rest;
  private final Slice item;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private boolean begun;
  private boolean broken;

  /** Neither an item nor the rest may be longer than {@code most}. */
  ItemReader(InputStream in, int most) {
    this.in = in;
    this.rest = new Slice(most);
    this.item = new Slice(most);
  }

  /** Whether the list of a key, as quoted, is the payload; the key is null for one at the top. */
  interface Payload {
    boolean is(byte[] key);
  }

  /** Goes into the payload list, if there is one; else all of the message is the rest. */
  boolean enter(Payload payload) throws IOException {
    while (peek() >= 0xbb) {
      take(rest);
    }
    int first = space(rest);
    if (first == '[' && payload.is(null)) {
      take(rest);
      return true;
    }
    return first == '{' && enterMember(payload);
  }

  private boolean enterMember(Payload payload) throws IOException {
    do {
      take(rest);
      int start = rest.size();
      if (space(rest) != '"' || !text(rest)) {
        return false;
      }
      byte[] key = rest.bytes(start);
      if (space(rest) != ':') {
        return false;
      }
      take(rest);
      if (space(rest) == '[' && payload.is(key)) {
        take(rest);
        return true;
      }
    } while (value(rest) && space(rest) == ',');
    return false;
  }

  /** The message up to the payload list, which is closed at once; ends with {@code closing}. */
  byte[] head(String closing) {
    Slice head = new Slice(Integer.MAX_VALUE);
    head.add(rest.bytes(0), 0, rest.size());
    for (int i = 0; i < closing.length(); i++) {
      head.add((byte) closing.charAt(i));
    }
    return head.bytes(0);
  }

  /** The next item of the list; null at its end, and where it breaks off. */
  byte[] next() throws IOException {
    int c = space(null);
    if (c == ']') {
      return null;
    }
    if (begun) {
      if (c != ',') {
        broken = true;
        return null;
      }
      at++;
      space(null);
    }
    begun = true;
    item.clear();
    broken = !value(item);
    return broken ? null : item.bytes(0);
  }

  /** Everything but the items, once there are no more; null if the message breaks off. */
  byte[] rest() throws IOException {
    while (!broken && peek() >= 0) {
      rest.add(chunk, at, end);
      at = end;
      broken = rest.isFull();
    }
    return broken || rest.isFull() ? null : rest.bytes(0);
  }

  /** Takes one value; false if there is no whole one, or no room for it. */
  private boolean value(Slice to) throws IOException {
    int depth = 0;
    do {
      int c = peek();
      if (c == '"') {
        if (!text(to)) {
          return false;
        }
        continue;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (depth == 0) {
        return word(to);
      }
      if (c < 0 || depth < 0) {
        return false;
      }
      take(to);
    } while (depth > 0 && !to.isFull());
    return !to.isFull();
  }

  /** Takes a number or a word; false if nothing tells that it has ended. */
  private boolean word(Slice to) throws IOException {
    int size = to.size();
    while (peek() > ' ' && ",:[]{}\"".indexOf(peek()) < 0 && !to.isFull()) {
      take(to);
    }
    return peek() >= 0 && to.size() > size && !to.isFull();
  }

  /** Takes a text from its quote on; false if it has no end. */
  private boolean text(Slice to) throws IOException {
    take(to);
    while (peek() >= 0 && !to.isFull()) {
      int start = at;
      while (at < end && chunk[at] != '"' && chunk[at] != '\\') {
        at++;
      }
      to.add(chunk, start, at);
      if (at < end) {
        boolean closes = chunk[at] == '"';
        take(to);
        if (closes) {
          return true;
        }
        if (peek() >= 0) {
          take(to);
        }
      }
    }
    return false;
  }

  /** Steps over whitespace, into a slice if there is one; gives the byte behind it, or -1. */
  private int space(Slice to) throws IOException {
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      if (to != null) {
        to.add((byte) c);
      }
      at++;
      c = peek();
    }
    return c;
  }

  private void take(Slice to) {
    to.add(chunk[at++]);
  }

  /** The byte here, or -1 at the end. */
  private int peek() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(chunk));
    }
    return at < end ? chunk[at] & 0xff : -1;
  }
}
