"""Proofs of documents: JSON, YAML, TOML, XML, each by a parser of its own.

Parsers are imported where they are used; most runs need only one or two of them.
"""

from __future__ import annotations

import json
from typing import NoReturn

from goitin.diagnostics.message import msg
from goitin.rendering.verify.error import Problem


def prove_json(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand one JSON text, without the numbers that only Python knows; no object is built of it, a third of the time."""
    del declares
    try:
        json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=len)
    except json.JSONDecodeError as error:
        raise Problem.no_text_of("JSON", error.lineno, error.msg) from None
    except RecursionError:
        raise Problem(1, msg("not JSON that can be read: nested too deep")) from None


def _refuse_constant(name: str) -> NoReturn:
    raise Problem.no_text_of("JSON", 1, msg("{name} is not a number", name=name))


def prove_yaml(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand one YAML document of plain data."""
    del declares
    import yaml

    try:
        yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise Problem.no_text_of("YAML", mark.line + 1 if mark else 1, str(error.problem)) from None
    except yaml.YAMLError as error:
        raise Problem.no_text_of("YAML", 1, str(error)) from None


def prove_toml(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand one TOML document."""
    del declares
    import tomllib

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = str(error).partition("(at line ")[2].partition(",")[0]
        raise Problem.no_text_of("TOML", int(line) if line.isdecimal() else 1, str(error)) from None


def prove_xml(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand one well-formed XML document without a document type, so without entities of its own."""
    del declares
    from xml.parsers import expat

    parser = expat.ParserCreate()

    def refuse(*_: object) -> NoReturn:
        raise Problem(parser.CurrentLineNumber, msg("an XML file contains a document type"))

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise Problem.no_text_of("XML", error.lineno, expat.ErrorString(error.code)) from None
