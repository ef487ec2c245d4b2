"""Each rule that a finding about a packet names has a page, `specs/findings/<rule>.md`, and what it shows is what the judge finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from goitin import resources
from goitin.cli import main
from goitin.conformity import messages_of
from goitin.language import phrasebook
from goitin.linter.rule_index import OF_PACKETS, PACKETS, page, titles
from goitin.reports import of_packets
from goitin.validator import Options, Validator

from sdks.trees import GOLDEN

_FORM = re.compile(
    r"# (?P<id>[a-z]+)\n\nA finding about a packet\. · Phát hiện về gói tin\.\n\n"
    r"## English\n\n\*\*.+?\.\*\* .+\n\n\*Cure\.\* .+\n\n"
    r"## Tiếng Việt\n\n\*\*.+?\.\*\* .+\n\n\*Cách sửa\.\* .+\n\n"
    r"## Example · Ví dụ\n\nRead · Đọc \((?P<reading>strict · chặt|tolerant · khoan dung)\):\n\n"
    r"```json\n(?P<packet>.+)\n```\n\nFound · Báo:\n\n```text\n(?P<found>.+?)\n```\n",
    re.DOTALL,
)


_RECORDS = {"forbidden": "phieu_mau"}
"""Of which record a page shows a packet, where it is not the usual one."""


def explained(*words: str) -> str:
    done = CliRunner().invoke(main, ["explain", *words, "--specs", str(GOLDEN.folder.parent)])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_every_rule_of_the_phrasebook_has_a_page_and_rules_of_records_share_one() -> None:
    rules = {key.split()[0].split("/")[0] for key in phrasebook.table()["sentences"]}

    assert {*rules, "rule", "suspicious"} == set(OF_PACKETS)
    assert {path.stem for path in (resources.specs() / PACKETS).iterdir()} == set(OF_PACKETS)


@pytest.mark.parametrize("rule", OF_PACKETS)
def test_a_page_shows_what_is_found(rule: str) -> None:
    form = _FORM.fullmatch(page(rule, folder=PACKETS))
    assert form, f"{rule}.md has another form than the other pages"

    verdict = Validator(GOLDEN.spec).record(
        _RECORDS.get(rule, "ban_tin"), form["packet"].encode(), Options("tolerant" in form["reading"])
    )

    told = messages_of("", 1, form["packet"].encode(), verdict, "en", suspicious=True)
    found = [f"{one.path} {one.severity} {one.rule}: {one.sentence}".strip() for one in told]
    assert form["found"].splitlines() == found
    assert any(one.rule.partition(":")[0] == rule for one in told)
    assert set(titles(rule, PACKETS)) == {"vi", "en"}


def test_explain_tells_what_is_found_in_packets_before_what_is_found_in_specifications() -> None:
    both = explained("required")

    assert both.index("A finding about a packet.") < both.index("found by the stage *resolve*")
    assert "*Cách sửa.*" not in both
    assert "*Cách sửa.*" in explained("alias", "--lang", "vi")
    assert explained("suspicious:mojibake") == explained("suspicious")


@pytest.mark.parametrize("word", ["rule:tong_so", "tong_so"])
def test_explain_tells_a_rule_of_a_record(word: str) -> None:
    place = GOLDEN.spec.record("ban_tin").rules[0].place
    assert explained(word).splitlines() == [
        "rule tong_so of record ban_tin",
        "  vi: Tổng số không bằng số đạt cộng số hỏng. Hãy đếm lại.",
        "  en: The total is not the good plus the bad. Count again.",
        "  TongSo = SoDat + SoHong, not evaluated if an operand is absent",
        "  qc_mau Phụ lục A, Bảng A.1 (A)",
        f"  {GOLDEN.folder.parent}/{place}",
    ]


def test_explain_tells_the_language_without_any_specification(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    for language, name in (("en", "language.md"), ("vi", "language.vi.md")):
        done = CliRunner().invoke(main, ["explain", "language", "--lang", language])

        assert (done.exit_code, done.stderr) == (0, "")
        assert done.stdout == (resources.specs() / name).read_text(encoding="utf-8")


def test_a_rule_that_is_not_known_has_no_page() -> None:
    assert of_packets("strange") == {}
    assert of_packets("rule:tong_so")["page"].startswith("# rule\n")
