"""`goitin sample --invalid`: one fault a message, every kind in turn; `goitin validate` finds just that. And `--records`."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.conformity import invalid_messages
from goitin.linter.rule_index import OF_PACKETS
from goitin.validator import Options, Validator

from sdks.trees import GOLDEN, TREES

SPECS = ["--specs", str(GOLDEN.folder.parent)]


def sample(*words: str) -> Result:
    return CliRunner().invoke(main, ["sample", *words, *SPECS])


def validate(given: bytes, *words: str) -> Result:
    return CliRunner().invoke(main, ["validate", "-", "--no-suspicious", *words, *SPECS], input=given)


def rules(told: str) -> list[str]:
    return [line.split()[2].rstrip(":") for line in told.splitlines()]


@pytest.mark.parametrize("kind", ["request", "response"])
def test_validate_finds_in_each_line_what_sample_told_of_it(kind: str) -> None:
    words = ("--service", "gui_ban_tin", "--as", kind)
    made = sample("gui_ban_tin", "--as", kind, "--invalid", "--count", "40")

    found = validate(made.stdout_bytes, *words)

    assert made.stderr == found.stdout
    lines = [line.split(":")[1] for line in found.stdout.splitlines()]
    assert lines == [str(number) for number in range(1, 41)], "one finding in each"


def test_every_kind_that_a_message_can_have_comes_in_turn() -> None:
    told = rules(sample("gui_ban_tin", "--invalid", "--count", "30").stderr)

    kinds = [rule for rule in OF_PACKETS if rule not in ("alias", "rule", "suspicious")]
    expected = [*kinds, "rule:tong_so", "rule:ty_le", "rule:thu_tu_ngay"]
    assert told[: len(expected)] == expected
    assert told[len(expected) : len(expected) + 3] == expected[:3]


@pytest.mark.parametrize("rule", [*(rule for rule in OF_PACKETS if rule != "suspicious"), "rule:thu_tu_ngay"])
def test_a_rule_that_is_asked_for_is_the_one_that_is_broken(rule: str) -> None:
    made = sample("GuiBanTin", "--rule", rule, "--count", "3")

    assert made.exit_code == 0, made.output
    for line in made.stdout.splitlines():
        mode = ["--tolerant"] if rule == "alias" else []
        [found] = rules(validate(line.encode(), *mode).stdout)
        assert found == rule or (rule == "rule" and found.startswith("rule:"))


@pytest.mark.parametrize("name", TREES)
def test_each_service_of_each_specification_can_be_wrong(name: str) -> None:
    whole = TREES[name].spec
    judge = Validator(whole)
    for service in whole.services():
        made = invalid_messages.InvalidMessages(whole, service, "request", seed=3)
        for rule in ("json", "type"):
            data, verdict = made.of(rule)
            again = judge.message(data, Options(), service=service.id, kind="request")
            assert [one.rule for one in again.findings] == [rule]
            assert again.findings == verdict.findings


def test_errors_go_before_warnings_where_a_rule_has_both() -> None:
    told = sample("gui_ban_tin", "--rule", "required", "--count", "5").stderr

    assert told.count(" error ") == 5


def test_what_cannot_be_is_told_with_what_can() -> None:
    done = sample("hoi_tram", "--rule", "unique")

    assert done.exit_code == 1
    assert "No message of hoi_tram can be wrong by unique alone. It can by: " in done.stderr


def test_a_rule_that_nobody_has_is_misuse() -> None:
    done = sample("gui_ban_tin", "--rule", "lenght")

    assert (done.exit_code, "There is no rule 'lenght' here." in done.stderr) == (2, True)


@pytest.mark.parametrize("words", [(), ("--invalid",), ("--rule", "length")])
def test_as_many_records_as_are_asked_for(words: tuple[str, ...]) -> None:
    made = sample("gui_ban_tin", "--records", "7", *words)

    assert made.exit_code == 0, made.output
    assert len(json.loads(made.stdout)["duLieu"]) == 7


def test_records_of_a_message_without_a_list_are_told() -> None:
    done = sample("gui_ban_tin", "--as", "response", "--records", "2")

    assert done.exit_code == 1
    assert "A response of gui_ban_tin carries no list of records: leave --records out." in done.stderr


def test_the_same_seed_gives_the_same_faults() -> None:
    words = ("gui_ban_tin", "--invalid", "--count", "9", "--seed", "4")

    assert sample(*words).output == sample(*words).output
    assert sample(*words).output != sample(*words[:-1], "5").output
