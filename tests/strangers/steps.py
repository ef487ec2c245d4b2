"""What is asked of each stranger, step by step, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from languages.process import BrokenError, run
from portal import ANSWER, PATH, portal
from tools import Tool


def walked(tool: Tool, document: Path, packet: Any, work: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Go all steps.

    Args:
        tool: The stranger.
        document: What it is fed.
        packet: The document's own example of a request.
        work: An empty folder.

    Returns:
        The outcome of each step, and what was said where one failed.
    """
    outcomes: dict[str, str] = {}
    said: dict[str, str] = {}
    made = work / "made"
    try:
        step = "generates"
        tool.make(document, made)
        outcomes[step] = "ok"
        step = "compiles"
        program = tool.build(made, tool.program, work)
        outcomes[step] = "ok"
        if tool.is_server:
            return outcomes, said
    except BrokenError as error:
        return {**outcomes, step: "no"}, {step: str(error)}
    for step, asked in _packets(packet).items():
        outcomes[step] = _read(program, asked, work, said, step)
    outcomes["posts"] = _posted(program, packet, work, said)
    return outcomes, said


def _packets(packet: Any) -> dict[str, Any]:
    """The example, and what real systems send besides: a code that no table has, a key that no record has."""
    later, more = (json.loads(json.dumps(packet)) for _ in range(2))
    later["data"][0]["TrangThaiHoSo"] = "99"
    more["data"][0]["Moi"] = {"a": [1, "x"]}
    return {"reads": packet, "code_99": later, "unknown_key": more}


def _read(program: Sequence[object], packet: Any, work: Path, said: dict[str, str], step: str) -> str:
    """Whether a packet comes back as it was: `ok`; `dropped`: without something; `changed`, `refused`."""
    try:
        back = json.loads(run([*program, _file(packet, work)], work).splitlines()[0])
    except BrokenError as error:
        said[step] = str(error)
        return "refused"
    lost, other = differences(packet, back)
    said[step] = f"lost {lost}; other {other}" if lost or other else ""
    return "changed" if other else "dropped" if lost else "ok"


def _posted(program: Sequence[object], packet: Any, work: Path, said: dict[str, str]) -> str:
    """Whether the client sends the packet to the one address.

    `ok`; `cured`: with what the note says, as without it the `#` of the path is sent as %23; `elsewhere`, `refused`; `none`: no client was
    made.
    """
    outcome, paths = _sent(program, packet, work, said)
    if outcome == "elsewhere" and paths == [f"{PATH}/%23DongBoHoSoMC"]:
        again, _ = _sent(program, packet, work, said, "cured")
        return "cured" if again == "ok" else outcome
    return outcome


def _sent(
    program: Sequence[object], packet: Any, work: Path, said: dict[str, str], *words: str
) -> tuple[str, list[str]]:
    """What came of one call, and the paths that it asked for."""
    with portal() as here:
        try:
            answer = run([*program, _file(packet, work), here.address, *words], work).splitlines()[1:]
        except BrokenError as error:
            said["posts"] = str(error)
            answer = ["refused"]
    if not answer:
        return "none", here.paths
    said["posts"] = f"{here.paths} {answer} {said.get('posts', '')}"
    if any(path.rstrip("/") != PATH for path in here.paths):
        return "elsewhere", here.paths
    came_as_sent = [differences(packet, body) for body in here.bodies] == [([], [])]
    return ("ok" if came_as_sent and ANSWER["error_code"] in answer[-1] else "refused"), here.paths


def _file(packet: Any, work: Path) -> Path:
    file = work / "packet.json"
    file.write_text(json.dumps(packet, ensure_ascii=False), encoding="utf-8")
    return file


def differences(sent: Any, back: Any, at: str = "") -> tuple[list[str], list[str]]:
    """What is gone and what is other; a key that came back as null though it was not sent is neither."""
    if isinstance(sent, dict) and isinstance(back, dict):
        lost = [f"{at}/{key}" for key in sent if key not in back and sent[key] is not None]
        other = [f"{at}/{key}" for key in back if key not in sent and back[key] is not None]
        pairs = [differences(sent[key], back[key], f"{at}/{key}") for key in sent if key in back]
    elif isinstance(sent, list) and isinstance(back, list) and len(sent) == len(back):
        lost, other = [], []
        pairs = [
            differences(one, two, f"{at}/{i}") for i, (one, two) in enumerate(zip(sent, back, strict=True))
        ]
    else:
        same = sent == back and isinstance(sent, bool) == isinstance(back, bool)
        return [], [] if same else [at]
    for gone, changed in pairs:
        lost += gone
        other += changed
    return lost, other
