"""The documentation site: a page a packet family, service and code table, in two languages, that works from any folder.

A step of its own, after `generate`. Each page is rendered by a template of templates/docs/ and parsed again before it lands
(`proof`). Skipped when neither the specification nor the generator has changed.
"""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path

from goitin import resources
from goitin.diagnostics.progress import MAKING, Step, silent
from goitin.output import Difference, Inputs, Report, Tree
from goitin.output.manifest import digest_folder

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
        "generator": resources.fingerprint(),
        "specification": digest_folder(folder, "*.yaml"),
        "releases": digest_folder(folder / resources.RELEASES, "*.json"),
        "templates": digest_folder(resources.templates() / TARGET),
        "sequence": digest_folder(resources.templates() / "sequence"),
    }
    return {TARGET: given}


def files(folder: Path, step: Step = silent) -> list[tuple[str, bytes]]:
    """Every file of the site, in order of path."""
    from goitin import release
    from goitin.linter import examine
    from goitin.pipeline import parallel
    from goitin.targets.docs import plan

    gc.disable()  # a run is short, and what it makes lives until its end
    whole, _ = examine.usable(folder, step)
    making = plan.Making(whole, release.history(folder))
    shared = parallel.share(making.share, range(plan.SHARES), parallel.cores(), partial(step, MAKING))
    return sorted((f"{TARGET}/{path}", data) for made in shared for path, data in made)
