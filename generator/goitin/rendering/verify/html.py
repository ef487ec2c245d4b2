"""Proof of HTML pages: every element is closed where it must be, no id stands twice, and no script stands in a page.

Text of a specification that became markup shows as an element that is not closed, a handler or a script; pages of ours have none.
"""

from __future__ import annotations

from html.parser import HTMLParser

from goitin.diagnostics.message import msg
from goitin.rendering.verify.error import Problem

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_ADDRESSES = frozenset(("href", "src", "action", "formaction", "xlink:href"))


def prove_html(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand one page whose elements are nested rightly, and in which nothing runs but what stands in files of its own."""
    del declares
    page = _Page()
    page.feed(text)
    page.close()
    if page.open:
        name, line = page.open[-1]
        raise Problem(line, msg("not HTML as we write it: <{name}> is not closed", name=name))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[tuple[str, int]] = []
        self._ids: set[str] = set()

    @property
    def _line(self) -> int:
        return self.getpos()[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if len(given) != len(attrs):
            raise Problem(self._line, msg("<{tag}> has the same attribute twice", tag=tag))
        for name, value in attrs:
            self._attribute(tag, name, value or "")
        if tag == "script" and "src" not in given:
            raise Problem(self._line, msg("the page contains a script"))
        if tag not in _VOID:
            self.open.append((tag, self._line))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise Problem(self._line, msg("</{tag}> has no opening tag here", tag=tag))
        self.open.pop()

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on"):
            raise Problem(self._line, msg("<{tag}> has an event handler, {name}", name=name, tag=tag))
        if name in _ADDRESSES and value.lower().lstrip().startswith(("javascript:", "data:", "vbscript:")):
            raise Problem(self._line, msg("<{tag}> has an address that runs code", tag=tag))
        if name == "id":
            if value in self._ids:
                raise Problem(self._line, msg("the id {id!r} appears twice", id=value))
            self._ids.add(value)
