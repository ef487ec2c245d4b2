package vn.goitin.runtime;

import java.util.Arrays;

/**
 * Reads bytes as exactly one JSON text (RFC 8259, UTF-8), or says that they are none.
 *
 * <p>Repeated keys are refused wherever they stand, and depth is bounded.
 */
final class JsonScanner extends JsonTokens {
  private final int maxLevels;
  private final int maxItems;
  private int items;
  private final Keys keys = new Keys();
  private int[] tape;
  private int size;

  private JsonScanner(byte[] bytes, int start, int maxLevels, int maxItems) {
    super(bytes, start);
    this.maxLevels = maxLevels;
    this.maxItems = maxItems;
    this.tape = new int[Math.min(bytes.length / 2, 1 << 16) + 16 * JsonTree.WIDTH];
  }

  /** The document in {@code bytes} from {@code start} on, or null if they are not one JSON text. */
  static JsonTree scan(byte[] bytes, int start, ReadOptions options) {
    return scan(bytes, start, options.maxLevels(), options.maxItems());
  }

  /** The same with no limit but that of depth, for JSON of our own or of our caller. */
  static JsonTree scan(byte[] bytes, int start, int maxLevels) {
    return scan(bytes, start, maxLevels, Integer.MAX_VALUE);
  }

  static JsonTree scan(byte[] bytes, int start, int maxLevels, int maxItems) {
    JsonScanner scanner = new JsonScanner(bytes, start, maxLevels, maxItems);
    try {
      scanner.value(0);
      if (scanner.space() != -1) {
        return null;
      }
    } catch (NotJson broken) {
      return null;
    }
    return new JsonTree(bytes, scanner.tape);
  }

  private void value(int level) throws NotJson {
    int c = space();
    int node = size;
    reserve();
    switch (c) {
      case '"':
        tape[node + 1] = ++at;
        tape[node] = text();
        tape[node + 2] = at - 1;
        tape[node + 3] = size;
        break;
      case '{':
        object(node, level + 1);
        break;
      case '[':
        list(node, level + 1);
        break;
      case 't':
        word(node, JsonTree.TRUE, "true");
        break;
      case 'f':
        word(node, JsonTree.FALSE, "false");
        break;
      case 'n':
        word(node, JsonTree.NULL, "null");
        break;
      default:
        tape[node + 1] = at;
        close(node, number());
    }
  }

  private void word(int node, int kind, String word) throws NotJson {
    tape[node + 1] = at;
    word(word);
    close(node, kind);
  }

  private void object(int node, int level) throws NotJson {
    open(node, level);
    int count = 0;
    if (space() == '}') {
      at++;
    } else {
      do {
        if (space() != '"') {
          throw NOT_JSON;
        }
        key();
        count++;
        if (space() != ':') {
          throw NOT_JSON;
        }
        at++;
        value(level);
      } while (more('}'));
    }
    close(node, JsonTree.OBJECT);
    if (count > 1 && keys.repeat(new JsonTree(bytes, tape), node, count)) {
      throw NOT_JSON;
    }
  }

  private void key() throws NotJson {
    int node = size;
    reserve();
    int start = ++at;
    int kind = text();
    tape[node] = kind;
    tape[node + 1] = start;
    tape[node + 2] = at - 1;
    tape[node + 3] =
        (kind & JsonTree.ESCAPED) == 0
            ? ByteScan.hash(bytes, start, at - 1)
            : Keys.hash(new JsonTree(bytes, tape).plain(node));
  }

  private void list(int node, int level) throws NotJson {
    open(node, level);
    if (space() == ']') {
      at++;
    } else {
      do {
        if (++items > maxItems) {
          throw NOT_JSON;
        }
        value(level);
      } while (more(']'));
    }
    close(node, JsonTree.LIST);
  }

  private void open(int node, int level) throws NotJson {
    if (level > maxLevels) {
      throw NOT_JSON;
    }
    tape[node + 1] = at++;
  }

  private void close(int node, int kind) {
    tape[node] = kind;
    tape[node + 2] = at;
    tape[node + 3] = size;
  }

  /** Steps over a comma or the closing bracket; true behind a comma. */
  private boolean more(int bracket) throws NotJson {
    int c = space();
    if (c != ',' && c != bracket) {
      throw NOT_JSON;
    }
    at++;
    return c == ',';
  }

  private void reserve() {
    size += JsonTree.WIDTH;
    if (size > tape.length) {
      tape = Arrays.copyOf(tape, roomier());
    }
  }

  /** How long the tape should be by what the bytes so far needed: seldom twice, never half. */
  private int roomier() {
    long needed = (long) size * bytes.length / Math.max(at, 1);
    long most = Math.min(needed + needed / 16, Integer.MAX_VALUE - 8);
    return (int) Math.min(Math.max(most, size + size / 4L + 16), Integer.MAX_VALUE - 8);
  }
}
