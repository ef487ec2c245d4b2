"""Every file is parsed again before it may be written.

This finds what text of a specification, or a template, has broken: a
file that is not of its language, or that declares other types than its view asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from goitin.diagnostics.message import msg
from goitin.rendering.verify.error import Problem, VerificationError

__all__ = ["VerificationError", "encoded", "verify"]

_PROOFS = {
    "py": "python.verify",
    "html": "html.prove_html",
    "java": "braces.prove_java",
    "cs": "braces.prove_csharp",
    "ts": "braces.prove_typescript",
    "json": "documents.prove_json",
    "yaml": "documents.prove_yaml",
    "yml": "documents.prove_yaml",
    "toml": "documents.prove_toml",
    "xml": "documents.prove_xml",
    "svg": "documents.prove_xml",
    "csproj": "documents.prove_xml",
    "props": "documents.prove_xml",
}


def verify(path: str, text: str, declares: tuple[str, ...] | None = None) -> None:
    """Parse the text of one file by the language its name ends in; other files are only text.

    Args:
        path: Where the file goes; its ending says the language.
        text: What it holds.
        declares: The types that it must declare at its top level, no more and no fewer; None: that is not asked.

    Raises:
        VerificationError: The text is not of its language, or declares other types.

    """
    proof = _proof(path.rpartition(".")[2])
    if proof is None:
        return
    try:
        proof(text, declares)
    except Problem as fault:
        raise VerificationError(path, fault) from None


@cache
def _proof(suffix: str) -> Callable[[str, tuple[str, ...] | None], None] | None:
    """Find the proof of one language; it is imported by the first file that needs it."""
    if suffix not in _PROOFS:
        return None
    module, _, name = _PROOFS[suffix].partition(".")
    proof: Callable[[str, tuple[str, ...] | None], None] = getattr(
        import_module(f"{__name__}.{module}"), name
    )
    return proof


def encoded(path: str, text: str) -> bytes:
    """Give the bytes of the file, in UTF-8.

    Args:
        path: Where the file goes; the error names it.
        text: What it holds.

    Raises:
        VerificationError: The text holds half a surrogate pair, which has no bytes.

    """
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise VerificationError(
            path, Problem(line, msg("an unpaired surrogate, which no file can contain"))
        ) from None
