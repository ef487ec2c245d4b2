"""Rendering: a page and its target in, the text of one file out.

One Jinja environment a target, compiled templates kept between runs. What a template does wrong is a finding at a line of that template, never a stack trace.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

import jinja2
from jinja2.sandbox import SandboxedEnvironment

from goitin.diagnostics.diagnostic import Diagnostic, GoitinError, SourceLocation
from goitin.diagnostics.message import msg
from goitin.rendering.page import CopiedFile, OutputFile, Target
from goitin.rendering.template_cache import template_cache


class RenderError(GoitinError):
    """A page that could not be rendered; `finding` says where in which template, and what to do."""

    def __init__(self, finding: Diagnostic) -> None:
        self.finding = finding
        super().__init__(finding)


class Renderer:
    """Renders pages from `templates`; a file of the same name below `user_templates` goes before."""

    def __init__(self, templates: Path, user_templates: Path | None = None) -> None:
        self._roots = {templates: "templates"}
        if user_templates is not None:
            self._roots = {user_templates: user_templates.as_posix(), templates: "templates"}
        # Made by somebody else, perhaps: they get no farther than their view.
        self._has_others = user_templates is not None
        self._loader = jinja2.FileSystemLoader(list(self._roots))
        self._bytecode = template_cache()
        self._environments: dict[str, jinja2.Environment] = {}

    def render(self, page: OutputFile, target: Target) -> str:
        """Give the text of one page, exactly as its template gives it.

        Args:
            page: The page: its path, its template and its view.
            target: Whose page it is; its filters are the template's.

        Raises:
            RenderError: The template is at fault; the error says where.

        """
        environment = self._environments.get(target.name) or self._environment(target)
        try:
            text = environment.get_template(page.template).render(page.view)
        except Exception as error:
            if isinstance(error, MemoryError | OSError) and not isinstance(error, jinja2.TemplateError):
                raise  # no fault of the template
            raise RenderError(self._finding(page, error)) from error
        self._assert_clean(text, page.path, page.template)
        return text

    def copy(self, copy: CopiedFile) -> str:
        """Give the text of one file of the runtime, with its few names put in."""
        source = next((root / copy.source for root in self._roots if (root / copy.source).is_file()), None)
        if source is None:
            place = SourceLocation(f"templates/{copy.source}")
            raise RenderError(Diagnostic(place, "template", msg("There is no such file."), msg("Add it.")))
        text = source.read_bytes().decode()
        for old, new in copy.replace:
            text = text.replace(old, new)
        self._assert_clean(text, copy.path, copy.source)
        return text

    def _environment(self, target: Target) -> jinja2.Environment:
        kind = SandboxedEnvironment if self._has_others else jinja2.Environment
        environment = kind(
            loader=self._loader,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=None if self._has_others else self._bytecode,  # a sandbox compiles otherwise
        )
        environment.filters.update(target.filters)
        self._environments[target.name] = environment
        return environment

    def _finding(self, page: OutputFile, error: Exception) -> Diagnostic:
        """Where the template failed, as a finding; the stack below Jinja is nobody's business."""
        if isinstance(error, jinja2.TemplateSyntaxError):
            file = self._shown(error.filename or "") or f"templates/{page.template}"
            sentence = (error.message or "").rstrip(".") or msg("The template cannot be read")
            place, what = SourceLocation(file, error.lineno), msg("{what}.", what=sentence)
            return Diagnostic(place, "template", what, msg("Correct the template."))
        if isinstance(error, jinja2.TemplateNotFound):
            place = SourceLocation(f"templates/{page.template}")
            what = msg("There is no template {template!r}.", template=error.name)
            return Diagnostic(place, "template", what, msg("Add it, or correct its name."))
        if isinstance(error, jinja2.UndefinedError):
            cure = msg("Use only names of the view (templates/README.md).")
        else:
            cure = msg("Correct the template, or the filter it uses.")
        what = msg(
            "{kind}: {error} (page {path}).", kind=type(error).__name__, error=str(error), path=page.path
        )
        return Diagnostic(self._place(page, error.__traceback__), "template", what, cure)

    def _place(self, page: OutputFile, trace: TracebackType | None) -> SourceLocation:
        """Find the innermost line of a template in a traceback; Jinja has put templates' lines in it."""
        place = SourceLocation(f"templates/{page.template}")
        while trace is not None:
            shown = self._shown(trace.tb_frame.f_code.co_filename)
            if shown is not None:
                place = SourceLocation(shown, trace.tb_lineno)
            trace = trace.tb_next
        return place

    def _shown(self, file: str) -> str | None:
        """Name a template as the user knows it, the same on every machine for our own."""
        for root, name in self._roots.items():
            if Path(file).is_relative_to(root):
                return f"{name}/{Path(file).relative_to(root).as_posix()}"
        return None

    def _assert_clean(self, text: str, path: str, template: str) -> None:
        """White space is the template's duty; it is asserted, never repaired."""
        if " \n" in text or ("\t" in text and "\t\n" in text) or "\r" in text:  # one sign is found at once
            rows = enumerate(text.split("\n"), 1)
            line = next(at for at, row in rows if "\r" in row or row != row.rstrip(" \t"))
            what = msg("ends in blanks or contains a carriage return")
        elif text and (text[-1] != "\n" or text[-2:] == "\n\n"):
            line, what = (
                text.count("\n") or 1,
                msg("is the last but does not end the text with one line break"),
            )
        else:
            return
        raise RenderError(
            Diagnostic(
                SourceLocation(path, line),
                "white-space",
                msg("This line, from {template}, {what}.", template=template, what=what),
                msg("Correct the template, or the filter that gave the text."),
            )
        )
