"""From a specification to the files of its targets: rendered, proved and put into a sink.

Files are independent of each other, so big work is shared by processes, one a core. They hand over hashes only; the files are in
the sink.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from goitin import resources, targets
from goitin.diagnostics.progress import MAKING, OnProgress, no_progress
from goitin.output import Inputs, StagedFile, StagingArea
from goitin.output.manifest import digest_folder
from goitin.rendering.page import (
    VIEW_CONTRACT_VERSION,
    CopiedFile,
    Derived,
    File,
    Gathered,
    PlanContext,
    Planned,
    Target,
    Text,
)

if TYPE_CHECKING:
    from goitin.pipeline.incremental import IncrementalCache
    from goitin.rendering.renderer import Renderer

_MIN_PAGES_TO_PARALLELIZE = 50  # files; below that a second process costs more than it gives
_PIECE = 24  # files of one target, copies aside, that are worth another process loading its templates
_PIECES = 4  # of a target for each process: so many that all are busy to the end
_MOST = 24  # of a target, however many processes there are: all targets together must stay below `parallel.MOST_PIECES`

Piece = Sequence[tuple[str, File]]
"""Files that one process makes, each with the name of its target."""


@dataclass(frozen=True, slots=True)
class Templates:
    """Where templates come from; what stands in `user` goes before what comes with the generator."""

    user: Path | None = None
    format: bool = False  # black gives the Python files their form; ours have it already

    def renderer(self) -> Renderer:
        """Make the renderer; Jinja is imported here and not by runs that have nothing to render."""
        from goitin.rendering.renderer import Renderer

        return Renderer(resources.templates(), self.user)


def inputs(
    specification: Path, names: Iterable[str], templates: Templates, packages: Path | None = None
) -> Inputs:
    """Say what each target is made from: hashes of the specification, of templates, of the generator, of what it alone reads."""
    given = {
        "generator": resources.fingerprint(),
        "views": str(VIEW_CONTRACT_VERSION),
        "specification": digest_folder(specification, resources.SPECIFIED),
        "licences": digest_folder(resources.templates() / "licences"),
    }
    if templates.user is not None:
        given["user-templates"] = digest_folder(templates.user)
    if templates.format:
        given["format"] = "black"
    if packages is not None:
        given["packages"] = digest_folder(packages, exact=True)
    return {name: {**given, **targets.inputs(name, specification)} for name in names}


def build_files(
    context: PlanContext,
    names: Iterable[str],
    templates: Templates,
    sink: StagingArea,
    cores: int | None = None,
    step: OnProgress = no_progress,
    memory: IncrementalCache | None = None,
) -> list[StagedFile]:
    """Make all files of the targets; what was made, in order of path, whoever made what.

    Args:
        context: The specification, examined before.
        names: The targets.
        templates: Where templates come from.
        sink: Takes the files; what it has already, the memory need not make.
        cores: How many processes may share the work; None: as many as this one may use.
        step: Is told how far the work is.
        memory: Knows files of earlier runs.

    Raises:
        RenderError: A template is at fault.
        VerificationError: A file is not of its language.
        WriteError: The sink cannot take a file.

    """
    from goitin.pipeline import parallel

    maker = _Maker(context, templates, sink, memory)
    plans = {name: maker.plan(name) for name in names}
    files = [file for plan in plans.values() for file in plan]
    count = (cores or parallel.cores()) if _is_worth_sharing(files) else 1
    pieces = list(_pieces(plans, min(_MOST, _PIECES * count)))
    shared = parallel.share(maker.make, pieces, count, partial(step, MAKING))
    made = [one for piece in shared for one in piece]
    if memory is not None:
        for key, file in made:
            memory.put(key, file)
    return sorted((file for _, file in made), key=lambda file: file.path)


def _is_worth_sharing(files: Sequence[File]) -> bool:
    return len(files) >= _MIN_PAGES_TO_PARALLELIZE or any(_is_costly(file) for file in files)


def _is_costly(file: File) -> bool:
    return isinstance(file, Derived) and bool(file.shares)


def _pieces(plans: Mapping[str, Sequence[File]], most: int) -> Iterator[Piece]:
    """Divide the work: first what has costly work in common, each such group whole, then each target in parts.

    Files made of one source lie side by side, whatever target they are of: a source is made once.
    """
    files = [(name, file) for name, plan in plans.items() for file in plan]
    common = sorted((one for one in files if one[1].shares), key=lambda one: one[1].shares)
    for _, group in groupby(common, key=lambda one: one[1].shares):
        yield list(group)
    alone = [(_source(name, file), name, file) for name, file in files if not file.shares]
    sources = {source for source, _, file in alone if isinstance(file, Derived)}
    made_of = sorted((one for one in alone if one[0] in sources), key=lambda one: one[0])
    size = -(-len(made_of) // _parts(len(made_of), most))
    for at in range(0, len(made_of), size or 1):
        yield [(name, file) for _, name, file in made_of[at : at + size]]
    for target in plans:
        own = [(name, file) for source, name, file in alone if name == target and source not in sources]
        parts = _parts(sum(not isinstance(file, CopiedFile) for _, file in own), most)
        yield from filter(None, (own[part::parts] for part in range(parts)))


def _source(target: str, file: File) -> str:
    """The file that a file is made of: itself, or one of another target."""
    return file.source if isinstance(file, Derived) else f"{target}/{file.path}"


def _parts(files: int, most: int) -> int:
    """In how many parts so many files are made."""
    return min(most, 1 + files // _PIECE)


class _Maker:
    """Makes files, and puts them into the sink."""

    def __init__(
        self, context: PlanContext, templates: Templates, sink: StagingArea, memory: IncrementalCache | None
    ) -> None:
        self._context, self._templates, self._sink, self._memory = context, templates, sink, memory
        self._renderer = templates.renderer()
        self._load = cache(targets.load)
        self._sources = cache(lambda name: {file.path: file for file in self.plan(name)})
        self._source = lru_cache(maxsize=1)(
            self._rendered
        )  # files of one source are made one after the other
        self._gathered = lru_cache(maxsize=1)(self._texts)
        self._last: tuple[str, tuple[str, ...] | None, str] = ("", None, "")

    def plan(self, name: str) -> list[File]:
        """The files of a target."""
        return list(self._load(name).plan(self._context))

    def make(self, piece: Piece) -> list[tuple[bytes, StagedFile]]:
        """Make the files of one piece, each with what it is remembered by."""
        return [made for name, file in piece if (made := self._made(self._load(name), file)) is not None]

    def _made(self, target: Target, file: File) -> tuple[bytes, StagedFile] | None:
        """One file, made or remembered, and what it is remembered by; None where there is to be none."""
        path, declares = f"{target.name}/{file.path}", None
        basis: object
        if isinstance(file, Gathered):
            return self._from_others(target, file)
        if isinstance(file, Text):
            basis = text = self._source(path)
            if not text:
                return None
            make = partial(str, text)
        elif isinstance(file, Derived):
            basis = text = self._source(file.source)
            make = partial(file.content, text)
        elif isinstance(file, CopiedFile):
            basis, make = file, partial(self._shaped, path, partial(self._renderer.copy, file))
        else:
            basis = page = file.page()
            declares = page.declared_types
            make = partial(self._shaped, path, partial(self._renderer.render, page, target))
        key = self._memory.key(target.name, basis) if self._memory is not None else b""
        known = self._memory.get(path, key) if self._memory is not None else None
        if known is not None and self._sink.has(known):
            return key, known
        return key, self._staged(path, make(), declares)

    def _from_others(self, target: Target, file: Gathered) -> tuple[bytes, StagedFile]:
        """A file made of files of other targets, or a page that tells of them."""
        made, path = file.content(self._gathered(file.targets)), f"{target.name}/{file.path}"
        key = self._memory.key(target.name, made) if self._memory is not None else b""
        if isinstance(made, bytes):
            return key, self._sink.put(path, made)
        text = self._shaped(path, partial(self._renderer.render, made, target))
        return key, self._staged(path, text, made.declared_types)

    def _texts(self, names: tuple[str, ...]) -> Mapping[str, str]:
        """All files of these targets, by target and path."""
        paths = [f"{name}/{path}" for name in names for path in self._sources(name)]
        return {path: self._rendered(path) for path in paths}

    def _staged(self, path: str, text: str, declares: tuple[str, ...] | None) -> StagedFile:
        """Put a text into the sink; the very text that was put before it needs no second proof: several SDKs have it."""
        before, self._last = self._last, (path.rpartition(".")[2], declares, text)
        is_proved = self._last[:2] == before[:2] and text is before[2]
        return verify_and_stage(path, text, declares, self._sink, is_proved=is_proved)

    def _shaped(self, path: str, make: Callable[[], str]) -> str:
        return formatted(path, make()) if self._templates.format else make()

    def _rendered(self, source: str) -> str:
        """The text of a file of a target that others are made from."""
        name, _, path = source.partition("/")
        file = self._sources(name)[path]
        if isinstance(file, Text):
            return file.content()
        if isinstance(file, Planned):
            return self._renderer.render(file.page(), self._load(name))
        if isinstance(file, CopiedFile):
            return self._renderer.copy(file)
        raise TypeError(source)


def verify_and_stage(
    path: str, text: str, declares: tuple[str, ...] | None, sink: StagingArea, *, is_proved: bool = False
) -> StagedFile:
    """Prove a text and put it into the sink.

    Args:
        path: Where the file goes, below the tree.
        text: What it holds.
        declares: The types it must declare; None: nobody asks.
        sink: Takes it.
        is_proved: Whether the proof has been made.

    Raises:
        VerificationError: The text is not of its language.
        WriteError: The sink cannot take it.

    """
    from goitin.rendering.verify import encoded, verify

    data = encoded(path, text)
    return sink.put(path, data) if is_proved else sink.put(path, data, partial(verify, path, text, declares))


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
