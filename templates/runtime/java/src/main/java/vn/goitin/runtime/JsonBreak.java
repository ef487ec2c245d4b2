package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why bytes are not JSON text. */
final class JsonBreak {
  private static final List<String> HTML =
      ImmutableList.of("<!doctype html", "<html", "<head", "<body");
  private static final int LONGEST_TAG = 14;
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  static final int MARK = 3;

  /** The document is longer than the caller takes. */
  static final JsonBreak TOO_LONG = new JsonBreak("bytes", -1);

  private final String reason;
  private final int at;

  JsonBreak(String reason, int at) {
    this.reason = reason;
    this.at = at;
  }

  /** One of the closed list of the specification language. */
  String reason() {
    return reason;
  }

  /** At which byte; -1 where no place says more. */
  int at() {
    return at;
  }

  /** The first break of a document that was refused. */
  static JsonBreak first(byte[] json, ReadOptions options) {
    if (json.length > options.maxBytes()) {
      return TOO_LONG;
    }
    boolean marked = isMarked(json);
    int begin = marked ? MARK : 0;
    String kind = kindOfFile(json, begin);
    if (kind != null) {
      return new JsonBreak(kind, -1);
    }
    if (marked && options.mode() == Mode.STRICT) {
      return new JsonBreak("bom", -1);
    }
    return new BreakFinder(json, begin, options.maxLevels(), options.maxItems()).document();
  }

  /** Whether a byte order mark stands at the top. */
  static boolean isMarked(byte[] json) {
    return json.length >= MARK
        && json[0] == (byte) 0xef
        && json[1] == (byte) 0xbb
        && json[2] == (byte) 0xbf;
  }

  /** Where it is in a document. */
  Position spot(byte[] json) {
    Position spot = isMarked(json) ? Position.marked() : new Position();
    spot.goTo(json, Math.max(at, 0));
    return spot;
  }

  /** What fills the sentence: a limit that was met, and the place. */
  Map<String, Object> blanks(Position spot, ReadOptions options) {
    Map<String, Object> blanks = new HashMap<>();
    int most = most(options);
    if (most >= 0) {
      blanks.put("max", String.valueOf(most));
    }
    if (at >= 0) {
      blanks.put("line", String.valueOf(spot.line()));
      blanks.put("column", String.valueOf(spot.column()));
      blanks.put("byte", String.valueOf(spot.offset()));
    }
    return blanks;
  }

  /** The limit that was met, or -1 where it was none. */
  private int most(ReadOptions options) {
    switch (reason) {
      case "bytes":
        return options.maxBytes();
      case "levels":
        return options.maxLevels();
      case "items":
        return options.maxItems();
      default:
        return -1;
    }
  }

  /** What the document is altogether, where it is nothing like JSON; else null. */
  private static String kindOfFile(byte[] json, int begin) {
    int at = begin;
    while (at < json.length && " \t\n\r".indexOf(json[at]) >= 0) {
      at++;
    }
    if (at == json.length) {
      return "empty";
    }
    if (json[at] == '<') {
      int length = Math.min(LONGEST_TAG, json.length - at);
      String tag = new String(json, at, length, StandardCharsets.ISO_8859_1);
      String lower = tag.toLowerCase(Locale.ROOT);
      return HTML.stream().anyMatch(lower::startsWith) ? "html" : "xml";
    }
    int first = json[begin] & 0xff;
    int second = begin + 1 < json.length ? json[begin + 1] & 0xff : -1;
    boolean mark = first == 0xff && second == 0xfe || first == 0xfe && second == 0xff;
    if (mark || first == 0 || second == 0) {
      return "utf-16";
    }
    return starts(json, begin, ARCHIVE)
        ? "zip"
        : starts(json, begin, PDF) ? "pdf" : starts(json, begin, OLE) ? "ole" : null;
  }

  private static boolean starts(byte[] json, int begin, byte[] with) {
    boolean same = json.length - begin >= with.length;
    for (int at = 0; same && at < with.length; at++) {
      same = json[begin + at] == with[at];
    }
    return same;
  }
}
