"""The YAML language server of editors, led by the first line of a specification file, completes its keys and marks its faults."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from goitin.cli import main

ROOT = Path(__file__).parents[2]
SERVER = ROOT / ".tools" / "npm" / "node_modules" / ".bin" / "yaml-language-server"


class Server:
    """A conversation with the language server: JSON-RPC with a length before each message."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.count = 0

    def tell(self, method: str, params: object, **more: object) -> None:
        """Send a notification, or a request if it has an id."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def ask(self, method: str, params: object) -> Any:
        """Send a request and wait for its result."""
        self.count += 1
        self.tell(method, params, id=self.count)
        return next(
            item for item in self.messages() if item.get("id") == self.count and "method" not in item
        )["result"]

    def messages(self) -> Iterator[dict[str, Any]]:
        """What the server says; its own questions are answered with nothing."""
        assert self.process.stdout is not None
        while True:
            length = 0
            while (line := self.process.stdout.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            assert length, "the language server ended"
            said = json.loads(self.process.stdout.read(length))
            if "method" in said and "id" in said:
                body = json.dumps({"jsonrpc": "2.0", "id": said["id"], "result": [{}]}).encode()
                assert self.process.stdin is not None
                self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
                self.process.stdin.flush()
            yield said

    def open(self, path: Path, text: str) -> None:
        """Open a document, as an editor does."""
        self.tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}},
        )

    def faults(self, path: Path) -> list[str]:
        """What the server marks in a document."""
        said = next(
            item["params"]["diagnostics"]
            for item in self.messages()
            if item.get("method") == "textDocument/publishDiagnostics"
            and item["params"]["uri"] == path.as_uri()
        )
        return [item["message"] for item in said]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of a new specification."""
    specs = tmp_path_factory.mktemp("new") / "specs"
    result = CliRunner().invoke(main, ["init", "mau", "--specs", str(specs)])
    assert result.exit_code == 0, result.output
    return specs / "mau" / "records" / "ban_ghi.yaml"


@pytest.fixture
def server(record: Path) -> Iterator[Server]:
    with subprocess.Popen([SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        server = Server(process)
        root = record.parents[2].as_uri()
        server.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root,
                "capabilities": {},
                "workspaceFolders": [{"uri": root, "name": "specs"}],
            },
        )
        server.tell("initialized", {})
        server.tell(
            "workspace/didChangeConfiguration", {"settings": {"yaml": {"validate": True, "completion": True}}}
        )
        yield server
        process.kill()


def test_a_good_file_has_no_marks(server: Server, record: Path) -> None:
    server.open(record, record.read_text(encoding="utf-8"))

    assert server.faults(record) == []


def test_faults_are_marked(server: Server, record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    server.open(
        record, text.replace("confidence: D", "confidence: E").replace("wire: TrangThai", "wires: TrangThai")
    )

    marks = server.faults(record)

    assert any("wires is not allowed" in mark for mark in marks), marks
    assert any('"A"' in mark and '"D"' in mark for mark in marks), marks


def test_keys_are_completed_with_their_descriptions(server: Server, record: Path) -> None:
    text = record.read_text(encoding="utf-8") + "  - wire: Moi\n    \n"
    server.open(record, text)
    place = {"line": text.count("\n") - 1, "character": 4}

    said = server.ask(
        "textDocument/completion", {"textDocument": {"uri": record.as_uri()}, "position": place}
    )

    items = {item["label"]: item for item in said["items"]}
    assert {"vi", "en", "type", "required", "length", "sensitive"} <= set(items)
    assert "wire" not in items


def test_types_are_offered_as_phrases_and_never_as_true_or_false(server: Server, record: Path) -> None:
    text = record.read_text(encoding="utf-8") + "  - wire: Moi\n    type: \n"
    server.open(record, text)
    place = {"line": text.count("\n") - 1, "character": 10}

    said = server.ask(
        "textDocument/completion", {"textDocument": {"uri": record.as_uri()}, "position": place}
    )

    labels = {item["label"] for item in said["items"]}
    assert {"text", "decimal(10, 2)", "date(dd/MM/yyyy)"} <= labels
    assert not {"true", "false"} & labels


def test_a_hover_is_titled_by_its_key_and_says_what_words_mean(server: Server, record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    server.open(record, text)

    def hover(word: str) -> str:
        before = text[: text.index(word) + 2]
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        asked = {"textDocument": {"uri": record.as_uri()}, "position": place}
        said = server.ask("textDocument/hover", asked)["contents"]
        value: str = said["value"] if isinstance(said, dict) else said
        return value

    confidence, type_ = hover("confidence:"), hover("type:")
    assert "confidence" in confidence.splitlines()[0]
    assert "B: two or more independent implementations" in confidence
    assert "type" in type_.splitlines()[0]
    assert "```" not in type_
