"""The kinds of values: one small class a phrase of the specification language.

Each reads a node of JSON, giving a value or `BAD` and its findings, and writes a value
as canonical JSON.
"""

from __future__ import annotations

from .base import Form, Kind
from .codes import Code, Flag
from .numbers import Integer, Number, Percent
from .structure import Json, ListOf, Nested
from .texts import Base64, Text, Url

__all__ = [
    "Base64",
    "Code",
    "Flag",
    "Form",
    "Integer",
    "Json",
    "Kind",
    "ListOf",
    "Nested",
    "Number",
    "Percent",
    "Text",
    "Url",
]
