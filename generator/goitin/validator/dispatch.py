"""Which service a message belongs to, and in which direction it goes (specs/law.md, Messages)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goitin.model import Spec, Text
from goitin.validator.context import Context
from goitin.validator.messages import DOCUMENT, Phrase, Words, expected, met
from goitin.validator.records import RecordValidator
from goitin.validator.services import Keys, Members, ServiceValidator
from goitin.validator.suggestions import near
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step

REQUEST, RESPONSE = "request", "response"


class ServiceResolver:
    """The services of a specification, and how a message finds its own."""

    def __init__(self, spec: Spec, records: Mapping[str, RecordValidator]) -> None:
        self.services = [ServiceValidator(service, spec, records) for service in spec.services()]
        self.by_id = {service.id: service for service in self.services}
        self.service, self.session, self.error, self.message, self.result = (
            Keys(spec, role) for role in ("service", "session", "error", "message", "result")
        )
        self.path = step(self.service.first)

    def kind(self, members: Members, named: ServiceValidator | None, *, tolerant: bool) -> str:
        """Rule 3: request or response."""
        if self.error.are_in(members, tolerant=tolerant):
            return RESPONSE
        if self.service.are_in(members, tolerant=tolerant):
            return REQUEST
        if named is not None and _has_key_of_request_only(members, named, tolerant=tolerant):
            return REQUEST
        answers = (self.session, self.message, self.result)
        return RESPONSE if any(keys.are_in(members, tolerant=tolerant) for keys in answers) else REQUEST

    def resolve_request(self, members: Members, context: Context) -> ServiceValidator | None:
        """Rule 5: the service of a request; None, with its finding, where there is not exactly one."""
        tolerant = context.tolerant
        claimed = self.service.find(members, tolerant=tolerant)
        if claimed is None or not claimed.is_filled:
            nameless = [one for one in self.services if one.is_nameless]
            return self._only(
                [one for one in nameless if one.needs.are_filled(members, tolerant=tolerant)],
                "required service",
                self.services,
                members,
                context,
            )
        if claimed.kind is not Kind.TEXT:
            asked = DOCUMENT.message("type", expected=expected(Text()), met=met(claimed.kind.value))
            context.fault(self.path, "type", asked)
            return None
        named = [one for one in self.services if one.wire is not None and one.wire == claimed.value]
        if len(named) == 1:
            return named[0]
        fitting = [one for one in named if one.parameters.are_filled(members, tolerant=tolerant)]
        if named:
            return self._only(fitting, "code ambiguous", named, members, context)
        meant = near(claimed.value, [one.wire for one in self.services if one.wire is not None])
        return self._only([], "code service", self.services, members, context, meant)

    def _only(
        self,
        found: list[ServiceValidator],
        key: str,
        among: Iterable[ServiceValidator],
        members: Members,
        context: Context,
        meant: str | None = None,
    ) -> ServiceValidator | None:
        if len(found) == 1:
            return found[0]
        fitting = [one for one in among if one.fits_request(members, tolerant=context.tolerant)]
        self.report_unresolved(key, fitting, context, meant=meant)
        return None

    def report_unresolved(
        self,
        key: str,
        candidates: Iterable[ServiceValidator],
        context: Context,
        path: str = "",
        meant: str | None = None,
    ) -> None:
        """Say (in a sentence by its key) that the message at a path cannot be placed, which service may be meant, which fit."""
        fitting = sorted(candidates, key=lambda one: one.wire != meant) if meant else list(candidates)
        details: dict[str, str | Words] = {"near": meant} if meant else {}
        if fitting:
            details["candidates"] = ", ".join([self._name(one) for one in fitting])
        context.fault(path + self.path, key.partition(" ")[0], Phrase(DOCUMENT, key, details))

    def _name(self, service: ServiceValidator) -> str:
        """A service as its candidates are told: its wire name, with the id behind it where several have that name."""
        if service.wire is None:
            return service.id
        shared = sum(one.wire == service.wire for one in self.services) > 1
        return f"{service.wire} ({service.id})" if shared else service.wire

    def bare_response(self, members: Members, *, tolerant: bool) -> RecordValidator | None:
        """Rule 6: of no service in particular, the first whose envelope has a session key exactly if the message has; None where there is no service at all."""
        has_session = self.session.are_in(members, tolerant=tolerant)
        bare = [one.bare for one in self.services]
        fitting = (one for one in bare if (one.record.field_with_role("session") is not None) == has_session)
        return next(fitting, bare[0] if bare else None)


def is_empty(node: Node | None) -> bool:
    """Whether a result has nothing in it: missing, null, `""`, `[]` or `{}`."""
    return node is None or not node.is_filled or node.value in ([], {})


def _has_key_of_request_only(members: Members, named: ServiceValidator, *, tolerant: bool) -> bool:
    asked = named.request.match_keys(members, tolerant=tolerant)
    answered = named.response.match_keys(members, tolerant=tolerant)
    return any(key not in answered for key in asked)
