"""The order of keys in each kind of mapping: what it is, what it is called, what it holds, how it is known, what to see."""

from __future__ import annotations

from collections.abc import Mapping

from goitin.source.mapping import Said

_GRADE = "confidence source severity because"
_KNOWN = "since until source confidence"
_FIRST = "source confidence since until"
_SEEN = "reading allow"
_VALUE = "as writes required present length pattern range items unique fixed strength accepts aliases role sensitive"

ORDER: Mapping[str, list[str]] = {
    name: keys.split()
    for name, keys in {
        "Bilingual": "vi en",
        "Reading": "vi en status",
        "Allow": "rule because",
        "Required": f"when is {_GRADE}",
        "Present": f"when empty {_GRADE}",
        "Bounds": f"min max {_GRADE}",
        "Pattern": f"is {_GRADE}",
        "Unique": f"key {_GRADE}",
        "NamedType": f"type vi en note is {_VALUE} {_KNOWN} example examples {_SEEN}",
        "Field": f"wire row id vi en note type {_VALUE} {_KNOWN} example examples {_SEEN}",
        "EnvelopeField": f"wire row id vi en note type {_VALUE} {_KNOWN} example examples {_SEEN}",
        "Rule": f"rule check when tolerance absent vi en {_GRADE} allow",
        "Record": f"record vi en note {_FIRST} {_SEEN} fields rules records",
        "Retired": "in use vi en",
        "Code": f"code id vi en note {_KNOWN} retired {_SEEN}",
        "CodeTable": f"code_table vi en note {_FIRST} {_SEEN} strength codes",
        "Envelope": f"envelope kind vi en note {_FIRST} {_SEEN} fields",
        "Service": f"service wire vi en note {_FIRST} {_SEEN} direction encoding envelope response without optional required parameters data result instead",
        "Packet": f"packet number vi en note {_FIRST} {_SEEN} flow records services",
        "Step": "service when source confidence",
        "Edition": "edition vi en",
        "Source": "source kind vi en url",
        "Party": "party vi en",
        "Statement": "vi en source confidence",
        "PythonSdk": "package",
        "JavaSdk": "group artifact package",
        "CsharpSdk": "package namespace",
        "Sdk": "python java csharp licence authors homepage repository",
        "Regulation": "regulation number version vi en zone standing transport parties notes editions sources sdk",
        "Types": "types",
        "Envelopes": "envelopes",
    }.items()
}


def ordered(kind: type[Said] | None, keys: list[str]) -> list[str]:
    """The keys of one mapping in their order; unknown ones stay behind, as they came."""
    known = ORDER.get(kind.__name__, []) if kind else []
    return [key for key in known if key in keys] + [key for key in keys if key not in known]
