"""Identifiers of the C# SDK, and the words each scope forbids.

The lists are frozen: a word added later would rename something that vendors use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from goitin.findings import Finding
from goitin.naming import camel, clashes, pascal, settle
from goitin.spec import NOWHERE, CodeTable, Edition, Record, Source, Spec

# The runtime's types and the words of its tables; what generated code or a vendor's file says without a namespace.
_CLASSES = frozenset(
    """
    Base64Kind Bounds Calculate Citation CodeConverter CodeKind CodePoints CodePointsAttribute CodeRow CodeTable Comparison
    DateKind DecimalKind Decimals Digits Edition Editions Expression Finding Fit FlagKind Form Fraction ICode INested IRecord
    IntegerKind InvalidPacketException JsonKeys JsonKind JsonNode JsonOutput JsonParser JsonText JsonTree JsonType Judge Kind
    ListKind ListReading Literal Matches MatchesAttribute Mode Moment MomentKind MomentOfDayKind MomentPattern MonthKind NestedKind
    NumberKind Operand Operation Origin Packets PatternCharacter PatternChoice PatternParser PatternPart PatternProgram
    PatternRepeat PatternRun PatternSequence PatternSet PatternStep PatternStepKind PercentKind RawJson ReadOptions Reading
    RecordConverter RecordKeys RecordType Row Rule Rules Runtime Sentence Severity Source Sources TextKind TextPattern
    UnknownMembers UrlKind Validation ValueList Values VietnamTime Words YearMonth

    Base64 Code CodeEither CodeNumber Compare Date Decimal DecimalEither DecimalText Field Flag From Integer IntegerEither
    IntegerText Json List Month Nested Number Of Percent Said Text Url

    Action Array Attribute AttributeTargets AttributeUsage BitConverter Boolean Buffer Byte Char Collection Comparer Console
    Convert DataType DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Delegate Dictionary Display Double Encoding Enum
    Enumerable Environment EqualityComparer EqualityContract Equals Event Exception File Func GC Guid HashCode HashSet
    IComparable IDisposable IEnumerable IEquatable IFormattable IReadOnlyDictionary IReadOnlyList IValidatableObject Index Int16
    Int32 Int64 JsonConverter JsonException JsonIgnore JsonPropertyName JsonSerializer JsonSerializerOptions Key KeyValuePair
    Lazy LinkedList Math MaxLength Memory MinLength Nullable Object Obsolete ObsoleteAttribute Path Predicate Program Queue
    Random Range ReadOnlyMemory ReadOnlySpan Record Regex RegularExpression Required SByte SetsRequiredMembers Single
    SortedDictionary Span Stack Stream String StringBuilder StringComparer StringComparison StringLength Task Thread TimeOnly
    TimeSpan Timer TimeZoneInfo Tuple Type UInt16 UInt32 UInt64 Uri ValidationAttribute ValidationContext ValidationResult
    Validator ValueTask ValueTuple Version Void
    """.split()
)

_OBJECT = frozenset(("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"))
_MEMBERS = _OBJECT | frozenset(
    """
    Clone Deconstruct Editions EqualityContract Layout Packets PrintMembers Read ReadList Sources ToJson Unknown
    UnknownMembers Validate Validation
    """.split()
)
_CODES = _OBJECT | frozenset(("Code", "Editions", "IsKnown", "Known", "LabelEn", "LabelVi", "PrintMembers", "Table"))


@lru_cache(maxsize=64)
def _classes(namespace: str) -> frozenset[str]:
    return _CLASSES | set(namespace.split("."))


def class_name(id: str, namespace: str) -> str:
    """The type of a record or a code table."""
    return settle(id, pascal, _classes(namespace))


def property_name(id: str, owner: str) -> str:
    """The property of a field; C# forbids the name of its own type."""
    return _member(pascal(id), owner, _MEMBERS)


def list_field(id: str) -> str:
    """The private field behind a property that holds a list."""
    return "_" + camel(id)


def code_name(id: str, owner: str) -> str:
    """The static member of a code."""
    return _member(pascal(id), owner, _CODES)


def _member(name: str, owner: str, reserved: frozenset[str]) -> str:
    if name in reserved:
        name += "_"
    return name + "_" if name == owner else name


def edition_name(edition: Edition | str) -> str:
    """The member of `Editions` for an edition."""
    id = edition if isinstance(edition, str) else edition.id
    return "V" + re.sub(r"[^0-9A-Za-z]", "_", id)


def source_name(source: Source) -> str:
    """The member of `Sources` for a source."""
    name = pascal(re.sub(r"[^0-9a-z]+", "_", source.id.lower()).strip("_") or "_")
    return name if name[:1].isalpha() and name not in _OBJECT else f"{name}_"


def faults(spec: Spec) -> Iterator[Finding]:
    """What of a specification meets in one C# name. Files are named as types, so types meet whatever their case."""
    space = spec.sdk.csharp_namespace
    types: list[Record | CodeTable] = [*spec.tables, *spec.records]
    yield from _clashes(((item.id, class_name(item.id, space), item.place) for item in types), "types", fold=True)
    for table in spec.tables:
        owner = class_name(table.id, space)
        names = ((code.id, code_name(code.id, owner), code.place) for code in table.codes)
        yield from _clashes(names, f"members of {owner}")
    for record in spec.records:
        owner = class_name(record.id, space)
        fields = ((field.id, property_name(field.id, owner), field.place) for field in record.fields)
        yield from _clashes(fields, f"properties of {owner}")
    yield from _clashes(((item.id, edition_name(item), spec.place) for item in spec.editions), "editions")
    yield from _clashes(((item.id, source_name(item), NOWHERE) for item in spec.sources), "sources")


def _clashes(names: Iterable[tuple[str, str, object]], scope: str, fold: bool = False) -> Iterable[Finding]:
    return clashes(names, "C#", scope, fold)  # type: ignore[arg-type]
