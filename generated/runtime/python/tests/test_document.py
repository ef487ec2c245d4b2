"""JSON text to a tree: two scanners read it, and nobody sees which."""

from __future__ import annotations

import pytest

from goitin_runtime.document import parse
from goitin_runtime.tree import Node, NotJson, written


@pytest.mark.parametrize(
    "text",
    [
        '{"a":"x","b":[null,true,{"c":"y"}],"d":{}}',
        '{"a":"x: y","b":"\\":\\""}',
        '{"a":-0,"b":1.50,"c":[1E2],"d":12345678901234567890123}',
        '{"a":{"b":[[0]]}}',
        '"x"',
        "null",
        "[]",
    ],
)
def test_a_tree_has_all_that_was_sent(text: str) -> None:
    assert written(parse(text).root) == text


@pytest.mark.parametrize(
    "text",
    [
        '{"a":"x","a":"x"}',
        '{"a":"x","\\u0061":"y"}',
        '{"b":{"a":"x","a":"x: y"}}',
        '{"a":"\\ud800"}',
        '{"a":NaN}',
        '{"a":"x"',
    ],
)
def test_what_one_scanner_would_take_is_refused(text: str) -> None:
    with pytest.raises(NotJson):
        parse(text)


def test_levels_are_counted_in_texts_without_numbers_too() -> None:
    assert parse('[["x"]]', levels=2).root == [["x"]]
    with pytest.raises(NotJson):
        parse('[[["x"]]]', levels=2)


def test_a_member_is_found_as_it_was_sent() -> None:
    document = parse('{ "a" : { "b" : "\\u0063" } }')
    members: Node = document.root
    assert type(members) is dict
    assert document.raw(((), "a"), members["a"]) == '{"b":"\\u0063"}'


@pytest.mark.parametrize(
    "sent", ['[ 1.50, "x y" ,null ]', '{ "b c" : "é" }', "-0", '"1\u007f"']
)
def test_so_is_one_of_a_text_without_escapes(sent: str) -> None:
    document = parse(f'{{ "a" : {sent} }}')
    members: Node = document.root
    assert type(members) is dict
    without_space = sent.replace(" ", "").replace("xy", "x y").replace("bc", "b c")
    assert document.raw(((), "a"), members["a"]) == without_space
