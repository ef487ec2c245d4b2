"""`python -m safety`: many more packs than `make test` has, each place with another text each time; what fails is left where it lies."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import traceback
from pathlib import Path

from . import hostile, kept, texts
from sdks import csharp, java, npm, python
from sdks.trees import Tree


def wanted(trial: hostile.Trial, chance: random.Random) -> dict[str, str]:
    """A text for each place: one of ours, several of them, or characters at random; of three tries the first that is taken."""
    found = {}
    for place in trial.places:
        for text in (_text(chance) for _ in range(3)):
            if not trial.findings(place, text):
                found[place.name] = text
                break
    return found


def _text(chance: random.Random) -> str:
    several = [chance.choice(texts.PLAIN) for _ in range(chance.choice((1, 1, 2, 5)))]
    if chance.random() < 0.3:
        several += [chr(code) for code in chance.choices(range(0xA0, 0xD800), k=9)]
        chance.shuffle(several)
    return chance.choice(("", " ")).join(several)[:470]


def tried(tree: Tree) -> None:
    """Compile and import what was generated; raises what goes wrong."""
    java.main_classes(tree)
    csharp.libraries(tree)
    npm.package(tree)
    with python.imported(tree) as package:
        assert package


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m safety", description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    kept.TOOLS.joinpath("build").mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="hostile-", dir=kept.TOOLS / "build"))
    trial = hostile.Trial(folder / "trial" / "moi_cho")
    failed = 0
    for number in range(asked.rounds):
        chance = random.Random(f"{asked.seed} {number}")
        try:
            pack = hostile.Pack.make(folder / "specs" / f"moi_cho_{number}", wanted(trial, chance), number)
            tried(kept.generated(pack.folder, folder / "generated"))
        except Exception:  # noqa: BLE001 - whatever goes wrong is what we look for
            failed += 1
            traceback.print_exc()
        print(f"round {number} of seed {asked.seed}: {failed} failed so far ({folder})", flush=True)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
