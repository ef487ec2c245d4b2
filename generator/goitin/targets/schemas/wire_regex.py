r"""Regular expressions of the exact wire forms of numbers and bytes as text.

Only what every engine reads alike: no look-around, no `\d`. Without anchors; who places them adds these.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SYMBOL = "[A-Za-z0-9+/]"
BASE64 = f"(?:{_SYMBOL}{{4}})*(?:{_SYMBOL}[AQgw]==|{_SYMBOL}{{2}}[AEIMQUYcgkosw048]=)?"
_ATOM = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\.", re.DOTALL)
_FREE = re.compile(r"\\([&~])")
_WHOLE = re.compile(r"(-?[0-9]+)(?:\.0+)?")


def ecma(regex: str) -> str:
    r"""A pattern of a specification as ECMA-262 has it: fewer escapes (`\&` is a fault there), and `.` for any character."""
    return _ATOM.sub(_translated, regex)


def _translated(atom: re.Match[str]) -> str:
    text = atom[0]
    if text == ".":
        return r"[\s\S]"
    if text[0] == "[":
        return _FREE.sub(r"\1", text)
    return text[1] if text[1] in "&~-" else text


@lru_cache(maxsize=256)
def number(
    whole: int, scale: int, low: str | None = None, high: str | None = None, *, exact: bool = False
) -> str:
    """A plain decimal number of at most `whole` digits before the point and `scale` after it, or `exact`ly so many.

    Bounds that are whole numbers become part of the expression; an expression cannot hold others, they are left out.
    """
    least, most = _whole(low), _whole(high)
    if least is None and most is None:
        return f"-?{_digits(whole)}{_fraction('[0-9]', scale, exact)}"
    ways = []
    if most is None or most > 0:
        ways.append(_magnitudes(max(least or 0, 0), most, whole, scale, exact))
    if least is None or least < 0:
        ways.append(
            "-" + _magnitudes(max(-(most or 0), 0), None if least is None else -least, whole, scale, exact)
        )
    if 0 in (least, most):
        ways.append(f"-?0{_fraction('0', scale, exact)}")
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _whole(bound: str | None) -> int | None:
    match = _WHOLE.fullmatch(bound or "")
    return int(match[1]) if match else None


def _digits(whole: int) -> str:
    return f"(?:0|[1-9][0-9]{{0,{whole - 1}}})" if whole > 1 else "[0-9]" if whole else "0"


def _fraction(digit: str, scale: int, exact: bool) -> str:
    if exact:
        return f"\\.{digit}{{{scale}}}"
    return f"(?:\\.{digit}{{1,{scale}}})?" if scale else ""


def _magnitudes(least: int, most: int | None, whole: int, scale: int, exact: bool) -> str:
    """Numbers without sign from `least` to `most`, or to as many digits as are allowed."""
    if most is None or most >= 10**whole:
        return _from(least, whole) + _fraction("[0-9]", scale, exact)
    if not scale:
        return _span(least, most)
    below = f"{_span(least, most - 1)}{_fraction('[0-9]', scale, exact)}|" if least < most else ""
    return f"(?:{below}{most}{_fraction('0', scale, exact)})"


def _from(least: int, whole: int) -> str:
    """Whole numbers from `least` to as many digits as are allowed."""
    if not least:
        return _digits(whole)
    length = len(str(least))
    longer = f"|[1-9][0-9]{{{length},{whole - 1}}}" if whole > length else ""
    return f"(?:{_span(least, 10**length - 1)}{longer})"


def _span(least: int, most: int) -> str:
    """Whole numbers from `least` to `most`: blocks that differ only in their last digits, one after the other."""
    blocks = []
    while least <= most:
        size = 1
        while least and least % (size * 10) == 0 and least + size * 10 - 1 <= most:
            size *= 10
        first = least // size % 10
        last = min(9, first + (most + 1 - least) // size - 1)
        digit = str(first) if first == last else f"[{first}-{last}]"
        free = len(str(size)) - 1
        blocks.append(str(least // size)[:-1] + digit + ("[0-9]" * free if free < 3 else f"[0-9]{{{free}}}"))
        least += (last - first + 1) * size
    return blocks[0] if len(blocks) == 1 else f"(?:{'|'.join(blocks)})"


def quoted(literal: str | None) -> str:
    """A text as an expression that it alone matches."""
    return "".join("\\" + char if char in r"\^$.|?*+()[]{}/" else char for char in literal or "")


def part(separator: str, least: int, most: int | None) -> str:
    """A part of a joined text: not empty, without the separator, and no ASCII blank at its ends.

    Args:
        separator: What stands between parts.
        least: How many characters it has at least.
        most: How many at most; None: as many as there may be.

    """
    mark = f"\\{separator}" if separator in r"\]^-" else separator
    end, inside = f"[^{mark}\\t-\\r ]", f"[^{mark}]"
    if most == 1:
        return end
    behind = f"{inside}{{{max(0, least - 2)},{'' if most is None else most - 2}}}{end}"
    return f"{end}{behind}" if least > 1 else f"{end}(?:{behind})?"
