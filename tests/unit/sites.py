"""A site as its readers have it: pages parsed, with their anchors, links, texts and elements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

from goitin.output import StagingArea
from goitin.pipeline.build import Templates, build_files
from goitin.rendering.page import PlanContext

from sdks.trees import Tree


@dataclass
class Page:
    """One page: ids, addresses of links and files, names of its elements, text, and texts by language."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: Counter[str] = field(default_factory=Counter)
    text: str = ""
    languages: list[str] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)  # texts of `pre`, in order
    contents: list[str] = field(default_factory=list)  # links of "on this page"
    rows: list[tuple[str, str]] = field(default_factory=list)  # id and class of each row of a table


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._texts: list[str] = []
        self._block: list[str] | None = None
        self._is_aside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.page.tags[tag] += 1
        if "id" in given:
            self.page.ids.append(given["id"])
        self.page.links += [given[name] for name in ("href", "src") if name in given]
        if tag == "span" and "lang" in given:
            self.page.languages.append(given["lang"])
        if tag == "br":
            self.handle_data("\n")
        if tag == "pre":
            self._block = []
        if tag == "aside":
            self._is_aside = True
        if tag == "a" and self._is_aside:
            self.page.contents.append(given["href"])
        if tag == "tr":
            self.page.rows.append((given.get("id", ""), given.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre" and self._block is not None:
            self.page.blocks.append("".join(self._block))
            self._block = None

        if tag == "aside":
            self._is_aside = False

    def handle_data(self, data: str) -> None:
        self._texts.append(data)
        if self._block is not None:
            self._block.append(data)

    def parsed(self, text: str) -> Page:
        self.feed(text)
        self.close()
        self.page.text = "".join(self._texts)
        return self.page


def page(text: str) -> Page:
    """A page, parsed."""
    return _Parser().parsed(text)


@cache
def files(tree: Tree) -> dict[str, bytes]:
    """Every file of a tree's site, by path below its folder."""
    return made(tree)


def made(tree: Tree, cores: int | None = None) -> dict[str, bytes]:
    """The same, made anew by so many processes."""
    with TemporaryDirectory() as folder:
        context = PlanContext(tree.spec, tree.folder)
        files = build_files(context, ["docs"], Templates(), StagingArea(Path(folder)), cores)
        return {file.path.removeprefix("docs/"): Path(folder, file.path).read_bytes() for file in files}


@cache
def pages(tree: Tree) -> dict[str, Page]:
    """Every page of a tree's site."""
    return {path: page(data.decode()) for path, data in files(tree).items() if path.endswith(".html")}


def led(path: str, link: str) -> tuple[str, str]:
    """Which file, and which anchor in it, a link of the page at `path` leads to."""
    parts = urlsplit(link)
    here = PurePosixPath(path).parent
    names: list[str] = []
    for name in (here / parts.path).parts if parts.path else PurePosixPath(path).parts:
        if name == "..":
            names.pop()
        else:
            names.append(name)
    return "/".join(names), unquote(parts.fragment)
