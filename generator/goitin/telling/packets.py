"""What is known of the rules that findings about packets name."""

from __future__ import annotations

from collections.abc import Mapping

from goitin import rulebook


def of_packets(rule: str) -> Mapping[str, str]:
    """What a reader asks of a packet; a rule of a record has the page of all of them."""
    id = rule.partition(":")[0]
    if id not in rulebook.OF_PACKETS:
        return {}
    titles = rulebook.titles(id, rulebook.PACKETS)
    return {"title": titles["en"], "page": rulebook.page(id, folder=rulebook.PACKETS)}
