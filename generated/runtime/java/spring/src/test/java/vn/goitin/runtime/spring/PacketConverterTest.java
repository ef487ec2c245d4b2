package vn.goitin.runtime.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.ValueCodec;
import vn.goitin.runtime.spring.letters.Thu;
import vn.goitin.runtime.spring.schemas.one.Sach;

/** What an application asks for, and whose fault it is if that cannot be read. */
class PacketConverterTest {
  private static final Type IMPOSSIBLE = ValueCodec.type(Thu.class, Integer.class);

  private final PacketConverter converter = new PacketConverter();

  /** A body that is an empty object. */
  private static HttpInputMessage body() {
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream("{}".getBytes(UTF_8));
      }

      @Override
      public HttpHeaders getHeaders() {
        return new HttpHeaders();
      }
    };
  }

  @Test
  void recordsAreReadAndNoOtherClass() {
    assertTrue(converter.canRead(Sach.class, MediaType.APPLICATION_JSON));
    assertFalse(converter.canRead(Packet.class, MediaType.APPLICATION_JSON));
    assertFalse(converter.canRead(String.class, MediaType.APPLICATION_JSON));
  }

  @Test
  void aTypeThatNoMessageHasIsAFaultOfTheProgramAndNotOfTheSender() {
    assertTrue(converter.canRead(IMPOSSIBLE, null, MediaType.APPLICATION_JSON));
    HttpMessageConversionException refused =
        assertThrows(
            HttpMessageConversionException.class, () -> converter.read(IMPOSSIBLE, null, body()));

    assertFalse(refused instanceof HttpMessageNotReadableException);
    assertEquals(
        "no message of thu is a vn.goitin.runtime.spring.letters.Thu<java.lang.Integer>",
        refused.getMessage());
  }
}
