"""Whole messages and streams in C#, rule by rule (`messages_csharp.yaml`): expectations written by hand, not blessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goitin.findings import Findings
from goitin.reading import Node, parse

from sdks import csharp
from sdks.executor import Answer, Case, Executor
from sdks.trees import GOLDEN

DATA = Path(__file__).with_name("messages_csharp.yaml")
NEWEST = "1.2"
MODES = ("strict", "tolerant")
MESSAGE = '{"phien":"a","dichVu":"GuiBanTin","duLieu":[%s]}'


def plain(node: Node) -> Any:
    """A tree of texts, lists and mappings."""
    if isinstance(node.value, dict):
        return {key: plain(item) for key, item in node.value.items()}
    return [plain(item) for item in node.value] if isinstance(node.value, list) else node.value


def data() -> dict[str, Any]:
    node = parse(DATA.read_text(encoding="utf-8"), DATA.name, Findings())
    assert node is not None
    whole: dict[str, Any] = plain(node)
    return whole


WHOLE = data()
GOOD, BAD = WHOLE["good"], WHOLE["bad"]


@pytest.fixture(scope="module")
def sdk() -> Iterator[Executor]:
    with csharp.executor(GOLDEN) as running:
        yield running


def asked(
    text: str | bytes, do: str = "message", mode: str = "strict", service: str | None = None, **more: Any
) -> Case:
    """A case; in a text GOOD and BAD stand for records."""
    if isinstance(text, str):
        text = text.replace("GOOD", GOOD).replace("BAD", BAD).encode()
    limits = tuple((key, int(more.pop(key))) for key in [*more] if key.startswith("max_"))
    return Case("", text, do=do, mode=mode, edition=NEWEST, service=service, limits=limits, **more)


def shown(answer: Answer) -> list[str]:
    """Findings as the data file writes them."""
    assert answer.crash is None, answer.crash
    return [" ".join(finding).removesuffix(" error") for finding in answer.findings]


def letters(answer: Answer) -> str:
    return "".join("b" if record is None else "g" for record in answer.records)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", WHOLE["cases"])
def test_a_message(sdk: Executor, name: str, mode: str) -> None:
    case = WHOLE["cases"][name]
    place, *findings = case["tolerant" if mode == "tolerant" and "tolerant" in case else "strict"]
    records = case["records_tolerant" if mode == "tolerant" and "records_tolerant" in case else "records"]

    answer = sdk.ask(
        asked(
            case["text"],
            mode=mode,
            service=case.get("service"),
            kind=case.get("kind"),
            max_levels=case.get("levels", "64"),
        )
    )

    assert shown(answer) == findings
    assert f"{answer.service or 'none'} {answer.kind}" == place
    assert letters(answer) == records
    has_value = case["text"].startswith("{") and all(
        severity != "error" for _, _, severity in answer.findings
    )
    assert (answer.written[0] is not None) == has_value


STREAMS = {
    "request": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin","duLieu":[GOOD, BAD ,GOOD]}'),
    "data first": ("gui_ban_tin", '\n{ "duLieu" : [ BAD\t,GOOD ] , "x":[1,{"y":"]}"}],"dichVu":"GuiBanTin","phien":null }\r\n'),
    "escaped key": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin","d\\u0075Lieu":[GOOD]}'),
    "no records": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin","duLieu":[7, null,"",[[]],{} , true,"a\\"]"]}'),
    "empty": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin","duLieu":[ ]}'),
    "no list": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin","duLieu":{"a":[]}}'),
    "missing": ("gui_ban_tin", '{"phien":"a","dichVu":"GuiBanTin"}'),
    "other service": ("gui_ban_tin", '{"phien":"a","dichVu":"HoiTram","duLieu":[GOOD]}'),
    "response": ("hoi_tram", '{"ma":0,"ketQua":[GOOD,BAD],"x":1}'),
    "response to a request": ("gui_ban_tin", '{"ma":-1,"loiNhan":"a"}'),
    "list": ("gui_ban_tin", " [ GOOD , 7,BAD ] "),
    "list of a response": ("hoi_tram", "[GOOD]"),
    "double-encoded": ("hoi_tram", '{"loiNhan":"{\\"ma\\":0,\\"ketQua\\":[{\\"MaTram\\":7}]}"}'),
    "mark of byte order": ("gui_ban_tin", '\ufeff{"phien":"a","dichVu":"GuiBanTin","duLieu":[GOOD]}'),
    "number": ("gui_ban_tin", " 7"),
    "no object": ("hoi_tram", '"ketQua"'),
}  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_says_what_whole_reading_says(sdk: Executor, name: str, mode: str) -> None:
    service, text = STREAMS[name]

    whole, stream = (sdk.ask(asked(text, do, mode, service)) for do in ("message", "stream"))

    assert sorted(zip(stream.findings, stream.sentences, strict=True)) == sorted(
        zip(whole.findings, whole.sentences, strict=True)
    ), stream.crash
    assert stream.records == whole.records


def test_the_findings_of_a_stream_are_those_of_the_records_and_then_of_the_rest(sdk: Executor) -> None:
    text = '{"x":1,"dichVu":"GuiBanTin","duLieu":[BAD],"y":1}'

    answer = sdk.ask(asked(text, "stream", service="gui_ban_tin"))

    assert shown(answer) == [
        "/duLieu/0/TrangThai code",
        "/x unknown warning",
        "/y unknown warning",
        "/phien required",
    ]


BREAKS = {
    "end": ("GOOD,BAD,", "gb"),
    "end of a record": ('GOOD,{"MaTram"', "g"),
    "end of a text": ('GOOD,{"MaTram":"HN', "g"),
    "end of a word": ("GOOD,nul", "g"),
    "end behind a record": ("GOOD", "g"),
    "two commas": ("GOOD,,GOOD]}", "g"),
    "comma at the end": ("GOOD,]}", "g"),
    "no comma": ("GOOD GOOD]}", "g"),
    "wrong bracket": ("GOOD,GOOD}]", "gg"),
    "repeated key in a record": ('GOOD,{"a":1,"\\u0061":2},GOOD]}', "g"),
    "wrong number": ("GOOD,01,GOOD]}", "g"),
    "repeated key in the message": ('GOOD],"phien":"b"}', "g"),
    "repeated list": ('GOOD],"duLieu":[GOOD]}', "g"),
    "trailing text": ("GOOD]} {}", "g"),
    "lone surrogate": ('GOOD,{"a":"\\ud800"}]}', "g"),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", BREAKS)
def test_records_before_a_break_are_handed_over(sdk: Executor, name: str, mode: str) -> None:
    items, records = BREAKS[name]
    text = MESSAGE.partition("%s")[0] + items

    whole, stream = (sdk.ask(asked(text, do, mode, "gui_ban_tin")) for do in ("message", "stream"))

    assert shown(whole) == [" json"]
    assert whole.records == ()
    assert shown(stream)[-1] == " json"
    assert shown(stream)[:-1] == [
        f"/duLieu/{at}/TrangThai code" for at, one in enumerate(records) if one == "b"
    ]
    assert letters(stream) == records


@pytest.mark.parametrize("broken", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80"])
@pytest.mark.parametrize("mode", MODES)
def test_broken_utf_8_breaks_a_stream(sdk: Executor, mode: str, broken: bytes) -> None:
    in_record = (MESSAGE % 'GOOD,{"a":"?"},GOOD').replace("GOOD", GOOD).encode().replace(b"?", broken)
    in_rest = (MESSAGE % "GOOD").replace("GOOD", GOOD).encode().replace(b'"a"', b'"' + broken + b'"')

    for text in (in_record, in_rest):
        answer = sdk.ask(asked(text, "stream", mode, "gui_ban_tin"))

        assert shown(answer) == [" json"]
        assert letters(answer) == "g"


def test_a_mark_of_byte_order_stops_a_strict_stream_before_its_first_record(sdk: Executor) -> None:
    assert sdk.ask(asked("\ufeff" + MESSAGE % "GOOD", "stream", service="gui_ban_tin")).records == ()


@pytest.mark.parametrize(("levels", "records"), [(1, ""), (2, ""), (3, "g"), (4, "gg"), (5, "ggg")])
def test_levels_of_a_stream_count_from_the_top_of_the_message(
    sdk: Executor, levels: int, records: str
) -> None:
    text = MESSAGE % ",".join(GOOD[:-1] + tail for tail in ("}", ',"x":[]}', ',"x":[{}]}'))

    answer = sdk.ask(asked(text, "stream", service="gui_ban_tin", max_levels=levels))

    assert letters(answer) == records
    assert (shown(answer)[-1:] == [" json"]) == (levels < 5)


@pytest.mark.parametrize(("levels", "records"), [(1, ""), (2, "g"), (3, "gg")])
def test_levels_of_a_list_at_the_top(sdk: Executor, levels: int, records: str) -> None:
    text = f'[GOOD,{GOOD[:-1]},"x":[]}}]'

    answer = sdk.ask(asked(text, "stream", "tolerant", "gui_ban_tin", max_levels=levels))

    assert letters(answer) == records


@pytest.mark.parametrize("extra", [-1, 0])
def test_the_limit_of_bytes_is_that_of_one_record(sdk: Executor, extra: int) -> None:
    text = MESSAGE % ",   ".join(["GOOD"] * 50)

    answer = sdk.ask(asked(text, "stream", service="gui_ban_tin", max_bytes=len(GOOD) + extra))

    assert letters(answer) == ("" if extra else "g" * 50)
    assert shown(answer) == ([" json"] if extra else [])


def test_the_limit_of_bytes_is_that_of_the_rest(sdk: Executor) -> None:
    text = '{"phien":"%s","dichVu":"GuiBanTin","duLieu":[GOOD]}' % ("a" * 100)

    answer = sdk.ask(asked(text, "stream", service="gui_ban_tin", max_bytes=100))

    assert shown(answer) == [" json"]


@pytest.mark.parametrize("levels", [0, 513])
def test_levels_are_1_to_512(sdk: Executor, levels: int) -> None:
    assert "ArgumentOutOfRange" in (sdk.ask(asked("{}", max_levels=levels)).crash or "")


def test_512_levels_can_be_read(sdk: Executor) -> None:
    text = '{"ma":0,"x":' + "[" * 511 + "]" * 511 + "}"

    assert shown(sdk.ask(asked(text, max_levels=512))) == ["/x unknown warning"]
    assert shown(sdk.ask(asked(text, max_levels=511))) == [" json"]


def test_sentences_name_the_candidates(sdk: Executor) -> None:
    missing = sdk.ask(asked('{"duLieu":[GOOD]}')).sentences
    ambiguous = sdk.ask(asked('{"dichVu":"HoiTram","maThietBi":"a","maTram":"HN0001","kieu":"2"}')).sentences
    nothing = sdk.ask(asked('{"dichVu":"HoiTram"}')).sentences

    assert missing == (
        (
            "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: gui_ban_tin.",
            "It is not clear which service the message belongs to. Name the service. Candidates: gui_ban_tin.",
        ),
    )
    assert ambiguous[0][1] == (
        "This name does not lead to exactly one service. Check it. Candidates: hoi_tram, hoi_so_do."
    )
    assert nothing[0][0].endswith("Có thể là: ….")


def test_sentences_of_a_message_have_no_clause(sdk: Executor) -> None:
    assert sdk.ask(asked("7")).sentences[0][1] == "JSON: wrong JSON type, message is asked. Send that type."
    assert (
        sdk.ask(asked('{"dichVu":7}')).sentences[0][1]
        == "JSON: wrong JSON type, text is asked. Send that type."
    )
    assert sdk.ask(asked('{"loiNhan":"{\\"ma\\":0}"}', mode="tolerant")).sentences[0][1] == (
        "JSON: understood, but the exact form is message. Mend the sender."
    )


def test_the_value_is_written_as_it_came(sdk: Executor) -> None:
    text = '{"phien":"a","dichVu":"GuiBanTin","duLieu":[GOOD,GOOD],"la":1.50}'.replace("GOOD", GOOD)

    answer = sdk.ask(asked(text))

    assert answer.written == (text.encode(),)
    assert answer.records == (GOOD.encode(),) * 2


@pytest.mark.parametrize("max_findings", [0, 1])
def test_findings_are_cut_and_judging_goes_on(sdk: Executor, max_findings: int) -> None:
    answer = sdk.ask(asked(MESSAGE % "BAD,GOOD,BAD", max_findings=max_findings))

    assert len(answer.findings) == max_findings
    assert answer.truncated
    assert letters(answer) == "bgb"
    assert answer.written == (None,)


def test_the_frameworks_way(sdk: Executor) -> None:
    good, bad, broken = (
        sdk.ask(Case("ban_tin", data, do="framework")) for data in (GOOD.encode(), BAD.encode(), b"{")
    )

    assert (good.accepted, bad.accepted, broken.accepted) == (True, False, False)


def test_nothing_personal_is_shown(sdk: Executor) -> None:
    record = BAD[:-1] + ',"NguoiVanHanh":"bi-mat","la":"bi-mat","GiaTriLa":{"bi-mat":1}}'

    answer = sdk.ask(Case("ban_tin", record.encode(), do="show", edition=NEWEST))

    assert len(answer.shown) > 3
    assert not any("bi-mat" in text for text in answer.shown)


def test_a_case_of_an_unknown_kind_is_a_crash(sdk: Executor) -> None:
    assert sdk.ask(Case("", b"{}", do="dance")).crash is not None
