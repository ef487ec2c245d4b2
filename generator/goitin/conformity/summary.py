"""What came out of a run of `goitin validate`, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from goitin.conformity.looks import Look
from goitin.diagnostics.message import Message, msg
from goitin.validator import Verdict


@dataclass(slots=True)
class Summary:
    """`cut` counts documents with more findings than are listed, `records` those that look like a record of this id, `lined` files that look like JSON Lines; `announced` what only the edition beside the verdict finds; `rule` is the first that a finding names."""

    documents: int = 0
    valid: int = 0
    errors: int = 0
    warnings: int = 0
    suspicious: int = 0
    cut: int = 0
    records: Counter[str] = field(default_factory=Counter)
    lined: int = 0
    announced: int = 0
    rule: str | None = None

    def add(self, verdict: Verdict, look: Look, *, is_lined: bool) -> None:
        """Count one document.

        Args:
            verdict: What was judged of it.
            look: What it looks like besides.
            is_lined: Whether it looks like JSON Lines.

        """
        self.lined += is_lined
        self.rule = self.rule or next((one.rule for one in verdict.findings), None)
        self.documents += 1
        self.valid += verdict.valid
        self.errors += sum(one.severity == "error" for one in verdict.findings)
        self.warnings += sum(one.severity == "warning" for one in verdict.findings)
        self.suspicious += len(look.suspicions)
        self.cut += verdict.truncated
        self.records.update(filter(None, (look.record,)))

    @property
    def all_valid(self) -> bool:
        """Whether no document has an error, those of findings that were cut off included."""
        return self.valid == self.documents

    def advice(self) -> Iterator[Message]:
        """What the caller might try instead, a sentence for each record that several documents look like."""
        for record, count in self.records.items():
            if count > 1:
                yield msg(
                    "Documents that look like a record {record}: {count}. Use --record {record} for them.",
                    record=record,
                    count=count,
                )
        if self.lined:
            yield msg("What follows the first line looks like JSON Lines: use --lines.")

    def __str__(self) -> str:
        cut = msg("; {cut} with more findings than are listed", cut=self.cut) if self.cut else ""
        apart = msg("; suspicious values: {count}", count=self.suspicious) if self.suspicious else ""
        later = msg("; announced findings: {count}", count=self.announced) if self.announced else ""
        return msg(
            "documents: {documents}, valid: {valid}, errors: {errors}, warnings: {warnings}{cut}{apart}{later}",
            documents=self.documents,
            valid=self.valid,
            errors=self.errors,
            warnings=self.warnings,
            cut=cut,
            apart=apart,
            later=later,
        )
