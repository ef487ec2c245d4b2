/* Texts as bytes, and bytes as they are looked at before anything is read from them. */

const ENCODER = new TextEncoder();

/** The bytes of a text; half a surrogate pair comes as the three bytes that are no UTF-8, so that nothing is mended in silence. */
export function utf8Bytes(text: string): Uint8Array {
  if (!/[\ud800-\udfff]/.test(text)) {
    return ENCODER.encode(text);
  }
  const parts = [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return isHalf ? Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)) : ENCODER.encode(char);
  });
  return joined(parts);
}

/** Pieces of bytes, one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes as characters of the same numbers. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether a byte is white space of JSON. */
export function isJsonBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** The first byte that is part of no character, or the length. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const size = sizeOfCharacter(bytes, at);
    if (size === 0) {
      return at;
    }
    at += size;
  }
  return at;
}

/** How many bytes the character at a place has; 0 where none begins. */
function sizeOfCharacter(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) {
    return 1;
  }
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let place = 1; place < size; place += 1) {
    if (((bytes[at + place] ?? 0) & 0xc0) !== 0x80) {
      return 0;
    }
  }
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isBeyond ? 0 : size;
}
