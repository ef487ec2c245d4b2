"""What lies in the folder of downloads: each file by its path, what it is called, and what makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from goitin import resources
from goitin.model import Label, Spec
from goitin.rendering.page import PlanContext
from goitin.targets import openapi
from goitin.targets.docs.downloads import tables
from goitin.targets.docs.downloads.archive import packed
from goitin.targets.docs.downloads.postman import collection
from goitin.targets.docs.downloads.workbook import workbook
from goitin.wire.json_codec import JSON

FOLDER, EXACT = "downloads", "api/openapi.json"
DOCUMENTS = ("openapi", "jsonschema", "contract")
"""Targets whose files are always there; vectors take too long for every save at the desk."""
_ARCHIVES = {
    "openapi": Label("Mọi tài liệu OpenAPI", "All OpenAPI documents"),
    "jsonschema": Label("JSON Schema, mỗi bản ghi một tệp", "JSON Schema, a file a record"),
    "contract": Label(
        "Hợp đồng: đặc tả đã dịch thành JSON", "The contract: the compiled specification as JSON"
    ),
    "vectors": Label("Bộ kiểm thử hợp quy", "Conformance vectors"),
}
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    """A file: its path below the site, what it is, what makes it of the texts of other targets; `is_elsewhere`: the site has it anyway."""

    path: str
    label: Label
    content: Callable[[Texts], bytes]
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Files that belong together; `anchor` is the end of that of their heading."""

    anchor: str
    title: Label
    items: tuple[Item, ...]


def sources(context: PlanContext) -> tuple[str, ...]:
    """The targets whose files are needed: all that are archived, where packages are offered."""
    return tuple(_ARCHIVES) if context.packages else DOCUMENTS


def groups(context: PlanContext) -> Iterator[Group]:
    """Everything, in the order of the page."""
    spec = context.spec
    yield Group("documents", Label("Cho công cụ", "For tools"), tuple(_documents(context)))
    if context.packages:
        yield Group(
            "packages",
            Label("SDK, gói cài đặt", "SDKs as packages"),
            tuple(_packages(spec, context.packages)),
        )
        yield Group(
            "archives",
            Label("Trọn bộ", "Everything"),
            tuple(_archive(name, is_compressed=True) for name in _ARCHIVES),
        )
    codes = [tables.codes(spec, one) for one in spec.tables if one.rows is None]
    lists = [tables.codes(spec, one) for one in spec.tables if one.rows and not one.rows.is_provided]
    records = [tables.fields(spec, one) for one in spec.records if one.message_kind == "record"]
    named = tables.sources(spec)
    books = (
        _item(
            "code-tables.xlsx", Label("Mọi bảng mã", "All code tables"), partial(workbook, [*codes, named])
        ),
        _item("records.xlsx", Label("Mọi bản ghi", "All records"), partial(workbook, [*records, named])),
        *_data("", named),
    )
    yield Group("books", Label("Bảng tính", "Workbooks"), books)
    yield Group(
        "tables",
        Label("Từng bảng mã", "Each code table"),
        tuple(x for one in codes for x in _data("tables/", one))
        + tuple(_csv("tables/", one) for one in lists),
    )
    yield Group(
        "records",
        Label("Từng bản ghi", "Each record"),
        tuple(x for one in records for x in _data("records/", one)),
    )


def _documents(context: PlanContext) -> Iterator[Item]:
    """Documents that stand for the whole; those of a family, and for older tools, are in the archive."""
    spec = context.spec
    exact = Label("OpenAPI, chính xác", "OpenAPI, exact")
    yield Item(EXACT, exact, lambda texts: texts["openapi/openapi.json"].encode(), is_elsewhere=True)
    for file in openapi.TARGET.plan(context):
        if file.path.startswith("plain/") and file.path.endswith(".json") and "3.0" not in file.path:
            yield _document(f"openapi/{file.path}", _plain(file.path))
    yield _document(
        f"jsonschema/{spec.id}.json", Label("JSON Schema, cả đặc tả", "JSON Schema of everything")
    )
    if not context.packages:
        yield _archive("contract")
    label = Label("Bộ yêu cầu cho Postman (v2.1)", "Postman collection (v2.1)")
    yield _item(f"{spec.id}.postman_collection.json", label, partial(collection, spec))


def _plain(path: str) -> Label:
    name = path.removeprefix("plain/").removesuffix(".json")
    return Label(
        f"OpenAPI giản lược, cho công cụ sinh mã: {name}", f"OpenAPI, plain, for code generators: {name}"
    )


def _document(source: str, label: Label) -> Item:
    return Item(f"{FOLDER}/{source}", label, partial(_compact, source))


def _compact(source: str, texts: Texts) -> bytes:
    """A document without the blanks that only people need; numbers keep their digits."""
    return JSON.write(JSON.parse(texts[source].encode()))


def _data(folder: str, table: tables.Table) -> Iterator[Item]:
    for form, make in (("csv", tables.as_csv), ("json", tables.as_json)):
        yield _item(f"{folder}{table.id}.{form}", table.title, partial(make, table))


def _csv(folder: str, table: tables.Table) -> Item:
    return _item(f"{folder}{table.id}.csv", table.title, partial(tables.as_csv, table))


def _item(path: str, label: Label, make: Callable[[], bytes]) -> Item:
    return Item(f"{FOLDER}/{path}", label, lambda _: make())


def _archive(name: str, *, is_compressed: bool = False) -> Item:
    def make(texts: Texts) -> bytes:
        files = {path: text.encode() for path, text in texts.items() if path.startswith(f"{name}/") and text}
        return packed(files, compressed=is_compressed)

    return Item(f"{FOLDER}/{name}.zip", _ARCHIVES[name], make)


def _packages(spec: Spec, folder: Path) -> Iterator[Item]:
    """What was built of this specification, and the runtimes it stands on."""
    for part in (spec.id, resources.RUNTIME):
        for name, path in resources.files_in(folder / part, ""):
            yield Item(f"{FOLDER}/packages/{part}/{name}", Label(name, name), partial(_bytes, Path(path)))


def _bytes(path: Path, _: Texts) -> bytes:
    return path.read_bytes()
