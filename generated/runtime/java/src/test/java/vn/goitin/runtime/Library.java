package vn.goitin.runtime;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A regulation of two editions and one service, put together by hand as an SDK is. */
public final class Library {
  static final List<Edition> EDITIONS = Edition.all("1", "2");
  static final Edition FIRST = EDITIONS.get(0);

  static final Regulation REGULATION =
      Regulation.of("thu_vien", EDITIONS)
          .zone(420)
          .services(() -> List.of(Library.LEND), List::of)
          .key(Part.SERVICE, "service")
          .key(Part.ERROR, "error_code")
          .build();

  static final Service LEND =
      Service.of(
          "muon",
          "Muon",
          "Mượn sách",
          "Lend books",
          new Direction("to_library", "Bạn đọc gọi thư viện", "Readers call the library"),
          () -> Lend.TYPE,
          () -> Lent.TYPE,
          () -> Lent.TYPE);

  private Library() {}

  /** A book. */
  public record Book(
      String code, Long copies, LocalDateTime since, BigDecimal price, Map<String, RawJson> unknown)
      implements Packet {
    /** How it is read, judged and written. */
    public static final RecordType<Book> TYPE =
        RecordType.of(
            REGULATION,
            Field.self("sach", "Sách", "Book").source('A', new Source("Quy định", "The regulation")),
            Book::new,
            Book::values,
            Field.of("Code", Types.text(), "Mã", "Code").required().length(1, 8).aliases("code"),
            Field.of("Copies", Types.integer(), "Số bản", "Copies").range("1", null),
            Field.of("Since", Types.dateTime("yyyy-MM-dd HH:mm:ss"), "Từ lúc", "Since"),
            Field.of("Price", Types.decimal(12, 2), "Giá", "Price").since(EDITIONS.get(1)));

    public Book {
      unknown = TYPE.unknown(unknown);
    }

    private Book(Values values) {
      this(values.get(0), values.get(1), values.get(2), values.get(3), values.unknown());
    }

    private Object[] values() {
      return new Object[] {code, copies, since, price};
    }

    @Override
    public RecordType<Book> recordType() {
      return TYPE;
    }
  }

  /** Asks for books. */
  public record Lend(String service, List<Book> data, Map<String, RawJson> unknown) implements Packet {
    /** How it is read, judged and written. */
    public static final RecordType<Lend> TYPE =
        RecordType.of(
                REGULATION,
                Field.self("muon_yeu_cau", "Yêu cầu mượn", "Request"),
                Lend::new,
                Lend::values,
                Field.of("service", Types.text(), "Dịch vụ", "Service").required().part(Part.SERVICE).fixed("Muon"),
                Field.of("data", Types.listOf(Types.nested(() -> Book.TYPE)), "Sách", "Books")
                    .required()
                    .part(Part.DATA))
            .requestOf(LEND);

    public Lend {
      data = ImmutableList.copy(data);
      unknown = TYPE.unknown(unknown);
    }

    private Lend(Values values) {
      this(values.get(0), values.get(1), values.unknown());
    }

    private Object[] values() {
      return new Object[] {service, data};
    }

    @Override
    public RecordType<Lend> recordType() {
      return TYPE;
    }
  }

  /** The answer. */
  public record Lent(String error, Map<String, RawJson> unknown) implements Packet {
    /** How it is read, judged and written. */
    public static final RecordType<Lent> TYPE =
        RecordType.of(
            REGULATION,
            Field.self("muon_tra_loi", "Trả lời", "Answer"),
            Lent::new,
            Lent::values,
            Field.of("error_code", Types.text(), "Mã lỗi", "Error").required().part(Part.ERROR));

    public Lent {
      unknown = TYPE.unknown(unknown);
    }

    private Lent(Values values) {
      this(values.get(0), values.unknown());
    }

    private Object[] values() {
      return new Object[] {error};
    }

    @Override
    public RecordType<Lent> recordType() {
      return TYPE;
    }
  }
}
