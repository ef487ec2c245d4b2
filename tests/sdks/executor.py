"""A long-lived executor: cases in, answers out; see tests/executors/README.md."""

from __future__ import annotations

import base64
import json
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True)
class Case:
    """Bytes to be read: as a record (by its id), as a list of them, or what else `do` says.

    `do` is "message", "stream" (of `service` and `kind`), "framework" or "show" (of `record`); see tests/executors/README.md.
    """

    record: str
    data: bytes
    is_list: bool = False
    mode: str = "strict"
    edition: str = ""
    do: str | None = None
    service: str | None = None
    kind: str | None = None
    limits: tuple[tuple[str, int], ...] = ()  # max_findings, max_bytes, max_levels, max_items
    catalogs: tuple[tuple[str, str, str], ...] | None = None  # lists the caller gives: table, version, CSV


@dataclass(frozen=True)
class Answer:
    """What an SDK said: findings as (path, rule, severity), their sentences (vi, en), written forms and limits (as JSON), and the canonical bytes of each value.

    Of a list, a message, a stream: the findings of each record. Of a message: its service and kind, and the canonical bytes of each record; of a framework's way: whether it accepts;
    of showing: every text that might land in a log.
    """

    findings: tuple[tuple[str, str, str], ...] = ()
    sentences: tuple[tuple[str, str], ...] = ()
    forms: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    truncated: bool = False
    written: tuple[bytes | None, ...] = ()
    records: tuple[bytes | None, ...] = ()
    record_findings: tuple[tuple[tuple[str, str, str], ...], ...] = ()
    service: str | None = None
    kind: str | None = None
    accepted: bool | None = None
    shown: tuple[str, ...] = ()
    crash: str | None = None
    used: tuple[tuple[str, str], ...] = ()  # lists it was judged by: table, version
    not_judged: tuple[str, ...] = ()  # lists that nobody gave


@dataclass
class Executor:
    """One process of an executor. Use it as a context."""

    name: str
    command: Sequence[str]
    class_name: Callable[[str], str]  # of a record, from its id
    environment: Mapping[str, str] | None = None
    _process: subprocess.Popen[str] | None = field(default=None, repr=False)
    _count: int = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
        )
        return self

    def __exit__(self, *_: object) -> None:
        process = self._process
        if process is None:
            return
        if process.poll() is None:
            process.communicate(timeout=30)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError, ValueError):  # what it did not read any more is lost
                    pipe.close()

    def kill(self) -> None:
        """End the process whatever it does; who waits for an answer gets an AssertionError."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def ask(self, case: Case) -> Answer:
        """Have one case answered."""
        return self.ask_all([case])[0]

    def ask_all(self, cases: Sequence[Case]) -> list[Answer]:
        """Have many cases answered; they are written while the first answers are read already."""
        assert self._process is not None
        assert self._process.stdout is not None
        lines = [self._line(number, case) for number, case in enumerate(cases, self._count + 1)]
        first, self._count = self._count + 1, self._count + len(cases)
        writer = threading.Thread(target=self._write, args=(lines,), daemon=True)
        writer.start()
        answers = []
        for number in range(first, self._count + 1):
            line = self._process.stdout.readline()
            assert line, f"The executor of {self.name} ended; it said why on standard error."
            answers.append(_answer(json.loads(line), number))
        writer.join()
        return answers

    def _line(self, number: int, case: Case) -> str:
        asked = {
            "id": number,
            "do": case.do,
            "record": self.class_name(case.record) if case.record else None,
            "list": case.is_list,
            "service": case.service,
            "kind": case.kind,
            "mode": case.mode,
            "edition": case.edition,
            **dict(case.limits),
            "catalogs": case.catalogs,
            "data": base64.b64encode(case.data).decode(),
        }
        return json.dumps({key: value for key, value in asked.items() if value is not None}) + "\n"

    def _write(self, lines: Sequence[str]) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        with suppress(BrokenPipeError, ValueError):  # who reads the answers sees that it ended
            self._process.stdin.writelines(lines)
            self._process.stdin.flush()


def _answer(said: dict[str, Any], count: int) -> Answer:
    assert said["id"] == count, "answers come in the order of the cases"
    if "crash" in said:
        return Answer(crash=said["crash"])
    findings = said.get("findings", [])
    return Answer(
        findings=tuple((path, rule, severity) for path, rule, severity, *_ in findings),
        sentences=tuple((vi, en) for _, _, _, vi, en, *_ in findings),
        forms=tuple(map(_form, findings)),
        limits=tuple(compact(json.loads(_form(one)).get("limits", {})) for one in findings),
        truncated=said.get("truncated", False),
        written=_bytes(said.get("written", [])),
        records=_bytes(said.get("records", [])),
        record_findings=listed(said.get("record_findings", [])),
        service=said.get("service"),
        kind=said.get("kind"),
        accepted=said.get("accepted"),
        shown=tuple(said.get("shown", [])),
        used=tuple((table, version) for table, version in said.get("used", [])),
        not_judged=tuple(said.get("not_judged", [])),
    )


def _form(finding: Sequence[str]) -> str:
    """The written form of a finding; nothing where an executor does not say it yet."""
    return finding[5] if len(finding) > 5 else "{}"


def compact(limits: Mapping[str, str]) -> str:
    """Limits as JSON, in their order."""
    return json.dumps(limits, ensure_ascii=False, separators=(",", ":"))


def listed(records: Sequence[Sequence[Sequence[str]]]) -> tuple[tuple[tuple[str, str, str], ...], ...]:
    """The findings of each record."""
    return tuple(tuple((path, rule, severity) for path, rule, severity in findings) for findings in records)


def _bytes(texts: Sequence[str | None]) -> tuple[bytes | None, ...]:
    return tuple(None if text is None else base64.b64decode(text) for text in texts)
