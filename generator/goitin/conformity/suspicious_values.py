"""Values that look destroyed or meant otherwise: guesses, which are no part of the verdict. No value is ever said."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from goitin.model import Label
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step

MOST = 1000
"""How many suspicions of one document are listed."""

Chain = tuple["Chain", str] | tuple[()]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A text at a JSON Pointer that looks like one of the kinds below."""

    path: str
    kind: str

    @property
    def sentence(self) -> Label:
        """What it looks like, and what to do."""
        return SENTENCES[self.kind]


SENTENCES = {
    "question-marks": Label(
        "Có dấu ? giữa các chữ cái: có thể là chữ tiếng Việt đã mất khi đổi bảng mã. Hãy xem lại nơi gửi.",
        "There is a ? between letters: Vietnamese letters may have been lost in another encoding. Check the sender.",
    ),
    "mojibake": Label(
        "Có dãy ký tự giống chữ UTF-8 bị đọc theo bảng mã khác. Hãy xem lại nơi gửi.",
        "Some characters look like UTF-8 that was read in another encoding. Check the sender.",
    ),
    "entities": Label(
        "Có ký hiệu của HTML: chữ có thể đã được mã hoá cho trang web trước khi gửi. Hãy gửi chữ thường.",
        "The text contains an HTML entity: it may have been escaped for a web page before it was sent. Send plain text.",
    ),
    "word-for-nothing": Label(
        "Một từ của ngôn ngữ lập trình, như null, đứng thay cho giá trị trống. Hãy bỏ trường hoặc gửi null của JSON.",
        "The text is a word of a programming language, such as null, for an empty value. Omit the key or send the JSON null.",
    ),
}

_NOTHINGS = frozenset({"null", "(null)", "undefined", "nan", "[object object]"})
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_LOST = re.compile(r"[^\W\d_]\?+[^\W\d_]")
_ADDRESS = re.compile(r"[/=]")


def _byte_of() -> dict[str, int]:
    """The byte behind a character of Windows-1252; what that lacks is as in Latin-1."""
    latin = {chr(byte): byte for byte in range(0x80, 0x100)}
    return latin | {bytes([byte]).decode("cp1252", "ignore"): byte for byte in range(0x80, 0xA0)}


_BYTES = {char: byte for char, byte in _byte_of().items() if char}
_RUN = re.compile(f"[{re.escape(''.join(_BYTES))}]{{2,}}")
_LATIN = re.compile("[\u00a0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u203a]+")


def _is_destroyed(text: str) -> bool:
    return _LOST.search(text) is not None and _ADDRESS.search(text) is None


def _is_misread(text: str) -> bool:
    return not text.isascii() and any(_is_utf8(found[0]) for found in _RUN.finditer(text))


def _is_utf8(run: str) -> bool:
    """Whether these characters are the bytes of Latin letters in UTF-8."""
    try:
        return _LATIN.fullmatch(bytes([_BYTES[char] for char in run]).decode("utf-8")) is not None
    except UnicodeDecodeError:
        return False


def _is_escaped(text: str) -> bool:
    found = _ENTITY.findall(text) if "&" in text else ()
    return any(one[1] == "#" or one[1:] in html.entities.html5 for one in found)


def _is_nothing(text: str) -> bool:
    return text == "None" or text.strip().lower() in _NOTHINGS


_LOOKS: dict[str, Callable[[str], bool]] = {
    "question-marks": _is_destroyed,
    "mojibake": _is_misread,
    "entities": _is_escaped,
    "word-for-nothing": _is_nothing,
}


def find(root: Node) -> Iterator[Suspicion]:
    """The suspicions of a document in its order, each text once for each kind."""
    waiting: list[tuple[Node, Chain]] = [(root, ())]
    while waiting:
        node, chain = waiting.pop()
        if node.kind is Kind.TEXT:
            yield from (
                Suspicion(_pointer(chain), kind) for kind, looks in _LOOKS.items() if looks(node.value)
            )
        elif node.kind is Kind.OBJECT:
            waiting += [(inner, (chain, key)) for key, inner in reversed(node.value.items())]
        elif node.kind is Kind.LIST:
            waiting += [(inner, (chain, str(at))) for at, inner in reversed(list(enumerate(node.value)))]


def _pointer(chain: Chain) -> str:
    steps: list[str] = []
    while chain:
        chain, key = chain
        steps.append(step(key))
    return "".join(reversed(steps))
