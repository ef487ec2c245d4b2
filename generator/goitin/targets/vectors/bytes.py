"""Documents that are broken as bytes, and those that only look so; then the limits that a caller sets.

Tried once for a specification, on its first record and as a message.
"""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import Record, Spec
from goitin.samples import records
from goitin.targets.vectors.inputs import VectorInput, document

_BOM = b"\xef\xbb\xbf"
_TEXTS = {
    "empty": b"",
    "white space only": b" \n",
    "byte order mark only": _BOM,
    "no value": b"{",
    "trailing comma": b'{"a":1,}',
    "trailing comma in a list": b"[1,]",
    "missing comma": b'{"a":1 "b":2}',
    "missing colon": b'{"a" 1}',
    "key that is no text": b"{1:2}",
    "bracket of the other kind": b'{"a":[1}',
    "single quotes": b"{'x':1}",
    "comment": b"// x\n{}",
    "comment behind": b"{} /* x */",
    "second root": b"{} {}",
    "trailing text": b"{}x",
    "trailing bracket": b"{}]",
    "trailing zero byte": b"{}\x00",
    "zero byte": b"\x00",
    "form feed as space": b"\x0c{}",
    "no-break space as space": b"\xc2\xa0{}",
}
_VALUES = {
    "NaN": b"NaN",
    "Infinity": b"Infinity",
    "-Infinity": b"-Infinity",
    "word cut short": b"tru",
    "word of another case": b"True",
    "minus alone": b"-",
    "plus": b"+1",
    "leading zero": b"01",
    "negative leading zero": b"-01",
    "no digit before the point": b".5",
    "no digit behind the point": b"1.",
    "no digit in the exponent": b"1e",
    "hexadecimal": b"0x1",
    "digits of another script": "٣".encode(),
    "huge exponent": b"1e400",
    "100 characters of a number": b"9" * 100,
    "101 characters of a number": b"9" * 101,
    "100 characters of a fraction": b"0." + b"1" * 98,
    "101 characters of a fraction": b"0." + b"1" * 99,
    "text without end": b'"x',
    "text that ends in an escape": b'"x\\"',
    "unknown escape": b'"\\x"',
    "escape of no hexadecimal": b'"\\u00g0"',
    "escape cut short": b'"\\u00"',
    "control character": b'"\x1f"',
    "tabulator in a text": b'"\t"',
    "line break in a text": b'"\n"',
    "delete character": b'"\x7f"',
    "overlong slash": b'"\xc0\xaf"',
    "overlong in three bytes": b'"\xe0\x80\xaf"',
    "encoded surrogate": b'"\xed\xa0\x80"',
    "beyond Unicode": b'"\xf4\x90\x80\x80"',
    "start byte alone": b'"\xc3"',
    "continuation byte alone": b'"\x80"',
    "byte FF": b'"\xff"',
    "last of Unicode": b'"\xf4\x8f\xbf\xbf"',
    "noncharacter": b'"\xef\xbf\xbf"',
    "high surrogate escaped alone": b'"\\ud800"',
    "low surrogate escaped alone": b'"\\udc00"',
    "surrogates escaped the wrong way round": b'"\\udc00\\ud800"',
    "high surrogate before a letter": b'"\\ud800x"',
    "surrogate pair escaped": b'"\\ud83d\\ude00"',
    "zero escaped": b'"\\u0000"',
}
_FILES = {
    "HTML": b"\r\n<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
    "HTML behind a byte order mark": _BOM + b"<HTML>",
    "XML": b"<?xml version='1.0'?><a/>",
    "workbook": b"PK\x03\x04\x14\x00\x06\x00",
    "PDF": b"%PDF-1.7\n",
    "old Office file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00",
    "windows-1258": b'{"x":"Tr\xcc\xe2n"}',
    "a byte order mark alone": _BOM,
}
_REPEATS = {
    "repeated key": b'"x":1,"x":1',
    "repeated key, escaped": b'"x":1,"\\u0078":2',
    "repeated key inside": b'"x":{"y":1,"y":2}',
    "repeated key in a list": b'"x":[{"y":1,"y":2}]',
    "repeated key beyond the BMP": '"😀":1,"\\ud83d\\ude00":2'.encode(),
    "keys that differ in case": b'"x":1,"X":1',
    "keys that differ in normal form": '"é":1,"e\u0301":1'.encode(),
    "lone surrogate in a key": b'"\\ud800":1',
}


def byte_vectors(spec: Spec) -> Iterator[VectorInput]:
    """Everything that is tried with bytes."""
    record = spec.records[0]
    least = document(records.of(spec).record(record.id, 9) or {})
    has_messages = any(True for _ in spec.services())
    for name, data in _documents(record, least):
        yield VectorInput(f"record/{name}", data, record.id)
        if name in _TEXTS or name in _FILES:
            yield VectorInput(f"list/{name}", data, record.id, is_list=True)
        if has_messages:
            yield VectorInput(f"message/{name}", data)
    yield from _limits(record, least)


def _documents(record: Record, least: bytes) -> Iterator[tuple[str, bytes]]:
    yield from _TEXTS.items()
    yield "byte order mark", _BOM + least
    yield "two byte order marks", _BOM + _BOM + least
    yield "byte order mark behind", least + _BOM
    yield "UTF-16", least.decode().encode("utf-16")
    yield "UTF-16 without a mark", least.decode().encode("utf-16-le")
    yield "UTF-32", least.decode().encode("utf-32-be")
    yield "Latin-1", b'{"x":"\xe9"}'
    for name, members in _REPEATS.items():
        yield name, _with(least, members)
    for name, value in _VALUES.items():
        yield f"{name} in an unknown key", _with(least, b'"x":' + value)
        yield f"{name} deep inside", _with(least, b'"x":{"y":[' + value + b"]}")
    for field in record.fields[:1]:
        key = document(field.wire)
        yield "repeated key of a field", b"{" + key + b":1," + key + b":1}"
        for name, value in _VALUES.items():
            yield f"{name} in a field", b"{" + key + b":" + value + b"}"
    for levels in (63, 64, 20_000):
        yield f"{levels + 1} levels of lists", _with(least, b'"x":' + b"[" * levels + b"]" * levels)
    for levels in (63, 64):
        yield (
            f"{levels + 1} levels of objects",
            _with(least, b'"x":' + b'{"a":' * (levels - 1) + b"{}" + b"}" * (levels - 1)),
        )
    for name, data in _FILES.items():
        yield name, data
    yield "broken on the third line", b'{"x":\n 1,\r\n\t"\xc3\xa9":tru }'
    yield "broken behind a wrong value", _with(least, b'"x":[') + b"}"


def _with(least: bytes, members: bytes) -> bytes:
    """A document with more members."""
    return least[:-1] + (b"," if len(least) > 2 else b"") + members + b"}"


def _limits(record: Record, least: bytes) -> Iterator[VectorInput]:
    def limited(name: str, data: bytes, limit: str, most: int, *, is_list: bool = False) -> VectorInput:
        return VectorInput(f"limit/{name}", data, record.id, is_list, limits=((limit, most),))

    size = len(least)
    for limit in (size, size - 1):
        yield limited(f"{limit} bytes for {size}", least, "max_bytes", limit)
    for limit in (1, 2, 3):
        yield limited(f"{limit} levels for 3", _with(least, b'"x":{"y":[]}'), "max_levels", limit)
    wrong = b"[7,7,7," + least + b"]"
    for limit in (1, 2, 3, 4):
        yield limited(f"{limit} findings of 3", wrong, "max_findings", limit, is_list=True)
    many = b",".join(b'"%d":0' % key for key in range(1001))
    yield VectorInput("limit/1001 findings", b"{" + many + b"}", record.id)
    for limit in (0, 1, 2, 3):
        yield limited(f"{limit} items for 3", _with(least, b'"x":[1,[2]],"y":{}'), "max_items", limit)
    both = b'[{"x":1,"y":2},' + least + b",7]"
    for limit in (1, 2, 3, 5):
        name = f"{limit} findings, errors before warnings"
        yield limited(name, both, "max_findings", limit, is_list=True)
    yield limited("valid beyond the findings", _with(least, b'"x":1,"y":2'), "max_findings", 1)
