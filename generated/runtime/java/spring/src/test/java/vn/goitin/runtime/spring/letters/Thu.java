package vn.goitin.runtime.spring.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import vn.goitin.runtime.Envelope;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Values;

/**
 * Every letter of a regulation that has no services, so that none is one.
 *
 * @param <T> what it carries
 */
public final class Thu<T> extends Packet {
  private static final long serialVersionUID = 1L;

  private static final String SERVICES =
      "{\"contract\":\"1.7\",\"services\":[],\"envelopes\":[],\"message_keys\":{},\"bare_responses\":[]}";

  /** What all letters have in common. */
  public static final Envelope<Thu<?>> ENVELOPE =
      Regulation.of(Thu.class, Thu::contract).envelope("thu", Thu::new);

  private Thu(RecordType<?> type, Values values) {
    super(type, values);
  }

  private static InputStream contract(String file) {
    return file.endsWith("services.json") ? new ByteArrayInputStream(SERVICES.getBytes(UTF_8)) : null;
  }
}
