"""A report as its page shows it: services by their names, sources by numbers, a line a field, what was not exercised in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from goitin import kinds
from goitin.describe import labels, type_names
from goitin.model import Label, Spec

View = dict[str, Any]

_CONSTRAINTS = {
    **{kind.rule: labels.title(kind) for kind in kinds.CONSTRAINTS},
    "type": Label("kiểu", "type"),
    "code": Label("mã", "code"),
}
_RULE = Label("quy tắc giữa các trường", "rule across fields")
_KINDS = {
    "file": Label("tệp", "file"),
    "record": Label("bản ghi", "record"),
    "field": Label("trường", "field"),
    "service": Label("dịch vụ", "service"),
}
_MESSAGES = {"request": Label("yêu cầu", "request"), "response": Label("phản hồi", "response")}
SIGNERS = (
    Label("Người kiểm tra", "Checked by"),
    Label("Người chứng kiến", "Witnessed by"),
    Label("Người phụ trách", "Responsible"),
)


def of_report(report: Mapping[str, Any], spec: Spec) -> View:
    """Arrange a report for its page.

    Args:
        report: The report as plain data.
        spec: The specification, for the names of services and records.

    Returns:
        What the template places.

    """
    names = {service.id: _service(service.wire, service.label) for service in spec.services()}
    sources = _Sources()
    summary = report["summary"]
    return {
        **report,
        "is_clean": summary["errors"] == 0 and summary["valid"] == summary["files"],
        "signers": SIGNERS,
        "inputs": [_input(one, names, spec) for one in report["inputs"]],
        "findings": [_finding(one, sources) for one in report["findings"]],
        "lists": report.get("lists", ()),
        "not_judged": list(_not_judged(report["not_judged"], names)),
        "records": [_record(one, sources, spec) for one in report["records"]],
        "words": [label for key, label in _CONSTRAINTS.items()],
        "sources": sources.listed,
    }


class _Sources:
    """What statements cite, each once, in the order of its number."""

    def __init__(self) -> None:
        self.listed: list[Label] = []
        self._numbers: dict[str, int] = {}

    def number(self, cited: Mapping[str, str]) -> int:
        """The number of what is cited."""
        if cited["vi"] not in self._numbers:
            self._numbers[cited["vi"]] = len(self._numbers) + 1
            self.listed.append(Label(cited["vi"], cited["en"]))
        return self._numbers[cited["vi"]]


def _service(wire: str | None, label: Label) -> Label:
    return Label(f"{wire} – {label.vi}", label.en) if wire else label


def _input(one: Mapping[str, Any], names: Mapping[str, Label], spec: Spec) -> View:
    record = spec.record(one["record"]).label if one["record"] else Label("–", "")
    what = names[one["service"]] if one["service"] else record
    return {**one, "what": what, "message": _MESSAGES.get(one["kind"] or "", Label("", ""))}


def _finding(one: Mapping[str, Any], sources: _Sources) -> View:
    source = one.get("source")
    if source is None:
        return {**one, "cited": "–"}
    row = f", {source['row']}" if "row" in source else ""
    return {**one, "cited": f"[{sources.number(source)}]{row} ({source['confidence']})"}


def _not_judged(rows: Iterable[Mapping[str, Any]], names: Mapping[str, Label]) -> Iterator[View]:
    """One line a reason, with all that it is about."""
    groups: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for one in rows:
        groups.setdefault((one["kind"], one["why"]["vi"]), []).append(one)
    for (kind, _), found in groups.items():
        abouts = [names[one["about"]].vi if kind == "service" else one["about"] for one in found]
        yield {"kind": _KINDS[kind], "count": len(found), "abouts": "; ".join(abouts), "why": found[0]["why"]}


def _record(section: Mapping[str, Any], sources: _Sources, spec: Spec) -> View:
    types = {
        field.wire: type_names.of_type(field.type, spec) for field in spec.record(section["record"]).fields
    }
    tables = {table.id: table.label.vi for table in spec.tables}
    rows = [{**row, "asked": _asked(row, types, tables)} for row in section["clauses"]]
    met = [row for row in rows if row["judged"]]
    grouped = (list(group) for _, group in groupby(met, key=lambda row: row["field"] or row["constraint"]))
    idle = [row for row in rows if not row["judged"]]
    return {
        "record": section["record"],
        "label": section["label"],
        "fields": [_field(group, sources) for group in grouped],
        "idle_count": len(idle),
        "idle": "; ".join(_idle(idle)),
    }


def _asked(row: Mapping[str, Any], types: Mapping[str, str], tables: Mapping[str, str]) -> str:
    """What a clause asks, in words."""
    if row["constraint"] == "type":
        return types[row["field"]]
    asked: str = row["asked"]
    return tables.get(asked, asked) if row["constraint"] == "code" else asked


def _field(rows: Sequence[Mapping[str, Any]], sources: _Sources) -> View:
    first = rows[0]
    return {
        "wire": first["field"] or "",
        "row": first["row"] or "",
        "label": first["label"],
        "clauses": [_clause(row) for row in rows],
        "cited": " ".join(f"[{number}]" for number in dict.fromkeys(sources.number(row["source"]) for row in rows)),
    }  # fmt: skip


def _clause(row: Mapping[str, Any]) -> View:
    """`độ dài ≤ 50: 3/3 (C, cảnh báo)`."""
    soft = ", cảnh báo" if row["severity"] == "warning" else ""
    return {
        "name": _name(row).vi,
        "asked": row["asked"],
        "count": f"{row['passed']}/{row['judged']}",
        "is_failed": bool(row["failed"]),
        "weight": f"({row['confidence']}{soft})",
    }


def _idle(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """`MaHoSo: mẫu, độ dài`."""
    for name, group in groupby(rows, key=lambda row: row["field"] or row["label"]["vi"]):
        found = list(group)
        is_rule = found[0]["field"] is None
        yield name if is_rule else f"{name}: {', '.join(_name(row).vi for row in found)}"


def _name(row: Mapping[str, Any]) -> Label:
    return _CONSTRAINTS.get(row["constraint"], _RULE)
