"""What the words mean of which a key takes one, for people who have to choose."""

from __future__ import annotations

from collections.abc import Mapping

from goitin.diagnostics.message import msg
from goitin.source.mapping import Key

_LISTS: tuple[Mapping[str, str], ...] = (
    {
        "A": msg("official text or guide; breaking it is an error"),
        "B": msg("two or more independent implementations; breaking it is an error"),
        "C": msg("one implementation; breaking it is a warning"),
        "D": msg("our reading; breaking it is a warning"),
    },
    {
        "error": msg("the packet is refused"),
        "warning": msg("the packet is accepted, and the finding is told"),
    },
    {
        "closed": msg("all codes are known: another one is an error"),
        "open": msg("other codes are accepted, with a warning"),
        "example": msg("these codes are examples: any other is accepted"),
    },
    {
        "closed": msg("all codes are known: another one is an error"),
        "open": msg("other codes are accepted, with a warning"),
        "example": msg("these codes are examples: any other is accepted"),
        "provided": msg("who reads has the codes; without them none is judged"),
    },
    {
        "text": msg("a string of JSON"),
        "number": msg("a number of JSON"),
        "either": msg("a string or a number; `writes` tells which is written"),
    },
    {
        "text": msg("a string of JSON"),
        "number": msg("a number of JSON"),
    },
    {
        "text": msg("the empty string"),
        "null": msg("null of JSON"),
        "list": msg("the empty list"),
    },
    {
        "open": msg("nobody has confirmed it yet"),
        "confirmed": msg("somebody who may say so has confirmed it"),
    },
    {"yes": msg("yes"), "no": msg("no")},
    {"always": msg("in every packet")},
    {
        "0": msg("an absent number counts as 0"),
        "skip": msg("the rule is not evaluated if a number is absent"),
    },
    {
        "request": msg("around what the caller sends"),
        "response": msg("around the answer"),
    },
    {
        "json": msg("the body is JSON"),
        "form": msg("the body is a form, as browsers send it"),
    },
    {
        "one": msg("all calls go to one address, which the body's service tells apart"),
        "each": msg("each service has an address of its own"),
    },
    {
        "legal": msg("a law, decree, circular or regulation"),
        "guide": msg("a guide or letter of an authority"),
        "implementation": msg("a system that is in use"),
        "reading": msg("what we make of a silent place"),
    },
    {
        "service": msg("the name of the service that is called"),
        "session": msg("the key of the session"),
        "error": msg("the code of the error"),
        "message": msg("the sentence about the error"),
        "result": msg("the payload of the response"),
        "data": msg("the payload of the request"),
    },
    {
        "package": msg("all SDKs share one package"),
        "embedded": msg("each SDK carries it inside"),
    },
)


def meanings(key: Key) -> Mapping[str, str]:
    """What each word of a key means; of a key that takes any text, nothing."""
    words = [str(word) for word in key.choices]
    return next((each for each in _LISTS if list(each) == words), dict.fromkeys(words, ""))
