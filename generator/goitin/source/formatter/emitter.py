"""Writes a tree of nodes in the canonical form, with the comments that belong to them."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.source.formatter import scalars
from goitin.source.formatter.comments import Comments, below
from goitin.source.formatter.key_order import ordered
from goitin.source.mapping import Key, Said
from goitin.source.yaml_reader import Node

WIDTH = 180

# Values of these keys are numbers or yes; all others are text, even where they look like a number.
_BARE = {"row", "number", "min", "max", "length", "items", "tolerance", "absent", "sensitive"}


class Writer:
    """Turns nodes into lines; what fits into one line stands in one."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments

    def file(self, root: Node, kind: type[Said]) -> str:
        """The whole file."""
        lines = [*self.comments.before.get(id(root), ()), *self._block(root, kind, ""), *self.comments.last]
        return "\n".join(lines) + "\n"

    def _block(self, node: Node, kind: type[Said] | None, indent: str) -> Iterator[str]:
        """A mapping or a list, one entry after the other."""
        if type(node.value) is dict:
            for key in ordered(kind, list(node.value)):
                yield from self._entry(f"{key}:", key, node.value[key], _part(kind, key), indent)
        else:
            for item in node.value:
                yield from self._item(item, kind, indent)

    def _entry(self, head: str, key: str, node: Node, kind: type[Said] | None, indent: str) -> Iterator[str]:
        """One key with its value."""
        yield from (indent + line for line in self.comments.before.get(id(node), ()))
        one = self._one_line(node, kind, key, flow=False)
        if one is not None and self._fits(indent, head, one, node):
            yield f"{indent}{head} {one}{self._last(node)}"
            return
        if type(node.value) is str:
            yield from self._text(node, f"{indent}{head}", key, indent)
            return
        yield f"{indent}{head}{self._behind(node)}"
        yield from self._block(node, kind, indent + "  ")

    def _item(self, node: Node, kind: type[Said] | None, indent: str) -> Iterator[str]:
        """One item of a list; a mapping that does not fit into a line begins beside its dash."""
        yield from (indent + line for line in self.comments.before.get(id(node), ()))
        one = self._one_line(node, kind, "", flow=False)
        if one is not None and self._fits(indent, "-", one, node):
            yield f"{indent}- {one}{self._last(node)}"
            return
        if type(node.value) is str:
            yield from self._text(node, f"{indent}-", "", indent)
            return
        first = True
        for line in self._block(node, kind, indent + "  "):
            yield f"{indent}- {line[len(indent) + 2 :]}" if first else line
            first = False

    def _text(self, node: Node, head: str, key: str, indent: str) -> Iterator[str]:
        """A text that does not fit into its line, or has several."""
        lines = scalars.block(node.value, indent + "  ", WIDTH)
        if lines is None:
            lines = [scalars.inline(node.value, bare=key in _BARE, flow=False)]
        yield f"{head} {lines[0]}{self._behind(node)}"
        yield from lines[1:]

    def _fits(self, indent: str, head: str, one: str, node: Node) -> bool:
        is_list_of_rows = type(node.value) is list and any(type(item.value) is not str for item in node.value)
        return not is_list_of_rows and len(indent) + len(head) + 1 + len(one) <= WIDTH and "\n" not in one

    def _one_line(self, node: Node, kind: type[Said] | None, key: str, *, flow: bool) -> str | None:
        """The value on one line; None where a comment or a line break inside forbids it."""
        if type(node.value) is str:
            broken = "\n" in node.value and scalars.block(node.value, "", WIDTH) is not None
            return None if broken else scalars.inline(node.value, bare=key in _BARE, flow=flow)
        inside = list(below(node))
        if any(id(item) in self.comments.before for item in inside):
            return None
        if any(id(item) in self.comments.behind for item in inside[:-1]):
            return None
        if type(node.value) is list:
            items = [self._one_line(item, kind, key, flow=True) for item in node.value]
            return None if None in items else f"[{', '.join(map(str, items))}]"
        said = [
            (name, self._one_line(node.value[name], _part(kind, name), name, flow=True))
            for name in ordered(kind, list(node.value))
        ]
        return (
            None if any(one is None for _, one in said) else f"{{{', '.join(f'{k}: {v}' for k, v in said)}}}"
        )

    def _behind(self, node: Node) -> str:
        comment = self.comments.behind.get(id(node))
        return f"  {comment}" if comment else ""

    def _last(self, node: Node) -> str:
        """The comments behind a value that stands on one line: its own, and that of the last thing in it."""
        inside = [node, *below(node)]
        return "".join(self._behind(item) for item in dict.fromkeys((inside[0], inside[-1])))


def _part(kind: type[Said] | None, key: str) -> type[Said] | None:
    """What a key holds, where that is a mapping or a list of them."""
    declared: Key | None = None
    if kind is not None:
        declared = kind.keys.get(key) or kind.keys.get(f"{key}_")
    return Said.kinds.get(declared.of) if declared and declared.of else None
