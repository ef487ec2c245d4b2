"""How a field is declared.

Its key on the wire, its names, when it must be there, where it comes from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from .findings import Severity, SubjectParts
from .regulation import Regulation
from .rules import Rule


class WireField(FieldInfo):  # type: ignore[misc]
    """One row of a table of the regulation.

    It is a `FieldInfo` of pydantic (key, title, whether in `repr`), and holds what the
    reader needs besides. A field without a default is required; `required` says what it
    weighs if another one is missing. `source` cites as the specification does: `id
    place; id place`; absent, that of the record holds. A key that is `present` is always
    sent, without a value as `empty`. `part` is what the field does in
    a message, such as `service` or `data`.
    """

    def __init__(
        self,
        wire: str,
        vi: str,
        en: str,
        *,
        row: int | None = None,
        required: Severity | None = None,
        when: Sequence[str] = (),
        present: Severity | None = None,
        empty: str = "null",
        sensitive: bool = False,
        since: str | None = None,
        until: str | None = None,
        aliases: Sequence[str] = (),
        source: str | None = None,
        confidence: str | None = None,
        part: str | None = None,
    ) -> None:
        options: dict[str, Any] = dict.fromkeys(
            ("alias", "validation_alias", "serialization_alias"), wire
        )
        if sensitive:
            options["repr"] = False
        # What is absent is left out by pydantic's writer, too.
        options["exclude_if"] = _is_absent
        super().__init__(title=vi, description=f"{vi} / {en}", **options)
        self.wire, self.vi, self.en, self.row = wire, vi, en, row
        self.required, self.when = required, when
        self.present, self.empty = present, empty
        self.since, self.until = since, until
        self.aliases, self.sensitive = aliases, sensitive
        self.source, self.confidence = source, confidence
        self.part = part


def Preset(*, default: Any) -> Any:  # named as what stands beside it in a class
    """Say that a field has only one value, which its record's maker need not give.

    On the wire it is required all the same, so for pydantic it has no default.
    """
    return FieldInfo()


@dataclass(frozen=True, slots=True)
class RecordInfo:
    """What a record is.

    Its regulation, its id, its names, where it comes from, its rules across fields.
    """

    regulation: Regulation
    id: str
    vi: str
    en: str
    source: str
    confidence: str
    rules: Sequence[Rule] = ()
    private: bool = False

    def parts(self) -> SubjectParts:
        """What sentences about the record cite; they name no field."""
        cited = self.regulation.citation(self.source, self.confidence, None)
        return SubjectParts(None, cited, ("", ""))


def _is_absent(value: object) -> bool:
    return value is None
