"""The rule about names that a language has taken already: coordinates of the packages, words of phrases.

Names of records, fields and codes need no rule: a reserved word gets `_` behind it in each language (`targets`).
"""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterator

from goitin import model, types
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.linter.fields import location_of_key
from goitin.resolver import Resolution


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PYTHON = (
    frozenset(keyword.kwlist)
    | sys.stdlib_module_names
    | {"annotated_types", "pydantic", "pydantic_core", "typing_extensions"}
)
_JAVA = _words("""
    abstract assert boolean break byte case catch char class const continue default do double else enum extends false final
    finally float for goto if implements import instanceof int interface long native new null package private protected
    public return short static strictfp super switch synchronized this throw throws transient true try void volatile while
""")
_CSHARP = frozenset({"System"})
_CSHARP_RUNTIME = frozenset({"Goitin.Runtime"})  # what the SDKs stand on
_NPM = _words("""
    @goitin/runtime assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns
    domain events favicon.ico fs http http2 https inspector module net node_modules os path perf_hooks process punycode
    querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib
""")  # what Node has itself, what npm refuses, and what the SDKs stand on


def reserved_words(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Packages and namespaces have names that their language leaves free; types and records none that a phrase begins with."""
    yield from _coordinates(resolved)
    spec = resolved.spec
    items: list[model.NamedType | model.Record] = [*spec.types]
    items += [record for record in spec.records if record.message_kind == "record"]
    for item in items:
        if item.id in types.WORDS:
            yield (
                location_of_key(resolved, item.place, "type", "record"),
                msg("The id {id!r} is a word of the type language, so no field can refer to it.", id=item.id),
                msg("Choose another id."),
            )


def _coordinates(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    sdk = resolved.spec.sdk
    place = location_of_key(resolved, resolved.spec.place, "sdk")
    for name, parts, reserved, language in (
        ("python.package", [sdk.python_package], _PYTHON, "Python"),
        ("java.group", sdk.java_group.split("."), _JAVA, "Java"),
        ("java.package", sdk.java_package.split("."), _JAVA, "Java"),
        ("csharp.namespace", sdk.csharp_namespace.split("."), _CSHARP, "C#"),
        ("csharp.package", [sdk.csharp_package], _CSHARP_RUNTIME, "C#"),
        ("csharp.namespace", [sdk.csharp_namespace], _CSHARP_RUNTIME, "C#"),
        ("typescript.package", [sdk.typescript_package], _NPM, "npm"),
    ):
        for part in parts:
            if part in reserved:
                yield (
                    place,
                    msg(
                        "{name} cannot be {part!r}: {language} has that name already.",
                        name=name,
                        part=part,
                        language=language,
                    ),
                    msg("Choose another name."),
                )
