"""What the page on which a packet is checked reads: the specification for the runtime in the browser, examples, and ways to the fields."""

from __future__ import annotations

from goitin.model import Spec
from goitin.targets.contract.documents import bundle
from goitin.targets.docs.check_page_examples import examples
from goitin.targets.docs.page import View
from goitin.targets.docs.urls import Addresses


def known(spec: Spec) -> View:
    """The documents of the contract as one, without the phrasebook, which the runtime has."""
    documents = {name: document for name, document in bundle(spec).items() if name != "phrasebook"}
    return {"name": "contract", "value": documents}


def tried(spec: Spec) -> View:
    """Messages to try."""
    return {"name": "examples", "value": list(examples(spec))}


def links(spec: Spec, places: Addresses) -> View:
    """Where the rows of each record stand: by its id the page."""
    return {
        "name": "links",
        "value": {one.id: places.of_record(one.id).partition("#")[0] for one in spec.records},
    }
