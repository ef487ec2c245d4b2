package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.MessageReading;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.Reading;
import vn.qcvn120.Messages;
import vn.qcvn120.TienDoHoSo;
import vn.qcvn120.TrangThaiHoSo;

/**
 * Reads messages, says what is found, writes their records again; then makes one record, and sends it through the mapper and the
 * validator of a framework.
 */
public final class Main {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Main() {}

  /** The arguments are files. */
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      read(Files.readAllBytes(Path.of(file)));
    }
    TienDoHoSo made =
        TienDoHoSo.builder()
            .maHoSo("H56.14-240312-0001")
            .thoiDiemXuLy(LocalDateTime.of(2024, 3, 12, 8, 30))
            .noiDungXuLy("Tiếp nhận")
            .trangThai(TrangThaiHoSo.DUOC_TIEP_NHAN)
            .build();
    OUT.println(new String(made.toJson(), StandardCharsets.UTF_8));
    frameworks(made);
  }

  private static void read(byte[] data) {
    MessageReading reading = Messages.read(data);
    OUT.println(
        reading.service().id()
            + " "
            + reading.kind().toString().toLowerCase(Locale.ROOT)
            + (reading.isValid() ? " valid" : " invalid"));
    for (Finding finding : reading.findings()) {
      OUT.println(
          finding.path() + " " + finding.rule() + " " + finding.severity().toString().toLowerCase(Locale.ROOT));
    }
    for (Reading<? extends Packet> record : reading.records()) {
      OUT.println(
          record.value() == null
              ? "no value"
              : new String(record.value().toJson(), StandardCharsets.UTF_8));
    }
  }

  /** Jackson's mapper as it comes, and the validation of a method's parameter as Spring does it. */
  private static void frameworks(TienDoHoSo made) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(made);
    OUT.println("the newer one: " + json.equals(new JsonMapper().writeValueAsString(made)));
    OUT.println("mapper: " + json.equals(new String(made.toJson(), StandardCharsets.UTF_8)));
    OUT.println("and back: " + mapper.readValue(json, TienDoHoSo.class).equals(made));
    TienDoHoSo incomplete = mapper.readValue("{\"MaHoSo\":\"sai\"}", TienDoHoSo.class);
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      for (TienDoHoSo record : List.of(made, incomplete)) {
        TreeSet<String> paths = new TreeSet<>();
        factory
            .getValidator()
            .forExecutables()
            .validateParameters(
                new Desk(), Desk.class.getMethod("take", TienDoHoSo.class), new Object[] {record})
            .forEach(found -> paths.add(found.getMessage().split(" ")[0]));
        OUT.println("valid: " + paths);
      }
    }
  }
}
