"""What others can use of a Python package, by looking at it as it runs: `python inspected.py PACKAGE [MODULE:NAME...]` prints a line a member.

The names are those that the package exports, and those given besides.
"""

from __future__ import annotations

import ast
import enum
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, get_args, get_origin

_MISSING = object()
_RUNTIME = "goitin_runtime"
_CALLED = (staticmethod, classmethod)


def listing(package: ModuleType, besides: list[str]) -> Iterator[str]:
    """The lines, in no order."""
    found = {name: getattr(package, name) for name in package.__all__}
    for name in besides:
        module, _, own = name.partition(":")
        found[own] = getattr(import_module(f"{package.__name__}.{module}"), own)
    listed = {one for one in found.values() if isinstance(one, type)}
    for name, one in found.items():
        home = getattr(one, "__module__", "")
        if (
            isinstance(one, type)
            and home.startswith(f"{package.__name__}.")
            and "._" not in home
            and not besides
        ):
            yield f"{home.rpartition('.')[2]}: module"
        if isinstance(one, type) and home.split(".")[0] == package.__name__ and "._runtime." not in home:
            yield from _class(name, one, listed)
        elif isinstance(one, type) or _is_of_the_runtime(package, name, one):
            yield f"{name}: of the runtime"
        elif callable(one):
            yield f"{name}: {_signature(one) if package.__name__ == _RUNTIME else 'function'}"
        else:
            yield f"{name}: {type(one).__name__}"


def _is_of_the_runtime(package: ModuleType, name: str, one: Any) -> bool:
    """Whether the runtime has it under this name, too, so that it was not made for this package."""
    home = getattr(one, "__module__", package.__name__)
    is_lent = home.split(".")[0] != package.__name__ or "._runtime." in home
    return is_lent and getattr(import_module(home), name, None) is one


def _class(name: str, made: type, listed: set[type]) -> Iterator[str]:
    """A class, with what it has from classes of its package that are not listed themselves."""
    home = made.__module__.split(".")[0]
    yield f"{name}: class({', '.join(_text(ast.unparse(base)) for base in _statement(made).bases)})"
    seen: set[str] = set()
    for base in made.__mro__:
        is_lent = base.__module__.split(".")[0] != home or "._runtime." in base.__module__
        if base is not made and (base in listed or is_lent):
            continue
        for key, shape in _members(base):
            if key not in seen:
                seen.add(key)
                yield f"{name}.{key}: {shape}"


def _members(made: type) -> Iterator[tuple[str, str]]:
    """What a class declares by itself and does not hide."""
    annotations = inspect.get_annotations(made)
    if issubclass(made, enum.Enum):
        yield from ((key, _text(annotations.pop(key, made.__name__))) for key in made.__members__)
    for key, annotation in annotations.items():
        if not key.startswith("_") and "ClassVar" not in str(annotation):
            yield key, _text(_bare(annotation)) + _default(made, key)
    for key, now in getattr(made, "__renamed__", {}).items():  # used as the field itself
        yield key, _text(_bare(annotations[now])) + _default(made, now)
    for key, value in vars(made).items():
        if (
            key in annotations
            or (key.startswith("_") and key != "__init__")
            or key in made.__dict__.get("__members__", ())
        ):
            continue
        if issubclass(made, enum.Enum) and (key in made.__members__ or key == "__init__"):
            continue
        shape = _shape(value)
        if shape:
            yield key, shape
    if (
        "__init__" in vars(made)
        and "__dataclass_fields__" not in vars(made)
        and made.__module__.startswith("goitin_runtime")
    ):
        yield from ((key, "attribute") for key in _set_by(made.__init__))


def _set_by(init: Callable[..., Any]) -> Iterator[str]:
    """What a constructor puts into its object for others to read."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(init)))):
        is_set = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if (
            is_set
            and isinstance(node.value, ast.Name)
            and node.value.id == "self"
            and not node.attr.startswith("_")
        ):
            yield node.attr


def _shape(value: Any) -> str:
    if isinstance(value, _CALLED):
        return f"{type(value).__name__} {_signature(value.__func__)}"
    if isinstance(value, property):
        return (
            f"property {_text(inspect.signature(value.fget).return_annotation)}" if value.fget else "property"
        )
    return _signature(value) if inspect.isfunction(value) else ""


def _default(made: type, key: str) -> str:
    """What a field is when nobody says it, as the source has it: pydantic forgets what `Preset` says to type checkers."""
    value = _assigned(made).get(key)
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "Preset":
        value = value.keywords[0].value
    if value is None:
        return ""
    return f" = {ast.unparse(value) if isinstance(value, ast.Constant) else '...'}"


@cache
def _statement(made: type) -> ast.ClassDef:
    """A class as its source has it: pydantic makes others of its bases."""
    (statement,) = ast.parse(textwrap.dedent(inspect.getsource(made))).body
    assert isinstance(statement, ast.ClassDef)
    return statement


def _assigned(made: type) -> dict[str, ast.expr]:
    fields = (
        one for one in _statement(made).body if isinstance(one, ast.AnnAssign) and one.value is not None
    )
    return {ast.unparse(one.target): one.value for one in fields if one.value is not None}


def _value(value: Any) -> str:
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    return repr(value) if value is None or isinstance(value, str | int) else "..."


def _signature(called: Callable[..., Any]) -> str:
    """`(json: bytes, *, mode: Mode = ...) -> Reading[T]`; defaults that are no plain values are left out."""
    signature = inspect.signature(called)
    parameters = [
        one.replace(
            annotation=_Said(_text(one.annotation)) if one.annotation is not one.empty else one.empty,
            default=_Said(_value(one.default)) if one.default is not one.empty else one.empty,
        )
        for one in signature.parameters.values()
        if one.name not in ("self", "cls")
    ]
    given = signature.return_annotation
    return str(
        signature.replace(
            parameters=parameters,
            return_annotation=_Said(_text(given)) if given is not signature.empty else given,
        )
    )


class _Said(str):
    """A text that stands in a signature without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _bare(annotation: Any) -> Any:
    """The type, without what is said besides it."""
    return get_args(annotation)[0] if hasattr(annotation, "__metadata__") else annotation


def _text(annotation: Any) -> str:
    """A type as it is written, names without their modules."""
    if annotation is None or annotation is type(None):
        return "None"
    if isinstance(annotation, str):
        return re.sub(r"\b(?:\w+\.)+(\w)", r"\1", annotation)
    if hasattr(annotation, "__forward_arg__"):
        return str(annotation.__forward_arg__)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is not None and type(annotation).__name__ in ("UnionType", "_UnionGenericAlias"):
        return " | ".join(map(_text, arguments))
    if origin is not None and origin is not annotation:
        inner = ", ".join("..." if one is ... else _text(one) for one in arguments)
        return f"{_text(origin)}[{inner}]"
    return str(getattr(annotation, "__name__", annotation))


if __name__ == "__main__":
    print("\n".join(sorted(listing(import_module(sys.argv[1]), sys.argv[2:]))))
