import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** The record of the bench as one writes it by hand for Jackson and Jakarta Validation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class Baseline {
  private static final String UNIT = "[A-Z0-9.]{1,35}";
  private static final String PERSON = "[0-9]{9,12}";
  private static final String TIME = "yyyyMMddHHmmss";
  private static final String PAPER = "[A-Z]{2}-[0-9]{4}";

  @NotNull @Pattern(regexp = UNIT) public String Ma0, Ma3, Ma6, Ma9, Ma12;
  @NotNull @Pattern(regexp = PERSON) public String Ma1, Ma4, Ma7, Ma10, Ma13;
  @NotNull @Pattern(regexp = PAPER) public String Ma2, Ma5, Ma8, Ma11, Ma14;

  @Size(max = 200)
  public String Chu0, Chu1, Chu2, Chu3, Chu4, Chu5, Chu6, Chu7, Chu8, Chu9, Chu10, Chu11, Chu12;

  @Size(max = 200) public String Chu13, Chu14;
  @NotNull public String TrangThai, KetQua;

  @NotNull @JsonFormat(pattern = TIME) public LocalDateTime Luc0, Luc1, Luc2;
  @JsonFormat(pattern = TIME) public LocalDateTime Ngay0, Ngay1, Ngay2;

  public List<@Valid Part> DanhSach0, DanhSach1, DanhSach2;

  /** A mapper as it comes: times go through a formatter. */
  static ObjectMapper usual() {
    return new ObjectMapper().registerModule(new JavaTimeModule());
  }

  /** A mapper for which somebody took pains: times are cut by hand. */
  static ObjectMapper quick() {
    return new ObjectMapper()
        .registerModule(
            new SimpleModule()
                .addDeserializer(LocalDateTime.class, new Reader())
                .addSerializer(LocalDateTime.class, new Writer()));
  }

  /** A part of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  static final class Part {
    @NotNull @Size(max = 500) public String Ten;
    @Pattern(regexp = PAPER) public String Ma;
    @Pattern(regexp = "[0-9]{1,5}") public String So;
    public String GhiChu;
    @Size(max = 1000) public String DuongDan;
  }

  /** Slices a time, several times faster than a formatter. */
  static final class Reader extends JsonDeserializer<LocalDateTime> {
    @Override
    public LocalDateTime deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      String text = in.getText();
      return text.isEmpty()
          ? null
          : LocalDateTime.of(
              Integer.parseInt(text, 0, 4, 10),
              Integer.parseInt(text, 4, 6, 10),
              Integer.parseInt(text, 6, 8, 10),
              Integer.parseInt(text, 8, 10, 10),
              Integer.parseInt(text, 10, 12, 10),
              Integer.parseInt(text, 12, 14, 10));
    }
  }

  /** Puts a time together, digit by digit. */
  static final class Writer extends JsonSerializer<LocalDateTime> {
    @Override
    public void serialize(LocalDateTime time, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      long number = time.getYear();
      number = number * 100 + time.getMonthValue();
      number = number * 100 + time.getDayOfMonth();
      number = number * 100 + time.getHour();
      number = number * 100 + time.getMinute();
      out.writeString(Long.toString(number * 100 + time.getSecond()));
    }
  }
}
