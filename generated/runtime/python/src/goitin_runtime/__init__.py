"""What the records of this package are made of, written by hand and the same for every
regulation.
"""

from __future__ import annotations

from .catalog import Catalog, Catalogs, UsedList
from .code_table import CodeTable, CodeTableInfo, Retired
from .contract import ContractError
from .findings import ERROR, WARNING, Citation, FieldLabel, Finding, Mode, Severity
from .kinds.texts import decode_base64
from .packet import Packet
from .raw import RawJson
from .readings import InvalidPacketError, ListReading, Reading, Readings
from .record_info import EnvelopeInfo, RecordInfo
from .regulation import Regulation
from .renamed import Renamed
from .service import MessageKind
from .wire import Preset, Wire
from .year_month import YearMonth

__all__ = [
    "ERROR",
    "WARNING",
    "Catalog",
    "Catalogs",
    "Citation",
    "CodeTable",
    "CodeTableInfo",
    "ContractError",
    "EnvelopeInfo",
    "FieldLabel",
    "Finding",
    "InvalidPacketError",
    "ListReading",
    "MessageKind",
    "Mode",
    "Packet",
    "Preset",
    "RawJson",
    "Reading",
    "Readings",
    "RecordInfo",
    "Regulation",
    "Renamed",
    "Retired",
    "Severity",
    "UsedList",
    "Wire",
    "YearMonth",
    "decode_base64",
]
