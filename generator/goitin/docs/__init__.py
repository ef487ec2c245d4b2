"""The documentation site: a page a packet family, service and code table, in two languages, that works from any folder.

A step of its own, after `generate`. Each page is rendered by a template of templates/docs/ and parsed again before it lands
(`proof`). Skipped when neither the specification nor the generator has changed. Left: `render`, `proof`, `writing`, `packets`.
Right: the command line.
"""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path

from goitin import places
from goitin.progress import MAKING, Step, silent
from goitin.writing import Difference, Inputs, Report, Tree
from goitin.writing.manifest import digest_folder

TARGET = "docs"


def write(folder: Path, out: Path, step: Step = silent) -> Report | None:
    """Write `<out>/<regulation>/docs` for the specification in `folder`; None where nothing has changed.

    Raises `SpecError`, `RenderError`, `ProofError` or `WriteError`; then nothing has changed.
    """
    return Tree(out, folder.name).renew(_inputs(folder), lambda: files(folder, step))


def check(folder: Path, out: Path, step: Step = silent) -> list[Difference]:
    """Say how the site differs from what a run would write; writes nothing."""
    return Tree(out, folder.name).compare(_inputs(folder), lambda: files(folder, step))


def _inputs(folder: Path) -> Inputs:
    given = {
        "generator": places.fingerprint(),
        "specification": digest_folder(folder, "*.yaml"),
        "releases": digest_folder(folder / places.RELEASES, "*.json"),
        "templates": digest_folder(places.templates() / TARGET),
        "sequence": digest_folder(places.templates() / "sequence"),
    }
    return {TARGET: given}


def files(folder: Path, step: Step = silent) -> list[tuple[str, bytes]]:
    """Every file of the site, in order of path."""
    from goitin import checking, release, sharing
    from goitin.docs import site

    gc.disable()  # a run is short, and what it makes lives until its end
    whole, _ = checking.usable(folder, (), step)
    making = site.Making(whole, release.history(folder))
    shared = sharing.share(making.share, range(site.SHARES), sharing.cores(), partial(step, MAKING))
    return sorted((f"{TARGET}/{path}", data) for made in shared for path, data in made)
