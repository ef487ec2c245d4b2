package vn.goitin.runtime;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Another regulation, with names that {@link Library} has, too, and without a zone. */
public final class Archive {
  static final List<Edition> EDITIONS = Edition.all("1");

  static final Regulation REGULATION =
      Regulation.of("luu_tru", EDITIONS)
          .services(() -> List.of(Archive.LEND), List::of)
          .key(Part.SERVICE, "service")
          .build();

  static final Service LEND =
      Service.of(
          "muon", "Muon", "Mượn tập tin", "Lend files", null, () -> File.TYPE, () -> File.TYPE, () -> File.TYPE);

  private Archive() {}

  /** A file, which is also the request for it. */
  public record File(String service, String code, LocalDateTime since, Map<String, RawJson> unknown)
      implements Packet {
    /** How it is read, judged and written. */
    public static final RecordType<File> TYPE =
        RecordType.of(
                REGULATION,
                Field.self("tap_tin", "Tập tin", "File"),
                File::new,
                File::values,
                Field.of("service", Types.text(), "Dịch vụ", "Service").part(Part.SERVICE),
                Field.of("Code", Types.text(), "Mã", "Code").required().length(1, 4),
                Field.of("Since", Types.dateTime("yyyy-MM-dd HH:mm:ss"), "Từ lúc", "Since"))
            .requestOf(LEND);

    public File {
      unknown = TYPE.unknown(unknown);
    }

    private File(Values values) {
      this(values.get(0), values.get(1), values.get(2), values.unknown());
    }

    private Object[] values() {
      return new Object[] {service, code, since};
    }

    @Override
    public RecordType<File> recordType() {
      return TYPE;
    }
  }
}
