"""What the exact and the plain documents say alike: addresses, answers, whose the document is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from goitin import model

MEDIA = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
PREFIX = "#/components/schemas/"


def addresses(services: Iterable[model.Service]) -> Iterable[tuple[str, model.Service]]:
    """An address for each service: its wire name, or its id where that is unknown or taken."""
    taken: set[str] = set()
    for service in services:
        name = service.wire if service.wire and service.wire not in taken else service.id
        while name in taken:
            name += "_"
        taken.add(name)
        yield quote(name, safe=""), service


def answer_id(service: model.Service) -> str:
    """What stands for the answer of a service that is one of two records."""
    return f"{service.id}_answer"


def contact(specification: model.Spec) -> Mapping[str, str]:
    """Whose the packages are, and where they can be asked."""
    sdk = specification.sdk
    address = sdk.homepage or sdk.repository
    return {"name": sdk.authors} | ({"url": address} if address else {})


def refusals(status: str) -> Mapping[str, Any]:
    """Answers with another status: a specification says what bodies say, not what HTTP says."""
    return {status: {"description": _UNKNOWN}}


_UNKNOWN = (
    "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / "
    "The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
)
