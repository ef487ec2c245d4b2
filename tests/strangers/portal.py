"""The one address: a server on this machine that keeps what it is sent, and answers as the document's example does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

PATH = "/api/portal"
ANSWER = {"error_code": "0", "message": "Thành công"}


@dataclass
class Portal:
    """What reached the server: paths, and bodies read as JSON."""

    address: str
    paths: list[str] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)


@contextmanager
def portal() -> Iterator[Portal]:
    """A portal as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    here = Portal(f"http://127.0.0.1:{server.server_port}{PATH}")
    server.portal = here  # type: ignore[attr-defined]
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Keep the body, answer with success."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) or self._chunks()
        here: Portal = self.server.portal  # type: ignore[attr-defined]
        here.paths.append(self.path)
        here.bodies.append(json.loads(body or b"null"))
        answer = json.dumps(ANSWER).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _chunks(self) -> bytes:
        """A body whose length the sender did not say."""
        found = b""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            while size := int(self.rfile.readline().strip() or b"0", 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        return found

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""
