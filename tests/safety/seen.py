"""What a reader sees of a page of HTML, and how texts are compared with it."""

from __future__ import annotations

import re
from html.parser import HTMLParser


class Page(HTMLParser):
    """The elements and attributes of a page, and the text it shows."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.built: list[str] = []
        self.shown = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.built.append(f"{tag} {' '.join(name for name, _ in attrs)}")

    def handle_data(self, data: str) -> None:
        self.shown += data


def squeezed(text: str) -> str:
    """Without blanks and breaks of lines, which pages set as they please."""
    return re.sub(r"\s+", "", text)
