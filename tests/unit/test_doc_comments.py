"""Documentation comments of TypeScript: a pattern is read as it stands, whatever is in it."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from goitin.targets.typescript.escape import WIDTH, comment

HOSTILE = [
    "[A-Z0-9.]{1,35}",
    "a`b``c",
    "`",
    "`x`",
    "a*/b",
    "[ ]{2} x",
    "<b>@x{@link y}",
    "\\[x\\]",
    "a*b*c",
    "\u202ex",
]


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_pattern_is_code_as_it_stands(pattern: str) -> None:
    written = comment([f"Mã đơn vị. Mẫu {pattern} (cảnh báo); dài 3.", f"Pattern {pattern}."], code=pattern)

    assert written.count("*/") == 1
    text = "\n".join(line.removeprefix(" *").strip() for line in written.split("\n")[1:-1])
    tokens = [one for token in MarkdownIt("commonmark").parse(text) for one in (token.children or ())]
    shown = pattern.replace("*/", "*\\/").replace("\u202e", "<U+202E>")
    assert [one.content for one in tokens if one.type == "code_inline"] == [shown, shown]
    assert {one.type for one in tokens} <= {"code_inline", "text", "text_special"}


def test_a_line_never_breaks_inside_a_pattern() -> None:
    pattern = "[0-9]{2} [A-Z] [0-9]{4}"
    written = comment([f"{'dài ' * 25}Mẫu {pattern}; {'dài ' * 30}"], code=pattern)

    assert f"`{pattern}`" in written
    assert max(map(len, written.split("\n"))) <= WIDTH


def test_the_same_letters_elsewhere_are_words() -> None:
    assert comment(["x là một chữ x y. Mẫu x."], code="x") == "/** x là một chữ x y. Mẫu `x`. */"
