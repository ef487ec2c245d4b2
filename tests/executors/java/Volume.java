import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Messages of many records: {@code Volume stream|whole|beside|reasons COUNT PACKAGE SERVICE HEAD RECORD TAIL}.
 *
 * <p>{@code stream} reads them one by one, and says how many are good; {@code whole} reads them at
 * once, and says how many nanoseconds of the processor one takes; {@code beside} compares what that
 * allocates with a plain tree; {@code reasons} says how many are refused and say why.
 */
final class Volume {
  private static final int ROUNDS = 7;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** So many digits in a record: {@code <1000000>}. */
  private static final Pattern MANY = Pattern.compile("<(\\d+)>");

  private final Class<?> messages;
  private final String runtime;
  private final Object service;
  private final Object options;
  private final List<String> parts;

  private Volume(String sdk, String service, List<String> parts)
      throws ReflectiveOperationException {
    this.messages = Class.forName(sdk + ".Messages");
    this.runtime = messages.getField("REGULATION").getType().getPackageName();
    this.parts =
        parts.stream()
            .map(part -> MANY.matcher(part).replaceAll(many -> "7".repeat(Integer.parseInt(many.group(1)))))
            .toList();
    this.service = Class.forName(sdk + ".Services").getField(service).get(null);
    Class<?> options = runtime("ReadOptions");
    this.options =
        options
            .getMethod("with", runtime("Service"))
            .invoke(options.getField("STRICT").get(null), this.service);
  }

  public static void main(String[] args) throws Exception {
    Volume volume = new Volume(args[2], args[3], List.of(args[4], args[5], args[6]));
    int count = Integer.parseInt(args[1]);
    System.out.println(
        switch (args[0]) {
          case "stream" -> volume.streamed(count);
          case "beside" -> volume.beside(count);
          case "reasons" -> volume.reasons(count);
          default -> volume.whole(count);
        });
  }

  /** How many times more memory than Jackson's plain tree of the same bytes it takes, in hundredths. */
  private long beside(int count) throws Exception {
    byte[] json = message(count).readAllBytes();
    long theirs = allocated(() -> new ObjectMapper().readTree(json));
    return 100 * allocated(() -> read(json)) / theirs;
  }

  private static long allocated(Callable<?> work) throws Exception {
    long start = THREADS.getCurrentThreadAllocatedBytes();
    work.call();
    return THREADS.getCurrentThreadAllocatedBytes() - start;
  }

  /** How many records are refused and say why: as many findings as the first of them has. */
  private int reasons(int count) throws Exception {
    List<?> records = (List<?>) get(read(message(count).readAllBytes()), "records");
    List<?> first = (List<?>) get(records.get(0), "findings");
    int told = 0;
    for (Object record : records) {
      boolean same = ((List<?>) get(record, "findings")).size() == first.size();
      told += same && get(record, "value") == null ? 1 : 0;
    }
    return told;
  }

  private Object read(byte[] json) throws ReflectiveOperationException {
    return messages
        .getMethod("read", byte[].class, runtime("ReadOptions"))
        .invoke(null, json, options);
  }

  /** How many records of a stream have a value; -1 if something is wrong with the rest. */
  private int streamed(int count) throws ReflectiveOperationException {
    Object stream =
        messages
            .getMethod("stream", InputStream.class, runtime("Service"), runtime("ReadOptions"))
            .invoke(null, message(count), service, options);
    int good = 0;
    for (Object reading : (Iterable<?>) stream) {
      good += get(reading, "value") == null ? 0 : 1;
    }
    return (Boolean) get(stream, "isValid") ? good : -1;
  }

  /** How many nanoseconds of the processor a record takes, at best. */
  private long whole(int count) throws Exception {
    byte[] json = message(count).readAllBytes();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Object reading = read(json);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
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
    return Class.forName(runtime + "." + name);
  }

  private static Object get(Object from, String name) throws ReflectiveOperationException {
    return from.getClass().getMethod(name).invoke(from);
  }
}
