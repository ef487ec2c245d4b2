"""Production: from a specification to the files of its targets, rendered, proved and put into a sink.

Used by `cli`; drives `targets`, `render` and `proof` for `writing`. Files are independent of each other, so
big work is shared by processes, one a core. They hand over hashes only; the files are in the sink.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from goitin import resources
from goitin.diagnostics.progress import MAKING, Step, silent
from goitin.output import Inputs, Made, Sink
from goitin.output.manifest import digest_folder

if TYPE_CHECKING:
    from goitin.model import Spec
    from goitin.pipeline.incremental import Memory
    from goitin.rendering.page import Copy, Page, Target
    from goitin.rendering.renderer import Renderer

_WORTH_SHARING = 50  # pages; below that a second process costs more than it gives


@dataclass(frozen=True, slots=True)
class Templates:
    """Where templates come from; what stands in `user` goes before what comes with the generator."""

    user: Path | None = None
    format: bool = False  # black gives the Python files their form; ours have it already

    def renderer(self) -> Renderer:
        """Make the renderer; Jinja is imported here and not by runs that have nothing to render."""
        from goitin.rendering.renderer import Renderer

        return Renderer(resources.templates(), self.user)


@dataclass(frozen=True, slots=True)
class _Share:
    """Every `of`-th page of a target, from number `part` on."""

    target: str
    part: int
    of: int


def inputs(specification: Path, names: Sequence[str], templates: Templates) -> Inputs:
    """Say what each target is made from: hashes of the specification, of its templates, of the generator."""
    from goitin.rendering.page import VIEWS

    given = {
        "generator": resources.fingerprint(),
        "views": str(VIEWS),
        "specification": digest_folder(specification, "*.yaml"),
        "licences": digest_folder(resources.templates() / "licences"),
    }
    if templates.user is not None:
        given["user-templates"] = digest_folder(templates.user)
    if templates.format:
        given["format"] = "black"
    return {name: {**given, "templates": digest_folder(resources.templates() / name)} for name in names}


def produce(
    spec: Spec,
    names: Sequence[str],
    templates: Templates,
    sink: Sink,
    cores: int | None = None,
    step: Step = silent,
    memory: Memory | None = None,
) -> list[Made]:
    """Make all files of the targets, but for those that the memory knows and the sink has; in order of path, whoever made what."""
    from goitin import targets
    from goitin.pipeline import parallel

    loaded = {name: targets.load(name) for name in names}
    renderer = templates.renderer()

    def work(share: _Share) -> list[tuple[bytes, Made]]:
        target = loaded[share.target]
        return [
            _made(page, target, renderer, templates.format, sink, memory)
            for page in islice(target.plan(spec), share.part, None, share.of)
        ]

    count = parallel.cores() if cores is None else cores
    pages = (len(spec.records) + len(spec.tables)) * len(names)
    if count < 2 or pages < _WORTH_SHARING:
        count = 1
    parts = -(-count // len(names)) if names else 1
    shares = [_Share(name, part, parts) for name in names for part in range(parts)]
    made = [file for files in parallel.share(work, shares, count, partial(step, MAKING)) for file in files]
    if memory is not None:
        for key, file in made:
            memory.keep(key, file)
    return sorted((file for _, file in made), key=lambda file: file.path)


def _made(
    page: Page | Copy, target: Target, renderer: Renderer, format: bool, sink: Sink, memory: Memory | None
) -> tuple[bytes, Made]:
    """One file, made or remembered, and what it is remembered by."""
    from goitin.rendering.page import Copy

    path = f"{target.name}/{page.path}"
    key = memory.key(target.name, page) if memory is not None else b""
    known = memory.recall(path, key) if memory is not None else None
    if known is not None and sink.has(known):
        return key, known
    if isinstance(page, Copy):
        text, declares = renderer.copy(page), None
    else:
        text, declares = renderer.render(page, target), page.declares
    return key, _land(path, formatted(path, text) if format else text, declares, sink)


def _land(path: str, text: str, declares: tuple[str, ...] | None, sink: Sink) -> Made:
    """Prove a text and put it into the sink."""
    from goitin.rendering.verify import encoded, prove

    prove(path, text, declares)
    return sink.put(path, encoded(path, text))


def formatted(path: str, text: str) -> str:
    """Give a Python file black's form; what black cannot read is left for the proof to refuse."""
    if not path.endswith(".py"):
        return text
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    try:
        return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY311}))
    except InvalidInput:
        return text
