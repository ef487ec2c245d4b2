import { deepEqual, equal, ok, rejects, throws } from "node:assert/strict";
import { test } from "node:test";
import { type MessageStream, streamMessage } from "../src/index.js";
import { guiPhieu, Phieu, readMessage, YeuCau } from "./sample.js";

const SLIP = '{"MaPhieu":"P1","LoaiThe":"1"}';
const MESSAGE = `{"service":"GuiPhieu","data":[${SLIP},{"MaPhieu":"P2"}, ${SLIP}]}`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += size) {
    yield all.subarray(at, at + size);
  }
}

async function collected<T>(stream: MessageStream<T>): Promise<unknown> {
  const records: unknown[] = [];
  for await (const one of stream) {
    records.push([one.index, one.valid, one.findings.map(String), new TextDecoder().decode(one.json ?? undefined)]);
  }
  return { records, findings: stream.findings.map(String), valid: stream.valid };
}

test("a request knows the name of its service", () => {
  const request = guiPhieu.request({ duLieu: [{ maPhieu: "P1", loaiThe: "1" }] });

  ok(request instanceof YeuCau);
  equal(request.toJsonString(), `{"service":"GuiPhieu","data":[${SLIP}]}`);
  deepEqual(request.validate(), []);
});

test("a service has its names and reads its own messages", () => {
  deepEqual([guiPhieu.id, guiPhieu.wire, guiPhieu.label.en, guiPhieu.direction], ["gui_phieu", "GuiPhieu", "Send slips", "to_thu_vien"]);
  const reading = guiPhieu.readRequest(`{"service":"GuiPhieu","data":[${SLIP}]}`);

  equal(reading.valid && reading.value.duLieu[0]?.maPhieu, "P1");
  equal(guiPhieu.readResponse('{"error":"0"}').orThrow().maLoi, "0");
});

test("a message is placed, and each of its records is a reading", () => {
  const reading = readMessage(MESSAGE);

  deepEqual([reading.service?.id, reading.kind, reading.valid, reading.value], ["gui_phieu", "request", false, null]);
  deepEqual(reading.records.map((one) => [one.index, one.valid, one.findings.map((each) => each.path)]), [[0, true, []], [1, false, ["/data/1/LoaiThe"]], [2, true, []]]);
  ok(reading.records[0]?.value instanceof Phieu);
  equal(readMessage('{"error":"1"}').kind, "response");
});

test("what cannot be placed names its candidates", () => {
  const reading = readMessage('{"service":"GuiPhiu","data":[]}');

  deepEqual([reading.service, reading.kind, reading.candidates], [null, "request", ["gui_phieu"]]);
  equal(reading.findings[0]?.limits.near, "GuiPhieu");
  throws(() => readMessage("{}", { service: "nobody" as never }), { name: "RangeError" });
  throws(() => readMessage("{}", { kind: "letter" as never }), { name: "RangeError" });
});

test("pieces of any size give the same", async () => {
  for (const text of [MESSAGE, `[${SLIP}]`, MESSAGE.slice(0, 70), `\ufeff${MESSAGE}`, '{"a":"\\"]}", "data" : [ ] , "service":"GuiPhieu"}', "", "{", '{"data":[1,2}', MESSAGE.replace("P2", "\\ud800")]) {
    const whole = await collected(streamMessage([bytes(text)], guiPhieu));
    for (const size of [1, 2, 7, 50]) {
      deepEqual(await collected(streamMessage(pieces(text, size), guiPhieu)), whole, `${size} ${text}`);
    }
  }
});

test("bytes may come from a ReadableStream, and from what is awaited", async () => {
  const whole = await collected(streamMessage([bytes(MESSAGE)], guiPhieu));
  const web = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes(MESSAGE.slice(0, 30)));
      controller.enqueue(bytes(MESSAGE.slice(30)));
      controller.close();
    },
  });
  async function* awaited(): AsyncGenerator<Uint8Array> {
    yield* pieces(MESSAGE, 9);
  }

  deepEqual(await collected(streamMessage(web, guiPhieu)), whole);
  deepEqual(await collected(streamMessage(awaited(), guiPhieu)), whole);
  await rejects(() => collected(streamMessage([MESSAGE] as never, guiPhieu)), { name: "TypeError" });
});

test("records wholly before a break are handed over, and the stream says that it broke", async () => {
  const stream = streamMessage([bytes(MESSAGE.slice(0, 75))], guiPhieu);
  const seen: (string | undefined)[] = [];
  for await (const one of stream) {
    seen.push(one.value?.maPhieu);
  }

  deepEqual([seen, stream.valid, stream.findings.map((one) => [one.rule, one.limits.reason])], [["P1"], false, [["json", "cut"]]]);
});

test("a stream never ends in silence: it can be read once", async () => {
  const stream = streamMessage([bytes(MESSAGE)], guiPhieu);
  await collected(stream);

  await rejects(() => collected(stream), { name: "TypeError" });
});

test("who stops early lets the source go", async () => {
  let isClosed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces(MESSAGE.repeat(9), 60);
    } finally {
      isClosed = true;
    }
  }
  for await (const one of streamMessage(source(), guiPhieu)) {
    ok(one.valid);
    break;
  }

  ok(isClosed);
});

test("what the source throws goes through", async () => {
  async function* source(): AsyncGenerator<Uint8Array> {
    yield bytes(MESSAGE.slice(0, 60));
    throw new Error("the line broke");
  }

  await rejects(() => collected(streamMessage(source(), guiPhieu)), { message: "the line broke" });
});
