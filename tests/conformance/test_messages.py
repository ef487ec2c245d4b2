"""The law of messages and streams, case by case (`messages.yaml`), against each SDK and the reference judge; judges have no streams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sdks import csharp, datafile, java, judge, python, typescript
from sdks.executor import Answer, Case, Executor
from sdks.trees import GOLDEN

LAW = datafile.read(Path(__file__).with_name("messages.yaml"))
NEWEST = "1.2"
MODES = ("strict", "tolerant")
SDKS = {"python": python, "java": java, "csharp": csharp, "typescript": typescript}
PARTIES = {**SDKS, "judge": judge}
QUICK = pytest.param("python", marks=pytest.mark.quick)
WORDS: dict[str, str] = LAW["words"]
# A stream is of a service that sends a list of records that way.
LISTS = {"gui_ban_tin": "request", "hoi_tram": "response"}
STREAMED = [
    name
    for name, row in LAW["cases"].items()
    if "service" in row and LISTS.get(row["service"]) == row.get("kind", "request") and "max_bytes" not in row
]


def spelled(text: str) -> str:
    """A text with each word of the data file in full."""
    return re.sub(rf"\b({'|'.join(WORDS)})\b", lambda word: WORDS[word[0]], text)


def asked(row: dict[str, Any], mode: str, do: str = "message") -> Case:
    """A row of the data file, as a party is asked."""
    text = spelled(row.get("text", row.get("inside")))
    if "inside" in row:
        text = json.dumps({"loiNhan": text}, ensure_ascii=False)
    limits = tuple((key, int(value)) for key, value in row.items() if key.startswith("max_"))
    said = {key: row[key] for key in ("service", "kind") if key in row}
    return Case("", text.encode(), mode=mode, edition=NEWEST, do=do, limits=limits, **said)


def of_bytes(data: bytes, mode: str, do: str) -> Case:
    """Bytes that the caller calls a request of the service whose payload is a list."""
    kind = "request" if do == "message" else None
    return Case("", data, mode=mode, edition=NEWEST, do=do, service="gui_ban_tin", kind=kind)


def expected(row: dict[str, Any], mode: str) -> list[str]:
    found: list[str] = row["tolerant" if mode == "tolerant" and "tolerant" in row else "strict"]
    return found


def findings(answer: Answer) -> list[str]:
    """Findings as the data file writes them, with the services that they name."""
    assert answer.crash is None, answer.crash
    found = []
    for (path, rule, severity), limits in zip(answer.findings, answer.limits, strict=True):
        said = json.loads(limits)
        candidates = said.get("candidates", "").replace(",", "")
        words = [path, rule, severity.replace("error", "")]
        if rule in ("required", "code"):
            words += [f"~{said['near']}" if "near" in said else "", f"({candidates})" if candidates else ""]
        found.append(" ".join(filter(None, words)))
    return found


def records(answer: Answer) -> str:
    return "".join("-" if one is None else "+" for one in answer.records)


def outcome(answer: Answer) -> list[str]:
    """What a party said of a message, as the data file writes it."""
    value = "none" if answer.written in ((), (None,)) else "value"
    words = [answer.service or "none", answer.kind or "none", value, records(answer)]
    return [" ".join([word for word in words if word] + ["truncated"] * answer.truncated), *findings(answer)]


def of_stream(answer: Answer) -> list[str]:
    """What an SDK said of a stream, as the data file writes it."""
    return [" ".join([records(answer) or "none"] + ["truncated"] * answer.truncated), *findings(answer)]


def in_order(answer: Answer) -> list[tuple[Any, ...]]:
    """Findings with their sentences, sorted."""
    return sorted(zip(answer.findings, answer.sentences, strict=True))


@pytest.fixture(scope="module", params=[QUICK, *list(PARTIES)[1:]])
def party(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with PARTIES[request.param].executor(GOLDEN) as running:
        yield running


@pytest.fixture(scope="module", params=[QUICK, *list(SDKS)[1:]])
def sdk(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with SDKS[request.param].executor(GOLDEN) as running:
        yield running


@pytest.fixture(scope="module", params=[name for name in PARTIES if name != "judge"])
def other(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with PARTIES[request.param].executor(GOLDEN) as running:
        yield running


@pytest.fixture(scope="module")
def reference() -> Iterator[Executor]:
    with judge.executor(GOLDEN) as running:
        yield running


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LAW["cases"])
def test_the_law_of_messages(party: Executor, name: str, mode: str) -> None:
    row = LAW["cases"][name]

    assert outcome(party.ask(asked(row, mode))) == expected(row, mode)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LAW["cases"])
def test_sentences_and_values_are_the_judges(
    other: Executor, reference: Executor, name: str, mode: str
) -> None:
    case = asked(LAW["cases"][name], mode)

    assert other.ask(case) == reference.ask(case)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", STREAMED)
def test_a_stream_says_what_the_whole_says(sdk: Executor, name: str, mode: str) -> None:
    """A stream reads a request unless the caller says response, so the whole is asked of that kind."""
    stream = asked(LAW["cases"][name], mode, "stream")
    said = sdk.ask(stream)
    whole = sdk.ask(replace(stream, do="message", kind=stream.kind or "request"))

    assert (said.crash, whole.crash) == (None, None)
    assert said.records == whole.records
    assert in_order(said) == in_order(whole)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LAW["streams"])
def test_the_law_of_streams(sdk: Executor, name: str, mode: str) -> None:
    row = LAW["streams"][name]
    (said_of_records, *rest) = expected(row, mode)

    said = of_stream(sdk.ask(asked(row, mode, "stream")))

    assert said[1:] == rest
    assert said_of_records == said[0]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LAW["streams"])
def test_what_breaks_a_stream_is_no_message(party: Executor, name: str, mode: str) -> None:
    row = LAW["streams"][name]
    if expected(row, mode)[-1] == "json":
        answer = party.ask(asked(row, mode))

        assert (findings(answer), answer.records) == (["json"], ())


MESSAGE = spelled('{HEAD,"duLieu":[GOOD,{"x":["\\""]},BAD],"lạ":{"a":1}}').encode()
INSERTED = (b"]", b'"', b"\\", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80")


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_a_byte_more_or_less_breaks_both_alike(sdk: Executor, mode: str) -> None:
    """A stream ends with `json` exactly where the whole is none, and says the same of everything else."""
    changed = [MESSAGE[:at] + MESSAGE[at + 1 :] for at in range(len(MESSAGE))]
    changed += [MESSAGE[:at] + more + MESSAGE[at:] for at in range(len(MESSAGE)) for more in INSERTED]

    wholes, streams = (
        sdk.ask_all([of_bytes(data, mode, do) for data in changed]) for do in ("message", "stream")
    )

    for data, whole, stream in zip(changed, wholes, streams, strict=True):
        if findings(whole) == ["json"]:
            assert findings(stream)[-1:] == ["json"], data
        else:
            assert stream.records == whole.records, data
            assert in_order(stream) == in_order(whole), data


@pytest.mark.parametrize("mode", MODES)
def test_a_message_cut_anywhere_gives_the_records_before(sdk: Executor, mode: str) -> None:
    whole = sdk.ask(of_bytes(MESSAGE, mode, "message"))
    ends = [MESSAGE.index(item) + len(item) for item in (b'"1"}', b'{"x":["\\""]}', b'"77"}')]

    cuts = sdk.ask_all([of_bytes(MESSAGE[:at], mode, "stream") for at in range(len(MESSAGE))])

    for at, answer in enumerate(cuts):
        assert answer.records == whole.records[: sum(end <= at for end in ends)], at
        assert findings(answer)[-1] == "json", at


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("broken", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80"])
def test_broken_utf_8_is_a_break(sdk: Executor, broken: bytes, mode: str) -> None:
    in_record = spelled('{HEAD,"duLieu":[GOOD,{"a":"?"},GOOD]}').encode().replace(b"?", broken)
    in_the_rest = spelled('{HEAD,"duLieu":[GOOD],"a":"?"}').encode().replace(b"?", broken)

    for data in (in_record, in_the_rest):
        whole, stream = sdk.ask_all([of_bytes(data, mode, do) for do in ("message", "stream")])

        assert findings(whole) == ["json"]
        assert of_stream(stream) == ["+", "json"]


@pytest.mark.parametrize("levels", [None, 2, 3, 512])
def test_levels_are_counted_from_the_top(party: Executor, levels: int | None) -> None:
    """Without a limit there are 64."""
    most = levels or 64
    limits = (("max_levels", levels),) if levels else ()
    streamed = ("stream",) if party.name in SDKS else ()

    for depth in (most, most + 1):
        data = f'{{"duLieu":[{"[" * (depth - 2)}{"]" * (depth - 2)}]}}'.encode()
        answers = [
            party.ask(replace(of_bytes(data, "strict", do), limits=limits)) for do in ("message", *streamed)
        ]

        assert [findings(answer) == ["json"] for answer in answers] == [depth > most] * len(answers)


LIMITS_REFUSED = {
    "python": "ValueError",
    "java": "IllegalArgumentException",
    "csharp": "ArgumentOutOfRangeException",
    "typescript": "RangeError",
}


@pytest.mark.parametrize("do", ["message", "stream"])
@pytest.mark.parametrize("levels", [0, 513])
def test_levels_are_1_to_512(sdk: Executor, levels: int, do: str) -> None:
    case = replace(of_bytes(b"{}", "strict", do), limits=(("max_levels", levels),))

    assert LIMITS_REFUSED[sdk.name] in str(sdk.ask(case).crash)


def test_work_that_nobody_knows_is_a_crash(sdk: Executor) -> None:
    assert sdk.ask(Case("", b"{}", do="dance")).crash


def test_the_value_is_written_as_it_came(party: Executor) -> None:
    data = spelled('{HEAD,"duLieu":[GOOD,GOOD],"la":1.50}').encode()

    answer = party.ask(of_bytes(data, "strict", "message"))

    assert answer.written == (data,)
    assert answer.records == (WORDS["GOOD"].encode(),) * 2


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        (
            "7",
            "JSON: cần một gói tin (một đối tượng), nhưng nhận được một số. Hãy gửi đúng kiểu.",
            "JSON: expected a message (an object), got a number. Send the expected type.",
        ),
        (
            '{"dichVu":7}',
            "JSON: cần văn bản trong ngoặc kép, nhưng nhận được một số. Hãy gửi đúng kiểu.",
            "JSON: expected a string, got a number. Send the expected type.",
        ),
        (
            r'{"loiNhan":"{\"ma\":0}"}',
            "JSON: gói tin nằm trong một văn bản (mã hoá JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.",
            "JSON: understood, but the message was sent as a string (encoded as JSON twice). Send the message itself.",
        ),
        (
            '{"duLieu":[]}',
            "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: GuiBanTin.",
            "It is not clear which service the message belongs to. Specify the service. Candidates: GuiBanTin.",
        ),
        (
            '{"dichVu":"HoiTram"}',
            "Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.",
            "Several services have this name, and the parameters do not show which one is meant. Check the parameters.",
        ),
        (
            '{"dichVu":"gui-ban-tin","duLieu":[]}',
            "Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ. Có phải ý là GuiBanTin? Có thể là: GuiBanTin.",
            "No service has this name. Check the service name. Did you mean GuiBanTin? Candidates: GuiBanTin.",
        ),
    ],
)
def test_sentences_of_a_message(party: Executor, text: str, vi: str, en: str) -> None:
    case = Case("", text.encode(), mode="tolerant", edition=NEWEST, do="message")

    assert party.ask(case).sentences == ((vi, en),)


def test_another_services_message_has_one_finding_that_says_so(party: Executor) -> None:
    data = spelled('{HEAD,"duLieu":[GOOD]}').encode()
    case = Case("", data, edition=NEWEST, do="message", service="hoi_tram", kind="request")

    answer = party.ask(case)

    assert answer.sentences == (
        (
            "Gói tin này là của dịch vụ GuiBanTin, không phải của HoiTram. Hãy gửi tới đúng dịch vụ.",
            "This message belongs to service GuiBanTin, not to HoiTram. Send it to the correct service.",
        ),
    )
    assert answer.limits == ('{"reason":"other","wire":"GuiBanTin","expected":"HoiTram"}',)
