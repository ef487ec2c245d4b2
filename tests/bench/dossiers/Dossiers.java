import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.goitin.runtime.MessageStream;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.goitin.runtime.Service;
import vn.qcvn120.HoSo;
import vn.qcvn120.Messages;
import vn.qcvn120.Services;

/** Reads a file of dossiers with the Java SDK: {@code Dossiers FILE stream|whole}; says how many have a value. */
final class Dossiers {
  private static final Service<?, ?> SERVICE = Services.DONG_BO_HO_SO_MC;

  private Dossiers() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    System.out.println((args[1].equals("stream") ? streamed(file) : whole(file)) + " dossiers");
  }

  private static long streamed(Path file) throws Exception {
    long count = 0;
    try (InputStream bytes = Files.newInputStream(file);
        MessageStream<HoSo> stream = Messages.stream(bytes, HoSo.class, SERVICE, ReadOptions.STRICT)) {
      for (Reading<HoSo> one : stream) {
        count += one.value() == null ? 0 : 1;
      }
    }
    return count;
  }

  private static long whole(Path file) throws Exception {
    ReadOptions options = ReadOptions.STRICT.with(SERVICE);
    return Messages.read(Files.readAllBytes(file), options).records().stream()
        .filter(one -> one.value() != null)
        .count();
  }
}
