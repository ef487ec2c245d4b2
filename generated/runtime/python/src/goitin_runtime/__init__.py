"""What the records of this package are made of, written by hand and the same for every
regulation.
"""

from __future__ import annotations

from .code_table import CodeTable, CodeTableInfo, Retired, Since, Until
from .findings import ERROR, WARNING, Citation, FieldLabel, Finding, Mode, Severity
from .kinds.base import Form
from .kinds.codes import Code, Flag
from .kinds.numbers import Integer, Number, Percent
from .kinds.structure import Json, ListOf, Nested
from .kinds.texts import Base64, Text, Url, decode_base64
from .kinds.times import Date, DateTime, Month, Time
from .packet import Packet
from .raw import RawJson
from .readings import InvalidPacketError, ListReading, Reading, Readings
from .regulation import Regulation
from .rules import Compare, Constant, Literal, Operation, Rule, Value
from .service import MessageKind
from .wire import Preset, RecordInfo, WireField
from .year_month import YearMonth

__all__ = [
    "ERROR",
    "WARNING",
    "Base64",
    "Citation",
    "Code",
    "CodeTable",
    "CodeTableInfo",
    "Compare",
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
    "Literal",
    "MessageKind",
    "Mode",
    "Month",
    "Nested",
    "Number",
    "Operation",
    "Packet",
    "Percent",
    "Preset",
    "RawJson",
    "Reading",
    "Readings",
    "RecordInfo",
    "Regulation",
    "Retired",
    "Rule",
    "Severity",
    "Since",
    "Text",
    "Time",
    "Until",
    "Url",
    "Value",
    "WireField",
    "YearMonth",
    "decode_base64",
]
