"""What the records of this package are made of, written by hand and the same for every
regulation.
"""

from __future__ import annotations

from .code_table import CodeTable, Retired, Since, TableAbout, Until
from .findings import (
    ERROR,
    WARNING,
    Citation,
    FieldLabel,
    Finding,
    InvalidPacketError,
    ListReading,
    Mode,
    Reading,
    Readings,
    Severity,
)
from .kinds import (
    Base64,
    Code,
    Flag,
    Form,
    Integer,
    Json,
    ListOf,
    Nested,
    Number,
    Percent,
    Text,
    Url,
)
from .kinds.texts import decode_base64
from .kinds.times import Date, DateTime, Month, Time, instant, local
from .packet import Packet
from .raw import RawJson
from .rules import Compare, Compute, Constant, Rule, Value, Word
from .service import MessageKind
from .wire import About, Preset, Wire
from .year_month import YearMonth

__all__ = [
    "ERROR",
    "WARNING",
    "About",
    "Base64",
    "Citation",
    "Code",
    "CodeTable",
    "Compare",
    "Compute",
    "Constant",
    "Date",
    "DateTime",
    "FieldLabel",
    "Finding",
    "Flag",
    "Form",
    "Integer",
    "InvalidPacketError",
    "Json",
    "ListOf",
    "ListReading",
    "MessageKind",
    "Mode",
    "Month",
    "Nested",
    "Number",
    "Packet",
    "Percent",
    "Preset",
    "RawJson",
    "Reading",
    "Readings",
    "Retired",
    "Rule",
    "Severity",
    "Since",
    "TableAbout",
    "Text",
    "Time",
    "Until",
    "Url",
    "Value",
    "Wire",
    "Word",
    "YearMonth",
    "decode_base64",
    "instant",
    "local",
]
