"""The contract is read on first use; what it says and the runtime does not know is refused."""

import json
from typing import Annotated, Any

import pytest
import tiny
from goitin_runtime import ContractError, Packet, RecordInfo, Regulation, Wire


def read(**changes: Any) -> bool:
    """Whether a record with one field, which is described with these changes, is read."""
    described = tiny.field("Ten", "Tên", "Name", tiny.TEXT) | changes
    regulation = tiny.regulation(
        __name__,
        tiny.DOCUMENTS | {"records/thu.json": tiny.record("Thử", "Try", described)},
    )

    class Try(Packet):
        """A record of one field."""

        __record__ = RecordInfo(regulation, "thu")

        name: Annotated[str | None, Wire("Ten")] = None

    return Try.read(b"{}").valid


def test_each_document_is_read_when_it_is_asked_for() -> None:
    seen: list[str] = []

    def document(path: str) -> bytes:
        seen.append(path)
        return json.dumps(tiny.DOCUMENTS[path]).encode()

    regulation = Regulation(__name__, read=document)

    class Point(Packet):
        """A point."""

        __record__ = RecordInfo(regulation, "diem")

        name: Annotated[str, Wire("Ten")]

    assert seen == []
    assert Point.read(b'{"Ten":"A"}').valid
    assert Point.read(b'{"Ten":"B"}').valid
    assert sorted(seen) == ["records/diem.json", "regulation.json"]


@pytest.mark.parametrize(
    "changes",
    [
        {"type": {"kind": "matrix"}},
        {"type": {"kind": "text", "rounded": True}},
        {"constraints": {"prime": {"severity": "error"}}},
        {"constraints": {"length": {"max": 1, "severity": "error", "of": "bytes"}}},
    ],
)
def test_what_decides_a_verdict_and_is_not_known_is_refused(changes: Any) -> None:
    assert read(comment="passed over")
    with pytest.raises(ContractError):
        read(**changes)


@pytest.mark.parametrize("form", ["2.0", "0.9", "10.0", None])
@pytest.mark.parametrize("path", tiny.DOCUMENTS)
def test_another_form_is_refused(path: str, form: str | None) -> None:
    old = tiny.DOCUMENTS[path]
    documents = tiny.DOCUMENTS | {path: old | {"contract": form}}

    with pytest.raises(ContractError, match=f"{path}: the form {form}"):
        tiny.regulation(__name__, documents).document(path)


def test_codes_say_what_the_contract_says_of_them() -> None:
    assert (tiny.Colour.BLUE.label_en, tiny.Colour.BLUE.since) == ("Blue", "2")
    assert tiny.Colour.of("9").label_vi == "9"
    with pytest.raises(ValueError, match="9"):
        tiny.Colour("9")
