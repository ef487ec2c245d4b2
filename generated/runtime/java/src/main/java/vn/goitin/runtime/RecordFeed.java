package vn.goitin.runtime;

import java.util.Iterator;
import java.util.List;

/**
 * Reads the records of one message that comes in pieces: what streams and feeds have in common.
 *
 * @param <T> the record
 */
final class RecordFeed<T extends Packet> {
  private final Regulation regulation;
  private final ReadOptions options;
  private final ItemReader items;
  private final Field payload;
  private boolean cut;
  private JsonBreak broken;
  private Position spot;
  private boolean others;
  private String key;
  private int index;
  private boolean valid = true;
  private boolean truncated;
  private Iterator<Reading<? extends Packet>> last;
  private List<Finding> findings;

  RecordFeed(Class<T> record, Regulation regulation, ReadOptions options) {
    this.regulation = regulation;
    regulation.own(regulation.own(options).edition());
    this.options = options.kind() == null ? options.with(MessageKind.REQUEST) : options;
    this.items = new ItemReader(options.maxBytes(), this::isPayload);
    Field list =
        options.kind() == MessageKind.RESPONSE
            ? options.service().response().payloadList(Part.RESULT)
            : options.service().request().payloadList(Part.DATA);
    boolean ours =
        list != null && (record == Packet.class || list.type.records() == TableLookup.of(record));
    this.payload = ours ? list : null;
  }

  ReadOptions options() {
    return options;
  }

  /** What readings of such messages rest on. */
  Basis basis() {
    return options.service().basis(options.kind(), options.catalogs());
  }

  /** Whether there is a list that records can come from. */
  boolean carriesRecords() {
    return payload != null;
  }

  void feed(byte[] piece, int from, int to) {
    items.feed(piece, from, to);
  }

  /** Whether nothing that may still come changes anything. */
  boolean isUnsound() {
    return broken != null;
  }

  /** The next record that is there; null if there is none before the next piece, or at all. */
  Reading<T> next() {
    if (last != null) {
      return last.hasNext() ? ours(last.next()) : null;
    }
    while (broken == null) {
      ItemReader.Event event = items.step();
      if (event == ItemReader.Event.MORE) {
        return null;
      }
      if (event == ItemReader.Event.LIST) {
        head();
      } else if (event == ItemReader.Event.BROKEN) {
        breaksOff();
      } else {
        JsonTree tree = JsonScanner.scan(items.bytes(), 0, levels(), options.maxItems());
        if (tree == null) {
          items.look();
        } else if (!others) {
          return counted(reading(tree));
        }
      }
    }
    return null;
  }

  private void breaksOff() {
    broken = items.broken(levels(), options.maxItems());
    spot = items.spot(broken);
  }

  /** Looks at what stands before the list; records behind a break are not handed over. */
  private void head() {
    byte[] head = items.head(key == null ? "]" : "]}");
    ReadState state = ReadState.open(head, regulation, options);
    if (state.tree == null) {
      broken = JsonBreak.first(head, options);
      spot = broken.spot(head);
    } else if (key != null && options.kind() == MessageKind.REQUEST) {
      others = options.service().request().isOthers(state);
    }
  }

  /** No more comes: judges the rest. Records that stood outside of the list come last. */
  void end() {
    if (broken == null && items.isBroken()) {
      breaksOff();
    }
    byte[] left = broken == null ? items.rest() : null;
    ReadState state =
        left == null
            ? ReadState.broken(broken, spot, regulation, options)
            : ReadState.open(left, regulation, options, found -> items.spotInRest(found, left));
    MessageReading rest = MessageReader.readRest(state, regulation, options);
    findings = rest.findings();
    valid &= rest.isValid();
    truncated |= rest.truncated();
    last = rest.records().iterator();
  }

  boolean isEnded() {
    return findings != null;
  }

  List<Finding> findings() {
    return ended(findings);
  }

  boolean isValid() {
    return ended(valid);
  }

  boolean truncated() {
    return ended(truncated);
  }

  private <V> V ended(V known) {
    if (findings == null) {
      throw new IllegalStateException("this is only known after the last record");
    }
    return known;
  }

  private Reading<T> counted(Reading<T> reading) {
    valid &= reading.isValid();
    truncated |= reading.truncated();
    return reading;
  }

  private boolean isPayload(byte[] quoted) {
    JsonTree name = quoted == null ? null : JsonScanner.scan(quoted, 0, 0);
    key = name == null ? null : name.text(0);
    // An alias may turn out to be an unknown key, so only the own one is cut out.
    cut = payload != null && (quoted == null || payload.wire.equals(key));
    return cut;
  }

  /** How deep an item may be. */
  private int levels() {
    return options.maxLevels() - (key == null ? 1 : 2);
  }

  /** Records that stand elsewhere are of the same service, so of our class. */
  @SuppressWarnings("unchecked")
  private Reading<T> ours(Reading<? extends Packet> reading) {
    return (Reading<T>) reading;
  }

  /** The reading of one item; the list is one of records of our class. */
  @SuppressWarnings("unchecked")
  private Reading<T> reading(JsonTree tree) {
    ReadState state = new ReadState(tree, regulation, options);
    if (key != null) {
      state.enter(key);
    }
    state.enter(index++);
    ReadState.Mark mark = state.begin();
    Object value =
        key == null
            ? payload.type.records().item(state, 0)
            : ((ListType<T>) payload.type).item(state, 0, payload);
    return state.reading(mark, (T) value, 0, payload.type.records(), null);
  }
}
