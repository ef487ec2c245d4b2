"""A running service: compiled against the jars of one Spring Boot, started by plain `java`, asked on 127.0.0.1."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sdks import java
from sdks.trees import QCVN120, TOOLS

HERE = Path(__file__).parent
PORTS = 2  # one for each application of the program
_PORT = re.compile(r"^(plain|whole) (\d+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    kind: str
    body: bytes

    @property
    def json(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


class Service:
    """Use it as a context; `ports` has one for each application that the program starts."""

    def __init__(self, boot: str) -> None:
        self.jars = sorted((TOOLS / boot / "lib").glob("*.jar"))
        assert self.jars, "Jars are missing; `make test` fetches them."
        self.said = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the service
        self.ports: dict[str, int] = {}

    def __enter__(self) -> Self:
        sdk = [java.main_classes(QCVN120), *java.runtime(QCVN120)]
        program = java.compiled(
            [HERE / "app" / "App.java"], *sdk, kind="java-app", jars=self.jars, strict=False
        )
        resources = java.resources(QCVN120)
        path = ":".join(map(str, [program, *sdk, resources, *self.jars]))
        command = [*java.JAVA, "-cp", path, "App"]
        self.process = subprocess.Popen(command, stdout=self.said, stderr=subprocess.STDOUT)
        while len(self.ports) < PORTS:
            assert self.process.poll() is None, self.log()
            time.sleep(0.1)
            self.ports = {name: int(port) for name, port in _PORT.findall(self._all())}
        return self

    def __exit__(self, *_: object) -> None:
        self.log()
        self.said.close()

    def log(self) -> str:
        """Ends the service; everything it said."""
        self.process.terminate()
        self.process.wait()
        return self._all()

    def _all(self) -> str:
        return os.pread(self.said.fileno(), 1 << 26, 0).decode()

    def ask(self, application: str, path: str, body: bytes | None = None) -> Answer:
        """GET, or POST where there is a body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.ports[application], timeout=60)
        try:
            method = "GET" if body is None else "POST"
            connection.request(method, path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers.get_content_type(), answer.read())
        finally:
            connection.close()
