"""What stands in the paper: chapters of tables and texts, ready to be set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goitin.describe import status, table_cells
from goitin.model import CodeTable, Interpretation, Label, Packet, Record, Service, Spec
from goitin.review import terms
from goitin.types import phrase


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its id and title, what stands above it, the heads of its columns and its rows of texts.

    `wide` are the columns, by number, that hold sentences.
    """

    id: str
    title: Label
    preamble: tuple[Label, ...]
    headers: tuple[Label, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: frozenset[int]

    @property
    def lines(self) -> Iterator[tuple[str, ...]]:
        """Its lines on a sheet: the title with the table's id before it, what stands above, the heads, the rows."""
        yield (f"{self.id}: {self.title.bilingual}",)
        yield from ((text.bilingual,) for text in self.preamble)
        yield tuple(head.bilingual for head in self.headers)
        yield from self.rows


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its title, texts, tables."""

    title: Label
    texts: tuple[Label, ...]
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """The whole paper; `signs` are the lines for those who sign, `regulation` and `version` say of which specification it is."""

    regulation: str
    version: str
    title: Label
    subtitle: str
    status: tuple[Label, ...]
    chapters: tuple[Chapter, ...]
    signature_lines: tuple[Label, ...]

    @property
    def preface(self) -> list[str]:
        """The lines of the first sheet of a workbook."""
        texts = [*self.status, *(text for chapter in self.chapters for text in chapter.texts)]
        lines = [self.title.vi, self.title.en, self.subtitle, ""]
        lines += [part for text in texts for part in (text.vi, text.en)]
        return [*lines, "", *(f"{sign.bilingual}: ……………" for sign in self.signature_lines)]

    @property
    def tables(self) -> Iterator[Table]:
        """The tables of all chapters."""
        return (table for chapter in self.chapters for table in chapter.tables)


def build(spec: Spec) -> ReviewDocument:
    """The paper of a specification."""
    return ReviewDocument(
        regulation=spec.id,
        version=spec.version,
        title=Label(f"{spec.number}: {spec.label.vi}", f"{spec.number}: {spec.label.en}"),
        subtitle=f"{spec.id} {spec.version}",
        status=tuple(status.lines(spec)),
        chapters=(
            Chapter(Label("Mở đầu", "Preface"), (*_transport(spec), *spec.notes, _how_sure()), ()),
            *_families(spec),
            *_glossary(spec),
            Chapter(
                Label("Bảng mã", "Code tables"),
                terms.transitions(spec),
                tuple(_codes(table) for table in spec.tables),
            ),
            Chapter(
                Label("Điều còn bỏ ngỏ, cần xác nhận", "Open readings, to be confirmed"),
                (),
                (_readings(spec),),
            ),
        ),
        signature_lines=(Label("Người đọc", "Read by"), Label("Ngày", "Date"), Label("Ký tên", "Signature")),
    )


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


def _families(spec: Spec) -> Iterator[Chapter]:
    """One chapter a family; a record stands in the first family that uses it."""
    seen: set[str] = set()
    for packet in spec.packets:
        records = [spec.record(id) for id in packet.records if id not in seen]
        seen.update(packet.records)
        tables = [_record(record, spec) for record in records if record.message_kind == "record"]
        sure = status.localized_standing(status.of_packet(spec, packet))
        texts: tuple[Label, ...] = (Label(f"Các trường: {sure}.", f"Fields: {sure}."),) if sure else ()
        texts += (packet.note,) if packet.note else ()
        yield Chapter(packet.title, texts, (_services(spec, packet), *tables))


def _services(spec: Spec, packet: Packet) -> Table:
    heads = [
        ("Tên dịch vụ", "Service"), ("Chiều", "Direction"), ("Tham số", "Parameters"), ("Dữ liệu", "Payload"),
        ("Kết quả", "Result"), ("Mô tả", "Description in Vietnamese"), ("Mô tả tiếng Anh", "Description"),
        ("Nguồn", "Source"), ("Độ tin cậy", "Confidence"),
    ]  # fmt: skip
    rows = tuple(_service(spec, service) for service in packet.services)
    title = Label("Dịch vụ", "Services")
    return Table(
        f"dich_vu_{packet.number}", title, (), tuple(Label(*head) for head in heads), rows, frozenset((5, 6))
    )


def _service(spec: Spec, service: Service) -> tuple[str, ...]:
    parameters = [item.wire for item in spec.record(service.request).fields if item.role == "parameter"]
    return (
        service.wire or "?",
        spec.sides(service.is_inbound).arrow.vi,
        ", ".join(parameters),
        phrase(service.data) if service.data else "",
        phrase(service.result) if service.result else "",
        service.label.vi,
        service.label.en,
        table_cells.source(service.origin),
        str(service.origin.confidence),
    )


def _record(record: Record, spec: Spec) -> Table:
    rows = tuple(
        tuple(table_cells.of_field(field, at, spec).values()) for at, field in enumerate(record.fields, 1)
    )
    sure = record.origin.confidence
    standing = status.localized_standing(status.shares(record.fields))
    source = Label(
        f"Nêu ở: {table_cells.source(record.origin)} ({sure}). Các trường: {standing}.",
        f"Named in: {table_cells.source(record.origin, 'en')} ({sure}). Fields: {standing}.",
    )
    above = [record.note] if record.note else []
    wide = frozenset(at for at, name in enumerate(table_cells.COLUMNS) if name in ("vi", "en", "more"))
    return Table(
        record.id,
        record.label,
        (*above, source, *(rule.message for rule in record.rules)),
        tuple(table_cells.COLUMNS.values()),
        rows,
        wide,
    )


def _codes(table: CodeTable) -> Table:
    rows = tuple(tuple(row.values()) for row in table_cells.codes(table))
    above = (table.note,) if table.note else ()
    wide = frozenset(at for at, name in enumerate(table_cells.CODE_COLUMNS) if name in ("vi", "en"))
    return Table(table.id, table.label, above, tuple(table_cells.CODE_COLUMNS.values()), rows, wide)


def _readings(spec: Spec) -> Table:
    heads = (
        Label("Nơi", "Place"),
        Label("Cách hiểu", "Reading in Vietnamese"),
        Label("Cách hiểu tiếng Anh", "Reading"),
        Label("Ý kiến", "Opinion"),
    )
    rows = tuple(
        (where, reading.text.vi, reading.text.en, "")
        for where, readings in _all_readings(spec)
        for reading in readings
        if reading.status == "open"
    )
    return Table(
        "dieu_bo_ngo", Label("Điều còn bỏ ngỏ", "Open readings"), (), heads, rows, frozenset((1, 2, 3))
    )


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
