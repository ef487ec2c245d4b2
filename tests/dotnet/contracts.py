"""An assembly compiled against the implementation of .NET 9, made to refer to the contracts of .NET 8.

Our toolchain has no reference assemblies: what it compiles refers to System.Private.CoreLib, which no package may. Each type is
looked up in the contracts (System.Runtime and others), which say themselves what they stand for, and the assembly's metadata
is written anew in a section of its own. What .NET 8 does not have at all is for `api` to find.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import dnfile

from .packages import BootstrapError

VERSION = (8, 0, 0, 0)
PRIVATE = "System.Private."
# In the order in which .NET 8 defines a type: those at the front before those that only forward to them.
CONTRACTS = (
    "System.Runtime",
    "System.Collections",
    "System.Memory",
    "System.Threading",
    "System.Runtime.InteropServices",
    "System.Text.Encoding.Extensions",
    "System.Numerics.Vectors",
)
SCOPE_BITS, SCOPE_ASSEMBLY = (
    2,
    2,
)  # of a coded index ResolutionScope: two bits for the table, 2 for AssemblyRef
STRINGS, BLOBS = b"#Strings", b"#Blob"
HEAP_BIT = {STRINGS: 1, BLOBS: 4}
SECTION, SECTION_HEADER = b".meta\0\0\0", 40
READABLE_DATA = 0x40000040


def retarget(assembly: Path, framework: Path, web: Path) -> None:
    """Write `assembly` anew, so that it refers to .NET 8 and ASP.NET Core 8 only by names and versions that those have."""
    image = dnfile.dnPE(str(assembly))
    shipped = {path.stem for folder in (framework, web) for path in folder.glob("*.dll")}
    metadata = Metadata.of(image, shipped)
    tables = image.net.mdtables
    owners = {str(row.Name): number for number, row in enumerate(tables.AssemblyRef.rows, 1)}
    spare = [number for name, number in owners.items() if name.startswith(PRIVATE)]
    for row in tables.ExportedType.rows if tables.ExportedType else ():
        # What is forwarded stays where it points to: its contract takes that place before any other does.
        contract = _contract(framework, f"{row.TypeNamespace}.{row.TypeName}")
        if contract not in owners:
            owners[contract] = metadata.refer(contract, _token(framework, contract), spare)
        assert owners[contract] == row.Implementation.row_index, "all that is forwarded is of one contract"
    for number, row in enumerate(tables.TypeRef.rows):
        scope = row.ResolutionScope
        if scope.table.name == "AssemblyRef" and str(scope.row.Name).startswith(PRIVATE):
            contract = _contract(framework, f"{row.TypeNamespace}.{row.TypeName}")
            if contract not in owners:
                owners[contract] = metadata.refer(contract, _token(framework, contract), spare)
            metadata.point(number, owners[contract])
    if spare:
        raise BootstrapError(f"{assembly.name}: nothing takes the place of a private assembly.")
    assembly.write_bytes(metadata.image(image))


@dataclass
class Metadata:
    """The metadata of an assembly, as streams of bytes; rows of AssemblyRef are changed or appended."""

    root: bytes
    streams: dict[bytes, bytearray]
    scopes: int  # where TypeRef's rows begin in the stream of tables, and how long one is
    scope_size: int
    references: int  # the same of AssemblyRef
    reference_size: int
    count: int

    @classmethod
    def of(cls, image: Any, shipped: AbstractSet[str]) -> Metadata:
        """Take them from an image; references to assemblies that come with the frameworks get their version of .NET 8."""
        where, tables = image.net.metadata, image.net.mdtables
        start = where.struct.get_file_offset()
        streams = {
            item.struct.Name: bytearray(image.get_data(item.rva, item.struct.Size))
            for item in where.streams_list
        }
        first = tables.file_offset
        made = cls(
            bytes(image.__data__[start : start + 16 + where.struct.VersionLength]),
            streams,
            tables.TypeRef.file_offset - first,
            tables.TypeRef.row_size,
            tables.AssemblyRef.file_offset - first,
            tables.AssemblyRef.row_size,
            tables.AssemblyRef.num_rows,
        )
        for number, row in enumerate(tables.AssemblyRef.rows):
            if str(row.Name) not in shipped:
                continue
            struct.pack_into("<4H", made.tables, made.references + number * made.reference_size, *VERSION)
        return made

    @property
    def tables(self) -> bytearray:
        """The stream of tables."""
        return self.streams[b"#~"]

    def point(self, type_number: int, assembly_number: int) -> None:
        """Have a type reference (from 0) point to an assembly reference (from 1)."""
        coded = assembly_number << SCOPE_BITS | SCOPE_ASSEMBLY
        assert coded < 1 << 16, "fewer than 16,384 references: two bytes"
        struct.pack_into("<H", self.tables, self.scopes + type_number * self.scope_size, coded)

    def refer(self, name: str, token: bytes, spare: list[int]) -> int:
        """The number of a new assembly reference: it takes the place of a spare one, or comes last."""
        row = struct.pack("<4HI", *VERSION, 0)
        row += self._index(BLOBS, bytes([len(token)]) + token)
        row += self._index(STRINGS, name.encode() + b"\0")
        row += bytes(self._size(STRINGS) + self._size(BLOBS))  # no culture, no hash
        assert len(row) == self.reference_size
        if spare:
            number = spare.pop()
            place = self.references + (number - 1) * self.reference_size
            self.tables[place : place + len(row)] = row
            return number
        place = self.references + self.count * self.reference_size
        self.tables[place:place] = row
        self.count += 1
        self._write_count()
        return self.count

    def _write_count(self) -> None:
        """The number of rows of AssemblyRef, in the list of the tables that are there."""
        (valid,) = struct.unpack_from("<Q", self.tables, 8)
        before = (valid & ((1 << dnfile.mdtable.AssemblyRef.number) - 1)).bit_count()
        struct.pack_into("<I", self.tables, 24 + 4 * before, self.count)

    def _size(self, heap: bytes) -> int:
        """How long an index into a heap is, as the byte HeapSizes says."""
        return 4 if self.tables[6] & HEAP_BIT[heap] else 2

    def _index(self, heap: bytes, data: bytes) -> bytes:
        """Append to a heap; the index of what was appended."""
        place = len(self.streams[heap])
        self.streams[heap] += data
        size = self._size(heap)
        assert len(self.streams[heap]) < 1 << 8 * size, "the heap's indices keep their length"
        return place.to_bytes(size, "little")

    def block(self) -> bytes:
        """The whole block of metadata."""
        names = {name: name + bytes(4 - len(name) % 4) for name in self.streams}
        head = self.root + struct.pack("<HH", 0, len(self.streams))
        offset = len(head) + sum(8 + len(name) for name in names.values())
        body = b""
        for stream, name in names.items():
            data = bytes(self.streams[stream])
            data += bytes(-len(data) % 4)
            head += struct.pack("<II", offset + len(body), len(data)) + name
            body += data
        return head + body

    def image(self, image: Any) -> bytes:
        """The assembly with this metadata in a last section, and zeros where the old stood."""
        whole = bytearray(image.__data__)
        block = self.block()
        old = image.net.metadata.struct.get_file_offset()
        size = image.net.struct.MetaDataSize
        whole[old : old + size] = bytes(size)
        optional, last = image.OPTIONAL_HEADER, image.sections[-1]
        filed, align = optional.FileAlignment, optional.SectionAlignment
        address = -(-(last.VirtualAddress + last.Misc_VirtualSize) // align) * align
        header = last.get_file_offset() + SECTION_HEADER
        assert header + SECTION_HEADER <= optional.SizeOfHeaders, "there is room for one more section"
        raw = len(whole)
        padded = block + bytes(-len(block) % filed)
        section = SECTION + struct.pack("<4I", len(block), address, len(padded), raw)
        whole[header : header + SECTION_HEADER] = section + bytes(12) + struct.pack("<I", READABLE_DATA)
        for place, form, value in (
            (image.FILE_HEADER.get_field_absolute_offset("NumberOfSections"), "<H", len(image.sections) + 1),
            (
                optional.get_field_absolute_offset("SizeOfImage"),
                "<I",
                address + -(-len(block) // align) * align,
            ),
            (image.net.struct.get_field_absolute_offset("MetaDataRva"), "<I", address),
            (image.net.struct.get_field_absolute_offset("MetaDataSize"), "<I", len(block)),
        ):
            struct.pack_into(form, whole, place, value)
        return bytes(whole + padded)


@cache
def _forwarded(framework: Path, contract: str) -> frozenset[str]:
    """The types that a contract stands for."""
    table = dnfile.dnPE(str(framework / f"{contract}.dll")).net.mdtables.ExportedType
    return frozenset(f"{row.TypeNamespace}.{row.TypeName}" for row in table.rows)


def _contract(framework: Path, type: str) -> str:
    for contract in CONTRACTS:
        if type in _forwarded(framework, contract):
            return contract
    raise BootstrapError(f"{type} is in none of the contracts. Add its contract in .NET 8 to contracts.py.")


def _token(framework: Path, contract: str) -> bytes:
    """What names the key of a contract: the last eight bytes of its hash, backwards."""
    key = dnfile.dnPE(str(framework / f"{contract}.dll")).net.mdtables.Assembly.rows[0].PublicKey.value
    return hashlib.sha1(key).digest()[:-9:-1]
