"""Findings in a web framework's answer: problem details (RFC 9457), one function to install.

Nothing of it is switched on by itself. No value of a message stands in an answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from .findings import ERROR, Finding
from .reader import unread
from .readings import InvalidPacketError
from .tree import pointer_text

if TYPE_CHECKING:
    from fastapi import FastAPI, Request, Response
    from fastapi.exceptions import RequestValidationError

CONTENT_TYPE = "application/problem+json"
"""The content type of problem details."""


_UNREADABLE = (400, "There was an error parsing the body")  # as FastAPI says it
_TITLE = "Gói tin không hợp lệ. / The packet is not valid."


def problem_details(
    findings: Iterable[Finding],
    *,
    status: int = 422,
    type: str = "about:blank",
    title: str = _TITLE,
    detail: str | None = None,
) -> dict[str, Any]:
    """Problem details that hold findings, as plain values for any framework.

    `detail` is the English sentence of the first error where it is not given.
    """
    found = tuple(findings)
    if detail is None:
        errors = (item.message_en for item in found if item.severity is ERROR)
        detail = next(errors, "")
    about = {"type": type, "title": title, "status": status, "detail": detail}
    return about | {"findings": [item.to_dict() for item in found]}


def add_problem_details(application: FastAPI, *, status: int = 422) -> None:
    """Let a FastAPI application answer refused packets with all their findings.

    Handles what FastAPI refuses of a request, where a packet or broken JSON is in it,
    and `InvalidPacketError`, which `unwrap` raises in an endpoint. Requests refused for
    other reasons are answered as FastAPI does, less the values that were sent. Call it
    behind a handler of your own for `HTTPException`, which it then asks.
    """
    from fastapi.exception_handlers import http_exception_handler
    from fastapi.exceptions import RequestValidationError
    from fastapi.responses import JSONResponse
    from starlette.exceptions import HTTPException

    handlers: Any = application.exception_handlers
    others_too: Any = handlers.get(HTTPException, http_exception_handler)

    async def refused(request: Request, error: Any) -> Response:
        found, others = _found(error)
        if not found:
            return JSONResponse({"detail": others}, 422)
        return _answer(found, status, others)

    async def invalid(request: Request, error: Any) -> Response:
        return _answer(error.findings, status, [])

    async def unreadable(request: Request, error: Any) -> Response:
        # What Python's reader fails on otherwise: bytes that are no UTF-8, endless depth.
        if (error.status_code, error.detail) == _UNREADABLE:
            return _answer([unread(await request.body())], status, [])
        answer = others_too(request, error)
        found: Response = await answer if isawaitable(answer) else answer
        return found

    application.add_exception_handler(HTTPException, unreadable)
    application.add_exception_handler(RequestValidationError, refused)
    application.add_exception_handler(InvalidPacketError, invalid)


def _answer(
    findings: Iterable[Finding], status: int, others: list[dict[str, Any]]
) -> Response:
    from fastapi.responses import JSONResponse

    content = problem_details(findings, status=status)
    if others:
        content["errors"] = others
    return JSONResponse(content, status, media_type=CONTENT_TYPE)


def _found(
    error: RequestValidationError,
) -> tuple[list[Finding], list[dict[str, Any]]]:
    """The findings that an error carries, with pointers from the top of the body.

    And what it says of other parts of the request, without their values.
    """
    found: list[Finding] = []
    others: list[dict[str, Any]] = []
    for item in error.errors():
        said = item.get("ctx") or {}
        loc = tuple(item["loc"])
        if item["type"] == "json_invalid" and loc[:1] == ("body",):
            found.append(unread(error.body))
        elif "finding" in said:
            finding = Finding.from_dict(said["finding"])
            top = _pointer_of(loc[1:]).removesuffix(finding.path)
            around = (*said.get("before", ()), said["finding"], *said.get("after", ()))
            found += [
                Finding.from_dict({**one, "path": top + one["path"]}) for one in around
            ]
        else:
            others.append({"type": item["type"], "loc": loc, "msg": item["msg"]})
    return found, others


def _pointer_of(parts: tuple[Any, ...]) -> str:
    pointer: Any = ()
    for part in parts:
        pointer = (pointer, part)
    return pointer_text(pointer)
