r"""Any text, made harmless for one kind of place: what several targets and pages share. Their languages' own sinks stand with them.

A sink never drops what it cannot show: characters that hide, or that turn the reading around (CVE-2021-42574), come out as `<U+202E>`,
so that a text looks like what it is. Imports nothing of ours, so that any stage may ask.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

HIDDEN = (
    "\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f"
)
"""Inside a class of a regular expression: controls, breaks of lines, marks that turn or hide text, halves of characters."""

_HIDDEN = re.compile(f"[{HIDDEN}]")
_MARKUP = re.compile(r"[\\`*\[\]<>&|~$]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|^[-+=#:]")
_ORDINAL = re.compile(r"^([0-9]{1,9})([.)])(?=\s|\Z)")
_MAYBE_MARKUP = re.compile(r"[\\`*\[\]<>&|~$_\n]|^[-+=#:0-9\s]|\s\Z")
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_SCHEME = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_ANY_SCHEME = re.compile(r"[^/?#]*:")
_URL = "!#$%&()*+,/:;=?@[]~-._"  # of these, quotes and < > are missing: no attribute ends at them
_NOTHING = "–"


def reveal_hidden(text: str) -> str:
    """Text in which nothing hides: each hidden character by its number, `<U+202E>`."""
    return text if text.isprintable() else _HIDDEN.sub(_number, text)


def single_line(text: str) -> str:
    """Text on one line, blanks joined, nothing hidden; never empty."""
    if text.isprintable() and "  " not in text and text.strip(" ") == text != "":
        return text  # as most are
    return reveal_hidden(" ".join(text.split())) or _NOTHING


def multi_line(text: str) -> str:
    """Text with its line breaks, nothing else hidden."""
    return "\n".join([reveal_hidden(part.replace("\t", " ")) for part in text.split("\n")])


@lru_cache(maxsize=1 << 14)
def markdown(text: str) -> str:
    """Text inside a line of Markdown, CommonMark or GitHub's; nothing in it is markup, at the beginning of the line neither."""
    return escape_markdown(single_line(text))


def escape_markdown(text: str) -> str:
    """Text that Markdown shows as it stands, line by line; what is hidden stays so, since a document holds the text itself."""
    if not _MAYBE_MARKUP.search(text):
        return text
    return "\n".join([_marked(part.strip()) for part in text.split("\n")])


def _marked(part: str) -> str:
    return _ORDINAL.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", part))


def html(text: str) -> str:
    """Text between the tags of HTML, or the value of an attribute in quotes. Line breaks stay."""
    return multi_line(text).translate(_HTML)


def xml(text: str) -> str:
    """Text between the tags of XML, or the value of an attribute in double quotes, on one line."""
    return single_line(text).translate(_XML)


def url(text: str) -> str:
    """The value of `href` in quotes: an address of the web or of a mailbox, or one relative to the page; anything else leads nowhere."""
    bare = "".join(text.split())
    if _HIDDEN.search(bare) or (_ANY_SCHEME.match(bare) and not _SCHEME.match(bare)):
        return "#"
    return quote(bare, safe=_URL).translate(_HTML)


def ascii_json(text: str) -> str:
    r"""JSON text in which what is hidden stands as `\u202e`: for every reader the same, for an eye not a riddle."""
    if text.isprintable():
        return text
    return _HIDDEN.sub(_escaped, text)


def escaped(char: str) -> str:
    r"""A character by its number as C# and TOML write it: `\u202e`, beyond the basic plane `\U0001f600`."""
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _number(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if char == "\n":  # between the lines of a document; inside a text it is escaped already
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
