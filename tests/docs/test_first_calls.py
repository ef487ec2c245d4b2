"""The programs of the page "Get started": compiled with warnings as errors, run against a server that answers as the other side does.

Every program sends the same messages to the one address, carries the token of the first answer in the others, and says how each call went.
"""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import black
import pytest
from test_snippets import run

from goitin.model import Service
from goitin.samples.messages import MessageGenerator
from goitin.targets.docs.snippets.walk import Walk, command, walks

from dotnet.toolchain import ready
from sdks import csharp, java, npm, python
from sdks.trees import QCVN120, TREES, Tree

pytestmark = pytest.mark.xdist_group("snippets")

TOKEN = "phien-cua-may-chu"
STARTING = [name for name, tree in TREES.items() if tree.spec.start]


@lru_cache(maxsize=4)
def programs(name: str) -> Mapping[str, Walk]:
    tree = TREES[name]
    return walks(tree.spec, lambda service: request(tree, service))


def request(tree: Tree, service: Service) -> bytes:
    return MessageGenerator(tree.spec, service, "request", 0).valid()


def expected(tree: Tree) -> list[dict[str, Any]]:
    """What the other side gets: the examples, with the token that it gave."""
    known = {service.id: service for service in tree.spec.services()}
    sent, has_token = [], False
    for step in tree.spec.start.steps if tree.spec.start else ():
        service = known[step.service]
        message = json.loads(request(tree, service))
        token = tree.spec.record(service.request).field_with_role("session")
        if token and has_token:
            message[token.wire] = TOKEN
        has_token |= tree.spec.record(service.response).field_with_role("session") is not None
        sent.append(message)
    return sent


@contextmanager
def portal(tree: Tree, *, refuses: bool = False) -> Iterator[tuple[dict[str, str], list[Any]]]:
    """A server that answers each call of the walk, what says its address to a program, and what it got, which grows."""
    answers, got = _answers(tree, refuses), list[Any]()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.headers["Content-Type"].partition(";")[0], body))
            data = answers[(len(got) - 1) % len(answers)] if answers else b"{}"
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield {"ADDRESS": f"http://127.0.0.1:{server.server_address[1]}/", "NO_PROXY": "127.0.0.1"}, got
    finally:
        server.shutdown()
        server.server_close()


def _answers(tree: Tree, refuses: bool) -> list[bytes]:
    known = {service.id: service for service in tree.spec.services()}
    made = []
    for step in tree.spec.start.steps if tree.spec.start else ():
        answer = json.loads(MessageGenerator(tree.spec, known[step.service], "response", 0).valid())
        token = tree.spec.record(known[step.service].response).field_with_role("session")
        if token:
            answer[token.wire] = "" if refuses else TOKEN
        made.append(json.dumps(answer, indent=1).encode())
    return made


def same(tree: Tree, got: list[Any]) -> None:
    assert {kind for kind, _ in got} == {"application/json"}
    assert [json.loads(body) for _, body in got] == expected(tree)


@pytest.mark.parametrize("name", TREES)
def test_there_is_a_program_in_each_language_and_a_part_of_it_for_each_call(name: str) -> None:
    start = TREES[name].spec.start
    made = programs(name)

    assert set(made) == ({"curl", "python", "java", "csharp", "typescript"} if start else set())
    for one in made.values():
        assert start
        assert len(one.parts) == 1 + len(start.steps)
        assert all(part.strip("\n") in one.text for part in one.parts)
        assert "✂" not in one.text


@pytest.mark.parametrize("name", STARTING)
def test_shell(name: str, tmp_path: Path) -> None:
    (tmp_path / "walk.sh").write_text(programs(name)["curl"].text, encoding="utf-8")

    with portal(TREES[name]) as (address, got):
        said = run("sh", "walk.sh", cwd=tmp_path, env={**os.environ, **address})

    same(TREES[name], got)
    assert TOKEN in said


def test_a_refused_login_ends_it(tmp_path: Path) -> None:
    (tmp_path / "walk.sh").write_text(programs("qcvn120")["curl"].text, encoding="utf-8")
    (tmp_path / "walk.py").write_text(programs("qcvn120")["python"].text, encoding="utf-8")

    for program in (["sh", "walk.sh"], [sys.executable, "walk.py"]):
        with portal(QCVN120, refuses=True) as (address, got), pytest.raises(AssertionError):
            run(*program, cwd=tmp_path, env={**python.environment(QCVN120), **address})
        assert len(got) == 1


@pytest.mark.parametrize("name", STARTING)
def test_python(name: str, tmp_path: Path) -> None:
    text = programs(name)["python"].text
    (tmp_path / "walk.py").write_text(text, encoding="utf-8")
    environment = python.environment(TREES[name])

    words = ["--strict", "--config-file=", "--cache-dir", tmp_path / "cache", "--follow-imports", "silent"]
    said = run(sys.executable, "-m", "mypy", *words, "walk.py", cwd=tmp_path, env=environment)
    with portal(TREES[name]) as (address, got):
        run(sys.executable, "walk.py", cwd=tmp_path, env={**environment, **address})

    assert said.startswith("Success")
    same(TREES[name], got)
    assert black.format_str(text, mode=black.Mode(target_versions={black.TargetVersion.PY311})) == text


@pytest.mark.parametrize("name", STARTING)
def test_java(name: str, tmp_path: Path) -> None:
    text = programs(name)["java"].text
    (program,) = re.findall(r"^public final class (\w+)", text, re.MULTILINE)
    (tmp_path / f"{program}.java").write_text(text, encoding="utf-8")
    path = java.class_path(TREES[name])

    words = ["-Xlint:all,-options", "-Werror", "-proc:none", "-encoding", "UTF-8", "--release", java.OLDEST]
    said = run(*java.JAVAC, *words, "-cp", path, "-d", tmp_path, tmp_path / f"{program}.java")
    with portal(TREES[name]) as (address, got):
        run(*java.JAVA, "-cp", f"{tmp_path}:{path}", program, env={**os.environ, **address})

    assert said == ""
    same(TREES[name], got)


@pytest.mark.parametrize("name", STARTING)
def test_csharp(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Walk.cs").write_text(programs(name)["csharp"].text, encoding="utf-8")
    libraries = csharp.libraries(TREES[name])
    for library in libraries:
        (tmp_path / library.name).write_bytes(library.read_bytes())

    said = ready().compile([tmp_path / "Walk.cs"], tmp_path / "Walk.dll", libraries)
    with portal(TREES[name]) as (address, got):
        monkeypatch.setenv("ADDRESS", address["ADDRESS"])
        done = ready().run(tmp_path / "Walk.dll")

    assert said == ()
    assert (done.returncode, done.stderr) == (0, b"")
    same(TREES[name], got)


@pytest.mark.parametrize("name", STARTING)
def test_typescript(name: str, tmp_path: Path) -> None:
    (tmp_path / "walk.ts").write_text(programs(name)["typescript"].text, encoding="utf-8")
    npm.install(tmp_path, TREES[name])

    said = npm.tsc(tmp_path, *npm.STRICT, "node.d.ts", "walk.ts")
    with portal(TREES[name]) as (address, got):
        run("node", "walk.js", cwd=tmp_path, env={**os.environ, **address})

    assert said == ""
    same(TREES[name], got)


@pytest.mark.parametrize("name", TREES)
def test_each_service_has_a_command_that_sends_its_example(name: str, tmp_path: Path) -> None:
    tree = TREES[name]
    services = list(tree.spec.services())
    script = "".join(command(tree.spec, one, request(tree, one)) for one in services)
    (tmp_path / "all.sh").write_text(script, encoding="utf-8")

    with portal(tree) as (address, got):
        run("sh", "all.sh", cwd=tmp_path, env={**os.environ, **address, "SESSION": TOKEN})

    assert [_read(kind, body) for kind, body in got] == [_sent(tree, one) for one in services]


def _sent(tree: Tree, service: Service) -> dict[str, Any]:
    message = json.loads(request(tree, service))
    token = tree.spec.record(service.request).field_with_role("session")
    return {**message, token.wire: TOKEN} if token and token.wire in message else message


def _read(kind: str, body: bytes) -> Any:
    is_form = kind == "application/x-www-form-urlencoded"
    return dict(parse_qsl(body.decode(), keep_blank_values=True)) if is_form else json.loads(body)
