"""The memory: every case over which the sides ever disagreed, one JSON object a line, tried again before anything else."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, NamedTuple

from sdks.executor import Case

FILE = Path(__file__).with_name("found.jsonl")


class Found(NamedTuple):
    """A case of a specification (`tree` is its id)."""

    tree: str
    case: Case


def line(found: Found) -> str:
    """The case as a line; bytes that are no text stand as base64."""
    case = found.case
    said: dict[str, Any] = {
        "tree": found.tree,
        "do": case.do,
        "record": case.record or None,
        "list": case.is_list or None,
        "service": case.service,
        "kind": case.kind,
        "mode": case.mode,
        "edition": case.edition,
        "limits": dict(case.limits) or None,
    }
    try:
        said["text"] = case.data.decode("utf-8")
    except UnicodeDecodeError:
        said["base64"] = base64.b64encode(case.data).decode()
    return json.dumps({key: value for key, value in said.items() if value is not None}, ensure_ascii=False)


def read() -> list[Found]:
    """All cases of the file."""
    return [parsed(text) for text in FILE.read_text(encoding="utf-8").split("\n") if text]


def keep(found: Found) -> None:
    """Add a case to the file, if it is not there."""
    text = line(found)
    if text not in FILE.read_text(encoding="utf-8").split("\n"):
        with FILE.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")


def parsed(text: str) -> Found:
    """The case of a line."""
    said = json.loads(text)
    data = said["text"].encode() if "text" in said else base64.b64decode(said["base64"])
    case = Case(
        said.get("record", ""),
        data,
        is_list=said.get("list", False),
        mode=said["mode"],
        edition=said["edition"],
        do=said.get("do"),
        service=said.get("service"),
        kind=said.get("kind"),
        limits=tuple(said.get("limits", {}).items()),
    )
    return Found(said["tree"], case)
