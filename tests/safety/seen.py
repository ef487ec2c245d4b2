"""What a reader sees of a page of HTML or Markdown, and how texts are compared with it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from goitin.rendering import escape

HIDDEN = re.compile(f"(?!\n)[{escape.HIDDEN}]")
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


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


def built(markdown: str) -> list[str]:
    """Everything of a page but its text: blocks, emphasis, links, raw HTML."""
    tokens = [inner for token in MARKDOWN.parse(markdown) for inner in (token, *(token.children or ()))]
    return [
        token.type for token in tokens if token.type not in ("text", "inline", "text_special", "softbreak")
    ]
