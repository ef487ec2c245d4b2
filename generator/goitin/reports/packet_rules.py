"""What is known of the rules that findings about packets name."""

from __future__ import annotations

from collections.abc import Mapping

from goitin.linter import rule_index


def of_packets(rule: str) -> Mapping[str, str]:
    """What a reader asks of a packet; a rule of a record has the page of all of them."""
    id = rule.partition(":")[0]
    if id not in rule_index.OF_PACKETS:
        return {}
    titles = rule_index.titles(id, rule_index.PACKETS)
    return {"title": titles["en"], "page": rule_index.page(id, folder=rule_index.PACKETS)}
