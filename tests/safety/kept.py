"""The packs, made once for all processes of a test run, and what was generated from them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from goitin import resources
from goitin.pipeline import generate
from goitin.targets import NAMING

from . import hostile, texts
from .hostile import GROUPS, Pack, Trial
from sdks.trees import TOOLS, Tree, once

HERE = Path(__file__).parent


PACKS = 3


def trees() -> list[Tree]:
    """The packs of `make test`; they lie where compiled SDKs lie, so that another process, or run, finds them made."""
    digest = hashlib.sha256(resources.fingerprint().encode())
    data = [
        *resources.templates().rglob("*"),
        *(HERE / "spec").rglob("*.yaml"),
        *HERE.glob("[a-s]*.py"),
        HERE / "texts.py",
    ]
    for path in sorted(path for path in data if path.is_file()):
        digest.update(path.read_bytes())
    out = TOOLS / "build" / f"hostile-{digest.hexdigest()[:16]}"
    with once(out) as part:
        if part:
            takes = taken(part / "trial" / "moi_cho", sample=2)
            (part / "takes.json").write_text(json.dumps(takes), encoding="utf-8")
            packs(part, takes, PACKS)
    names = [f"moi_cho_{number}" for number in range(PACKS)]
    return [Tree(out / "specs" / name, out / "generated" / name) for name in names]


def used(tree: Tree) -> dict[str, str]:
    """Place → the text that stands there, of a pack."""
    kept: dict[str, str] = json.loads(
        (tree.folder.parents[1] / f"{tree.folder.name}.json").read_text("utf-8")
    )
    return kept


def takes(made: Sequence[Tree]) -> dict[str, list[str]]:
    """What was found that each place takes."""
    found: dict[str, list[str]] = json.loads((made[0].folder.parents[1] / "takes.json").read_text("utf-8"))
    return found


def taken(folder: Path, sample: int, seed: int = 0) -> dict[str, list[str]]:
    """What each place takes: whole groups of texts where it takes any text, else those of a sample, another one at each place."""
    trial = Trial(folder)
    found: dict[str, list[str]] = {}
    for number, place in enumerate(trial.places, seed):
        if not trial.findings(place, GROUPS[number % len(GROUPS)]):
            found[place.name] = hostile.turned(GROUPS, number)
            continue
        tried = hostile.turned(texts.PLAIN, number * 29)[:sample]
        found[place.name] = [text for text in tried if not trial.findings(place, text)]
    return found


def packs(folder: Path, takes: dict[str, list[str]], count: int) -> list[Tree]:
    """Specifications full of hostile text, with everything generated from them; each text stands in each place of one of them."""
    made = []
    for number in range(count):
        wanted = {name: some[number % len(some)] for name, some in takes.items() if some}
        pack = Pack.make(folder / "specs" / f"moi_cho_{number}", wanted, number)
        (folder / f"moi_cho_{number}.json").write_text(json.dumps(pack.used), encoding="utf-8")
        made.append(generated(pack.folder, folder / "generated"))
    return made


def generated(specification: Path, out: Path, *, with_vectors: bool = True) -> Tree:
    """What names of a specification come into, and vectors."""
    targets = [*NAMING, "contract", *(["vectors"] if with_vectors else [])]
    generate.generate(generate.Run(specification.parent, specification.name, targets, out))
    return Tree(specification, out / specification.name)


def files(tree: Tree, *endings: str) -> Sequence[Path]:
    """The generated files of these endings, in order."""
    return sorted(path for path in tree.generated.rglob("*") if path.is_file() and path.suffix in endings)
