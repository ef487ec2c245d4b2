"""Messages that are their envelope: generic in the payload, each bound to its record."""

import copy
import pickle

import pytest
from goitin_runtime import document, fast
from goitin_runtime.packet import Packet
from pydantic import TypeAdapter, ValidationError
from tiny import Point, Request, Service, read_message, rules

ASKED = b'{"service":"Hoi"}'
SENT = b'{"service":"Gui","data":[{"Ten":"A"}]}'
Points = Request[tuple[Point, ...]]


def test_a_request_says_which_service_it_calls() -> None:
    assert Service.ASK.request().to_json() == ASKED
    assert Service.SEND.request(data=(Point(name="A"),)).to_json() == SENT


def test_no_other_service_can_be_said() -> None:
    with pytest.raises(ValidationError, match="Hoi"):
        Service.ASK.request(service="Gui")


def test_a_payload_belongs_to_messages_that_have_one() -> None:
    assert Service.ASK.request().data is None
    with pytest.raises(ValidationError, match="no such field"):
        Service.ASK.request(data=())
    with pytest.raises(ValidationError):
        Service.SEND.request()


@pytest.mark.parametrize("model", [Service.SEND.request, Points, Request])
def test_each_of_its_classes_reads_it(model: type[Request[object]]) -> None:
    message = model.read(SENT).unwrap()

    assert isinstance(message, Points)
    assert type(message) is Service.SEND.request
    assert message.data == (Point(name="A"),)
    assert message == read_message(SENT).value


@pytest.mark.parametrize("data", [SENT, ASKED, SENT[:-1], SENT.replace(b"Ten", b"T")])
def test_a_message_of_any_service_is_parsed_once(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[object] = []
    kept = document.from_json
    monkeypatch.setattr(
        document, "from_json", lambda raw: parsed.append(raw) or kept(raw)
    )
    monkeypatch.setattr(fast, "read", lambda *asked: pytest.fail("parsed by the core"))

    reading = Request.read(data)

    assert len(parsed) == 1
    assert reading.valid is (data in (SENT, ASKED))


@pytest.mark.parametrize("model", [Service.SEND.request, Points])
def test_another_payload_is_refused(model: type[Request[object]]) -> None:
    assert rules(model.read(ASKED).findings) == [("/service", "code")]
    with pytest.raises(ValidationError, match="Gui"):
        TypeAdapter(model).validate_json(ASKED)


def test_messages_of_a_list_have_each_their_record() -> None:
    found = Request.read_list(b"[" + SENT + b"," + ASKED + b"]").values

    assert [type(one) for one in found] == [Service.SEND.request, Service.ASK.request]
    held = TypeAdapter(list[Request]).validate_json(b"[" + SENT + b"," + ASKED + b"]")
    assert tuple(held) == found


def test_the_generic_class_makes_the_message_that_is_named() -> None:
    assert type(Points(data=())) is Service.SEND.request
    assert type(Request(service="Hoi")) is Service.ASK.request
    with pytest.raises(ValidationError, match="class of its service"):
        Request()


def test_a_payload_nobody_has_is_an_error_of_the_program() -> None:
    with pytest.raises(TypeError, match=r"No Request has a payload tuple\[str, ...\]"):
        Request[tuple[str, ...]]


def test_a_message_keeps_its_record_wherever_it_goes() -> None:
    message = Service.SEND.request(data=(Point(name="A"),))

    for made in (
        pickle.loads(pickle.dumps(message)),
        copy.deepcopy(message),
        message.replace(data=message.data),
        message.model_copy(),
    ):
        assert type(made) is type(message)
        assert made == message
    assert Service.ASK.request() != message


def test_somebodys_own_class_of_the_messages() -> None:
    own = Own.read(ASKED).unwrap()

    assert own.name() == "Hoi"
    assert pickle.loads(pickle.dumps(own)) == own
    assert type(Service.ASK.request()) is not type(own)


class Own(Request[None]):
    """With a method of its own."""

    def name(self) -> str:
        """The name of the service."""
        return self.service


def test_schemas_have_the_names_of_the_messages() -> None:
    one, many = (TypeAdapter(kind).json_schema() for kind in (list[Points], Request))

    assert one["items"] == {
        "title": "Request[tuple[Point, ...]]",
        "anyOf": [{"$ref": "#/$defs/GuiYeuCau"}],
    }
    assert [way["$ref"] for way in many["anyOf"]] == [
        "#/$defs/GuiYeuCau",
        "#/$defs/HoiYeuCau",
    ]
    assert Service.ASK.request.model_json_schema()["title"] == "HoiYeuCau"
    assert TypeAdapter(Points).dump_json(Points(data=())) == (
        b'{"service":"Gui","data":[]}'
    )
    assert TypeAdapter(Packet).dump_json(Points(data=())) == (
        b'{"service":"Gui","data":[]}'
    )


def test_a_service_is_still_its_id() -> None:
    assert list(Service) == ["gui", "hoi"]
    assert Service("hoi") is Service.ASK is pickle.loads(pickle.dumps(Service.ASK))
    match Service("hoi"):
        case Service.SEND:
            pytest.fail("another service")
        case Service.ASK:
            pass
