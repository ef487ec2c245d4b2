"""The page "Get started": what is not known, how the SDKs are installed, the first calls in every language, and how what comes in is read."""

from __future__ import annotations

from collections.abc import Mapping

from goitin.model import Label, Spec
from goitin.targets.docs.code_tabs import tabs
from goitin.targets.docs.examples import message
from goitin.targets.docs.json_layout import text
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.snippets import receiving
from goitin.targets.docs.snippets.walk import Walk, walks
from goitin.targets.docs.urls import START, of_service
from goitin.targets.typescript.readme import archives
from goitin.wire.json_codec import JSON

TITLE = Label("Bắt đầu", "Get started")
_HINTS = {
    "python": Label("Trong thư mục của những gì đã sinh ra:", "In the folder of what was generated:"),
    "java": Label("Sau khi chạy mvn install trong thư mục java/:", "After mvn install in the folder java/:"),
    "csharp": Label("Tham chiếu dự án trong thư mục csharp/:", "Refer to the project in the folder csharp/:"),
    "typescript": Label(
        "Cài những gì goitin packages đã dựng, trong thư mục ấy:",
        "Install what goitin packages built, in that folder:",
    ),
}


def start(site: Site) -> View:
    """The way to a first call, and the SDKs."""
    sheet, whole = PageContext(site, START), site.spec
    programs = walks(whole, lambda service: message(whole, service, "request"))
    body = {
        "unknown": whole.start.unknown if whole.start else (),
        "transport": sheet.transport(),
        "installing": _installing(whole),
        "setup": _part(programs, 0),
        "steps": _steps(sheet, programs),
        "whole_program": tabs({name: one.text for name, one in programs.items()}),
        "receiving": tabs(receiving(whole)._asdict(), otherwise=("curl", "json")),
    }
    return sheet.view(TITLE, body)


def _installing(spec: Spec) -> list[View]:
    """How each SDK comes into a project."""
    sdk = spec.sdk
    texts = {
        "python": f"pip install {'' if sdk.is_embedded else '../runtime/python '}./python\n",
        "java": "<dependency>\n"
        f"  <groupId>{sdk.java_group}</groupId>\n"
        f"  <artifactId>{sdk.java_artifact}</artifactId>\n"
        f"  <version>{spec.version}</version>\n"
        "</dependency>\n",
        "csharp": f'<ProjectReference Include="csharp/{sdk.csharp_package}.csproj" />\n',
        "typescript": f"npm install {archives(spec)}\n",
    }
    return tabs(texts, otherwise=("curl", "json"), hints=_HINTS)


def _steps(sheet: PageContext, programs: Mapping[str, Walk]) -> list[View]:
    whole = sheet.spec
    known = {service.id: service for service in whole.services()}
    made = []
    for number, step in enumerate(whole.start.steps if whole.start else (), 1):
        service = known[step.service]
        made.append(
            {
                "number": number,
                "anchor": f"page-step-{number}",
                "name": service.wire or "",
                "label": service.label,
                "words": step.label,
                "href": sheet.to(of_service(service.id)),
                "codes": _part(programs, number),
                "answer": text(JSON.parse(message(whole, service, "response"))),
            }
        )
    return made


def _part(programs: Mapping[str, Walk], number: int) -> list[View]:
    """One part of the programs, in tabs."""
    return tabs({name: one.parts[number] for name, one in programs.items()})
