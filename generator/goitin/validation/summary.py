"""What came out of a run of `goitin validate`, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from goitin.judging import Verdict
from goitin.sentences import Sentence, say
from goitin.validation.looks import Look


@dataclass(slots=True)
class Summary:
    """`cut` counts files with more findings than are listed; `records` the files that look like a record of this id."""

    files: int = 0
    valid: int = 0
    errors: int = 0
    warnings: int = 0
    suspicious: int = 0
    cut: int = 0
    records: Counter[str] = field(default_factory=Counter)

    def add(self, verdict: Verdict, look: Look) -> None:
        """Count one document: its verdict, and what it looks like besides."""
        self.files += 1
        self.valid += verdict.valid
        self.errors += sum(one.severity == "error" for one in verdict.findings)
        self.warnings += sum(one.severity == "warning" for one in verdict.findings)
        self.suspicious += len(look.suspicions)
        self.cut += verdict.truncated
        self.records.update(filter(None, (look.record,)))

    @property
    def all_valid(self) -> bool:
        """Whether no file has an error, those of findings that were cut off included."""
        return self.valid == self.files

    def advice(self) -> Iterator[Sentence]:
        """What the caller might try instead, a sentence for each record."""
        for record, count in self.records.items():
            if self.files == 1:
                yield say("This looks like a record {record}: use --record {record}.", record=record)
            else:
                yield say(
                    "Files that look like a record {record}: {count}. Use --record {record} for them.",
                    record=record,
                    count=count,
                )

    def __str__(self) -> str:
        cut = say("; {cut} with more findings than are listed", cut=self.cut) if self.cut else ""
        apart = say("; suspicious values: {count}", count=self.suspicious) if self.suspicious else ""
        return say(
            "files: {files}, valid: {valid}, errors: {errors}, warnings: {warnings}{cut}{apart}",
            files=self.files,
            valid=self.valid,
            errors=self.errors,
            warnings=self.warnings,
            cut=cut,
            apart=apart,
        )
