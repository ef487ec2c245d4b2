"""Which service a message belongs to, and in which direction it goes (specs/README.md, Messages)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goitin.judging.context import Context
from goitin.judging.pointers import step
from goitin.judging.reader import Kind, Node
from goitin.judging.records import RecordJudge
from goitin.judging.sentences import DOCUMENT
from goitin.judging.services import Keys, Members, ServiceJudge
from goitin.spec import Spec

REQUEST, RESPONSE = "request", "response"


class Places:
    """The services of a specification, and how a message finds its own."""

    def __init__(self, whole: Spec, records: Mapping[str, RecordJudge]) -> None:
        self.services = [ServiceJudge(service, whole, records) for service in whole.services()]
        self.by_id = {service.id: service for service in self.services}
        self.service, self.session, self.error, self.message, self.result = (
            Keys(whole, role) for role in ("service", "session", "error", "message", "result")
        )
        self.path = step(self.service.first)

    def kind(self, members: Members, named: ServiceJudge | None, *, tolerant: bool) -> str:
        """Rule 3: request or response."""
        if self.error.are_in(members, tolerant=tolerant):
            return RESPONSE
        if self.service.are_in(members, tolerant=tolerant):
            return REQUEST
        if named is not None and _has_key_of_request_only(members, named, tolerant=tolerant):
            return REQUEST
        answers = (self.session, self.message, self.result)
        return RESPONSE if any(keys.are_in(members, tolerant=tolerant) for keys in answers) else REQUEST

    def of_request(self, members: Members, context: Context) -> ServiceJudge | None:
        """Rule 5: the service of a request; None, with its finding, where there is not exactly one."""
        tolerant = context.tolerant
        said = self.service.find(members, tolerant=tolerant)
        if said is None or not said.is_filled:
            nameless = [one for one in self.services if one.is_nameless]
            return self._only(
                [one for one in nameless if one.needs.are_filled(members, tolerant=tolerant)],
                "required",
                self.services,
                members,
                context,
            )
        if said.kind is not Kind.TEXT:
            context.fault(self.path, "type", DOCUMENT.say("type", expected="text"))
            return None
        named = [one for one in self.services if one.wire is not None and one.wire == said.value]
        if len(named) == 1:
            return named[0]
        fitting = [one for one in named if one.parameters.are_filled(members, tolerant=tolerant)]
        return self._only(fitting, "code", named or self.services, members, context)

    def _only(
        self,
        found: list[ServiceJudge],
        rule: str,
        among: Iterable[ServiceJudge],
        members: Members,
        context: Context,
    ) -> ServiceJudge | None:
        if len(found) == 1:
            return found[0]
        self.unplaced(
            rule, [one for one in among if one.fits_request(members, tolerant=context.tolerant)], context
        )
        return None

    def unplaced(
        self, rule: str, candidates: Iterable[ServiceJudge], context: Context, path: str = ""
    ) -> None:
        """Say that the message at a path cannot be placed, and which services come near."""
        named = ", ".join([one.id for one in candidates]) or "…"
        context.fault(path + self.path, rule, DOCUMENT.say(f"{rule} service", candidates=named))

    def bare_response(self, members: Members, *, tolerant: bool) -> RecordJudge:
        """Rule 6: of no service in particular, the first whose envelope has a session key exactly if the message has."""
        has_session = self.session.are_in(members, tolerant=tolerant)
        bare = [one.bare for one in self.services]
        fitting = (one for one in bare if (one.record.playing("session") is not None) == has_session)
        return next(fitting, bare[0])


def is_empty(node: Node | None) -> bool:
    """Whether a result has nothing in it: missing, null, `""`, `[]` or `{}`."""
    return node is None or not node.is_filled or node.value in ([], {})


def _has_key_of_request_only(members: Members, named: ServiceJudge, *, tolerant: bool) -> bool:
    asked = named.request.claims(members, tolerant=tolerant)
    answered = named.response.claims(members, tolerant=tolerant)
    return any(key not in answered for key in asked)
