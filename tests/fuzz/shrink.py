"""A smaller case with the same disagreement: parts of the document are left out as long as the sides still differ in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from . import tree
from sdks.executor import Case

_BATCH = 50
_MOST = 6_000  # candidates; a case that needs more stays as large as it is

Same = Callable[[Sequence[Case]], int | None]  # the first of some cases that still disagrees, or None


def shrunk(case: Case, same: Same) -> Case:
    """The case made as small as simple steps make it."""
    tried = 0
    while tried < _MOST:
        found = None
        candidates = _smaller(case)
        while found is None and (batch := list(islice(candidates, _BATCH))):
            tried += len(batch)
            at = same(batch)
            found = None if at is None else batch[at]
        if found is None:
            break
        case = found
    return case


def _smaller(case: Case) -> Iterator[Case]:
    if case.limits:
        yield replace(case, limits=())
    if case.kind is not None:
        yield replace(case, kind=None)
    if case.service is not None:
        yield replace(case, service=None)
    for data in _documents(case.data):
        if len(data) < len(case.data):
            yield replace(case, data=data)


def _documents(data: bytes) -> Iterator[bytes]:
    try:
        root = tree.parse(data.decode("utf-8"))
    except ValueError:
        yield from _cut(data)
        return
    if isinstance(root, str):
        yield from _shorter(root)
    else:
        for text in _pruned(root, root):
            yield text.encode()
        yield tree.rendered(root).encode()


def _cut(data: bytes) -> Iterator[bytes]:
    """The bytes without one chunk; large chunks first."""
    size = len(data) // 2
    while size:
        for start in range(0, len(data), size):
            yield data[:start] + data[start + size :]
        size //= 2


def _shorter(token: str) -> Iterator[bytes]:
    for data in _cut(token[1:-1].encode()) if token.startswith('"') else _cut(token.encode()):
        text = data.decode("utf-8", "ignore")
        yield (f'"{text}"' if token.startswith('"') else text).encode()


def _pruned(root: tree.Node, holder: tree.Members | tree.Items) -> Iterator[str]:
    """The document without some parts of one holder, or with one value smaller; then the same inside each part."""
    size = len(holder)
    while size:
        for start in range(0, len(holder), size):
            part = holder[start : start + size]
            del holder[start : start + size]
            yield tree.rendered(root)
            holder[start:start] = part  # type: ignore[assignment]
        size //= 2
    for at, part in enumerate(holder):
        value = part.value if isinstance(part, tree.Member) else part
        if isinstance(value, str):
            yield from _with_shorter(root, holder, at, value)
        else:
            yield from _pruned(root, value)


def _with_shorter(root: tree.Node, holder: tree.Members | tree.Items, at: int, value: str) -> Iterator[str]:
    for shorter in ("1", '""', *(data.decode() for data in _shorter(value))):
        _put(holder, at, shorter)
        yield tree.rendered(root)
    _put(holder, at, value)


def _put(holder: tree.Members | tree.Items, at: int, value: str) -> None:
    part = holder[at]
    if isinstance(part, tree.Member):
        part.value = value
    elif isinstance(holder, tree.Items):
        holder[at] = value
