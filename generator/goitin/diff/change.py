"""What a change is, and the kinds there are, each with its sentences."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeVar

from goitin import kinds
from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import translated
from goitin.model import Label, Party, Spec

T = TypeVar("T")


class Impact(StrEnum):
    """Whom a change breaks; see the package."""

    BREAKS_BOTH = "breaks writers and readers"
    BREAKS_WRITERS = "breaks writers"
    BREAKS_READERS = "breaks readers"
    BREAKS_CODE = "breaks code"
    COMPATIBLE = "compatible"
    EDITORIAL = "editorial"

    @property
    def breaks(self) -> bool:
        """Whether somebody's packets are no longer right, or no longer understood."""
        return self not in (Impact.BREAKS_CODE, Impact.COMPATIBLE, Impact.EDITORIAL)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of change: a sentence about `{what}`, from `{old}` to `{new}`, in both languages."""

    vi: str
    en: str


class Pair(NamedTuple):
    """The two specifications."""

    old: Spec
    new: Spec


@dataclass(frozen=True, slots=True)
class Change:
    """One change: its kind, what it is about (`ho_so/MaHoSo`), whom it breaks, and how it was and is.

    `old` and `new` are short texts, empty where there is nothing. `place` is in the new specification, or in the
    old one of what is gone. `parties` are those whose software it breaks, where the specification names them.
    """

    kind: str
    what: str
    impact: Impact
    place: Place
    old: str = ""
    new: str = ""
    parties: tuple[Party, ...] = ()

    @property
    def sentence(self) -> Label:
        """What changed, and for whose software, in both languages."""
        kind = KINDS[self.kind]
        texts = {"what": self.what, "old": self.old or "–", "new": self.new or "–"}
        vi = {name: translated(text, "vi") for name, text in texts.items()}
        said = kind.vi.format(**vi), kind.en.format(**texts)
        if not self.parties:
            return Label(*said)
        names = [", ".join(getattr(one.label, at) for one in self.parties) for at in ("vi", "en")]
        return Label(f"{said[0]} Phải sửa: {names[0]}.", f"{said[1]} To change: {names[1]}.")


def matched(
    old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]
) -> Iterator[tuple[T | None, T | None]]:
    """Pairs of the same key: those of `new` in its order (old first, None where it is new), then those that are gone."""
    before = {key(item): item for item in old}
    after = {key(item): item for item in new}
    for name, item in after.items():
        yield before.get(name), item
    for name, item in before.items():
        if name not in after:
            yield item, None


KINDS: dict[str, Kind] = {
    "label": Kind("{what}: sửa tên gọi.", "{what}: the label was edited."),
    "note": Kind(
        "{what}: sửa chú thích, cách đọc hoặc ví dụ.", "{what}: notes, readings or examples were edited."
    ),
    "origin": Kind(
        "{what}: nguồn hoặc độ tin cậy từ {old} thành {new}.",
        "{what}: source or confidence from {old} to {new}.",
    ),
    "constraint-origin": Kind(
        "{what}: nguồn hoặc độ tin cậy của ràng buộc từ {old} thành {new}.",
        "{what}: source or confidence of a constraint from {old} to {new}.",
    ),
    "number": Kind(
        "Số hiệu của quy chuẩn từ {old} thành {new}.", "The number of the regulation from {old} to {new}."
    ),
    "standing": Kind(
        "Điều đã biết về hiệu lực từ {old} thành {new}.", "What is known of its standing from {old} to {new}."
    ),
    "transport": Kind("Cách gọi từ {old} thành {new}.", "How calls travel from {old} to {new}."),
    "parties": Kind("Hai bên từ {old} thành {new}.", "The two parties from {old} to {new}."),
    "zone": Kind("Múi giờ từ {old} thành {new}.", "The zone of times from {old} to {new}."),
    "source": Kind("Sửa nguồn {what}.", "The source {what} was edited."),
    "source-added": Kind("Thêm nguồn {what}.", "The source {what} was added."),
    "source-removed": Kind("Bỏ nguồn {what}.", "The source {what} was removed."),
    "type-added": Kind("Thêm kiểu {what}.", "The type {what} was added."),
    "type-removed": Kind("Bỏ kiểu {what}.", "The type {what} was removed."),
    "sdk": Kind(
        "Tọa độ gói phần mềm {what} từ {old} thành {new}.",
        "The coordinate {what} of the packages from {old} to {new}.",
    ),
    "edition-added": Kind("Thêm lần ban hành {what}.", "Edition {what} was added."),
    "edition-removed": Kind("Bỏ lần ban hành {what}.", "Edition {what} was removed."),
    "editions-order": Kind(
        "Thứ tự các lần ban hành từ {old} thành {new}.", "The order of editions from {old} to {new}."
    ),
    "packet-added": Kind("Thêm nhóm gói tin {what}.", "The packet family {what} was added."),
    "packet-removed": Kind("Bỏ nhóm gói tin {what}.", "The packet family {what} was removed."),
    "packet-number": Kind(
        "Số thứ tự của nhóm gói tin {what} từ {old} thành {new}.",
        "The number of the packet family {what} from {old} to {new}.",
    ),
    "packet-records": Kind(
        "Các bản ghi riêng của nhóm gói tin {what} từ {old} thành {new}.",
        "The records that the packet family {what} lists from {old} to {new}.",
    ),
    "packet-flow": Kind(
        "Thứ tự gọi thường gặp của nhóm gói tin {what} từ {old} thành {new}.",
        "The usual order of calls of the packet family {what} from {old} to {new}.",
    ),
    "service-added": Kind("Thêm dịch vụ {what}.", "The service {what} was added."),
    "service-removed": Kind("Bỏ dịch vụ {what}.", "The service {what} was removed."),
    "service-name": Kind(
        "Tên trên đường truyền của dịch vụ {what} từ {old} thành {new}.",
        "The wire name of the service {what} from {old} to {new}.",
    ),
    "service-direction": Kind(
        "Chiều của dịch vụ {what} từ {old} thành {new}.",
        "The direction of the service {what} from {old} to {new}.",
    ),
    "service-encoding": Kind(
        "Dạng nội dung yêu cầu của dịch vụ {what} từ {old} thành {new}.",
        "The form of the body of the service {what} from {old} to {new}.",
    ),
    "service-instead": Kind(
        "Bản ghi thay cho phản hồi của dịch vụ {what} từ {old} thành {new}.",
        "The record in place of the response of the service {what} from {old} to {new}.",
    ),
    "service-span": Kind(
        "Lần ban hành của dịch vụ {what} từ {old} thành {new}.",
        "The editions of the service {what} from {old} to {new}.",
    ),
    "service-moved": Kind(
        "Dịch vụ {what} chuyển từ nhóm gói tin {old} sang {new}.",
        "The service {what} moved from the packet family {old} to {new}.",
    ),
    "service-request": Kind(
        "Bản ghi yêu cầu của dịch vụ {what} từ {old} thành {new}.",
        "The record of the service {what}'s request from {old} to {new}.",
    ),
    "service-response": Kind(
        "Bản ghi phản hồi của dịch vụ {what} từ {old} thành {new}.",
        "The record of the service {what}'s response from {old} to {new}.",
    ),
    "record-added": Kind("Thêm bản ghi {what}.", "The record {what} was added."),
    "record-removed": Kind("Bỏ bản ghi {what}.", "The record {what} was removed."),
    "record-constructor": Kind(
        "{what}: hàm dựng của bản ghi trong Java có tham số khác; mã dùng builder() không phải sửa.",
        "{what}: the constructor of the record in Java takes other parameters; code that uses builder() stays as it is.",
    ),
    "field-added": Kind("Thêm trường {what} ({new}).", "The field {what} was added ({new})."),
    "field-removed": Kind("Bỏ trường {what} ({old}).", "The field {what} was removed ({old})."),
    "field-renamed": Kind(
        "Khoá của trường {what} từ {old} thành {new}.", "The key of the field {what} from {old} to {new}."
    ),
    "field-id": Kind(
        "Tên trong mã nguồn của {what} từ {old} thành {new}.",
        "The name of {what} in code from {old} to {new}.",
    ),
    "field-row": Kind(
        "Dòng trong bảng của {what} từ {old} thành {new}.",
        "The row of {what} in its table from {old} to {new}.",
    ),
    "field-role": Kind(
        "Vai trò của {what} trong gói tin từ {old} thành {new}.",
        "The part of {what} in messages from {old} to {new}.",
    ),
    "field-order": Kind(
        "Thứ tự các trường của {what} thay đổi.", "The order of the fields of {what} changed."
    ),
    "field-type": Kind("Kiểu của {what} từ {old} thành {new}.", "The type of {what} from {old} to {new}."),
    "field-form": Kind(
        "Dạng trên đường truyền của {what} từ {old} thành {new}.",
        "The wire form of {what} from {old} to {new}.",
    ),
    **{f"field-{one.key}": Kind(one.changed.vi, one.changed.en) for one in kinds.CONSTRAINTS},
    "field-span": Kind(
        "Lần ban hành của {what} từ {old} thành {new}.", "The editions of {what} from {old} to {new}."
    ),
    "field-aliases": Kind(
        "Khoá khác được nhận của {what} từ {old} thành {new}.", "The aliases of {what} from {old} to {new}."
    ),
    "field-accepts": Kind(
        "Dạng khác được nhận của {what} từ {old} thành {new}.",
        "The accepted forms of {what} from {old} to {new}.",
    ),
    "field-strength": Kind(
        "{what} dùng bảng mã với độ chặt từ {old} thành {new}.",
        "{what} uses its code table with the strength {old}, now {new}.",
    ),
    "field-sensitive": Kind(
        "{what}: dữ liệu cá nhân từ {old} thành {new}.", "{what}: personal data from {old} to {new}."
    ),
    "rule-added": Kind("Thêm quy tắc {what} ({new}).", "The rule {what} was added ({new})."),
    "rule-removed": Kind("Bỏ quy tắc {what} ({old}).", "The rule {what} was removed ({old})."),
    "rule-changed": Kind("Quy tắc {what} từ {old} thành {new}.", "The rule {what} from {old} to {new}."),
    "table-added": Kind("Thêm bảng mã {what}.", "The code table {what} was added."),
    "table-removed": Kind("Bỏ bảng mã {what}.", "The code table {what} was removed."),
    "table-strength": Kind(
        "Độ chặt của bảng mã {what} từ {old} thành {new}.",
        "The strength of the code table {what} from {old} to {new}.",
    ),
    "code-order": Kind("Thứ tự các mã của {what} thay đổi.", "The order of the codes of {what} changed."),
    "code-added": Kind("Thêm mã {what}.", "The code {what} was added."),
    "code-removed": Kind("Bỏ mã {what}.", "The code {what} was removed."),
    "code-id": Kind(
        "Tên trong mã nguồn của mã {what} từ {old} thành {new}.",
        "The name of the code {what} in code from {old} to {new}.",
    ),
    "code-span": Kind(
        "Lần ban hành của mã {what} từ {old} thành {new}.",
        "The editions of the code {what} from {old} to {new}.",
    ),
    "code-retired": Kind(
        "Mã {what}: thôi dùng từ {old} thành {new}.", "The code {what}: retired from {old} to {new}."
    ),
}
