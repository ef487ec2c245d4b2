"""Linters of others find nothing in our OpenAPI documents, at the strictest they come with; a mock of it answers as it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from languages.process import run
from mock_server import prism
from places import BIN, GENERATED, HERE, REDOCLY, SCHEMATHESIS

OPENAPI = GENERATED / "openapi"
DOCUMENTS = sorted(OPENAPI.rglob("*.json"))

pytestmark = pytest.mark.xdist_group("linters")


def test_there_are_exact_and_plain_documents() -> None:
    assert {path.relative_to(OPENAPI).parts[0] for path in DOCUMENTS} == {"openapi.json", "packets", "plain"}


def test_redocly_at_its_strictest_finds_nothing() -> None:
    quiet = {"REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "REDOCLY_TELEMETRY": "off"}
    command = [REDOCLY, "lint", "--extends", "recommended-strict", "--format", "json", *DOCUMENTS]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | quiet, check=False)

    assert re.findall(r'"message": "(.*)"', done.stdout) == []
    assert done.returncode == 0, done.stderr


def test_spectral_finds_nothing() -> None:
    said = run(
        [BIN / "spectral", "lint", "-r", HERE / "spectral.yaml", "-f", "json", "--quiet", *DOCUMENTS], HERE
    )

    assert [f"{one['code']}: {one['message']} {one['path']}" for one in json.loads(said or "[]")] == []


def test_schemathesis_finds_nothing_in_a_mock_of_the_exact_document(tmp_path: Path) -> None:
    """What the document allows, the mock takes, and answers as the document says.

    Bodies that are no JSON are not sent, and other methods than POST not tried: on the first Prism never answers, on the
    second it forgets the header Allow; neither is said of the document.
    """
    document = OPENAPI / "openapi.json"
    words = [
        "--mode",
        "positive",
        "--phases",
        "examples,coverage,fuzzing",
        "--max-examples",
        "3",
        "--seed",
        "1",
    ]
    less = [
        "--exclude-checks",
        "unsupported_method",
        "--generation-database",
        "none",
        "--request-timeout",
        "60",
    ]
    with prism(document) as address:
        said = run([SCHEMATHESIS, "run", document, "--url", address, *words, *less], tmp_path)

    assert "No issues found" in said, said
