"""From a seed and a number to a case: pure, so that any case can be had again from these two alone."""

from __future__ import annotations

import random
from dataclasses import replace

from goitin.model import Spec

from . import accidents, messages, mutations, tree
from .seeds import Seed, seeds
from sdks.executor import Case

_SPACES = ("", "", "", " ", "\n", "\t", "\r\n", "   ")
_LIMITS = (
    (("max_findings", 1),), (("max_findings", 2),), (("max_findings", 3),), (("max_levels", 1),), (("max_levels", 2),), (("max_levels", 3),), (("max_levels", 100),),
    (("max_findings", 1), ("max_levels", 3)),
)  # fmt: skip
WORKS = ("record", "message", "stream")
_WEIGHTS = {"record": 45, "message": 45, "stream": 10}


class Engine:
    """The cases of one specification. `works`: of "record" (lists of them too), "message" and "stream" those that are wanted."""

    def __init__(self, whole: Spec, works: tuple[str, ...] = WORKS) -> None:
        self.spec = whole
        self._envelopes = messages.Envelopes(whole)
        self._editions = [edition.id for edition in whole.editions]
        every = seeds(whole)
        streams = [seed for seed in every if seed.is_stream]
        self._kinds = [
            (work, streams if work == "stream" else [seed for seed in every if seed.work == work])
            for work in works
        ]
        self._weights = [_WEIGHTS[work] for work in works]

    def valid(self, seed: Seed) -> Case:
        """A seed as it is, read strictly in the newest edition."""
        data = tree.rendered(seed.node).encode()
        return Case(seed.record.id, data, is_list=seed.is_list, edition=self._editions[-1])

    def numbered(self, seed: int, number: int) -> Case:
        """The case with a number: the same for the same seed, whatever was made before."""
        return self.case(random.Random(f"{seed}:{number}"))

    def case(self, dice: random.Random) -> Case:
        """The case that the dice lead to."""
        work, among = dice.choices(self._kinds, self._weights)[0]
        seed = dice.choice(among)
        root = self._document(seed, dice)
        if work == "stream":
            messages.lengthen(self._envelopes, root, dice)
        text = (
            tree.rendered(root, lambda: dice.choice(_SPACES)) if dice.random() < 0.1 else tree.rendered(root)
        )
        data = text.encode("utf-8", "surrogatepass")
        for _ in range(dice.choices((0, 1, 2), (92, 7, 1))[0]):
            data = accidents.after_accident(dice, data)
        case = Case(
            seed.record.id if seed.service is None else "",
            data,
            is_list=seed.is_list,
            mode=dice.choice(("strict", "tolerant")),
            edition=dice.choice((*self._editions, self._editions[-1], "")),
            limits=_limits(dice, len(data)),
        )
        case = self._by_day(case, dice) if work != "stream" else case
        if seed.service is None:
            return replace(case, is_list=case.is_list != (dice.random() < 0.02))
        if work == "stream":  # which counts bytes for each record: the tests of the SDKs try that
            limits = tuple(limit for limit in case.limits if limit[0] != "max_bytes")
            return replace(case, do=work, service=seed.service.id, kind=seed.kind, limits=limits)
        return self._of_message(case, seed, dice)

    def _by_day(self, case: Case, dice: random.Random) -> Case:
        """Now and then a day of the caller's, and an edition beside the verdict."""
        days = [edition.first_day for edition in self.spec.editions if edition.first_day is not None]
        at = dice.choice(days) if days and dice.random() < 0.1 else None
        also = dice.choice(self._editions) if dice.random() < 0.1 else None
        return replace(case, at=at, also=also)

    def _document(self, seed: Seed, dice: random.Random) -> tree.Node:
        if dice.random() < 0.02:
            return seed.node
        if seed.service is None:
            return mutations.mutated(self.spec, seed.node, seed.record, dice)
        root = (
            mutations.mutated(self.spec, seed.node, seed.record, dice)
            if dice.random() < 0.5
            else tree.copied(seed.node)
        )
        for _ in range(dice.choice((0, 1, 1, 2))):
            root = messages.mutated(self._envelopes, root, dice)
        return root

    def _of_message(self, case: Case, seed: Seed, dice: random.Random) -> Case:
        assert seed.service is not None
        service = dice.choices((None, seed.service.id, dice.choice(self._envelopes.ids)), (5, 4, 1))[0]
        kind = dice.choices((None, seed.kind, dice.choice(("request", "response"))), (6, 3, 1))[0]
        return replace(case, do="message", service=service, kind=kind)


def _limits(dice: random.Random, size: int) -> tuple[tuple[str, int], ...]:
    if dice.random() < 0.92:
        return ()
    if dice.random() < 0.3:
        return (("max_bytes", max(1, size + dice.choice((-1, 0, 1, -size // 2)))),)
    return dice.choice(_LIMITS)
