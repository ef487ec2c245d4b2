"""What a change is, and the kinds there are, each with its sentences."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeVar

from goitin import kinds
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import translate
from goitin.model import Label, Party, Spec
from goitin.model.naming import Renamable

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
class ChangeKind:
    """A kind of change: a sentence about `{what}`, from `{old}` to `{new}`, in both languages."""

    vi: str
    en: str


class SpecPair(NamedTuple):
    """The two specifications."""

    old: Spec
    new: Spec


@dataclass(frozen=True, slots=True)
class SpecChange:
    """One change: its kind, what it is about (`ho_so/MaHoSo`), whom it breaks, and how it was and is.

    `old` and `new` are short texts, empty where there is nothing. `place` is in the new specification, or in the
    old one of what is gone. `parties` are those whose software it breaks, where the specification names them.
    """

    kind: str
    what: str
    impact: Impact
    place: SourceLocation
    old: str = ""
    new: str = ""
    parties: tuple[Party, ...] = ()

    @property
    def sentence(self) -> Label:
        """What changed, and for whose software, in both languages."""
        kind = KINDS[self.kind]
        texts = {"what": self.what, "old": self.old or "–", "new": self.new or "–"}
        vi = {name: translate(text, "vi") for name, text in texts.items()}
        texts_ = kind.vi.format(**vi), kind.en.format(**texts)
        if not self.parties:
            return Label(*texts_)
        names = [", ".join(getattr(one.label, at) for one in self.parties) for at in ("vi", "en")]
        return Label(f"{texts_[0]} Phải sửa: {names[0]}.", f"{texts_[1]} To change: {names[1]}.")


def pair_by_key(
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


def of_new_id(old: Renamable, new: Renamable) -> Impact:
    """Weigh another name in code: it breaks nobody while the old one is kept."""
    return Impact.COMPATIBLE if new.was == old.id else Impact.BREAKS_BOTH


def of_former_id(old: Renamable) -> Impact:
    """Weigh a former name that is kept from now on, or no more."""
    return Impact.BREAKS_CODE if old.was is not None else Impact.COMPATIBLE


KINDS: dict[str, ChangeKind] = {
    "label": ChangeKind("{what}: sửa tên gọi.", "{what}: the label was edited."),
    "note": ChangeKind(
        "{what}: sửa chú thích, cách đọc hoặc ví dụ.", "{what}: notes, readings or examples were edited."
    ),
    "origin": ChangeKind(
        "{what}: nguồn hoặc độ tin cậy từ {old} thành {new}.",
        "{what}: source or confidence from {old} to {new}.",
    ),
    "constraint-origin": ChangeKind(
        "{what}: nguồn hoặc độ tin cậy của ràng buộc từ {old} thành {new}.",
        "{what}: source or confidence of a constraint from {old} to {new}.",
    ),
    "number": ChangeKind(
        "Số hiệu của quy chuẩn từ {old} thành {new}.", "The number of the regulation from {old} to {new}."
    ),
    "standing": ChangeKind(
        "Điều đã biết về hiệu lực từ {old} thành {new}.", "What is known of its standing from {old} to {new}."
    ),
    "transport": ChangeKind("Cách gọi từ {old} thành {new}.", "How calls travel from {old} to {new}."),
    "parties": ChangeKind("Hai bên từ {old} thành {new}.", "The two parties from {old} to {new}."),
    "zone": ChangeKind("Múi giờ từ {old} thành {new}.", "The zone of times from {old} to {new}."),
    "source": ChangeKind("Sửa nguồn {what}.", "The source {what} was edited."),
    "source-added": ChangeKind("Thêm nguồn {what}.", "The source {what} was added."),
    "source-removed": ChangeKind("Bỏ nguồn {what}.", "The source {what} was removed."),
    "type-added": ChangeKind("Thêm kiểu {what}.", "The type {what} was added."),
    "type-removed": ChangeKind("Bỏ kiểu {what}.", "The type {what} was removed."),
    "sdk": ChangeKind(
        "Tọa độ gói phần mềm {what} từ {old} thành {new}.",
        "The coordinate {what} of the packages from {old} to {new}.",
    ),
    "edition-added": ChangeKind("Thêm lần ban hành {what}.", "Edition {what} was added."),
    "edition-removed": ChangeKind("Bỏ lần ban hành {what}.", "Edition {what} was removed."),
    "editions-order": ChangeKind(
        "Thứ tự các lần ban hành từ {old} thành {new}.", "The order of editions from {old} to {new}."
    ),
    "packet-added": ChangeKind("Thêm nhóm gói tin {what}.", "The packet family {what} was added."),
    "packet-removed": ChangeKind("Bỏ nhóm gói tin {what}.", "The packet family {what} was removed."),
    "packet-number": ChangeKind(
        "Số thứ tự của nhóm gói tin {what} từ {old} thành {new}.",
        "The number of the packet family {what} from {old} to {new}.",
    ),
    "packet-records": ChangeKind(
        "Các bản ghi riêng của nhóm gói tin {what} từ {old} thành {new}.",
        "The records that the packet family {what} lists from {old} to {new}.",
    ),
    "packet-flow": ChangeKind(
        "Thứ tự gọi thường gặp của nhóm gói tin {what} từ {old} thành {new}.",
        "The usual order of calls of the packet family {what} from {old} to {new}.",
    ),
    "service-added": ChangeKind("Thêm dịch vụ {what}.", "The service {what} was added."),
    "service-removed": ChangeKind("Bỏ dịch vụ {what}.", "The service {what} was removed."),
    "service-name": ChangeKind(
        "Tên trên đường truyền của dịch vụ {what} từ {old} thành {new}.",
        "The wire name of the service {what} from {old} to {new}.",
    ),
    "service-direction": ChangeKind(
        "Chiều của dịch vụ {what} từ {old} thành {new}.",
        "The direction of the service {what} from {old} to {new}.",
    ),
    "service-encoding": ChangeKind(
        "Dạng nội dung yêu cầu của dịch vụ {what} từ {old} thành {new}.",
        "The form of the body of the service {what} from {old} to {new}.",
    ),
    "service-instead": ChangeKind(
        "Bản ghi thay cho phản hồi của dịch vụ {what} từ {old} thành {new}.",
        "The record in place of the response of the service {what} from {old} to {new}.",
    ),
    "service-span": ChangeKind(
        "Lần ban hành của dịch vụ {what} từ {old} thành {new}.",
        "The editions of the service {what} from {old} to {new}.",
    ),
    "service-moved": ChangeKind(
        "Dịch vụ {what} chuyển từ nhóm gói tin {old} sang {new}.",
        "The service {what} moved from the packet family {old} to {new}.",
    ),
    "service-request": ChangeKind(
        "Bản ghi yêu cầu của dịch vụ {what} từ {old} thành {new}.",
        "The record of the service {what}'s request from {old} to {new}.",
    ),
    "service-response": ChangeKind(
        "Bản ghi phản hồi của dịch vụ {what} từ {old} thành {new}.",
        "The record of the service {what}'s response from {old} to {new}.",
    ),
    "record-added": ChangeKind("Thêm bản ghi {what}.", "The record {what} was added."),
    "record-removed": ChangeKind("Bỏ bản ghi {what}.", "The record {what} was removed."),
    "field-added": ChangeKind("Thêm trường {what} ({new}).", "The field {what} was added ({new})."),
    "field-removed": ChangeKind("Bỏ trường {what} ({old}).", "The field {what} was removed ({old})."),
    "field-renamed": ChangeKind(
        "Khoá của trường {what} từ {old} thành {new}.", "The key of the field {what} from {old} to {new}."
    ),
    "field-id": ChangeKind(
        "Tên trong mã nguồn của {what} từ {old} thành {new}.",
        "The name of {what} in code from {old} to {new}.",
    ),
    "field-was": ChangeKind(
        "Tên cũ của {what} còn giữ trong mã nguồn, đánh dấu lỗi thời: từ {old} thành {new}.",
        "The former name of {what} that code keeps, marked obsolete: from {old} to {new}.",
    ),
    "field-row": ChangeKind(
        "Dòng trong bảng của {what} từ {old} thành {new}.",
        "The row of {what} in its table from {old} to {new}.",
    ),
    "field-role": ChangeKind(
        "Vai trò của {what} trong gói tin từ {old} thành {new}.",
        "The part of {what} in messages from {old} to {new}.",
    ),
    "field-order": ChangeKind(
        "Thứ tự các trường của {what} thay đổi.", "The order of the fields of {what} changed."
    ),
    "field-type": ChangeKind(
        "Kiểu của {what} từ {old} thành {new}.", "The type of {what} from {old} to {new}."
    ),
    "field-form": ChangeKind(
        "Dạng trên đường truyền của {what} từ {old} thành {new}.",
        "The wire form of {what} from {old} to {new}.",
    ),
    **{f"field-{one.key}": ChangeKind(one.changed.vi, one.changed.en) for one in kinds.CONSTRAINTS},
    "field-span": ChangeKind(
        "Lần ban hành của {what} từ {old} thành {new}.", "The editions of {what} from {old} to {new}."
    ),
    "field-aliases": ChangeKind(
        "Khoá khác được nhận của {what} từ {old} thành {new}.", "The aliases of {what} from {old} to {new}."
    ),
    "field-accepts": ChangeKind(
        "Dạng khác được nhận của {what} từ {old} thành {new}.",
        "The accepted forms of {what} from {old} to {new}.",
    ),
    "field-strength": ChangeKind(
        "{what} dùng bảng mã với độ chặt từ {old} thành {new}.",
        "{what} uses its code table with the strength {old}, now {new}.",
    ),
    "field-sensitive": ChangeKind(
        "{what}: dữ liệu cá nhân từ {old} thành {new}.", "{what}: personal data from {old} to {new}."
    ),
    "rule-added": ChangeKind("Thêm quy tắc {what} ({new}).", "The rule {what} was added ({new})."),
    "rule-removed": ChangeKind("Bỏ quy tắc {what} ({old}).", "The rule {what} was removed ({old})."),
    "rule-changed": ChangeKind(
        "Quy tắc {what} từ {old} thành {new}.", "The rule {what} from {old} to {new}."
    ),
    "surface-gone": ChangeKind(
        "{what} ({old}) không còn: hỏng mã nguồn và bản đã biên dịch dùng nó.",
        "{what} ({old}) is gone: this breaks source and compiled code that use it.",
    ),
    "surface-gone-in-source": ChangeKind(
        "{what} ({old}) không còn: hỏng mã nguồn dùng nó.",
        "{what} ({old}) is gone: this breaks source that uses it.",
    ),
    "surface-changed": ChangeKind(
        "{what} từ {old} thành {new}: hỏng bản đã biên dịch dùng nó, có thể cả mã nguồn.",
        "{what} from {old} to {new}: this breaks compiled code that uses it, and may break source.",
    ),
    "surface-changed-in-source": ChangeKind(
        "{what} từ {old} thành {new}: có thể hỏng mã nguồn dùng nó.",
        "{what} from {old} to {new}: this may break source that uses it.",
    ),
    "table-added": ChangeKind("Thêm bảng mã {what}.", "The code table {what} was added."),
    "table-removed": ChangeKind("Bỏ bảng mã {what}.", "The code table {what} was removed."),
    "table-strength": ChangeKind(
        "Độ chặt của bảng mã {what} từ {old} thành {new}.",
        "The strength of the code table {what} from {old} to {new}.",
    ),
    "code-order": ChangeKind(
        "Thứ tự các mã của {what} thay đổi.", "The order of the codes of {what} changed."
    ),
    "code-added": ChangeKind("Thêm mã {what}.", "The code {what} was added."),
    "code-removed": ChangeKind("Bỏ mã {what}.", "The code {what} was removed."),
    "code-id": ChangeKind(
        "Tên trong mã nguồn của mã {what} từ {old} thành {new}.",
        "The name of the code {what} in code from {old} to {new}.",
    ),
    "code-was": ChangeKind(
        "Tên cũ của mã {what} còn giữ trong mã nguồn, đánh dấu lỗi thời: từ {old} thành {new}.",
        "The former name of the code {what} that code keeps, marked obsolete: from {old} to {new}.",
    ),
    "code-span": ChangeKind(
        "Lần ban hành của mã {what} từ {old} thành {new}.",
        "The editions of the code {what} from {old} to {new}.",
    ),
    "code-retired": ChangeKind(
        "Mã {what}: thôi dùng từ {old} thành {new}.", "The code {what}: retired from {old} to {new}."
    ),
}
