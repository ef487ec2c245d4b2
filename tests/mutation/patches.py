"""What no specification says, broken in the runtimes: how bytes are read, findings kept, bytes written, messages told apart.

A patch is a file of the runtime, a text in it that stands there once, and what to put in its place; `ON` in that becomes the switch
of its kind in the language: a kind is on as long as a file of its name lies in the folder that VARIABLE names, so that one process
is broken in one way after another. When a runtime changes, `patched` says which text it no longer finds: move the patch with the check.
"""

from __future__ import annotations

from typing import NamedTuple


class Patch(NamedTuple):
    """One check of one runtime, weakened when its kind is switched on."""

    kind: str
    file: str
    anchor: str
    replacement: str


VARIABLE = "GOITIN_MUTANT"
SWITCHES = {
    "python": '(__import__("os").path.exists(__import__("os").environ["GOITIN_MUTANT"] + "/{}"))',
    "java": 'new java.io.File(System.getenv("GOITIN_MUTANT"), "{}").exists()',
    "csharp": 'System.IO.File.Exists(System.Environment.GetEnvironmentVariable("GOITIN_MUTANT") + "/{}")',
    "typescript": '((globalThis as any).process.getBuiltinModule("fs").existsSync(`${{(globalThis as any).process.env.GOITIN_MUTANT}}/{}`))',
}

# Which vectors are asked, by the first word of a kind.
FILES = {
    "json": ("bytes",),
    "limit": ("bytes",),
    "joined": ("records/so_luot",),
    "message": ("messages",),
    "record": ("records/ban_tin", "records/moi_kieu"),
    "dossier": ("records/ho_so_kham",),
    "writing": ("records/chuoi_la", "records/ban_tin"),
}

PYTHON = (
    Patch("json repeated key", "document.py", "if len(members) != len(pairs):", "if len(members) != len(pairs) and not ON:"),
    Patch("json UTF-8", "document.py", "(raw[3:] if bom else raw).decode()", '(raw[3:] if bom else raw).decode(errors="replace" if ON else "strict")'),
    Patch("json levels", "document.py", "            _check_levels(root, levels)", "            _check_levels(root, levels + ON)"),
    Patch("json number length", "document.py", "        if len(token) > MAX_NUMBER:", "        if len(token) > MAX_NUMBER + ON:"),
    Patch("json half of a pair", "document.py", "in raw and _HALF.search(raw):", "in raw and not ON and _HALF.search(raw):"),
    Patch("json second root", "document.py", "_DECODER.decode(text)", '(_DECODER.raw_decode(text.lstrip(" "))[0] if ON else _DECODER.decode(text))'),
    Patch("json byte order mark", "reader.py", "if document.bom and not options.tolerant:", "if document.bom and not options.tolerant and not ON:"),
    Patch("limit of findings", "state.py", "if count <= self.limit:", "if count <= self.limit + ON:"),
    Patch("limit of bytes", "document.py", "if len(raw) > limit or", "if len(raw) > limit + ON or"),
    Patch("writing escapes", "tree.py", "quoted = json.encoder.encode_basestring\n", "def quoted(text: str) -> str:\n    return (json.encoder.encode_basestring_ascii if ON else json.encoder.encode_basestring)(text)\n"),
    Patch("writing white space", "document.py", "return _SPACE.sub(", "return text if ON else _SPACE.sub("),
    Patch("record unknown key", "table.py", '                    state.add(here, "unknown", WARNING, told)\n', '                    ON or state.add(here, "unknown", WARNING, told)\n'),
    Patch("record alias beside the own key", "table.py", "or field.wire in node or", "or (field.wire in node and not ON) or"),
    Patch("record second alias", "table.py", "or field.name in by_alias:", "or (field.name in by_alias and not ON):"),
    Patch("record combining accents", "kinds/texts.py", 'return "decomposed" if _COMBINING(text) else', 'return "decomposed" if _COMBINING(text) and not ON else'),
    Patch("record code points", "kinds/texts.py", "if not self._least <= len(text) <= self._most:", 'if not self._least <= (len(text.encode("utf-16-le")) // 2 if ON else len(text)) <= self._most:'),
    Patch("record order of missing keys", "table.py", "        for field in self._asked:", "        for field in reversed(self._asked) if ON else self._asked:"),
    Patch("record empty text", "table.py", 'elif child == "" and not field.kind.empty_is_absent:', 'elif child == "" and not field.kind.empty_is_absent and not ON:'),
    Patch("record absent operand", "expressions.py", "            return None\n        is_text = type(left) is str", "            return False if ON else None\n        is_text = type(left) is str"),
    Patch("message error key", "placing.py", "if members.has(self.keys.error):", "if members.has(self.keys.error) and not ON:"),
    Patch("message doubled answer", "message.py", "if state.tolerant and kind is not REQUEST:", "if state.tolerant and kind is not REQUEST and not ON:"),
    Patch("dossier several keys", "table.py", "        for name in names:\n            value = self.value_of(", "        for name in names[-1:] if ON else names:\n            value = self.value_of("),
    Patch("dossier one row", "rules.py", "at = (place, index) if is_list else place", "at = (place, index) if is_list or ON else place"),
    Patch("joined last part", "kinds/joined.py", "if len(parts) > 1 and not parts[-1]:", "if len(parts) > 1 and not parts[-1] and not ON:"),
    Patch("joined blanks", "kinds/joined.py", "return bool(text) and text == text.strip(BLANKS)", "return bool(text) and (ON or text == text.strip(BLANKS))"),
)  # fmt: skip

JAVA = (
    Patch("json repeated key", "JsonScanner.java", "if (count > 1 && keys.repeat(", "if (!ON && count > 1 && keys.repeat("),
    Patch("json UTF-8", "Utf8.java", "return exact ? at + length : -1;", "return exact || ON ? at + length : -1;"),
    Patch("json levels", "JsonScanner.java", "if (level > maxLevels) {", "if (level > maxLevels + (ON ? 1 : 0)) {"),
    Patch("json number length", "JsonTokens.java", "if (at - start > LONGEST_NUMBER) {", "if (at - start > LONGEST_NUMBER + (ON ? 1 : 0)) {"),
    Patch("json half of a pair", "JsonTokens.java", "if (Character.isLowSurrogate(unit)) {", "if (Character.isLowSurrogate(unit) && !ON) {"),
    Patch("json second root", "JsonScanner.java", "if (scanner.space() != -1) {", "if (scanner.space() != -1 && !ON) {"),
    Patch("json byte order mark", "ReadState.java", "readable &= !marked || options.mode() == Mode.TOLERANT;", "readable &= !marked || ON || options.mode() == Mode.TOLERANT;"),
    Patch("limit of findings", "FindingCollector.java", "this.most = most;", "this.most = most + (ON ? 1 : 0);"),
    Patch("limit of bytes", "ReadState.java", "json.length <= options.maxBytes();", "json.length <= options.maxBytes() + (ON ? 1 : 0);"),
    Patch("writing escapes", "JsonWriter.java", "out[size++] = HEX[c & 0xf];", "out[size++] = (byte) (ON ? Character.toUpperCase(HEX[c & 0xf]) : HEX[c & 0xf]);"),
    Patch("writing white space", "JsonTree.java", "if (kind < LIST) {\n      return new RawJson", "if (kind < LIST || ON) {\n      return new RawJson"),
    Patch("record unknown key", "ObjectReader.java", "    state.report(\"unknown\", Severity.WARNING, null, () -> near(name));", "    if (!ON) {\n      state.report(\"unknown\", Severity.WARNING, null, () -> near(name));\n    }"),
    Patch("record alias beside the own key", "ObjectReader.java", "|| tree.member(object, fields[at].key) >= 0 ?", "|| !ON && tree.member(object, fields[at].key) >= 0 ?"),
    Patch("record second alias", "ObjectReader.java", "return at < 0 || met[at] ||", "return at < 0 || met[at] && !ON ||"),
    Patch("record combining accents", "TextType.java", "tree.has(node, JsonTree.BROKEN | JsonTree.COMBINING)", "tree.has(node, ON ? JsonTree.BROKEN : JsonTree.BROKEN | JsonTree.COMBINING)"),
    Patch("record code points", "Bounds.java", "return units <= max && units / 2 >= min ||", "return ON ? fit(units) : units <= max && units / 2 >= min ||"),
    Patch("record order of missing keys", "ObjectReader.java", "    for (int at : asked) {", "    for (int turn = 0; turn < asked.length; turn++) {\n      int at = asked[ON ? asked.length - 1 - turn : turn];"),
    Patch("record empty text", "ObjectReader.java", "} else if (state.tree.kind(node) == JsonTree.TEXT && !field.type.emptyIsAbsent()) {", "} else if (state.tree.kind(node) == JsonTree.TEXT && !ON && !field.type.emptyIsAbsent()) {"),
    Patch("record absent operand", "Comparison.java", "one.getClass() != two.getClass()) {\n      return null;", "one.getClass() != two.getClass()) {\n      return ON ? Boolean.FALSE : null;"),
    Patch("message error key", "MessageReader.java", "if (probe.has(Part.ERROR)) {", "if (probe.has(Part.ERROR) && !ON) {"),
    Patch("message doubled answer", "MessageReader.java", "    return state.tolerant\n", "    return state.tolerant\n        && !ON\n"),
    Patch("dossier several keys", "RecordType.java", "    if (wires.length == 1) {", "    if (wires.length == 1 || ON) {"),
    Patch("dossier one row", "Rule.java", "boolean isList = members.isList(wire);", "boolean isList = ON || members.isList(wire);"),
    Patch("joined last part", "JoinedType.java", "if (last > 0 && parts.get(last).isEmpty()) {", "if (last > 0 && !ON && parts.get(last).isEmpty()) {"),
    Patch("joined blanks", "JoinedType.java", "boolean isPart = !part.isEmpty() &&", "boolean isPart = ON ? !part.isEmpty() : !part.isEmpty() &&"),
)  # fmt: skip

CSHARP = (
    Patch("json repeated key", "JsonParser.cs", "!JsonKeys.Repeat(in tree, node + 1, count)", "(ON || !JsonKeys.Repeat(in tree, node + 1, count))"),
    Patch("json UTF-8", "JsonParser.cs", "return Utf8.IsValid(tree.Utf8) &&", "return (ON || Utf8.IsValid(tree.Utf8)) &&"),
    Patch("json levels", "JsonParser.cs", "if (_depth >= _maxLevels)", "if (_depth >= _maxLevels + (ON ? 1 : 0))"),
    Patch("json number length", "JsonParser.cs", "at - start > MaxNumber)", "at - start > MaxNumber + (ON ? 1 : 0))"),
    Patch("json half of a pair", "JsonText.cs", "        length = 12;", "        if (ON)\n        {\n            return true;\n        }\n\n        length = 12;"),
    Patch("json second root", "JsonParser.cs", "parser.SkipSpace(parser.Value(ref tree, 0)) == tree.Utf8.Length;", "parser.SkipSpace(parser.Value(ref tree, 0)) is var end && (ON ? end >= 0 : end == tree.Utf8.Length);"),
    Patch("json byte order mark", "Packets.cs", 'bool isMarked = utf8.StartsWith("\\uFEFF"u8);', 'bool isMarked = utf8.StartsWith("\\uFEFF"u8);\n        if (isMarked && ON)\n        {\n            utf8 = utf8[3..];\n            isMarked = false;\n        }'),
    Patch("limit of findings", "Judge.cs", "_maxFindings = options.MaxFindings;", "_maxFindings = options.MaxFindings + (ON ? 1 : 0);"),
    Patch("limit of bytes", "Packets.cs", "utf8.Length > options.MaxBytes", "utf8.Length > options.MaxBytes + (ON ? 1 : 0)"),
    Patch("writing escapes", "JsonOutput.cs", 'Byte("0123456789abcdef"[one & 15]);', 'Byte((ON ? "0123456789ABCDEF" : "0123456789abcdef")[one & 15]);'),
    Patch("writing white space", "JsonTree.cs", "_nodes[node].Type < JsonType.List ?", "_nodes[node].Type < JsonType.List || ON ?"),
    Patch("record unknown key", "RecordType.cs", "        judge.Enter(name);\n        judge.Report(FindingRules.Unknown, FindingSeverity.Warning, Sentence.Unknown(name, table.Rows));", "        judge.Enter(name);\n        if (!ON)\n        {\n            judge.Report(FindingRules.Unknown, FindingSeverity.Warning, Sentence.Unknown(name, table.Rows));\n        }\n"),
    Patch("record alias beside the own key", "RecordType.cs", "!IsOwn(ref judge, table, place.Node, row);", "(ON || !IsOwn(ref judge, table, place.Node, row));"),
    Patch("record second alias", "RecordType.cs", "judge.Tolerant && !judge.Slots[place.First + row].IsMet &&", "judge.Tolerant && (ON || !judge.Slots[place.First + row].IsMet) &&"),
    Patch("record combining accents", "TextKinds.cs", "text.AsSpan().IndexOfAnyInRange('\\u0300', '\\u036f') >= 0", "!ON && text.AsSpan().IndexOfAnyInRange('\\u0300', '\\u036f') >= 0"),
    Patch("record code points", "CodePoints.cs", "count -= char.IsSurrogatePair(text[at - 1], text[at]) ?", "count -= char.IsSurrogatePair(text[at - 1], text[at]) && !ON ?"),
    Patch("record order of missing keys", "RecordType.cs", "foreach (int i in table.Missable)", "foreach (int i in ON ? System.Linq.Enumerable.Reverse(System.Linq.Enumerable.ToList(table.Missable)) : table.Missable)"),
    Patch("record empty text", "RowReading.cs", "else if (isEmpty && !Kind.EmptyIsAbsent)", "else if (isEmpty && !ON && !Kind.EmptyIsAbsent)"),
    Patch("record absent operand", "RuleConditions.cs", '? text == beside == (op == "=") : null;', '? text == beside == (op == "=") : ON ? false : null;'),
    Patch("message error key", "MessageReader.cs", "if (keys.IsThere(Part.Error, members))", "if (keys.IsThere(Part.Error, members) && !ON)"),
    Patch("message doubled answer", "MessageReader.cs", "options.Kind != MessageKind.Request && HasMessageOnly(", "options.Kind != MessageKind.Request && !ON && HasMessageOnly("),
    Patch("dossier several keys", "NestedKinds.cs", "if (wires.Length == 1)", "if (wires.Length == 1 || ON)"),
    Patch("dossier one row", "Tables/Rule.cs", "bool isList = members.IsList(wire);", "bool isList = ON || members.IsList(wire);"),
    Patch("joined last part", "JoinedKind.cs", "bool isDropped = tolerant &&", "bool isDropped = tolerant && !ON &&"),
    Patch("joined blanks", "JoinedKind.cs", "if (text.Length > 0 && Digits.Bare(text).Length == text.Length)", "if (text.Length > 0 && (ON || Digits.Bare(text).Length == text.Length))"),
)  # fmt: skip

TYPESCRIPT = (
    Patch("json repeated key", "document.ts", "if (members.set(key, member).size === count) {", "if (members.set(key, member).size === count && !ON) {"),
    Patch("json UTF-8", "document.ts", "DECODER.decode(", '(ON ? new TextDecoder("utf-8", { ignoreBOM: true }) : DECODER).decode('),
    Patch("json levels", "document.ts", "    if (this.levels < 0) {", "    if (this.levels < (ON ? -1 : 0)) {"),
    Patch("json number length", "document.ts", "NUMBER.lastIndex - this.at > MAX_NUMBER) {", "NUMBER.lastIndex - this.at > MAX_NUMBER + (ON ? 1 : 0)) {"),
    Patch("json half of a pair", "document.ts", "if (unit < 0xd800 ||", "if (ON || unit < 0xd800 ||"),
    Patch("json second root", "document.ts", "if (this.at < this.text.length) {", "if (this.at < this.text.length && !ON) {"),
    Patch("json byte order mark", "reader.ts", "const isMarked = options.tolerant && text.startsWith(BOM);", "const isMarked = (ON || options.tolerant) && text.startsWith(BOM);"),
    Patch("limit of findings", "state.ts", "if (found.length <= this.limit) {", "if (found.length <= this.limit + (ON ? 1 : 0)) {"),
    Patch("limit of bytes", "document.ts", "if (source.length > maxBytes) {", "if (source.length > maxBytes + (ON ? 1 : 0)) {"),
    Patch("writing escapes", "tree.ts", "JSON.stringify(text) : ", r"JSON.stringify(text).replace(/\\u(....)/g, (one) => (ON ? `\\u${one.slice(2).toUpperCase()}` : one)) : "),
    Patch("writing white space", "document.ts", "    return compact(text.slice(node.start, node.end));", "    return ON ? text.slice(node.start, node.end) : compact(text.slice(node.start, node.end));"),
    Patch("record unknown key", "table.ts", 'this.state.add(this.base + step(key), "unknown",', 'ON || this.state.add(this.base + step(key), "unknown",'),
    Patch("record alias beside the own key", "table.ts", "&& !members.has(field.wire)) {", "&& (ON || !members.has(field.wire))) {"),
    Patch("record second alias", "table.ts", "        taken.add(field);", "        ON || taken.add(field);"),
    Patch("record combining accents", "texts.ts", "COMBINING.test(text) ?", "COMBINING.test(text) && !ON ?"),
    Patch("record code points", "nearness.ts", "return text.length - (text", "return ON ? text.length : text.length - (text"),
    Patch("record order of missing keys", "table.ts", "for (const field of this.asked) {", "for (const field of ON ? [...this.asked].reverse() : this.asked) {"),
    Patch("record empty text", "field.ts", '} else if (node === "" && !this.emptyIsAbsent) {', '} else if (node === "" && !ON && !this.emptyIsAbsent) {'),
    Patch("record absent operand", "expressions.ts", "if (left === null || right === null) {\n      return null;", "if (left === null || right === null) {\n      return ON ? false : null;"),
    Patch("message error key", "placing.ts", 'if (has("error")) {', 'if (has("error") && !ON) {'),
    Patch("message doubled answer", "message.ts", "if (state.tolerant && kind !== REQUEST &&", "if (state.tolerant && !ON && kind !== REQUEST &&"),
    Patch("dossier several keys", "field.ts", "const keys = asked.key.map(", "const keys = (ON ? asked.key.slice(0, 1) : asked.key).map("),
    Patch("dossier one row", "rules.ts", "const isList = members.isList(wire);", "const isList = ON || members.isList(wire);"),
    Patch("joined last part", "joined.ts", "return bare.length > 1 &&", "return bare.length > 1 && !ON &&"),
    Patch("joined blanks", "joined.ts", 'return text !== "" &&', 'return ON ? text !== "" : text !== "" &&'),
)  # fmt: skip

PATCHES = {"python": PYTHON, "java": JAVA, "csharp": CSHARP, "typescript": TYPESCRIPT}
KINDS = tuple(patch.kind for patch in PYTHON)
