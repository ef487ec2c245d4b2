package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.goitin.runtime.archive.Archive;
import vn.goitin.runtime.library.Library;
import vn.goitin.runtime.library.Sach;
import vn.goitin.runtime.library.MuonYeuCau;

/** Whole messages, and regulations side by side: none takes what is another's. */
class RegulationTest {
  private static final byte[] BOOK = "{\"Code\":\"a\"}".getBytes(UTF_8);
  private static final byte[] MESSAGE =
      "{\"service\":\"Muon\",\"data\":[{\"Code\":\"a\"},{\"Code\":\"\"}]}".getBytes(UTF_8);

  private static void refused(org.junit.jupiter.api.function.Executable call) {
    assertThrows(IllegalArgumentException.class, call);
  }

  @Test
  void editionsAreInOrderOfTime() {
    assertTrue(Library.FIRST.compareTo(Library.REGULATION.newest()) < 0);
    refused(() -> Library.FIRST.compareTo(Archive.REGULATION.newest()));
  }

  @Test
  void aMessageSaysWhichServiceItIsOf() {
    MessageReading message = Library.REGULATION.read(MESSAGE, ReadOptions.STRICT);

    assertSame(Library.LEND, message.service());
    assertEquals(MessageKind.REQUEST, message.kind());
    assertEquals(List.of(true, false), message.records().stream().map(Reading::isValid).toList());
    assertNull(message.value());
  }

  @Test
  void recordsComeOneByOneFromAStreamAndFromPieces() {
    MessageStream<Sach> stream =
        Library.REGULATION.stream(
            new ByteArrayInputStream(MESSAGE), Sach.class, Library.LEND, ReadOptions.STRICT);
    List<Sach> streamed = new ArrayList<>();
    stream.forEach(one -> streamed.add(one.value()));
    MessageFeed<Packet> feed = Library.REGULATION.feed(Library.LEND, ReadOptions.STRICT);
    List<Packet> fed = new ArrayList<>();
    for (byte one : MESSAGE) {
      feed.feed(new byte[] {one}).forEach(reading -> fed.add(reading.value()));
    }
    feed.end();

    assertEquals("a", streamed.get(0).code());
    assertEquals(streamed, fed);
  }

  @Test
  void oneReaderServesTwoRegulations() {
    byte[] shared = "{\"service\":\"Muon\",\"Code\":\"abcde\"}".getBytes(UTF_8);

    MessageReading theirs = Archive.REGULATION.read(shared, ReadOptions.STRICT);

    assertSame(Archive.LEND, theirs.service());
    assertEquals("length", theirs.findings().get(0).rule());
    assertEquals(
        List.of(new Finding("/Code", "length", Severity.ERROR, "", "")), theirs.findings());
    assertTrue(Sach.TYPE.read("{\"Code\":\"abcde\"}".getBytes(UTF_8), ReadOptions.STRICT).isValid());
  }

  @Test
  void anEditionOfAnotherRegulationIsRefused() {
    ReadOptions options = ReadOptions.STRICT.with(Archive.REGULATION.newest());
    Sach book = Sach.TYPE.read(BOOK, ReadOptions.STRICT).orThrow();

    refused(() -> Sach.TYPE.read(BOOK, options));
    refused(() -> Sach.TYPE.readList(BOOK, options));
    refused(() -> book.validate(Archive.REGULATION.newest()));
    refused(() -> Library.REGULATION.read(MESSAGE, options));
    refused(() -> Library.REGULATION.feed(Library.LEND, options));
  }

  @Test
  void aServiceOfAnotherRegulationIsRefused() {
    refused(() -> Library.REGULATION.read(MESSAGE, ReadOptions.STRICT.with(Archive.LEND)));
    refused(() -> Library.REGULATION.feed(Archive.LEND, ReadOptions.STRICT));
    refused(
        () ->
            Library.REGULATION.stream(
                new ByteArrayInputStream(MESSAGE), MuonYeuCau.class, Library.LEND, ReadOptions.STRICT));
  }
}
