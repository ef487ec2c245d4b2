"""Proof of Python.

The compiler's symbol table instead of `ast.parse`: the same parser, and more is checked, yet no tree of
Python objects is built, which is half of `ast`'s time. It is also the list of what a module declares.
"""

from __future__ import annotations

import symtable
import warnings
from collections.abc import Iterator

from goitin.rendering.verify.error import Problem, compare


def verify(text: str, declares: tuple[str, ...] | None) -> None:
    """Demand a Python module; a doubtful escape in a literal, elsewhere a warning, is a fault."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            module = symtable.symtable(text, "<proof>", "exec")
    except SyntaxError as error:
        raise Problem.no_text_of("Python", error.lineno or 1, error.msg) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise Problem.no_text_of("Python", 1, str(error) or type(error).__name__) from None
    if declares is not None:
        compare(_declared(module, frozenset(declares)), declares)


def _declared(scope: symtable.SymbolTable, expected: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Give the classes, and those functions that are expected; a lambda is a function, too."""
    for child in scope.get_children():
        kind = str(child.get_type())
        if kind == "class" or (kind == "function" and child.get_name() in expected):
            yield child.get_name(), child.get_lineno()
        elif kind.startswith("type param"):  # from Python 3.12 on: class Name[T]
            yield from _declared(child, expected)
