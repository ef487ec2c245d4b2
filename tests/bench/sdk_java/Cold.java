import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.example.bench.Phieu;

/** Reads the small packet once and says nothing: {@code Cold ours|theirs|nothing SMALL}. */
final class Cold {
  private Cold() {}

  public static void main(String[] args) throws IOException {
    byte[] small = Files.readAllBytes(Path.of(args[1]));
    boolean isRead =
        switch (args[0]) {
          case "ours" -> Phieu.read(small).isValid();
          case "theirs" -> new ObjectMapper().readValue(small, Texts.class).Ma0 != null;
          default -> true;
        };
    System.exit(isRead ? 0 : 1);
  }
}
