"""The Python SDK's fast pass and its careful pass say the same of every packet, and clean packets take the fast one.

Packets are made at random, of each record's own samples, of values that break one constraint, and of what the law has a
sentence about; then they are read with the fast pass and without it.
"""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from goitin import model
from goitin.model import Record, Spec
from goitin.samples import records
from goitin.targets.python import names
from goitin.wire.json_codec import JSON

from sdks import python
from sdks.trees import TREES

ROUNDS = 60
_VALUES = r"""null "" " " "x" "0" "1" "01" "-0" 0 -0 1 -1 7 1.0 1.50 1e2 -1.5 12345678901234567890 1e400 NaN true false "true" "True" "False"
"1.50" "1.5%" "85%" "9" "99" "2099" "é" "e\u0301" "\u0065\u0301" "\u00e9" "😀" "\ud83d\ude00" "\ud800" "a:b" ":" "\":" "\\" "\n" "\/"
"20240312093000" "20240230093000" "20240312240000" "2024031209300" "00000312093000" "12/03/2024" "30/02/2024" "3-2024" "03-2024" "13-2024"
"2024-03-12T09:30:00" "2024-03-12" "R29pdGlu" "R29pdG==" "http://x/y?z=1" [] {} [null] [""] ["x"] ["x","x"] [1] [[]] [{}] {"a":1} {"":null} "a":b"
""".split()
_SPACES = ("", "", "", " ", "\n  ", "\t")


class Package(NamedTuple):
    """A package of an SDK, its specification, and the modules of its runtime that are looked at."""

    whole: Spec
    module: Any
    fast: Any
    table: Any
    writer: Any

    def model(self, record: Record) -> Any:
        """The class of a record."""
        return python.model(self.module, record.id)


@pytest.fixture(scope="module", params=list(TREES))
def package(request: pytest.FixtureRequest) -> Iterator[Package]:
    tree = TREES[request.param]
    name = tree.spec.sdk.python_package
    with pytest.MonkeyPatch.context() as patch:
        for folder in python.sources(tree):
            patch.syspath_prepend(folder)
        parts = (f"{names.RUNTIME}.{part}" for part in ("fast", "table", "fast_writer"))
        package = Package(tree.spec, *map(importlib.import_module, (name, *parts)))
        for record in tree.spec.records:
            # The core might take the schema of a class that is ready for one of ours.
            package.model(record).model_rebuild()
        yield package


class Maker:
    """Packets made at random, most of them nearly clean."""

    def __init__(self, whole: Spec, seed: str) -> None:
        self.chance = random.Random(seed)
        self.samples = records.Samples(whole)

    def packet(self, record: Record) -> bytes:
        """One packet of a record."""
        chance, whole = self.chance, self.samples.record(record.id) or {}
        members = [(wire, JSON.text(value)) for wire, value in whole.items()]
        for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
            members = self._changed(record, members)
        data = self._written(members).encode("utf-8", "surrogatepass")
        if chance.random() < 0.1:
            at = chance.randrange(len(data) + 1)
            data = (
                data[:at]
                + chance.choice((b"", b'"', b",", b"\xcc\x81", b"\xed\xa0\x80", b"\xff", b"\\", b"}", b" "))
                + data[at + 1 :]
            )
        return data

    def _changed(self, record: Record, members: list[tuple[str, str]]) -> list[tuple[str, str]]:
        chance = self.chance
        field = chance.choice(record.fields)
        broken = (breach.value for breach in self.samples.violations(field))
        values = [JSON.text(value) for value in broken if value is not None]
        found = self.samples.field(field)
        sample = None if found is None else JSON.text(found)
        good = [sample, f"[{sample}]", f"[{sample[1:-1]},{sample[1:-1]}]"] if sample else []
        value = chance.choice(
            (chance.choice(_VALUES), chance.choice(values or _VALUES), chance.choice(good or _VALUES))
        )
        rest = [(key, old) for key, old in members if key != field.wire]
        what = chance.randrange(12)
        if what == 0:
            return rest
        if what == 1:
            return [*members, (field.wire, value)]  # mostly a repeated key
        if what == 2:
            return [*members, (chance.choice(("la", *field.aliases)), value)]
        if what == 3:
            chance.shuffle(members)
            return members
        rest.insert(chance.randrange(len(rest) + 1), (field.wire, value))
        return rest

    def _written(self, members: list[tuple[str, str]]) -> str:
        space = self.chance.choice(_SPACES)
        gap = self.chance.choice(_SPACES)
        pairs = [f"{space}{JSON.text(key)}{gap}:{space}{value}" for key, value in members]
        return "{" + ",".join(pairs) + space + "}" + self.chance.choice(_SPACES)


def shown(value: Any) -> Any:
    """All there is to see of a value, types too."""
    if isinstance(value, tuple):
        return type(value), [shown(item) for item in value]
    if not hasattr(value, "__pydantic_fields_set__"):
        return type(value), str(getattr(value, "text", value))
    members = [(name, shown(item)) for name, item in value.__dict__.items()]
    extra = {key: raw.text for key, raw in value.__pydantic_extra__.items()}
    return (
        type(value),
        members,
        value.__pydantic_fields_set__,
        extra,
        value.__pydantic_private__,
        value.to_json(),
    )


def said(reading: Any) -> Any:
    """All that a reading says."""
    found = [(item.path, item.rule, item.severity, item.message_vi) for item in reading.findings]
    items = [said(item) for item in getattr(reading, "items", ())]
    return found, reading.valid, reading.truncated, items, shown(getattr(reading, "value", None))


def carefully(package: Package, patch: pytest.MonkeyPatch) -> None:
    """From here on nothing is read by the fast pass."""
    patch.setattr(package.fast, "read_list", lambda *_: None)
    for name in ("read", "of_node"):
        patch.setattr(package.fast, name, lambda *_: (None, {}))
    patch.setattr(package.fast, "of_part", lambda *_, **__: (None, {}))


def test_both_passes_say_the_same(package: Package) -> None:
    editions, modes = list(package.module.Edition), list(package.module.Mode)
    asked = []
    for record in package.whole.records:
        maker, model = Maker(package.whole, record.id), package.model(record)
        for at in range(ROUNDS):
            options = {"mode": modes[at % 2], "edition": editions[at // 2 % len(editions)]}
            packets = [maker.packet(record) for _ in range(3)]
            asked += [(model.read, data, options) for data in packets]
            asked.append((model.read_list, b"[" + b" , ".join(packets) + b"]", options))
            asked.append((model.read_list, b"[" + b",".join([packets[0]] * 2) + b"]", options))

    fast = [said(read(data, **options)) for read, data, options in asked]

    with pytest.MonkeyPatch.context() as patch:
        carefully(package, patch)
        for (read, data, options), quick in zip(asked, fast, strict=True):
            assert quick == said(read(data, **options)), f"{read} {options} {data!r}"


def test_clean_packets_take_the_fast_pass(package: Package) -> None:
    """Unless they have JSON that is kept letter by letter, or numbers whose digits the core does not keep."""
    made, taken = records.Samples(package.whole), 0
    with pytest.MonkeyPatch.context() as patch:
        for record in package.whole.records:
            members, model = made.record(record.id) or {}, package.model(record)
            data = JSON.text(members).encode()
            is_clean = not model.read(data).findings
            if not is_clean or not _is_plain(package.whole, record, set()):
                continue
            with patch.context() as blocked:
                blocked.setattr(package.table.Table, "read", _refuse)
                assert model.read(data).valid
                assert model.read(data.decode()).valid
                assert len(model.read_list(b"[" + data + b",\n" + data + b"]").items) == 2
                assert [item.valid for item in model.read_list(b"[" + data + b",1]").items] == [True, False]
            taken += 1

    assert taken > len(package.whole.records) / 3


def test_a_fault_costs_no_second_look_at_the_other_fields(package: Package) -> None:
    """Whatever is wrong with a field, or with a key that nobody knows, the careful pass reads nothing that is clean."""
    made, tried = records.Samples(package.whole), 0
    for record in package.whole.records:
        members, model = made.record(record.id) or {}, package.model(record)
        is_clean = not model.read(JSON.text(members).encode()).findings
        if not is_clean or not _is_plain(package.whole, record, set()):
            continue
        faults = {"la": "x"} | {field.wire: _fault(made, field) for field in record.fields}
        for wire, value in faults.items():
            data = JSON.text({**members, wire: value}).encode()
            seen = _read_carefully(package, model, data)
            assert seen <= {wire}, f"{record.id} {wire} {data!r}"
            tried += 1

    assert tried > 2 * len(package.whole.records)


def _fault(made: records.Samples, field: model.Field) -> Any:
    """A text that breaks the field and is not odd, if there is one; else what nobody takes."""
    broken = (breach.value for breach in made.violations(field))
    return next(
        (value for value in broken if isinstance(value, str) and value.isascii() and value.isprintable()),
        True,
    )


def _read_carefully(package: Package, model: Any, data: bytes) -> set[str]:
    """The keys of the fields that the careful pass reads."""
    seen: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        for field in package.table.Table.of(model).fields:

            def read(*asked: Any, wire: str = field.wire, kept: Any = field.read) -> Any:
                seen.add(wire)
                return kept(*asked)

            patch.setattr(field, "read", read)
        model.read(data)
    return seen


def _is_plain(whole: Spec, record: Record, seen: set[str]) -> bool:
    """Whether no field of a record, or of one inside, is JSON or a decimal that may stand as a number, and no day chooses its edition."""
    seen.add(record.id)
    if record.edition_by is not None:
        return False
    for field in record.fields:
        kind = getattr(field.type, "item", field.type)
        if isinstance(kind, model.Json) or (
            isinstance(kind, model.Decimal) and kind.form is not model.JsonForm.TEXT
        ):
            return False
        if (
            isinstance(kind, model.Nested)
            and kind.record not in seen
            and not _is_plain(whole, whole.record(kind.record), seen)
        ):
            return False
    return True


def _refuse(*_: object) -> None:
    raise AssertionError("The careful pass was asked.")


def test_both_writers_write_the_same(package: Package) -> None:
    written = 0
    for record in package.whole.records:
        maker, model = Maker(package.whole, record.id), package.model(record)
        for value in filter(None, (model.read(maker.packet(record)).value for _ in range(ROUNDS))):
            for odd in (value, *_odd(value)):
                assert outcome(odd.to_json) == outcome(lambda odd=odd: carefully_written(package, odd))
            written += package.writer.write(value) is not None

    assert written > len(package.whole.records)


def _odd(value: Any) -> Iterator[Any]:
    """The same value with its members in another order, and with members of other types."""
    members = value.__dict__
    yield type(value).model_construct(**dict(reversed(members.items())))
    turned = value.model_copy()
    object.__setattr__(turned, "__dict__", dict(reversed(members.items())))
    yield turned
    for name, item in members.items():
        if item is not None:
            for other in ("\ud800", '\x1f\x7f\u2028"\\/', 7, True, (item,), [item], None):
                odd = value.model_copy()
                object.__setattr__(odd, "__dict__", {**members, name: other})
                yield odd


def carefully_written(package: Package, value: Any) -> bytes:
    """What the writer of the table gives."""
    return package.table.Table.of(type(value)).write(value).encode()


def outcome(write: Callable[[], bytes]) -> object:
    """The bytes, or the type of error."""
    try:
        return write()
    except Exception as error:  # noqa: BLE001 - whatever it is, it must be the same
        return type(error)
