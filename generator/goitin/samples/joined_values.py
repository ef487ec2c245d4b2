"""Joined texts to try: what may stand around a separator and between two."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.types import TestValue


def around(good: str, separator: str) -> Iterator[TestValue]:
    """A part with more around it than a separator, or with less.

    Args:
        good: A right part.
        separator: What stands between parts.

    """
    mark = separator
    for name, text in {
        "a separator": mark,
        "two separators": mark * 2,
        "a separator behind": good + mark,
        "two separators behind": good + mark * 2,
        "a separator before": mark + good,
        "a part between that is empty": good + mark * 2 + good,
        "a blank part between": f"{good}{mark} {mark}{good}",
        "blanks around a separator": f"{good} {mark}\t{good}",
        "blanks around the whole": f" {good}{mark}{good}\r\n",
        "a blank part at the end": f"{good}{mark} ",
        "another blank around": f"{good}{mark}\u00a0{good}",
        "another blank alone": f"{good}{mark}\u3000",
        "blanks of another line": f"{good}{mark}\x0b{good}\x0c",
        "a wrong part among good ones": f"{good}{mark}?~{mark}{good}",
        "a mark that is none": f"{good}{',' if mark != ',' else ';'}{good}",
        "accents apart from letters": f"{good}{mark}e\u0301{mark}\ufffd",
    }.items():
        yield TestValue(name, text)
