"""The language server: what editors ask by the Language Server Protocol, and what they are told unasked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer

from goitin import __version__
from goitin.diagnostics.message import ENGLISH, LANGUAGES, msg, translate
from goitin.editor import answers
from goitin.editor.desk import Desk, OpenFile
from goitin.editor.specification import Specification

DELAY = 0.05  # seconds after the last keystroke; who types on is not interrupted
_TRIGGERS = [":", " ", "(", ";"]
_WATCHED = "**/*.yaml"


class Server:
    """One conversation with an editor, over standard input and output."""

    def __init__(self, language: str | None) -> None:
        """Take what is known before the editor speaks.

        Args:
            language: The language to speak; None: the editor's own if that is Vietnamese, else English.

        """
        self.desk = Desk()
        self.language = language or ENGLISH
        self._is_chosen = language is not None
        self._waiting: dict[int, asyncio.TimerHandle] = {}
        self._checks: set[asyncio.Task[None]] = set()
        self._locks: dict[int, asyncio.Lock] = {}
        self._states: dict[int, int] = {}
        self.server = LanguageServer("goitin", __version__, lsp.TextDocumentSyncKind.Full)
        self._listen()

    def run(self) -> None:
        """Serve until the editor ends the conversation; ends the process by `SystemExit`."""
        logging.getLogger("pygls").setLevel(logging.CRITICAL)  # what it would tell has no place in an editor
        self.server.start_io()

    def _listen(self) -> None:
        """Say which method answers which message."""
        self._answer(lsp.INITIALIZE, self._begin)
        self._answer(lsp.INITIALIZED, self._watch)
        self._answer(lsp.TEXT_DOCUMENT_DID_OPEN, self._opened)
        self._answer(lsp.TEXT_DOCUMENT_DID_CHANGE, self._changed)
        self._answer(lsp.TEXT_DOCUMENT_DID_SAVE, self._saved)
        self._answer(lsp.TEXT_DOCUMENT_DID_CLOSE, self._closed)
        self._answer(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._files_changed)
        for name, answer, *options in (
            (
                lsp.TEXT_DOCUMENT_COMPLETION,
                answers.completion,
                lsp.CompletionOptions(trigger_characters=_TRIGGERS),
            ),
            (lsp.TEXT_DOCUMENT_HOVER, answers.hover),
            (lsp.TEXT_DOCUMENT_DEFINITION, answers.definition),
            (lsp.TEXT_DOCUMENT_REFERENCES, answers.references),
            (lsp.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, answers.highlights),
            (lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, answers.symbols),
            (lsp.TEXT_DOCUMENT_PREPARE_RENAME, answers.prepare_rename),
            (lsp.TEXT_DOCUMENT_RENAME, answers.rename, lsp.RenameOptions(prepare_provider=True)),
            (lsp.TEXT_DOCUMENT_FORMATTING, answers.formatting),
        ):
            self._answer(name, self._of_file(answer), *options)
        actions = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
        self._answer(lsp.TEXT_DOCUMENT_CODE_ACTION, self._actions, actions)
        self._answer(lsp.WORKSPACE_SYMBOL, self._found)

    def _answer(self, name: str, answer: Callable[[Any], Any], *options: Any) -> None:
        """Answer a message by a method; whatever goes wrong in it is an error without a stack trace, and the conversation goes on.

        A function of its own, since pygls writes onto what it is given, and a method takes nothing.
        """

        def respond(params: Any) -> Any:
            try:
                return answer(params)
            except JsonRpcException:
                raise
            except Exception as error:  # noqa: BLE001 - the next question may be one that can be answered
                raise JsonRpcInternalError(f"{type(error).__name__}: {error}") from None

        self.server.feature(name, *options)(respond)

    def _of_file(self, answer: Callable[[OpenFile, Any, str], Any]) -> Callable[[Any], Any]:
        """An answer about an open file of a specification; about any other there is nothing to say."""

        def respond(params: Any) -> Any:
            file = self.desk.files.get(params.text_document.uri)
            return None if file is None else answer(file, params, self.language)

        return respond

    def _actions(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        file = self.desk.files.get(params.text_document.uri)
        if file is None:
            return []
        return answers.actions(file, self.desk.marks(file.address), params, self.language)

    def _found(self, params: lsp.WorkspaceSymbolParams) -> list[lsp.WorkspaceSymbol]:
        return [
            one
            for specification in self.desk.specifications.values()
            for one in answers.named(specification, params.query, self.language)
        ]

    def _begin(self, params: lsp.InitializeParams) -> None:
        """The editor says who it is: its language, and how it counts characters."""
        spoken = (params.locale or "").replace("_", "-").partition("-")[0].lower()
        if not self._is_chosen and spoken in LANGUAGES:
            self.language = spoken
        encoding = self.server.workspace.position_encoding
        self.desk.encoding = str(getattr(encoding, "value", encoding) or "utf-16")

    def _watch(self, _: lsp.InitializedParams) -> None:
        """Ask to be told of files that others change, where the editor can."""
        workspace = self.server.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if watched is None or not watched.dynamic_registration:
            return
        options = lsp.DidChangeWatchedFilesRegistrationOptions([lsp.FileSystemWatcher(_WATCHED)])
        wish = lsp.Registration("files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        self.server.client_register_capability(lsp.RegistrationParams([wish]))

    def _opened(self, params: lsp.DidOpenTextDocumentParams) -> None:
        file = params.text_document
        self._due(self.desk.put(file.uri, file.text, file.version), delay=0)

    def _changed(self, params: lsp.DidChangeTextDocumentParams) -> None:
        file = params.text_document
        if params.content_changes:
            self._due(self.desk.put(file.uri, params.content_changes[-1].text, file.version))

    def _saved(self, params: lsp.DidSaveTextDocumentParams) -> None:
        file = self.desk.files.get(params.text_document.uri)
        self._due(file.specification if file else None, delay=0)

    def _closed(self, params: lsp.DidCloseTextDocumentParams) -> None:
        self._due(self.desk.close(params.text_document.uri))

    def _files_changed(self, _: lsp.DidChangeWatchedFilesParams) -> None:
        for specification in self.desk.specifications.values():
            self._due(specification)

    def _due(self, specification: Specification | None, delay: float = DELAY) -> None:
        """Check a specification soon, once for all that happens until then."""
        if specification is None:
            return
        key = id(specification)  # the desk keeps it for good
        self._states[key] = self._states.get(key, 0) + 1
        if key in self._waiting:
            self._waiting[key].cancel()
        loop = asyncio.get_running_loop()
        self._waiting[key] = loop.call_later(delay, self._start, specification)

    def _start(self, specification: Specification) -> None:
        task = asyncio.get_running_loop().create_task(self._check(specification))
        self._checks.add(task)
        task.add_done_callback(self._checks.discard)

    async def _check(self, specification: Specification) -> None:
        """Check a specification, and tell what is wrong unless somebody has typed on meanwhile: then the next check does."""
        key = id(specification)
        async with self._locks.setdefault(key, asyncio.Lock()):
            state = self._states[key]
            try:
                findings = await asyncio.to_thread(specification.check)
                marked = self.desk.mark(specification, findings) if state == self._states[key] else []
                for one in marked:
                    self.server.text_document_publish_diagnostics(answers.diagnostics(one, self.language))
            except Exception as error:  # noqa: BLE001 - the next save may be one that can be checked
                self._log(error)

    def _log(self, error: BaseException) -> None:
        what = msg("The specification cannot be checked: {reason}", reason=str(error) or type(error).__name__)
        self.server.window_log_message(
            lsp.LogMessageParams(lsp.MessageType.Error, translate(what, self.language))
        )


def serve(language: str | None) -> None:
    """Speak with an editor over standard input and output until it ends.

    Args:
        language: The language to speak; None: the editor's own if that is Vietnamese, else English.

    """
    Server(language).run()
