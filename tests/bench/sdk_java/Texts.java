import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The small record as texts, judged by nobody; Jackson writes fields in the order in which they are declared. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class Texts {
  public String Ma0, Ma1, Ma2, Ma3, Ma4;
  public String Chu0, Chu1, Chu2, Chu3, Chu4, Chu5, Chu6, Chu7, Chu8, Chu9;
  public String Chu10, Chu11, Chu12, Chu13, Chu14, Chu15, Chu16, Chu17, Chu18, Chu19;
  public String TrangThai, KetQua, Luc0;
  public String Ngay0, Ngay1, Ngay2, Ngay3, Ngay4, Ngay5, Ngay6;
  public List<Baseline.Part> DanhSach0, DanhSach1, DanhSach2;
}
