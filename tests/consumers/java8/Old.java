import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.MessageReading;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Reading;
import vn.qcvn120.Messages;
import vn.qcvn120.TienDoHoSo;
import vn.qcvn120.TrangThaiHoSo;

/** A program in the language of Java 8, on the package and its runtime and nothing else. */
public final class Old {
  private Old() {}

  /** Builds, writes and reads a packet; says what is found in half of one. */
  public static void main(String[] none) {
    TienDoHoSo made =
        TienDoHoSo.builder()
            .maHoSo("H56.14-240312-0001")
            .thoiDiemXuLy(LocalDateTime.of(2024, 3, 12, 8, 30))
            .noiDungXuLy("Tiếp nhận")
            .trangThai(TrangThaiHoSo.DUOC_TIEP_NHAN)
            .build();
    byte[] json = made.toJson();
    System.out.println(new String(json, StandardCharsets.UTF_8));
    Reading<TienDoHoSo> again = TienDoHoSo.read(json);
    System.out.println(again.isValid() + " " + made.equals(again.orThrow()));
    String half = new String(json, 0, json.length / 2, StandardCharsets.ISO_8859_1);
    List<Finding> findings = TienDoHoSo.read(half.getBytes(StandardCharsets.UTF_8)).findings();
    for (Finding finding : findings) {
      System.out.println(finding.rule() + " " + finding.limits().get("reason"));
    }
    MessageReading message = Messages.read("{}".getBytes(StandardCharsets.UTF_8), ReadOptions.TOLERANT);
    System.out.println(message.kind() + " " + message.isValid());
  }
}
