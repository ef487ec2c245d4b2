"""Evidence grows document by document; at its end it is one plain structure, which both forms of a report are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goitin import __version__
from goitin.conformity.report import clauses, not_judged, texts
from goitin.conformity.report.clauses import both
from goitin.conformity.suspicious_values import Suspicion
from goitin.describe import status
from goitin.model import Spec
from goitin.validator import Finding, Options, Tally, Verdict

_READINGS = {
    True: {"id": "tolerant", "vi": "khoan dung", "en": "tolerant"},
    False: {"id": "strict", "vi": "chặt", "en": "strict"},
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was judged: its name without the folders of a machine, size in bytes, SHA-256 in hex, and bytes.

    `suspicions` are no findings: they stand apart, and nothing is counted valid or not by them.
    """

    name: str
    size: int
    sha256: str
    data: bytes
    suspicions: tuple[Suspicion, ...] = ()


class Evidence:
    """Collects what a report says. `tally` goes to the judge; `record` is what the documents are that are no messages."""

    def __init__(self, whole: Spec, options: Options, record: str | None = None) -> None:
        self.tally = Tally()
        self._whole, self._options, self._record = whole, options, record
        self._inputs: list[dict[str, Any]] = []
        self._findings: list[tuple[str, Finding]] = []
        self._suspicions: list[tuple[str, Suspicion]] = []
        self._gaps: list[not_judged.Gap] = []

    def add(self, document: Document, verdict: Verdict) -> None:
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
        self._findings += [(document.name, one) for one in verdict.findings]
        self._suspicions += [(document.name, one) for one in document.suspicions]
        self._gaps += not_judged.of_document(
            document.name, document.data, verdict, is_message=self._record is None
        )

    def report(self, date: str | None) -> dict[str, Any]:
        """The report as plain data; `date` stands in it as given, and is left out otherwise."""
        whole = self._whole
        services = frozenset(one["service"] for one in self._inputs if one["service"])
        missed = [*self._gaps, *not_judged.of_all(whole, self.tally, services)]
        return {
            "about": [both(one) for one in (*status.lines(whole, dated=False), *texts.ABOUT)],
            "specification": {
                "id": whole.id,
                "number": whole.number,
                "version": whole.version,
                "label": both(whole.label),
            },
            "edition": self._options.edition,
            "generator": f"goitin {__version__}",
            "reading": _READINGS[self._options.tolerant],
            **({} if date is None else {"date": date}),
            "summary": self._summary(),
            "inputs": self._inputs,
            "records": clauses.sections(whole, self.tally),
            "findings": [{"file": name, **one.to_dict()} for name, one in self._findings],
            "suspicious": {
                "about": both(texts.SUSPICIOUS),
                "values": [_suspected(name, one) for name, one in self._suspicions],
            },
            "not_judged": [{"kind": one.kind, "about": one.about, "why": both(one.why)} for one in missed],
        }

    def _summary(self) -> dict[str, int]:
        return {
            "files": len(self._inputs),
            "valid": sum(one["valid"] for one in self._inputs),
            "errors": sum(one["errors"] for one in self._inputs),
            "warnings": sum(one["warnings"] for one in self._inputs),
            "suspicious": len(self._suspicions),
        }


def _suspected(name: str, suspicion: Suspicion) -> dict[str, Any]:
    return {
        "file": name,
        "path": suspicion.path,
        "suspicious": suspicion.kind,
        "sentence": both(suspicion.sentence),
    }
