"""Proofs of Java, C# and TypeScript: tokens, brackets, and what stands at the top level. No parser.

Three passes of the regular-expression engine over a whole file, nothing in Python per token: comments and
literals go out; nothing that only belongs into them may be left; bracketed groups fold from the inside out,
so what remains is the top level. Only a file with a fault is walked slowly, to say where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goitin.diagnostics.message import msg
from goitin.rendering.verify.error import Problem, compare


@dataclass(frozen=True, slots=True)
class _Language:
    name: str
    aside: re.Pattern[str]  # one comment, literal or directive
    declaration: re.Pattern[str]  # at the top level, its group 1 or 2 the name declared


# Each alternative begins with its sign as it is: so the engine looks for these signs only, in a third of the time.
_JAVA = _Language(
    "Java",
    re.compile(
        r'''
          //[^\n]*+
        | /\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/
        | """[ \t\f]*+\n[^"\\]*+(?:(?:\\(?:[btnfrs"'\\\n]|[0-7]{1,3})|"(?!""))[^"\\]*+)*+"{3}
        | "(?!"")[^"\\\n]*+(?:\\(?:[btnfrs"'\\]|[0-7]{1,3})[^"\\\n]*+)*+"
        | '(?:[^'\\\n]|\\(?:[btnfrs"'\\]|[0-7]{1,3}))'
        ''',
        re.VERBOSE,
    ),
    re.compile(r"\b(?:class|interface|enum|record|@interface)\s+([A-Za-z_$][\w$]*)"),
)

# C# ends a line at five characters, and a text of a specification may hold any of them.
_CSHARP = _Language(
    "C#",
    re.compile(
        r"""
          //[^\n\r\x85\u2028\u2029]*+
        | /\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/
        | \#(?:nullable|pragma|region|endregion)\b[^\n\r\x85\u2028\u2029]*+
        | \#(?:if[ ]!?NETFRAMEWORK|else|endif)(?=\n)
        | "(?P<raw>"{2,}+)[^"]*+(?:(?!"(?P=raw))"++[^"]*+)*+"(?P=raw)(?!")
        | "[^"\\\n\r\x85\u2028\u2029]*+(?:\\ESCAPE[^"\\\n\r\x85\u2028\u2029]*+)*+"
        | \$"(?:[^"\\{}\n\r\x85\u2028\u2029]++|\\ESCAPE|\{\{|\}\}|HOLE)*+"
        | @"[^"]*+(?:""[^"]*+)*+"
        | \$@"(?:[^"{}]++|""|\{\{|\}\}|HOLE)*+"
        | @\$"(?:[^"{}]++|""|\{\{|\}\}|HOLE)*+"
        | '(?:[^'\\\n\r\x85\u2028\u2029]|\\ESCAPE)'
        """.replace(
            "ESCAPE", r"""(?:['"\\0abfnrtv]|u[0-9A-Fa-f]{4}|U00[01][0-9A-Fa-f]{5}|x[0-9A-Fa-f]{1,4})"""
        )
        # What is interpolated may hold a text of its own, as in {names["x"]}, but no braces.
        .replace("HOLE", r"""\{[^"'{}\n]++(?:"[^"\\\n]*+"[^"'{}\n]*+)*+\}"""),
        re.VERBOSE,
    ),
    re.compile(
        r"\b(?:record\s+(?:struct|class)|class|struct|interface|enum|record)\s+(?!where\b|struct\b|class\b)([A-Za-z_]\w*)"
        r"|\bdelegate\s[^;]*?(\w+)\s*;"
    ),
)

# JavaScript ends a line at four characters. A regular expression stands where no value can end; a slash with a blank
# behind it divides.
_SCRIPT_ESCAPE = (
    r"\\(?:[^ux0-9\r\u2028\u2029]|0(?![0-9])|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\})"
)
_SCRIPT_TEXT = r"""
          "[^"\\\n\r\u2028\u2029]*+(?:ESCAPE[^"\\\n\r\u2028\u2029]*+)*+"
        | '[^'\\\n\r\u2028\u2029]*+(?:ESCAPE[^'\\\n\r\u2028\u2029]*+)*+'
        """.replace("ESCAPE", _SCRIPT_ESCAPE)
_SCRIPT_REGEX = (
    r"/(?<=[\s(\[,=:?!&|;{}]/)(?![/*=\s])(?:[^/\\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*+\])++/[dgimsuvy]*+"
)


def _template(depth: int) -> str:
    """A text in back quotes; what is interpolated holds texts, braces one level deep, templates of less depth."""
    value = rf"""{_SCRIPT_REGEX}|[^"'`{{}}\\]|{_SCRIPT_TEXT}""" + (
        f"|{_template(depth - 1)}" if depth else ""
    )
    hole = rf"\$\{{(?:{value}|\{{(?:{value})*+\}})*+\}}"
    return rf"`[^`\\$]*+(?:(?:{_SCRIPT_ESCAPE}|\$(?!\{{)|{hole})[^`\\$]*+)*+`"


_TYPESCRIPT = _Language(
    "TypeScript",
    re.compile(
        rf"""
          //[^\n\r\u2028\u2029]*+
        | /\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/
        | {_SCRIPT_REGEX}
        | {_SCRIPT_TEXT}
        | {_template(2)}
        | \#[A-Za-z_$][\w$]*+
        """,
        re.VERBOSE,
    ),
    re.compile(r"\b(?:class|interface|enum|type)\s+([A-Za-z_$][\w$]*)"),
)

_GROUP = re.compile(r"\([^()\[\]{}]*+\)|\[[^()\[\]{}]*+\]|\{[^()\[\]{}]*+\}")
_LEFT_OVER = ('"', "'", "\\", "`", "#", "/*", "*/")
_SUSPECT = re.compile(r"""["'\\`#]|/\*|\*/|[^\x00-\x7f]""")
_BRACKET = re.compile(r"[()\[\]{}]")
_NO_BRACKETS = bytes(code for code in range(256) if chr(code) not in "()[]{}")
_TRIES = 4  # annotations before the type may have braces, too
_PAIRS = {")": "(", "]": "[", "}": "{"}
_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*+)\\(?:u++([0-9A-Fa-f]{4})|(u))")


def prove_java(text: str, declares: tuple[str, ...] | None) -> None:
    r"""Demand Java: balanced, nothing open, the types expected. `\u` is decoded first, as javac does."""
    _verify(_decoded(text) if "\\u" in text else text, _JAVA, declares)


def prove_csharp(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand C#: balanced, nothing open, the types expected, in a file-scoped namespace."""
    _verify(text, _CSHARP, declares)


def prove_typescript(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand TypeScript: balanced, nothing open, the types expected."""
    _verify(text, _TYPESCRIPT, declares)


def _verify(text: str, language: _Language, declares: tuple[str, ...] | None) -> None:
    code = language.aside.sub(" ", text)
    if not code.isascii() or any(mark in code for mark in _LEFT_OVER):
        raise _unterminated(text, language)
    top = _top_level(code)
    if _BRACKET.search(top):
        raise _unbalanced(text, language)
    if declares is not None and sorted(_names(top, language)) != sorted(declares):
        compare(_declared(text, language), declares)


def _top_level(code: str) -> str:
    """Fold every bracketed group into a semicolon; brackets that are left are not balanced."""
    start, end = code.find("{"), code.rfind("}")
    for _ in range(_TRIES):
        if not 0 <= start < end:
            break
        if _is_balanced(code[start + 1 : end]):  # the usual file: one type, its body folded at once
            code = f"{code[:start]};{code[end + 1 :]}"
            break
        start = code.find("{", start + 1)
    folds = 1
    while folds:
        code, folds = _GROUP.subn(";", code)
    return code


def _is_balanced(code: str) -> bool:
    """Fold pairs of nothing but brackets: ten times as quick as groups, and all that a body needs."""
    rest = code.encode("ascii").translate(None, _NO_BRACKETS)
    size = -1
    while size != len(rest):
        size = len(rest)
        rest = rest.replace(b"()", b"").replace(b"[]", b"").replace(b"{}", b"")
    return not rest


def _names(top: str, language: _Language) -> Iterator[str]:
    return (match[match.lastindex or 1] for match in language.declaration.finditer(top))


def _decoded(text: str) -> str:
    r"""Decode Java's `\uXXXX`, in comments and literals, too; a backslash before it may disarm it."""

    def decode(match: re.Match[str]) -> str:
        if match[3]:
            line = text.count("\n", 0, match.start()) + 1
            raise Problem(
                line, msg("not Java: \\u without four hexadecimal digits, which javac reads even in comments")
            )
        return match[1] + chr(int(match[2], 16))

    return _ESCAPE.sub(decode, text)


# ------------------------------------------------------------------ where is it? (only after a fault)


def _mask(text: str, language: _Language) -> str:
    """Put blanks where comments and literals were, so that places in the text stay."""
    return language.aside.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _unterminated(text: str, language: _Language) -> Problem:
    code = _mask(text, language)
    match = _SUSPECT.search(code)
    assert match is not None
    if match[0].isascii():
        what = msg(
            "{text} opens or closes a comment or a literal that is incomplete or too complex to be read",
            text=match[0],
        )
    else:
        what = msg("there is text outside comments and literals")
    return Problem.no_text_of(language.name, _line(code, match.start()), what)


def _unbalanced(text: str, language: _Language) -> Problem:
    code = _mask(text, language)
    open_: list[re.Match[str]] = []
    for match in _BRACKET.finditer(code):
        if match[0] not in _PAIRS:
            open_.append(match)
        elif not open_ or open_.pop()[0] != _PAIRS[match[0]]:
            what = msg("{bracket} has no opening bracket", bracket=match[0])
            return Problem.no_text_of(language.name, _line(code, match.start()), what)
    last = open_[-1]
    what = msg("{bracket} is not closed", bracket=last[0])
    return Problem.no_text_of(language.name, _line(code, last.start()), what)


def _declared(text: str, language: _Language) -> Iterator[tuple[str, int]]:
    code = _mask(text, language)
    folds = 1
    while folds:
        code, folds = _GROUP.subn(lambda match: ";" + _blank(match)[1:], code)
    for match in language.declaration.finditer(code):
        group = match.lastindex or 1
        yield match[group], _line(code, match.start(group))
