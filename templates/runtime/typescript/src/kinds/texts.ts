/* Texts: free text, addresses, base64; and JSON that nobody looks into. */

import { RawJson } from "../raw.js";
import { Told } from "../sentences.js";
import type { ReadState } from "../state.js";
import { isBlank, JsonNumber, type Node, quoted } from "../tree.js";
import { INTEGER, Kind } from "./base.js";

const COMBINING = /[\u0300-\u036f]/;
const BROKEN = /[\ufffd\u0080-\u0084\u0086-\u009f]/;
const BASE64_BODY = /^[A-Za-z0-9+/]*$/;
const BASE64_LAST_OF_TWO = "AQgw";
const BASE64_LAST_OF_THREE = "AEIMQUYcgkosw048";

/** Free text; what is odd about it is kept and warned about. */
export class Text extends Kind {
  override readonly mayBeBlank: boolean = true;
  override readonly takesEmptyItem: boolean = true;

  read(node: Node, state: ReadState, base: string, step: string): string | undefined {
    if (typeof node === "string") {
      if (state.document.mayBeOdd || isBlank(node)) {
        this.oddness(node, state, base, step);
      }
      return this.judgements.length === 0 ? node : this.judged(node, node, state, base, step, node);
    }
    if (state.tolerant && node instanceof JsonNumber && INTEGER.test(node.text)) {
      this.inexact(state, base, step);
      return this.judged(node.text, node.text, state, base, step, node);
    }
    return this.wrongType(node, state, base, step);
  }

  override plain(value: unknown): string {
    return value as string;
  }

  write(value: unknown): string {
    return quoted(value as string);
  }

  take(value: unknown): string {
    if (typeof value !== "string") {
      throw this.refused();
    }
    return value;
  }

  /** The warning about a text that is kept as it stands; one at most. */
  protected oddness(text: string, state: ReadState, base: string, step: string): void {
    const key = isBlank(text) ? "form blank" : BROKEN.test(text) ? "form broken" : COMBINING.test(text) ? "form decomposed" : null;
    if (key !== null) {
      state.add(base + step, "form", "warning", new Told(key), this.subject);
    }
  }
}

/** The address of a file: any text, since deployed systems send addresses of many shapes. */
export class Url extends Text {
  override readonly takesEmptyItem = false;

  override read(node: Node, state: ReadState, base: string, step: string): string | undefined {
    return typeof node === "string" ? super.read(node, state, base, step) : this.wrongType(node, state, base, step);
  }
}

/** Bytes as text, kept as text. */
export class Base64 extends Text {
  override readonly mayBeBlank = false;
  override readonly takesEmptyItem = false;

  override read(node: Node, state: ReadState, base: string, step: string): string | undefined {
    if (typeof node !== "string") {
      return this.wrongType(node, state, base, step);
    }
    return isBase64(node) ? this.judged(node, node, state, base, step, node) : this.wrongFormat(state, base, step);
  }
}

/** The alphabet of RFC 4648 §4, padded, without stray bits at the end. */
function isBase64(text: string): boolean {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const body = text.slice(0, text.length - padding);
  if (text.length % 4 !== 0 || !BASE64_BODY.test(body)) {
    return false;
  }
  const last = body.slice(-1);
  return padding === 0 || (padding === 2 ? BASE64_LAST_OF_TWO : BASE64_LAST_OF_THREE).includes(last);
}

/**
 * The bytes of a base64 text.
 *
 * @throws {RangeError} for what is none (RFC 4648 §4, padded, without stray bits at the end)
 */
export function decodeBase64(text: string): Uint8Array {
  if (!isBase64(text)) {
    throw new RangeError("Not base64: it has to be padded, without blanks.");
  }
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** JSON that nobody looks into. */
export class Json extends Kind {
  override readonly mayBeBlank = false;

  /** What was written of it is known to who has the text. */
  read(): undefined {
    return undefined;
  }

  override plain(): string {
    return "";
  }

  write(value: unknown): string {
    return (value as RawJson).text;
  }

  take(value: unknown): RawJson {
    if (!(value instanceof RawJson)) {
      throw this.refused();
    }
    return value;
  }
}
