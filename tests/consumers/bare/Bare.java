import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.Reading;
import vn.qcvn120.Messages;
import vn.qcvn120.TienDoHoSo;
import vn.qcvn120.TrangThaiHoSo;

/** A program that uses much of the package and no mapper: it must need none. */
public final class Bare {
  private Bare() {}

  /** Says how the mappers that are there write a packet. */
  public static void main(String[] none) throws ReflectiveOperationException {
    TienDoHoSo made = TienDoHoSo.builder().trangThai(TrangThaiHoSo.DUOC_TIEP_NHAN).build();
    Packet packet = made;
    Reading<TienDoHoSo> reading = TienDoHoSo.read(made.toJson());
    Finding finding = reading.findings().get(0);
    System.out.println(finding.rule() + " " + RawJson.of("1").text() + " " + packet.unknown());
    System.out.println(Messages.read(new byte[0]).findings().get(0).limits());
    String json = new String(made.toJson(), StandardCharsets.UTF_8);
    List<String> right = new ArrayList<>();
    for (String mapper :
        List.of("com.fasterxml.jackson.databind.ObjectMapper", "tools.jackson.databind.ObjectMapper")) {
      if (written(mapper, made).equals(json)) {
        right.add(mapper.substring(0, mapper.indexOf('.')));
      }
    }
    System.out.println(right);
  }

  private static String written(String mapper, Object value) throws ReflectiveOperationException {
    try {
      Class<?> type = Class.forName(mapper);
      Object made = type.getConstructor().newInstance();
      return (String) type.getMethod("writeValueAsString", Object.class).invoke(made, value);
    } catch (ClassNotFoundException e) {
      return "";
    }
  }
}
