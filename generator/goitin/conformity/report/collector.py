"""Evidence grows document by document; at its end it is one plain structure, which both forms of a report are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goitin import __version__
from goitin.conformity.report import clauses, not_judged, page, texts
from goitin.conformity.suspicious_values import Suspicion
from goitin.describe import status
from goitin.model import CodeList, CodeTable, Spec
from goitin.validator import Coverage, Finding, Options, Verdict

_READINGS = {
    True: {"id": "tolerant", "vi": "khoan dung", "en": "tolerant"},
    False: {"id": "strict", "vi": "chặt", "en": "strict"},
}


@dataclass(frozen=True, slots=True)
class CheckedInput:
    """A document that was judged: its name without the folders of a machine, size in bytes, SHA-256 in hex, and bytes.

    `suspicions` are no findings: they stand apart, and nothing is counted valid or not by them.
    """

    name: str
    size: int
    sha256: str
    data: bytes
    suspicions: tuple[Suspicion, ...] = ()


class ConformityReport:
    """Collects what a report says. `tally` goes to the judge; `record` is what the documents are that are no messages."""

    def __init__(self, spec: Spec, options: Options, record: str | None = None) -> None:
        self.tally = Coverage()
        self._spec, self._options, self._record = spec, options, record
        self._inputs: list[dict[str, Any]] = []
        self._findings: list[tuple[str, Finding]] = []
        self._suspicions: list[tuple[str, Suspicion]] = []
        self._not_checked: list[not_judged.NotChecked] = []
        self._used: dict[str, None] = {}

    def add(self, document: CheckedInput, verdict: Verdict) -> None:
        """Take one document and what was said of it."""
        severities = [one.severity for one in verdict.findings]
        self._inputs.append(
            {
                "name": document.name,
                "sha256": document.sha256,
                "size": document.size,
                "record": self._record,
                "service": verdict.service,
                "kind": verdict.kind,
                "valid": verdict.valid,
                "errors": severities.count("error"),
                "warnings": severities.count("warning"),
            }
        )
        self._used |= dict.fromkeys(one.table for one in verdict.used)
        self._findings += [(document.name, one) for one in verdict.findings]
        self._suspicions += [(document.name, one) for one in document.suspicions]
        self._not_checked += not_judged.of_document(
            document.name, document.data, verdict, is_message=self._record is None
        )

    def report(self, date: str | None) -> dict[str, Any]:
        """The report as plain data; `date` stands in it as given, and is left out otherwise."""
        spec = self._spec
        services = frozenset(one["service"] for one in self._inputs if one["service"])
        missed = [*self._not_checked, *not_judged.of_all(spec, self.tally, services)]
        return {
            "about": [one.by_language for one in (*status.lines(spec, dated=False), *texts.ABOUT)],
            "specification": {
                "id": spec.id,
                "number": spec.number,
                "version": spec.version,
                "label": spec.label.by_language,
            },
            "edition": self._options.edition,
            "generator": f"goitin {__version__}",
            "reading": _READINGS[self._options.tolerant],
            **({} if date is None else {"date": date}),
            "summary": self._summary(),
            "inputs": self._inputs,
            **({"lists": [_listed(spec.table(id)) for id in sorted(self._used)]} if self._used else {}),
            "records": clauses.record_sections(spec, self.tally),
            "findings": [{"file": name, **one.to_dict()} for name, one in self._findings],
            "suspicious": {
                "about": texts.SUSPICIOUS.by_language,
                "values": [_suspected(name, one) for name, one in self._suspicions],
            },
            "not_judged": [
                {"kind": one.kind, "about": one.about, "why": one.why.by_language} for one in missed
            ],
        }

    def page(self, date: str | None) -> dict[str, Any]:
        """The report as its page shows it."""
        return page.of_report(self.report(date), self._spec)

    def _summary(self) -> dict[str, int]:
        return {
            "files": len(self._inputs),
            "valid": sum(one["valid"] for one in self._inputs),
            "errors": sum(one["errors"] for one in self._inputs),
            "warnings": sum(one["warnings"] for one in self._inputs),
            "suspicious": len(self._suspicions),
        }


def _listed(table: CodeTable) -> dict[str, Any]:
    """Which list of codes was judged by."""
    rows = table.rows or CodeList()
    return {
        "table": table.id,
        "label": table.label.by_language,
        "version": rows.version,
        "sha256": rows.sha256,
        "count": len(rows.rows),
    }


def _suspected(name: str, suspicion: Suspicion) -> dict[str, Any]:
    return {
        "file": name,
        "path": suspicion.path,
        "suspicious": suspicion.kind,
        "sentence": suspicion.sentence.by_language,
    }
