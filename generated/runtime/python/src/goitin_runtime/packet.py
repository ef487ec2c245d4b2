"""The base of every record: a frozen pydantic model that knows its table."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)
from pydantic_core import CoreSchema

from . import fast_writer, frameworks, reader, references
from .catalog import Catalogs
from .findings import Finding, Mode
from .options import MAX_FINDINGS, Options
from .raw import RawJson
from .readings import ListReading, Reading
from .record_info import RecordInfo
from .renamed import Renamed, by_new_names
from .rows import rows
from .table import Field as Row
from .table import Table
from .tree import MAX_BYTES, MAX_ITEMS, MAX_LEVELS, Source
from .validation import FROM_CODE, naming
from .wire import Preset

if TYPE_CHECKING:
    from pydantic._internal._model_construction import ModelMetaclass

    # Type checkers do not read `model_config`; so they know that nothing is assigned.
    @dataclass_transform(
        kw_only_default=True, frozen_default=True, field_specifiers=(Field, Preset)
    )
    class _Frozen(ModelMetaclass):
        pass

else:
    _Frozen = type(BaseModel)


class Packet(BaseModel, metaclass=_Frozen):
    """A record of the regulation: immutable, its names those of the regulation.

    Made in code it refuses what is an error. Read with `read` it comes with every
    finding there is.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        defer_build=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        ignored_types=(Renamed,),
    )
    __record__: ClassVar[RecordInfo]
    __renamed__: ClassVar[Mapping[str, str]] = {}
    __record_table__: ClassVar[Table | None] = None
    if TYPE_CHECKING:
        __pydantic_extra__: dict[str, RawJson] = Field(init=False)
    else:
        # A value would hide the slot of this name, and its content would stand among
        # the fields. The annotation is no text here: subclasses evaluate it elsewhere.
        __pydantic_extra__: dict[str, RawJson]

    def __init__(self, /, **data: Any) -> None:
        data = by_new_names(type(self), data)
        frameworks.refuse_strange(type(self), data)
        for name, wire, text in Table.of(type(self)).presets:
            if name not in data and wire not in data:
                data[name] = text
        # Only here names in code are keys; what a framework parsed has those of the wire.
        self.__pydantic_validator__.validate_python(
            data, self_instance=self, context=FROM_CODE
        )

    # pydantic then takes the short way for everything that is not a call of the class.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def __record_rows__(cls) -> tuple[Row, ...]:
        return rows(cls)

    @classmethod
    def read(
        cls,
        data: Source,
        *,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> Reading[Self]:
        """Read one record from JSON text, or from what a framework parsed of it.

        Without an edition, the newest. At most `max_levels` lists and objects inside
        each other, the outermost counts, and `max_items` items in all lists together.
        Nothing that is wrong with the data is ever raised; `ValueError` for a mode or an
        edition that the regulation does not have, and for limits that make no sense.
        """
        info = cls.__record__
        options = info.regulation.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        if info.is_open:
            return cls.__read__(data, options)
        return reader.read(cls, data, options)

    @classmethod
    def read_list(
        cls,
        data: Source,
        *,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> ListReading[Self]:
        """Read a list of records, each for itself; as `read` does."""
        info = cls.__record__
        options = info.regulation.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        if info.is_open:
            return cls.__list__(data, options)
        return reader.read_list(cls, data, options)

    if TYPE_CHECKING:  # what classes of several records have besides

        @classmethod
        def __read__(cls, data: Source, options: Options) -> Reading[Self]: ...

        @classmethod
        def __list__(cls, data: Source, options: Options) -> ListReading[Self]: ...

    def to_json(self) -> bytes:
        """Canonical JSON.

        Keys in order of the regulation, nothing that is absent, unknown members as they
        came.
        """
        written = fast_writer.write(self)
        return Table.of(type(self)).write(self).encode() if written is None else written

    def validate_packet(self, *, edition: str | None = None) -> list[Finding]:
        """Every finding of strict reading about this value, warnings too."""
        return list(self.read(self.to_json(), edition=edition).findings)

    def replace(self, **changes: Any) -> Self:
        """The same record with other values, checked as if made anew.

        By the names of the fields; None takes a value away. Raises
        `pydantic.ValidationError` for what the class would refuse.
        """
        changes = by_new_names(type(self), changes)
        return frameworks.replaced(self, changes)  # type: ignore[no-any-return]

    def model_copy(
        self, *, update: Mapping[str, Any] | None = None, deep: bool = False
    ) -> Self:
        """A copy; with `update` it is checked, as `replace` is."""
        copied = super().model_copy(deep=deep)
        return copied.replace(**update) if update else copied

    @property
    def unknown(self) -> Mapping[str, RawJson]:
        """The members the specification does not know, in the order they came."""
        return MappingProxyType(self.__pydantic_extra__ or {})

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # Absent fields would hide the others; unknown members may be personal data.
        fields, hidden = type(self).__pydantic_fields__, Table.of(type(self)).sensitive
        return (
            (n, v)
            for n, v in self.__dict__.items()
            if v is not None and n in fields and fields[n].repr and n not in hidden
        )

    if not TYPE_CHECKING:
        # To type checkers a packet is frozen; what pydantic raises carries the value.
        def __setattr__(self, name, value):
            frameworks.without_input(type(self), super().__setattr__, name, value)

        def __iter__(self):
            # Encoders that know no models would take its fields for a list.
            raise TypeError(
                "A packet is no list: write it with to_json(), or hand over "
                "model_dump(mode='json')."
            )

    @model_validator(mode="wrap")
    @classmethod
    def _judged(
        cls,
        data: Any,
        handler: ModelWrapValidatorHandler[Self],
        info: ValidationInfo,
    ) -> Self:
        return frameworks.judged(cls, data, handler, info.context)  # type: ignore[no-any-return]

    @classmethod
    def model_validate(
        cls, obj: Any, *, by_name: bool | None = None, **options: Any
    ) -> Self:
        """Validate what a framework parsed; with `by_name` by the names in code."""
        with naming(by_name):
            return super().model_validate(obj, by_name=by_name, **options)

    @classmethod
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, **options: Any
    ) -> Self:
        """Validate JSON text by the same reader as `read`: numbers stay digit by digit."""
        return cls.model_validate(frameworks.parsed(cls, json_data), **options)

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        # The class itself is built on first use. What others build of it is built at
        # once: a framework that comes later would repeat what was said of it before.
        if hasattr(cls, "__record__"):
            cls.model_config = {**cls.model_config, "defer_build": False}

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the schema.

        Pydantic calls it on first use, when the classes this one refers to get
        imported.
        """
        frameworks.link(cls)
        return super().model_rebuild(**options)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if cls is not Packet:
            frameworks.link(cls)
        return frameworks.written_as_itself(cls, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        if cls is Packet:
            return {"type": "object", "title": "Packet"}
        return references.described(cls, schema, handler)
