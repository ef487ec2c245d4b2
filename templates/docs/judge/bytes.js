'use strict';
/* Bytes of a document, as they are looked at before anything is read from them. */

/** @param {Uint8Array} bytes */
function latin(bytes) {
  return String.fromCharCode(...bytes);
}

/** @param {number | undefined} byte */
function isJsonBlank(byte) {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/**
 * The first byte that is part of no character, or the length.
 * @param {Uint8Array} bytes
 */
function firstBadByte(bytes) {
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

/**
 * How many bytes the character at a place has; 0 where none begins.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function sizeOfCharacter(bytes, at) {
  const lead = bytes[at];
  if (lead < 0x80) {
    return 1;
  }
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let place = 1; place < size; place += 1) {
    if ((bytes[at + place] & 0xc0) !== 0x80) {
      return 0;
    }
  }
  const second = bytes[at + 1];
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isBeyond ? 0 : size;
}
