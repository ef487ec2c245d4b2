"""Files that another tool reads and expands: texts of a specification stay texts there."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goitin.rendering import escape
from goitin.targets.csharp.escape import FILTERS as CSHARP
from goitin.targets.csharp.escape import said_by_msbuild
from goitin.targets.java.escape import FILTERS as JAVA

CODE = [
    "Name $([System.IO.File]::ReadAllText(/etc/hostname))",
    "$(PATH)",
    "@(Compile)",
    "%(Filename)",
    "100 %25",
    "%24(PATH)",
    "${project.description}",
    "$${env.HOME}",
    "${user.home",
    "a@b.vn",
    "5 % 3 & <c> $ {",
]
anything = st.text(st.sampled_from("$@%({[})]25abc <&\"'"), max_size=30)


def read(text: str) -> str:
    """What a reader of XML finds between the tags."""
    return ET.fromstring(f"<a>{text}</a>").text or ""


@pytest.mark.parametrize("text", CODE)
def test_msbuild_finds_nothing_to_expand(text: str) -> None:
    told = read(CSHARP["xml"](text))

    assert not re.search(r"[$@]|%(?![0-9A-F]{2})", told)
    assert said_by_msbuild(told) == escape.single_line(text)


@given(anything)
def test_msbuild_reads_every_text_as_it_was(text: str) -> None:
    assert said_by_msbuild(read(CSHARP["xml"](text))) == escape.single_line(text)


@pytest.mark.parametrize("text", CODE)
def test_maven_finds_nothing_to_interpolate(text: str) -> None:
    told = read(JAVA["xml"](text))

    assert "${" not in told
    assert told.replace("$ {", "${") == escape.single_line(text).replace("$ {", "${")
