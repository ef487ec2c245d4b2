"""What stands in the paper: chapters of tables and texts, ready to be set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goitin.describe import labels, status, table_cells, type_names
from goitin.model import CodeTable, Interpretation, Label, Packet, Record, Service, Spec
from goitin.review import terms
from goitin.review.table import Table

SERVICE_COLUMNS = {
    "service": Label("Tên dịch vụ", "Service"),
    "direction": Label("Chiều", "Direction"),
    "parameters": Label("Tham số", "Parameters"),
    "payload": Label("Dữ liệu", "Payload"),
    "result": Label("Kết quả", "Result"),
    "vi": Label("Mô tả", "Description in Vietnamese"),
    "en": Label("Mô tả tiếng Anh", "Description"),
    "source": Label("Nguồn", "Source"),
    "confidence": Label("Độ tin cậy", "Confidence"),
}
READING_COLUMNS = {
    "place": Label("Nơi", "Place"),
    "vi": Label("Cách hiểu", "Reading in Vietnamese"),
    "en": Label("Cách hiểu tiếng Anh", "Reading"),
}
SOURCE_COLUMNS = {
    "number": Label("Số", "No"),
    "vi": Label("Nguồn", "Source in Vietnamese"),
    "en": Label("Nguồn tiếng Anh", "Source"),
    "kind": Label("Loại", "Kind"),
    "url": Label("Địa chỉ", "Address"),
    "seen": Label("Ngày xem", "Seen on"),
}
READINGS, SOURCES = "dieu_bo_ngo", "nguon_dan"
"""The ids of the tables of open readings and of sources."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its title, texts, tables."""

    title: Label
    texts: tuple[Label, ...]
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """The whole paper.

    Attributes:
        regulation: The id of the specification.
        version: Its version.
        language: The language of the words for types, `vi` or `en`.
        title: What stands first.
        status: What every page of ours says first.
        chapters: The chapters, each table in one of them.
        signers: The parts that people have who sign.

    """

    regulation: str
    version: str
    language: str
    title: Label
    status: tuple[Label, ...]
    chapters: tuple[Chapter, ...]
    signers: tuple[Label, ...]

    @property
    def subtitle(self) -> str:
        """Of which specification it is: `qcvn120 1.0.0`."""
        return f"{self.regulation} {self.version}"

    @property
    def preface(self) -> list[str]:
        """The lines of the first sheet of a workbook."""
        lines = [self.title.vi, self.title.en, self.subtitle, ""]
        lines += _both(self.status)
        for chapter in self.chapters:
            lines += ["", chapter.title.bilingual, *_both(chapter.texts)] if chapter.texts else []
        lines += ["", *_both([self.declared])]
        return [*lines, "", *(f"{sign.bilingual}: ……………" for sign in self.signers)]

    @property
    def tables(self) -> Iterator[Table]:
        """The tables of all chapters."""
        return (table for chapter in self.chapters for table in chapter.tables)

    @property
    def declared(self) -> Label:
        """What those who sign say."""
        tables = list(self.tables)
        count, rows = len(tables), sum(len(table.rows) for table in tables)
        return Label(
            f"Những người ký tên đã đọc {count} bảng, {rows} dòng của bản {self.subtitle}. Dòng không đánh dấu là dòng chưa có kết luận.",
            f"Those who sign have read {count} tables, {rows} rows of {self.subtitle}. A row without a mark is one without a decision.",
        )


def _both(texts: Sequence[Label]) -> list[str]:
    return [part for text in texts for part in (text.vi, text.en)]


def build(spec: Spec, language: str = "vi") -> ReviewDocument:
    """Make the paper of a specification.

    Args:
        spec: The specification.
        language: The language of the words for types, `vi` or `en`; everything else stands in both.

    """
    return ReviewDocument(
        regulation=spec.id,
        version=spec.version,
        language=language,
        title=Label(f"{spec.number}: {spec.label.vi}", f"{spec.number}: {spec.label.en}"),
        status=tuple(status.lines(spec)),
        chapters=(
            Chapter(Label("Mở đầu", "Preface"), (*_transport(spec), *spec.notes, _how_sure(), _how_to_decide()), ()),
            *_families(spec, language),
            *_glossary(spec),
            Chapter(
                Label("Bảng mã", "Code tables"),
                (*terms.transitions(spec), *_lists(spec)),
                tuple(_codes(table, spec) for table in spec.tables if table.rows is None),
            ),
            Chapter(Label("Điều còn bỏ ngỏ, cần xác nhận", "Open readings, to be confirmed"), (), (_readings(spec),)),
            Chapter(Label("Nguồn", "Sources"), (), (_sources(spec),)),
        ),
        signers=(
            Label("Người rà soát", "Reviewed by"),
            Label("Người đối chiếu với văn bản", "Compared with the text by"),
            Label("Người phụ trách", "Approved by"),
        ),
    )  # fmt: skip


def _glossary(spec: Spec) -> Iterator[Chapter]:
    """The words of the trade, if any are given."""
    if spec.glossary:
        yield Chapter(Label("Thuật ngữ", "Glossary"), terms.glossary(spec), ())


def _transport(spec: Spec) -> tuple[Label, ...]:
    """How calls travel; nothing where nobody said it."""
    transport = spec.transport
    if transport is None:
        return ()
    sure = transport.origin.confidence
    return (
        Label(f"Cách gọi: {transport.label.vi} ({sure})", f"How calls travel: {transport.label.en} ({sure})"),
    )


def _how_sure() -> Label:
    return Label(
        "Độ tin cậy: A – văn bản hoặc hướng dẫn chính thức; B – từ hai hệ thống độc lập; C – một hệ thống; D – cách hiểu của chúng tôi. "
        "Dấu x: bắt buộc; chữ trong ngoặc: độ tin cậy riêng của điều đó.",
        "Confidence: A – official text or guide; B – two independent systems or more; C – one system; D – our reading. "
        "An x: required; a letter in brackets: how sure that very statement is.",
    )


def _how_to_decide() -> Label:
    return Label(
        "Cột «Đúng/sai»: chọn đúng hoặc sai; nếu sai, viết ở cột «Ý kiến». Số trong ngoặc vuông ở cột «Nguồn» là số của nguồn trong bảng cuối.",
        "Column «Right/wrong»: choose right or wrong; if wrong, write why in the column «Remark». A number in square brackets in the column «Source» is that of a source in the last table.",
    )


def _families(spec: Spec, language: str) -> Iterator[Chapter]:
    """One chapter a family; a record stands in the first family that uses it."""
    seen: set[str] = set()
    for packet in spec.packets:
        records = [spec.record(id) for id in packet.records if id not in seen]
        seen.update(packet.records)
        tables = [_record(record, spec, language) for record in records if record.message_kind == "record"]
        sure = status.localized_standing(status.of_packet(spec, packet))
        texts: tuple[Label, ...] = (Label(f"Các trường: {sure}.", f"Fields: {sure}."),) if sure else ()
        texts += (packet.note,) if packet.note else ()
        yield Chapter(packet.title, texts, (_services(spec, packet, language), *tables))


def _services(spec: Spec, packet: Packet, language: str) -> Table:
    rows = (_service(spec, service, language) for service in packet.services)
    return Table.of(f"dich_vu_{packet.number}", Label("Dịch vụ", "Services"), (), SERVICE_COLUMNS, rows)


def _service(spec: Spec, service: Service, language: str) -> tuple[str, ...]:
    parameters = [item.wire for item in spec.record(service.request).fields if item.role == "parameter"]
    return (
        service_name(service),
        spec.sides(service.is_inbound).arrow.vi,
        ", ".join(parameters),
        type_names.of_type(service.data, spec, language) if service.data else "",
        type_names.of_type(service.result, spec, language) if service.result else "",
        service.label.vi,
        service.label.en,
        table_cells.source(service.origin, spec),
        str(service.origin.confidence),
    )


def service_name(service: Service) -> str:
    """The name of a service on the wire; where nobody knows one, what it is, in brackets."""
    return service.wire or f"({service.label.vi})"


def _record(record: Record, spec: Spec, language: str) -> Table:
    rows = (
        tuple(table_cells.of_field(field, at, spec, language).values())
        for at, field in enumerate(record.fields, 1)
    )
    sure, cited = record.origin.confidence, table_cells.source(record.origin, spec)
    standing = status.localized_standing(status.shares(record.fields))
    source = Label(
        f"Nêu ở: {cited} ({sure}). Các trường: {standing}.",
        f"Named in: {cited} ({sure}). Fields: {standing}.",
    )
    above = [record.note] if record.note else []
    rules = (rule.message for rule in record.rules)
    return Table.of(record.id, record.label, (*above, source, *rules), table_cells.COLUMNS, rows)


def _codes(table: CodeTable, spec: Spec) -> Table:
    rows = (tuple(row.values()) for row in table_cells.codes(table, spec))
    above = (table.note,) if table.note else ()
    return Table.of(table.id, table.label, above, table_cells.CODE_COLUMNS, rows)


def _lists(spec: Spec) -> Iterator[Label]:
    """The code tables whose rows are a list: where it is, and which version."""
    for table in spec.tables:
        rows = table.rows
        vi, en = f"{table.id} ({table.label.vi})", f"{table.id} ({table.label.en})"
        if rows is not None and rows.is_provided:
            yield Label(
                f"{vi}: danh mục được nạp khi chạy; không nạp thì mã không được xét.",
                f"{en}: a list that is given at run time; without it codes are not judged.",
            )
        elif rows is not None:
            count = len(rows.rows)
            yield Label(
                f"{vi}: danh mục trong tệp {rows.file}, phiên bản {rows.version}, {count} mã, SHA-256 {rows.sha256}.",
                f"{en}: a list in the file {rows.file}, version {rows.version}, {count} codes, SHA-256 {rows.sha256}.",
            )


def _readings(spec: Spec) -> Table:
    rows = (
        (where, reading.text.vi, reading.text.en)
        for where, readings in _all_readings(spec)
        for reading in readings
        if reading.status == "open"
    )
    return Table.of(READINGS, Label("Điều còn bỏ ngỏ", "Open readings"), (), READING_COLUMNS, rows)


def _sources(spec: Spec) -> Table:
    rows = (
        (
            f"[{at}]",
            item.label.vi,
            item.label.en,
            labels.SOURCES[item.kind].bilingual,
            item.url or "",
            item.seen or "",
        )
        for at, item in enumerate(spec.sources, 1)
    )
    return Table.of(SOURCES, Label("Danh mục nguồn", "List of sources"), (), SOURCE_COLUMNS, rows)


def _all_readings(spec: Spec) -> Iterator[tuple[str, tuple[Interpretation, ...]]]:
    """Readings by what they are about, each once."""
    seen: set[Interpretation] = set()
    groups: list[tuple[str, tuple[Interpretation, ...]]] = []
    for packet in spec.packets:
        groups.append((packet.id, packet.readings))
        groups += [(service.id, service.readings) for service in packet.services]
    for record in spec.records:
        groups.append((record.id, record.readings))
        groups += [(f"{record.id}/{field.wire}", field.readings) for field in record.fields]
    groups += [(named.id, named.readings) for named in spec.types]
    groups += [(table.id, table.readings) for table in spec.tables]
    for where, readings in groups:
        new = tuple(reading for reading in readings if reading not in seen)
        seen.update(new)
        yield where, new
