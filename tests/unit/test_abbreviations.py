"""Words of the glossary are told where a page first has them, and nowhere else."""

from __future__ import annotations

import pytest

from goitin.model import Label
from goitin.targets.docs.abbreviations import abbreviated

TERMS = [{"term": "TTHC", "full": Label('thủ tục "hành chính"', "procedure"), "href": "glossary.html#TTHC"}]
VI = '<a class="term" href="glossary.html#TTHC"><abbr title="thủ tục &quot;hành chính&quot;">TTHC</abbr></a>'
EN = '<a class="term" href="glossary.html#TTHC"><abbr title="procedure">TTHC</abbr></a>'


def test_the_first_of_each_language_is_marked() -> None:
    body = '<p><span lang="vi">Mã TTHC, tên TTHC</span><span lang="en">TTHC code, TTHC</span></p>'

    assert abbreviated(body, TERMS) == (
        f'<p><span lang="vi">Mã {VI}, tên TTHC</span><span lang="en">{EN} code, TTHC</span></p>'
    )


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>TTHC</h2>",
        "<code>TTHC</code>",
        '<a href="x">mã <b>TTHC</b></a>',
        "MATTHC",
        "QCVN 1/TTHC",
        "TTHC-1",
        '<img alt="TTHC">',
    ],
)
def test_names_headings_code_and_links_are_left_alone(inside: str) -> None:
    assert abbreviated(f'<p lang="vi">{inside}</p>', TERMS) == f'<p lang="vi">{inside}</p>'


def test_what_is_no_language_is_left_alone_and_so_is_a_page_without_words() -> None:
    assert abbreviated("<p>TTHC<br>TTHC</p>", TERMS) == "<p>TTHC<br>TTHC</p>"
    assert abbreviated('<p lang="vi">TTHC</p>', []) == '<p lang="vi">TTHC</p>'
