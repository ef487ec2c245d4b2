"""What the page on which a packet is checked reads: the specification for the judge in the browser, examples, and ways to the fields."""

from __future__ import annotations

from goitin.model import Spec
from goitin.targets.contract.documents import bundle
from goitin.targets.docs.check_page_examples import examples
from goitin.targets.docs.judge_script import script
from goitin.targets.docs.page import View
from goitin.targets.docs.urls import Addresses


def judge() -> View:
    """The judge, in a scope of its own."""
    return {"ours": script()}


def known(spec: Spec) -> View:
    """The specification as the judge reads it: the documents of the contract, as one."""
    return {"name": "contract", "value": bundle(spec)}


def tried(spec: Spec) -> View:
    """Messages to try."""
    return {"name": "examples", "value": list(examples(spec))}


def links(spec: Spec, places: Addresses) -> View:
    """Where the rows of each record stand: by its id the page."""
    return {
        "name": "links",
        "value": {one.id: places.of_record(one.id).partition("#")[0] for one in spec.records},
    }
