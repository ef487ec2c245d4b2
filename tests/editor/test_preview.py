"""`goitin docs --serve --watch`: the site beside the editor, over HTTP as a browser asks for it."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Self

import pytest
from click.testing import CliRunner

from goitin.cli import main
from goitin.preview.server import Server
from goitin.preview.state import Fault, Preview

from sdks.trees import TOOLS

BASE = Path(__file__).parents[1] / "faults" / "base"
WAIT = 60  # seconds; a hang ends here


class Browser:
    """Asks a server, raw: an address is sent as it is written here."""

    def __init__(self, port: int) -> None:
        self.port = port

    def get(self, path: str, host: str = "", method: str = "GET") -> tuple[int, dict[str, str], str]:
        """Status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{self.port}")
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer.status, dict(answer.getheaders()), body

    def page(self, path: str) -> str:
        """The body of a page."""
        return self.get(path)[2]

    def number(self, path: str) -> str:
        """The state of the site that a page knows."""
        found = re.search(r"/-/preview\.js\?(\d+)", self.page(path))
        assert found is not None
        return found[1]

    def after(self, number: str) -> str:
        """Wait for the next change, as a page does; the number of the state then."""
        found = re.fullmatch(r"goitinChanged\((\d+)\)", self.page(f"/-/changes.js?{number}"))
        assert found is not None
        return found[1]


class Served(Browser):
    """A running `goitin docs`; `said` is what it writes on standard error."""

    def __init__(self, specs: Path, out: Path, *words: str) -> None:
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "goitin", "docs", "--serve", "--port", "0"),
                *("--specs", str(specs), "--out", str(out), *words),
            ],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            # Jobs that a shell starts in the background, and their children, ignore the signal.
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        assert self.process.stderr is not None
        self.said: list[str] = []
        for line in self.process.stderr:
            self.said.append(line)
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
                super().__init__(int(found[1]))
                break
        self.reader = threading.Thread(target=self.said.extend, args=(self.process.stderr,), daemon=True)
        self.reader.start()

    def end(self) -> int:
        """Press Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(WAIT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(WAIT)
        self.reader.join(WAIT)
        assert self.process.stderr is not None
        self.process.stderr.close()


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "specs")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Browser]:
    """A site of three files, and what lies around it."""
    docs = tmp_path / "out" / "muon_sach" / "docs"
    (docs / "assets").mkdir(parents=True)
    (docs / "index.html").write_text(
        "<html><head></head><body id=a><p>Mượn</p></body></html>", encoding="utf-8"
    )
    (docs / "assets" / "page.js").write_text("1", encoding="utf-8")
    (docs / "bảng.csv").write_text("a", encoding="utf-8")
    (docs.parent / "secret.html").write_text("secret", encoding="utf-8")
    (docs / "way_out.html").symlink_to(docs.parent / "secret.html")
    (docs / "house").symlink_to(docs.parent)
    preview = Preview({"muon_sach": docs}, "index.html", "vi", reloads=True)
    server = Server(preview, 0)
    with server.running():
        yield Browser(server.server_port)
    server.server_close()


def test_a_save_is_on_the_page_and_so_is_what_is_wrong(specs: Path, tmp_path: Path) -> None:
    record = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    text = record.read_text(encoding="utf-8")
    out = tmp_path / "out"
    with Served(specs, out, "--watch") as served:
        index, page = "/muon_sach/index.html", "/muon_sach/packets/muon.html"

        status, headers, _ = served.get("/")
        assert (status, headers["Location"]) == (302, index)
        first = served.number(page)
        on_disk = (out / "muon_sach" / "docs" / "index.html").read_text(encoding="utf-8")
        assert "/-/" not in on_disk
        assert "/-/preview.js" in served.page(index)

        record.write_text(text.replace("Loan slip", "Slip of a loan"), encoding="utf-8")
        second = served.after(first)
        assert second != first
        assert "Slip of a loan" in served.page(page)

        record.write_text(text.replace("confidence: A", "confidence: <E>"), encoding="utf-8")
        third = served.after(second)
        broken = served.page(page)
        assert "muon_sach/records/phieu_muon.yaml:5:13</code> <b>unknown-word</b>" in broken
        assert "&lt;E&gt;" in broken
        assert "Slip of a loan" in broken
        assert served.get("/muon_sach/nothing.html")[0] == 404

        record.write_text(text, encoding="utf-8")
        served.after(third)
        assert "goitin-faults" not in served.page(page)
        assert served.end() == 0
        assert "Traceback" not in "".join(served.said)


def test_it_begins_with_a_broken_specification_too(specs: Path, tmp_path: Path) -> None:
    types = specs / "muon_sach" / "types.yaml"
    types.write_text("types: [", encoding="utf-8")
    with Served(specs, tmp_path / "out", "--watch", "--lang", "vi") as served:
        status, _, body = served.get("/muon_sach/index.html")
        assert status == 404
        assert "Đặc tả có lỗi, và chưa có trang này." in body
        assert "muon_sach/types.yaml:" in body

        number = served.number("/muon_sach/index.html")
        types.unlink()
        served.after(number)
        assert served.get("/muon_sach/index.html")[0] == 200
        assert served.end() == 0


def test_without_watch_pages_are_as_they_lie_on_the_disk(specs: Path, tmp_path: Path) -> None:
    with Served(specs, tmp_path / "out") as served:
        body = served.page("/muon_sach/index.html")

        assert body == (tmp_path / "out" / "muon_sach" / "docs" / "index.html").read_text(encoding="utf-8")
        assert served.end() == 0


@pytest.mark.parametrize(
    "path",
    [
        "/muon_sach/../secret.html",
        "/muon_sach/%2e%2e/secret.html",
        "/muon_sach/..%2fsecret.html",
        "/muon_sach/..%5csecret.html",
        "/muon_sach/assets/../../secret.html",
        "/muon_sach/house/secret.html",
        "/muon_sach/way_out.html",
        "/muon_sach//etc/passwd",
        "/muon_sach/%2fetc%2fpasswd",
        "/muon_sach/c:%5cwindows%5cwin.ini",
        "/muon_sach/index.html%00.js",
        "/muon_sach/./index.html",
        "/muon_sach/" + "a" * 5000,
        "/muon_sach/assets",
        "/muon_sach/%ff%fe.html",
        "/../../etc/passwd",
        "//etc/passwd",
        "/-/state.py",
        "/-/../preview/page.html.jinja",
        "/other/index.html",
    ],
)
def test_nothing_beside_the_site_is_served(site: Browser, path: str) -> None:
    status, _, body = site.get(path)

    assert status == 404
    assert "secret" not in body
    assert "root:" not in body


def test_files_come_with_their_types_and_are_never_kept(site: Browser) -> None:
    made = {path: site.get(path) for path in ("index.html", "assets/page.js", "b%E1%BA%A3ng.csv", "")}
    asked = {path: site.get(f"/muon_sach/{path}") for path in made}

    assert [asked[path][0] for path in asked] == [200] * 4
    assert [asked[path][1]["Content-Type"].partition(";")[0] for path in asked] == [
        *("text/html", "text/javascript", "text/csv", "text/html"),
    ]
    assert {one[1]["Cache-Control"] for one in asked.values()} == {"no-store"}
    assert site.get("/muon_sach/index.html", method="HEAD")[2] == ""


def test_another_name_of_this_machine_is_refused(site: Browser) -> None:
    """A page elsewhere whose name leads to 127.0.0.1 reads nothing."""
    assert site.get("/muon_sach/index.html", host="evil.example:80")[0] == 403
    assert site.get("/muon_sach/index.html", host="localhost:80")[0] == 200
    assert site.get("/muon_sach/index.html", method="POST")[0] == 501


def test_who_waits_is_answered_at_once_when_something_changes() -> None:
    preview = Preview({}, "index.html", "en", reloads=True)
    changed = threading.Timer(
        0.05, preview.report, ("a", [Fault("x:1:1", "error", "r", "s")]), {"has_changed": False}
    )
    begun = time.monotonic()
    changed.start()

    assert preview.wait(0, WAIT) == 1
    assert time.monotonic() - begun < WAIT / 4
    preview.report("a", preview.faults("a"), has_changed=False)
    assert preview.wait(1, 0) == 1


def test_several_specifications_are_listed() -> None:
    preview = Preview({"mot": Path("x"), "hai": Path("y")}, "index.html", "en", reloads=False)
    server = Server(preview, 0)
    with server.running():
        body = Browser(server.server_port).page("/")
    server.server_close()

    assert re.findall(r'href="(/[^"-]+)"', body) == ["/mot/index.html", "/hai/index.html"]


def test_a_port_that_is_taken_is_a_sentence(specs: Path, tmp_path: Path) -> None:
    server = Server(Preview({}, "index.html", "en", reloads=False), 0)
    words = [
        "docs",
        "--serve",
        "--port",
        str(server.server_port),
        "--specs",
        str(specs),
        "--out",
        str(tmp_path),
    ]

    done = CliRunner().invoke(main, words)
    server.server_close()

    assert done.exit_code == 1
    assert f"Port {server.server_port} cannot be used" in done.stderr
    assert list(tmp_path.glob("muon_sach")) == []


@pytest.mark.parametrize("word", ["--serve", "--watch"])
def test_what_writes_does_not_go_with_check(specs: Path, word: str) -> None:
    done = CliRunner().invoke(main, ["docs", word, "--check", "--specs", str(specs)])

    assert done.exit_code == 2
    assert "omit one of them" in done.stderr


@pytest.mark.xdist_group("browser")
def test_a_browser_reloads_by_itself_and_shows_what_is_wrong(specs: Path, tmp_path: Path) -> None:
    """The policy of the page stays as it is: no connection, no script of another place; and the faults lie at the bottom of the screen."""
    record = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    browser = TOOLS / "browser"
    (browser / "tmp").mkdir(parents=True, exist_ok=True)
    with Served(specs, tmp_path / "out", "--watch") as served:
        page = f"http://127.0.0.1:{served.port}/muon_sach/packets/muon.html?lang=en"
        done = subprocess.run(
            ["node", str(Path(__file__).with_name("live.cjs")), page, str(record)],
            env={**os.environ, "GOITIN_BROWSER": str(browser), "TMPDIR": str(browser / "tmp")},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        seen = json.loads(done.stdout)

        assert "unknown-word 'E' is not possible here." in seen["said"]
        assert (seen["bottom"], seen["found"], seen["strange"]) == (900, [], [])
        assert served.end() == 0
