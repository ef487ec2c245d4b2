import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Messages of many records: {@code Volume stream|whole COUNT PACKAGE SERVICE HEAD RECORD TAIL}.
 *
 * <p>{@code stream} reads them one by one, and says how many are good; {@code whole} reads them at
 * once, and says how many nanoseconds one takes.
 */
final class Volume {
  private static final int ROUNDS = 7;

  private final String sdk;
  private final Object service;
  private final Object options;
  private final List<String> parts;

  private Volume(String sdk, String service, List<String> parts)
      throws ReflectiveOperationException {
    this.sdk = sdk;
    this.parts = parts;
    this.service = runtime("Service").getField(service).get(null);
    Class<?> options = runtime("ReadOptions");
    this.options =
        options
            .getMethod("with", runtime("Service"))
            .invoke(options.getField("STRICT").get(null), this.service);
  }

  public static void main(String[] args) throws Exception {
    Volume volume = new Volume(args[2], args[3], List.of(args[4], args[5], args[6]));
    int count = Integer.parseInt(args[1]);
    System.out.println(args[0].equals("stream") ? volume.streamed(count) : volume.whole(count));
  }

  /** How many records of a stream have a value; -1 if something is wrong with the rest. */
  private int streamed(int count) throws ReflectiveOperationException {
    Object stream =
        runtime("Messages")
            .getMethod("stream", InputStream.class, runtime("Service"), runtime("ReadOptions"))
            .invoke(null, message(count), service, options);
    int good = 0;
    for (Object reading : (Iterable<?>) stream) {
      good += get(reading, "value") == null ? 0 : 1;
    }
    return (Boolean) get(stream, "isValid") ? good : -1;
  }

  /** How many nanoseconds a record takes, at best. */
  private long whole(int count) throws Exception {
    byte[] json = message(count).readAllBytes();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Object reading =
          runtime("Messages")
              .getMethod("read", byte[].class, runtime("ReadOptions"))
              .invoke(null, json, options);
      best = Math.min(best, System.nanoTime() - start);
      if (((List<?>) get(reading, "records")).size() != count) {
        throw new IllegalStateException("not all records were read");
      }
    }
    return best / count;
  }

  /** The bytes of a message, made while they are read. */
  private InputStream message(int count) {
    Iterator<InputStream> pieces =
        IntStream.range(0, count + 2)
            .mapToObj(at -> piece(at, count))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .<InputStream>map(ByteArrayInputStream::new)
            .iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return pieces.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return pieces.next();
          }
        });
  }

  private String piece(int at, int count) {
    if (at == 0 || at == count + 1) {
      return parts.get(at == 0 ? 0 : 2);
    }
    return at == 1 ? parts.get(1) : "," + parts.get(1);
  }

  private Class<?> runtime(String name) throws ClassNotFoundException {
    return Class.forName(sdk + ".runtime." + name);
  }

  private static Object get(Object from, String name) throws ReflectiveOperationException {
    return from.getClass().getMethod(name).invoke(from);
  }
}
