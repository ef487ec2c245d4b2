"""The sinks that targets and pages share: whatever text comes, a reader of the place sees that text and nothing else."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from goitin.rendering import escape

texts = st.text(max_size=60)
files = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class _Read(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@given(texts)
def test_nothing_hides_in_a_line(text: str) -> None:
    made = escape.single_line(text)

    assert made
    assert not re.search(f"[{escape.HIDDEN}]", made)
    assert made.count("\n") == 0


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a<U+202E>b"),
        ("a\u2028b", "a b"),
        ("\u200b", "<U+200B>"),
        ("\ud800", "<U+D800>"),
        ("\U000e0041", "<U+E0041>"),
        (" \n\t", "–"),
        ("", "–"),
        ("Tiếng Việt 😀", "Tiếng Việt 😀"),
    ],
)
def test_what_hides_is_shown_as_its_number(text: str, shown: str) -> None:
    assert escape.single_line(text) == shown


@given(texts)
def test_html_shows_the_text_and_makes_no_element(text: str) -> None:
    read = _Read(f'<p title="{escape.html(text)}">{escape.html(text)}</p>')

    assert read.tags == [("p", {"title": escape.multi_line(text)})]
    assert read.text == escape.multi_line(text)


@given(texts)
def test_xml_shows_the_text_on_one_line(text: str) -> None:
    root = ET.fromstring(f'<a b="{escape.xml(text)}">{escape.xml(text)}</a>')

    assert (root.text, root.get("b"), len(root)) == (escape.single_line(text), escape.single_line(text), 0)


@given(texts)
def test_markdown_shows_the_text_wherever_it_stands(text: str) -> None:
    for frame in ("{}", "x {} y", "- {}", "| a | b |\n| --- | --- |\n| {} | c |"):
        tokens = MARKDOWN.parse(frame.format(escape.markdown(text)))
        plain = MARKDOWN.parse(frame.format("word"))
        assert [one.type for one in tokens] == [one.type for one in plain]
        inner = [child for token in tokens for child in token.children or ()]
        assert {child.type for child in inner} <= {"text", "text_special"}
    shown = "".join(child.content for child in MARKDOWN.parse(escape.markdown(text))[1].children or ())
    assert shown == escape.single_line(text)


@given(texts)
def test_an_address_leads_to_the_web_or_nowhere(text: str) -> None:
    made = escape.url(text)
    read = _Read(f'<a href="{made}">x</a>')
    ((tag, attributes),) = read.tags

    assert tag == "a"
    assert set(attributes) == {"href"}
    assert re.match(r"(?i)https?:|mailto:|[^:]*([/?#]|$)", str(attributes["href"]))


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("https://example.vn/a?b=1&c=<2>", "https://example.vn/a?b=1&amp;c=%3C2%3E"),
        ("javascript:alert(1)", "#"),
        ("java\nscript:alert(1)", "#"),
        (" JavaScript:x", "#"),
        ("data:text/html,x", "#"),
        ("\x01javascript:x", "#"),
        ("trang-hai.html#a:b", "trang-hai.html#a:b"),
        ('x" onclick="y', "x%22onclick=%22y"),
    ],
)
def test_addresses(text: str, href: str) -> None:
    assert escape.url(text) == href


@given(st.text(max_size=60))
def test_json_without_hidden_characters_is_the_same_json(text: str) -> None:
    made = escape.ascii_json(json.dumps({"a": text}, ensure_ascii=False))

    assert json.loads(made) == {"a": text}
    assert not re.search(f"(?!\n)[{escape.HIDDEN}]", made)
