package vn.goitin.runtime.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import vn.goitin.runtime.InvalidPacketException;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.ValueCodec;

/**
 * Bodies of Spring that are packets: read from their bytes, so that all that is wrong with them is
 * told as {@code read} tells it, and written canonical. What costs no value is left to {@code
 * @Valid}.
 */
public class PacketConverter implements GenericHttpMessageConverter<Packet> {
  private static final MediaType WITH_SUFFIX = new MediaType("application", "*+json");

  /** A converter with the usual limits. */
  public PacketConverter() {}

  @Override
  public boolean canRead(Class<?> asked, MediaType type) {
    return canRead(asked, null, type);
  }

  @Override
  public boolean canRead(Type asked, Class<?> holder, MediaType type) {
    return Packet.class.isAssignableFrom(ResolvableType.forType(asked).toClass())
        && (ValueCodec.fault(asked) != null || !ValueCodec.ids(asked).isEmpty())
        && isJson(type);
  }

  @Override
  public boolean canWrite(Type asked, Class<?> written, MediaType type) {
    return canWrite(written, type);
  }

  @Override
  public boolean canWrite(Class<?> written, MediaType type) {
    return Packet.class.isAssignableFrom(written) && isJson(type);
  }

  private static boolean isJson(MediaType type) {
    return type == null
        || type.includes(MediaType.APPLICATION_JSON)
        || MediaType.APPLICATION_JSON.includes(type)
        || WITH_SUFFIX.includes(type);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return Arrays.asList(MediaType.APPLICATION_JSON, WITH_SUFFIX);
  }

  @Override
  public Packet read(Class<? extends Packet> asked, HttpInputMessage body) throws IOException {
    return read(asked, null, body);
  }

  @Override
  public Packet read(Type asked, Class<?> holder, HttpInputMessage body) throws IOException {
    String fault = ValueCodec.fault(asked);
    if (fault != null) {
      throw new HttpMessageConversionException(fault); // of the program: no sender can mend it
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    StreamUtils.copyRange(body.getBody(), json, 0, ReadOptions.STRICT.maxBytes());
    try {
      return (Packet) ValueCodec.read(json.toByteArray(), asked);
    } catch (InvalidPacketException refused) {
      throw new HttpMessageNotReadableException(refused.getMessage(), refused, body);
    }
  }

  @Override
  public void write(Packet packet, Type asked, MediaType type, HttpOutputMessage answer)
      throws IOException {
    write(packet, type, answer);
  }

  @Override
  public void write(Packet packet, MediaType type, HttpOutputMessage answer) throws IOException {
    byte[] json = packet.toJson();
    answer
        .getHeaders()
        .setContentType(type == null || !type.isConcrete() ? MediaType.APPLICATION_JSON : type);
    answer.getHeaders().setContentLength(json.length);
    answer.getBody().write(json);
  }
}
