"""An editor as a language server sees it: JSON-RPC over standard input and output, a length before each message."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any, Self

WAIT = 20  # seconds; a hang ends here


class Conversation:
    """A language server and what it says; `language` is the editor's own."""

    def __init__(
        self, root: Path, *words: str, language: str = "en", encodings: tuple[str, ...] = ()
    ) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "goitin", "lsp", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.count = 0
        self.said: queue.Queue[dict[str, Any]] = queue.Queue()
        self.marks: dict[str, list[dict[str, Any]]] = {}
        self.version = 0
        self.written = ""  # the file that was last written to
        assert self.process.stdout is not None
        self.reader = threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True)
        self.reader.start()
        general = {"positionEncodings": list(encodings)} if encodings else {}
        self.server = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "locale": language,
                "capabilities": {"general": general},
            },
        )
        self.tell("initialized", {})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(WAIT)
        self.reader.join(WAIT)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()

    def _listen(self, stream: IO[bytes]) -> None:
        while True:
            length = 0
            while (line := stream.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            if not length:
                return
            self.said.put(json.loads(stream.read(length)))

    def tell(self, method: str, params: object, **more: object) -> None:
        """Send a notification, or a request if it has an id."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def answer(self, method: str, params: object) -> dict[str, Any]:
        """Send a request and wait for what comes back, a result or an error."""
        self.count += 1
        self.tell(method, params, id=self.count)
        while True:
            said = self.said.get(timeout=WAIT)
            if said.get("id") == self.count and "method" not in said:
                return said
            self._keep(said)

    def ask(self, method: str, params: object) -> Any:
        """Send a request and wait for its result."""
        said = self.answer(method, params)
        assert "error" not in said, said["error"]
        return said["result"]

    def _keep(self, said: dict[str, Any]) -> tuple[str, int | None] | None:
        """Remember what is marked in a file: its address and version; None where something else was said."""
        assert said.get("method") != "window/showMessage", said
        if said.get("method") != "textDocument/publishDiagnostics":
            return None
        address: str = said["params"]["uri"]
        self.marks[address] = said["params"]["diagnostics"]
        return address, said["params"].get("version")

    def open(self, path: Path, text: str | None = None, address: str = "") -> None:
        """Open a file, with another text than the disk has if one is given."""
        self.version += 1
        self.written = address or path.as_uri()
        content = path.read_text(encoding="utf-8") if text is None else text
        file = {"uri": self.written, "languageId": "yaml", "version": self.version, "text": content}
        self.tell("textDocument/didOpen", {"textDocument": file})

    def type(self, path: Path, text: str) -> None:
        """Let a file have another text, not saved."""
        self.version += 1
        self.written = path.as_uri()
        file = {"uri": self.written, "version": self.version}
        self.tell("textDocument/didChange", {"textDocument": file, "contentChanges": [{"text": text}]})

    def close(self, address: str) -> None:
        """Close a file without saving it."""
        self.written = ""
        self.tell("textDocument/didClose", {"textDocument": {"uri": address}})

    def faults(self, path: Path, address: str = "") -> list[dict[str, Any]]:
        """What the server marks in a file, once it has seen what was written last."""
        wanted = address or path.as_uri()
        if self.written:
            while self._keep(self.said.get(timeout=WAIT)) != (self.written, self.version):
                pass
        if wanted != self.written:
            while (self._keep(self.said.get(timeout=WAIT)) or ("", 0))[0] != wanted:
                pass
        return self.marks[wanted]

    def at(self, method: str, path: Path, text: str, cursor: str = "▮", **more: object) -> Any:
        """Ask about the place of a cursor in a text; the file has the text without it from now on."""
        before, _, after = text.partition(cursor)
        self.type(path, before + after)
        return self.ask(method, {**place(path, before), **more})


def place(path: Path, before: str) -> dict[str, Any]:
    """The place after a text, as the protocol says it: UTF-16."""
    line = before.rpartition("\n")[2]
    units = len(line.encode("utf-16-le")) // 2
    return {
        "textDocument": {"uri": path.as_uri()},
        "position": {"line": before.count("\n"), "character": units},
    }
