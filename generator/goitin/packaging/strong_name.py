"""Strong names: what an assembly of .NET Framework that has such a name itself demands of all that it uses.

The key is no secret and proves nothing of who built a package: it stands here for everybody, so that what anybody builds of a
regulation has the same name. An assembly is compiled with the public half (`-publicsign`); the signature is put in afterwards,
since any compiler can do the first, and not all of them the second.
"""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_KEY = Path(__file__).with_name("strong_name_key.txt")
_DIGEST = bytes.fromhex("3021300906052b0e03021a05000414")  # what stands before a SHA-1 in PKCS #1
_BITS = 12
_PE32 = 0x10B


@cache
def _key() -> bytes:
    return base64.b64decode(_KEY.read_bytes())


def write(file: Path) -> Path:
    """Write the key as compilers read it.

    Args:
        file: Where to.

    Returns:
        The same.

    """
    file.write_bytes(_key())
    return file


def sign(file: Path) -> None:
    """Put the signature into an assembly that was compiled with the public half of the key.

    Args:
        file: The assembly; it is written anew.

    Raises:
        OSError: There is no such file.
        ValueError: It has no place for a signature.

    """
    image = bytearray(file.read_bytes())
    optional = _int(image, 0x3C) + 24
    start, end = _place(image, optional)
    digest = hashlib.sha1(usedforsecurity=False)
    for piece in _signed(image, optional, start, end):
        digest.update(piece)
    image[start:end] = _signature(digest.digest())
    file.write_bytes(image)


def _place(image: bytes | bytearray, optional: int) -> tuple[int, int]:
    """Where the signature stands: .NET's own header says it, which is found by its address in memory."""
    directories = optional + (96 if _short(image, optional) == _PE32 else 112)

    def place(address: int) -> int:
        for row in _sections(image, optional):
            first, size = _int(image, row + 12), max(_int(image, row + 8), _int(image, row + 16))
            if first <= address < first + size:
                return address - first + _int(image, row + 20)
        raise ValueError(address)

    header = place(_int(image, directories + 8 * 14))
    start = place(_int(image, header + 32))
    size = _int(image, header + 36)
    if size * 8 != _int(_key(), _BITS):
        raise ValueError(size)
    return start, start + size


def _sections(image: bytes | bytearray, optional: int) -> list[int]:
    """Where the rows of the table of sections stand."""
    first = optional + _short(image, optional - 4)
    return [first + 40 * number for number in range(_short(image, optional - 18))]


def _signed(whole: bytearray, optional: int, start: int, end: int) -> Iterator[bytes]:
    """What is signed: the headers but for the checksum, and all sections but for the signature itself."""
    image, checksum = bytes(whole), optional + 64
    yield image[:checksum] + bytes(4) + image[checksum + 4 : _sections(image, optional)[-1] + 40]
    yield image[_int(image, optional + 60) : start]
    yield image[end:]


def _signature(digest: bytes) -> bytes:
    """PKCS #1, the last byte first."""
    key = _key()
    size = _int(key, _BITS) // 8
    modulus = int.from_bytes(key[_BITS + 8 : _BITS + 8 + size], "little")
    private = int.from_bytes(key[-size:], "little")
    ending = _DIGEST + digest
    padded = b"\x00\x01" + b"\xff" * (size - len(ending) - 3) + b"\x00" + ending
    return pow(int.from_bytes(padded, "big"), private, modulus).to_bytes(size, "little")


def _int(data: bytes | bytearray, place: int) -> int:
    return int(struct.unpack_from("<I", data, place)[0])


def _short(data: bytes | bytearray, place: int) -> int:
    return int(struct.unpack_from("<H", data, place)[0])
