"""The server of a preview: files of the sites over HTTP, to this machine alone, and nothing beside them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from goitin import resources
from goitin.preview import pages
from goitin.preview.state import Preview

ADDRESS = "127.0.0.1"
_HOSTS = (ADDRESS, "localhost")
_WAIT = 25.0  # seconds after which a page asks again
_TICK = 0.2  # seconds; Windows interrupts no thread that waits for good
_HTML = "text/html; charset=utf-8"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": _HTML,
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
_PART = re.compile(r"[^/\\:\x00]+")


class Server(ThreadingHTTPServer):
    """Serves the sites of a preview on a port of this machine."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # there it would let two servers have one port

    def __init__(self, preview: Preview, port: int) -> None:
        """Take a port.

        Args:
            preview: What is shown.
            port: The port; 0: one that is free.

        Raises:
            OSError: The port is not free.

        """
        self.preview = preview
        self._thread: Thread | None = None
        super().__init__((ADDRESS, port), _Handler)

    @property
    def address(self) -> str:
        """The address of the first page."""
        return f"http://{ADDRESS}:{self.server_port}/"

    @contextmanager
    def running(self) -> Iterator[None]:
        """Serve, in a thread of its own, as long as the body runs."""
        self._thread = Thread(target=self.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()
        try:
            yield
        finally:
            self.shutdown()

    @property
    def is_running(self) -> bool:
        """Whether it answers."""
        return self._thread is not None and self._thread.is_alive()

    def wait(self) -> None:
        """Serve until somebody interrupts this thread."""
        while self.is_running:
            assert self._thread is not None
            self._thread.join(_TICK)

    def handle_error(self, *_: Any) -> None:
        """Say nothing of a browser that has hung up."""


class _Handler(BaseHTTPRequestHandler):
    """One question of a browser."""

    server: Server
    server_version = "goitin"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with a page or a file."""
        if (self.headers.get("Host") or "").partition(":")[0].lower() not in _HOSTS:
            self._send(HTTPStatus.FORBIDDEN, b"", _HTML)  # another site that has this machine's address
            return
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        preview = self.server.preview
        if path == "/" and len(preview.sites) == 1:
            self._redirect(f"/{next(iter(preview.sites))}/{preview.home}")
        elif path == "/":
            self._send(HTTPStatus.OK, pages.sites(preview).encode(), _HTML)
        elif path == pages.CHANGES:
            number = preview.wait(int(query) if query.isdecimal() else -1, _WAIT)
            self._send(HTTPStatus.OK, b"goitinChanged(%d)" % number, _TYPES[".js"])
        elif path in (pages.STYLE, pages.SCRIPT):
            own = resources.templates() / "preview" / path.rpartition("/")[2]
            self._send(HTTPStatus.OK, own.read_bytes(), _TYPES[own.suffix])
        else:
            self._site(unquote(path))

    do_HEAD = do_GET  # noqa: N815 - the name that the library calls

    def _site(self, path: str) -> None:
        """A file of a site, or why there is none."""
        preview = self.server.preview
        name, *parts = path.removeprefix("/").split("/")
        file = _below(preview.sites[name], parts) if name in preview.sites else None
        if file is None:
            text = pages.absent(preview, name)
            self._send(HTTPStatus.NOT_FOUND, text.encode(), _HTML)
        elif file.suffix == ".html":
            text = pages.page(preview, name, file.read_text(encoding="utf-8"))
            self._send(HTTPStatus.OK, text.encode(), _HTML)
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), _TYPES.get(file.suffix, "application/octet-stream"))

    def _redirect(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, data: bytes, type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", type)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        """Say nothing of what is asked for."""


def _below(folder: Path, parts: list[str]) -> Path | None:
    """The file that parts of an address name, if it lies in a folder; whatever else they are, None."""
    wanted = [*parts[:-1], parts[-1] or "index.html"] if parts else ["index.html"]
    if not all(_PART.fullmatch(part) and part.strip(".") for part in wanted):
        return None
    with suppress(OSError, ValueError):
        file = folder.joinpath(*wanted).resolve(strict=True)
        if file.is_relative_to(folder.resolve()) and file.is_file():
            return file
    return None
