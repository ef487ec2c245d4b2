"""Messages that are their envelope and nothing else but for their payload.

One class has them all, generic in the payload. Each message has a class of its own all
the same, bound to its record, which is made when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from inspect import get_annotations
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Generic,
    Self,
    TypeVar,
    get_args,
)

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from . import frameworks, gathering, json_schema, reader
from .findings import Finding
from .members import Members
from .options import Options
from .packet import Packet
from .payload import payload_of, shown, type_of
from .readings import ListReading, Reading
from .record_info import EnvelopeInfo, RecordInfo
from .state import ReadState
from .table import Table
from .tree import Node, Pointer, Source
from .validation import is_named
from .wire import Wire

if TYPE_CHECKING:
    from .packet import _Frozen as _Picking
else:

    class _Picking(type(Packet)):
        def __call__(cls, /, **data):
            """Make a message, of the class that the values tell."""
            info = cls.__record__
            if info.is_open and info.is_told(said := _said(info, data)):
                cls = cls.__message__(info.pick(said))
            return type.__call__(cls, **data)


if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVar  # which knows what it is without

    Payload_co = _TypeVar("Payload_co", default=Any, covariant=True)
else:
    Payload_co = TypeVar("Payload_co", covariant=True)

_NAMELESS = "Make a request with the class of its service: Service.….request(…)."


class Envelope(Packet, Generic[Payload_co], metaclass=_Picking):
    """Messages of one envelope: any of them, or those with the payload in the brackets.

    Which of these a document is, a request says by the name of its service. Responses
    with the same payload differ in nothing, so it is the first.
    """

    __made__: ClassVar[dict[Any, Any]]
    __made_from__: ClassVar[Any]

    if not TYPE_CHECKING:

        def __init__(self, /, **data):
            if type(self).__record__.is_open:
                raise frameworks.refusal(type(self), "class", _NAMELESS, [""])
            super().__init__(**data)

        __init__.__pydantic_base_init__ = True

        def __class_getitem__(cls, payload):
            """The messages with a payload of this type; `TypeError` if there are none."""
            is_any = isinstance(payload, TypeVar) or payload in (Any, object)
            if cls is Envelope or is_any:
                return cls
            found = _with_payload(cls, payload)
            if not found.__record__.messages:
                raise TypeError(f"No {cls.__name__} has a payload {shown(payload)}.")
            return found

        def __reduce_ex__(self, protocol):
            cls = type(self)
            if "__made_from__" not in vars(cls):  # somebody's own, which has a place
                return super().__reduce_ex__(protocol)
            return _again, (_lasting(cls), cls.__record__.id), self.__getstate__()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.__made__ = {}

    @classmethod
    def __message__(cls, id: str) -> type[Self]:
        """The class of one of the messages, by the id of its record."""
        record = RecordInfo(cls.__record__.regulation, id)
        payload = type_of(payload_of(record.document), record.regulation)
        parent = _with_payload(cls, payload)
        if id not in parent.__made__:
            parent.__made__.setdefault(id, _bound(parent, payload, record))
        found: type[Self] = parent.__made__[id]
        return found

    @classmethod
    def __read__(cls, data: Source, options: Options) -> Reading[Self]:
        """Read the message that the bytes are, or try to read the first one."""
        info = _info(cls)
        if info.is_told(None):
            return reader.read(cls.__message__(info.pick(None)), data, options)
        state = reader.opened(data, options)
        if isinstance(state, Finding):
            return Reading(None, (state,), valid=False)
        id = _of_node(cls, state.root, tolerant=options.tolerant)
        return reader.read_opened(cls.__message__(id), state)

    @classmethod
    def __list__(cls, data: Source, options: Options) -> ListReading[Self]:
        """Read a list of messages, each by its own record."""

        def take(node: Node, state: ReadState, pointer: Pointer) -> Any:
            id = _of_node(cls, node, tolerant=state.tolerant)
            table = Table.of(cls.__message__(id))
            return gathering.record(table, node, state, pointer)

        first = cls.__message__(_info(cls).pick(None))
        return reader.read_list(first, data, options, take)

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the schema; that of a class of several messages picks one of them."""
        if not cls.__record__.is_open:
            return super().model_rebuild(**options)
        frameworks.link(cls.__message__(_info(cls).pick(None)))
        return super(Packet, cls).model_rebuild(**options)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if cls is Envelope or not cls.__record__.is_open:
            return super().__get_pydantic_core_schema__(source, handler)

        first = cls.__message__(_info(cls).pick(None))
        first.model_rebuild()
        _lend(cls, first)

        def accept(value: Any, info: core_schema.ValidationInfo) -> Any:
            if isinstance(value, cls):
                return value
            about = _info(cls)
            model = cls.__message__(about.pick(_said(about, value)))
            return model.__pydantic_validator__.validate_python(
                value, context=info.context, from_attributes=is_named()
            )

        return core_schema.with_info_plain_validator_function(accept)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        if cls is Envelope or not cls.__record__.is_open:
            return super().__get_pydantic_json_schema__(schema, handler)
        info = _info(cls)
        ids = info.messages if info.is_request else [info.pick(None)]
        ways = [json_schema.named(cls.__message__(id), handler) for id in ids]
        return {"title": cls.__name__, "anyOf": ways}


def _info(cls: type[Envelope[Any]]) -> EnvelopeInfo:
    info = cls.__record__
    assert isinstance(info, EnvelopeInfo)
    return info


def _said(info: EnvelopeInfo, value: Any) -> Any:
    """The name of the service that values from code or from a framework say."""
    if isinstance(value, Mapping):
        return next((value[key] for key in info.said_by if key in value), None)
    found = (getattr(value, key, None) for key in info.said_by)
    return next((said for said in found if said is not None), None)


def _of_node(cls: type[Envelope[Any]], node: Node, *, tolerant: bool) -> str:
    """The record that an object is to be read by."""
    info = _info(cls)
    keys = info.regulation.message_keys.service
    if type(node) is not dict:
        return info.pick(None)
    return info.pick(Members(node, tolerant).first(keys))


def _with_payload(cls: type[Envelope[Any]], payload: Any) -> type[Envelope[Any]]:
    """The class of the messages that have this payload."""
    info = cls.__record__
    if not isinstance(info, EnvelopeInfo) or not info.is_any:
        return cls
    if payload not in cls.__made__:
        name = f"{cls.__name__}[{shown(payload)}]"
        made = _subclass(cls, name, cls.__doc__, payload, info.of(payload))
        cls.__made__.setdefault(payload, made)
    found: type[Envelope[Any]] = cls.__made__[payload]
    return found


def _bound(
    cls: type[Envelope[Any]], payload: Any, record: RecordInfo
) -> type[Envelope[Any]]:
    """A class of one message."""
    label = record.document["label"]
    name = "".join(map(str.capitalize, record.id.split("_")))
    return _subclass(cls, name, f"{label['vi']} / {label['en']}.", payload, record)


def _lend(cls: type[Envelope[Any]], model: type[BaseModel]) -> None:
    """Let the fields of a class of several messages be those of one of them.

    Nobody reads by them, but frameworks go through them for the classes in them.
    """
    for name, field in model.__pydantic_fields__.items():
        (own,), (lent,) = cls.__pydantic_fields__[name].metadata, field.metadata
        own.found = lent.found


def _subclass(
    cls: type[Envelope[Any]], name: str, doc: str | None, payload: Any, info: RecordInfo
) -> type[Envelope[Any]]:
    """A subclass with the payload's type in its place, or without a payload."""
    annotations: dict[str, Any] = {}
    space = {
        "__module__": cls.__module__,
        "__qualname__": name,
        "__doc__": doc,
        "__annotations__": annotations,
        "__made_from__": cls,
        "model_config": {"defer_build": True},
    }
    for attribute, annotation in _annotations(cls):
        is_payload = bool(annotation.__parameters__)
        if is_payload and payload is None:
            annotations[attribute] = ClassVar[None]
            space[attribute] = None
            continue
        kind = get_args(annotation[payload] if is_payload else annotation)[0]
        annotations[attribute] = Annotated[kind, Wire(annotation.__metadata__[0].wire)]
        if not cls.__pydantic_fields__[attribute].is_required():
            space[attribute] = None
    metaclass: Any = type(cls)
    made: type[Envelope[Any]] = metaclass(name, (cls,), space)
    made.__record__ = info  # behind it, so that the regulation takes no note of it
    return made


def _annotations(cls: type[Envelope[Any]]) -> list[tuple[str, Any]]:
    """The fields that the generated class declares, in order."""
    return [
        (name, annotation)
        for ancestor in reversed(cls.__mro__)
        if "__made_from__" not in vars(ancestor)
        for name, annotation in get_annotations(ancestor).items()
        if isinstance(next(iter(getattr(annotation, "__metadata__", ())), None), Wire)
    ]


def _lasting(cls: type[Envelope[Any]]) -> type[Envelope[Any]]:
    """The class of a module that a made one comes from."""
    while "__made_from__" in vars(cls):
        cls = cls.__made_from__
    return cls


def _again(cls: type[Envelope[Any]], id: str) -> Envelope[Any]:
    """An empty message, of which the copier or the unpickler knows the content."""
    model = cls.__message__(id)
    return model.__new__(model)
