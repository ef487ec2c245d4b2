package vn.goitin.runtime;

/**
 * Takes the payload list out of a message that comes in pieces: its items one by one, and
 * everything else at the end. Looks only for where values end; what is in them others judge.
 */
final class ItemReader {
  /** What {@link #step} came to. */
  enum Event {
    /** The piece is used up. */
    MORE,
    /** The payload list begins. */
    LIST,
    /** An item is whole. */
    ITEM,
    /** The list, or what stands before an item, breaks off. */
    BROKEN
  }

  /** Where in the message we are. */
  private enum State {
    MARK,
    START,
    KEY,
    NAME,
    COLON,
    VALUE,
    MEMBER,
    BEHIND_MEMBER,
    FIRST_ITEM,
    NEXT_ITEM,
    ITEM,
    BEHIND_ITEM,
    REST,
    LOOK,
    BROKEN
  }

  /** How many bytes behind a break say what kind it is: one character. */
  private static final int LOOKS = 4;

  private static final byte[] NOTHING = {};

  private final Payload payload;
  private final BoundedBuffer rest;
  private final BoundedBuffer item;
  private final BoundedBuffer behind = new BoundedBuffer(LOOKS);
  private final Position spot = new Position();
  private Position started;
  private Position listEnd;
  private int headLength;
  private boolean isComma;
  private byte[] piece = NOTHING;
  private int at;
  private int end;
  private State state = State.MARK;
  private int keyStart;
  private byte[] key;
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean word;

  /** Neither an item nor the rest may be longer than {@code most}. */
  ItemReader(int most, Payload payload) {
    this.payload = payload;
    this.rest = new BoundedBuffer(most);
    this.item = new BoundedBuffer(most);
  }

  /** Whether the list of a key, as quoted, is the payload; the key is null for one at the top. */
  interface Payload {
    boolean is(byte[] key);
  }

  /** Gives the next piece; the one before it is used up. */
  void feed(byte[] piece, int from, int to) {
    this.piece = piece;
    this.at = from;
    this.end = to;
    spot.behind(from);
  }

  /** Goes on to the next event. */
  Event step() {
    while (at < end) {
      Event event = take(piece[at]);
      if (event != null) {
        return event;
      }
    }
    spot.goTo(piece, end);
    return state == State.BROKEN ? Event.BROKEN : Event.MORE;
  }

  private Event take(byte c) {
    boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    switch (state) {
      case MARK:
        mark(c);
        return null;
      case NAME:
      case MEMBER:
        value(rest);
        return null;
      case ITEM:
        return item();
      case REST:
        rest.add(piece, at, end);
        at = end;
        state = rest.isFull() ? State.BROKEN : State.REST;
        return null;
      case LOOK:
        step(behind);
        state = behind.size() == LOOKS ? State.BROKEN : State.LOOK;
        return null;
      case BROKEN:
        at = end;
        return Event.BROKEN;
      default:
        if (!space) {
          return beyondSpace(c);
        }
        step(isInList() ? null : rest);
        return null;
    }
  }

  /** Takes a byte order mark, whole or not; the document's own reader judges it. */
  private void mark(byte c) {
    if ((c & 0xff) >= 0xbb) {
      step(rest);
    } else {
      if (JsonBreak.isMarked(rest.bytes(0))) {
        spot.mark();
      }
      state = State.START;
    }
  }

  private boolean isInList() {
    return state.compareTo(State.FIRST_ITEM) >= 0;
  }

  private Event beyondSpace(byte c) {
    switch (state) {
      case START:
        if (c == '[' && payload.is(null)) {
          return list();
        }
        enter(c == '{', State.KEY);
        return null;
      case KEY:
        keyStart = rest.size();
        begin(c == '"' ? State.NAME : State.REST);
        return null;
      case COLON:
        enter(c == ':', State.VALUE);
        return null;
      case VALUE:
        if (c == '[' && payload.is(key)) {
          return list();
        }
        begin(State.MEMBER);
        return null;
      case BEHIND_MEMBER:
        enter(c == ',', State.KEY);
        return null;
      case FIRST_ITEM:
      case NEXT_ITEM:
        atItem(c);
        return null;
      default:
        behindItem(c);
        return null;
    }
  }

  private void atItem(byte c) {
    if (c == ']' && state == State.FIRST_ITEM) {
      leaveList();
    } else {
      item.clear();
      start();
      begin(State.ITEM);
    }
  }

  private void behindItem(byte c) {
    if (c == ']') {
      leaveList();
    } else if (c == ',') {
      step(null);
      state = State.NEXT_ITEM;
    } else {
      item.clear();
      start();
      isComma = true;
      state = State.LOOK;
    }
  }

  private void start() {
    spot.goTo(piece, at);
    started = spot.copy(0);
  }

  private void leaveList() {
    spot.goTo(piece, at);
    listEnd = spot.copy(0);
    headLength = rest.size();
    state = State.REST;
  }

  /** The item that was handed over is none: what follows it may say why. */
  void look() {
    state = State.LOOK;
  }

  private void enter(boolean expected, State next) {
    if (expected) {
      step(rest);
    }
    state = expected ? next : State.REST;
  }

  private Event list() {
    step(rest);
    state = State.FIRST_ITEM;
    return Event.LIST;
  }

  private void begin(State next) {
    state = next;
    depth = 0;
    quoted = false;
    escaped = false;
    word = false;
  }

  private Event item() {
    int done = value(item);
    if (done < 0) {
      state = item.isFull() ? State.BROKEN : State.LOOK;
    }
    return done > 0 ? Event.ITEM : null;
  }

  /** Takes what is there of a value: 1 if it is whole, -1 if it is none or too long, else 0. */
  private int value(BoundedBuffer to) {
    while (at < end && !to.isFull()) {
      byte c = piece[at];
      if (quoted) {
        if (text(to)) {
          return whole();
        }
      } else if (word) {
        if (isDelimiter(c)) {
          return whole();
        }
        step(to);
      } else if (c == '"') {
        quoted = true;
        step(to);
      } else if (c == '{' || c == '[') {
        depth++;
        step(to);
      } else if (c == '}' || c == ']') {
        if (--depth < 0) {
          return none();
        }
        step(to);
        if (depth == 0) {
          return whole();
        }
      } else if (depth > 0) {
        step(to);
      } else if (isDelimiter(c)) {
        return none();
      } else {
        word = true;
      }
    }
    return to.isFull() ? none() : 0;
  }

  /** Takes what is there of a text; true if that ends the value. */
  private boolean text(BoundedBuffer to) {
    if (escaped) {
      escaped = false;
      step(to);
      return false;
    }
    int start = at;
    while (at < end && piece[at] != '"' && piece[at] != '\\') {
      at++;
    }
    to.add(piece, start, at);
    if (at < end) {
      escaped = piece[at] == '\\';
      quoted = escaped;
      step(to);
    }
    return !quoted && depth == 0;
  }

  private static boolean isDelimiter(byte c) {
    return " \t\n\r,:[]{}\"".indexOf(c) >= 0;
  }

  private int whole() {
    if (state == State.NAME) {
      key = rest.bytes(keyStart);
      state = State.COLON;
    } else {
      state = state == State.MEMBER ? State.BEHIND_MEMBER : State.BEHIND_ITEM;
    }
    return 1;
  }

  private int none() {
    if (state != State.ITEM) {
      state = State.REST;
    }
    return -1;
  }

  private void step(BoundedBuffer to) {
    if (to != null) {
      to.add(piece[at]);
    }
    at++;
  }

  /** The item that is whole, or what there is of the one that breaks off. */
  byte[] bytes() {
    return item.bytes(0);
  }

  /** Whether the list breaks off, or has not come to its end. */
  boolean isBroken() {
    return isInList() && state != State.REST || rest.isFull();
  }

  /** Why it breaks off; an item may be so deep, and hold so many items. */
  JsonBreak broken(int levels, int maxItems) {
    if (item.isFull() || rest.isFull()) {
      return JsonBreak.TOO_LONG;
    }
    if (state != State.ITEM && state != State.LOOK && state != State.BROKEN) {
      return new JsonBreak("cut", 0);
    }
    byte[] broken = atHand();
    if (isWide(broken)) {
      return new JsonBreak("utf-16", -1);
    }
    BreakFinder look = new BreakFinder(broken, 0, levels, maxItems);
    return isComma ? look.comma() : look.item();
  }

  /** Where it breaks off. */
  Position spot(JsonBreak broken) {
    if (state != State.ITEM && state != State.LOOK && state != State.BROKEN) {
      return spot;
    }
    Position place = started.copy(0);
    place.goTo(atHand(), Math.max(broken.at(), 0));
    return place;
  }

  /** The item that breaks off, and the little that follows it. */
  private byte[] atHand() {
    BoundedBuffer both = new BoundedBuffer(Integer.MAX_VALUE);
    both.add(item.bytes(0), 0, item.size());
    both.add(behind.bytes(0), 0, behind.size());
    return both.bytes(0);
  }

  /** Whether the list is the first byte of the document and half of a character of UTF-16. */
  private boolean isWide(byte[] broken) {
    byte[] head = rest.bytes(0);
    int brackets = head.length - (JsonBreak.isMarked(head) ? JsonBreak.MARK : 0);
    boolean isSecond = brackets == 1 && started.offset() == head.length;
    return isSecond && broken.length > 0 && broken[0] == 0;
  }

  /** Where a break of the rest is in the message, whose items are not in it. */
  Position spotInRest(JsonBreak broken, byte[] left) {
    if (listEnd == null || broken.at() < headLength) {
      return broken.spot(left);
    }
    Position place = listEnd.copy(headLength);
    place.goTo(left, broken.at());
    return place;
  }

  /** The message up to the payload list, which is closed at once; ends with {@code closing}. */
  byte[] head(String closing) {
    BoundedBuffer head = new BoundedBuffer(Integer.MAX_VALUE);
    head.add(rest.bytes(0), 0, rest.size());
    for (int i = 0; i < closing.length(); i++) {
      head.add((byte) closing.charAt(i));
    }
    return head.bytes(0);
  }

  /** Everything but the items, once there is no more. */
  byte[] rest() {
    return rest.bytes(0);
  }
}
