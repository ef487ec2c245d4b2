import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.spring.PacketProblems;
import vn.goitin.runtime.spring.PacketSchemas;
import vn.goitin.runtime.spring.SpringPackets;
import vn.qcvn120.DongBoHoSoMcYeuCau;
import vn.qcvn120.HoSo;
import vn.qcvn120.MaLoi;
import vn.qcvn120.PhanHoi;
import vn.qcvn120.TienDoHoSo;
import vn.qcvn120.TrangThaiHoSo;
import vn.qcvn120.YeuCau;

/**
 * A service as a vendor has it, started twice: with nothing but the place for errors, so that the
 * application's mapper reads and writes, and with all of {@link SpringPackets}. Says both ports.
 */
public final class App {
  private App() {}

  /** No arguments. */
  public static void main(String[] none) {
    System.out.println("plain " + port(Plain.class));
    System.out.println("whole " + port(Whole.class));
  }

  private static String port(Class<?> application) {
    SpringApplication made = new SpringApplication(application);
    made.setDefaultProperties(
        Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off",
            "spring.mvc.log-resolved-exception", "true",
            "spring.jmx.enabled", "false"));
    ConfigurableApplicationContext context = made.run();
    return context.getEnvironment().getProperty("local.server.port");
  }

  /** Only the answers to what is refused, and the schemas. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({PacketProblems.class, PacketSchemas.class, Desk.class})
  static class Plain {}

  /** Everything. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({SpringPackets.class, Desk.class})
  static class Whole {
    @Bean
    PacketSchemas packetSchemas() {
      return new PacketSchemas();
    }
  }

  /** What a vendor's own class may hold. */
  record Holder(HoSo hoSo, List<TrangThaiHoSo> trangThai, Map<TrangThaiHoSo, Integer> dem, Packet goi) {}

  /** Something that is no packet. */
  record Other(int count) {}

  /** The endpoints. */
  @RestController
  static class Desk {
    @PostMapping("/record")
    HoSo record(@Valid @RequestBody HoSo packet) {
      return packet;
    }

    @PostMapping("/lenient")
    HoSo lenient(@RequestBody HoSo packet) {
      return packet;
    }

    @PostMapping("/request")
    PhanHoi<RawJson> request(@Valid @RequestBody DongBoHoSoMcYeuCau request) {
      return PhanHoi.builder().maLoi(MaLoi.THANH_CONG).thongDiep("Thành công").build();
    }

    @PostMapping("/steps")
    YeuCau<List<TienDoHoSo>> steps(@Valid @RequestBody YeuCau<List<TienDoHoSo>> request) {
      return request;
    }

    @PostMapping("/list")
    List<Packet> list(@RequestBody List<@Valid HoSo> packets) {
      return List.copyOf(packets);
    }

    @PostMapping("/holder")
    Holder holder(@RequestBody HoSo packet) {
      return new Holder(
          packet,
          List.of(TrangThaiHoSo.MOI_DANG_KY),
          Map.of(TrangThaiHoSo.MOI_DANG_KY, 1),
          packet);
    }

    @PostMapping("/other")
    Other other(@RequestBody Other other) {
      return other;
    }

    @PostMapping("/packet")
    Object packet(@RequestBody HoSo packet) {
      return packet;
    }

    @PostMapping("/judged")
    List<Finding> judged(@RequestBody HoSo packet) {
      return packet.validate();
    }

    @GetMapping("/code")
    TrangThaiHoSo code() {
      return TrangThaiHoSo.MOI_DANG_KY;
    }
  }
}
