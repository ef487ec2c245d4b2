/* SHA-256 (FIPS 180-4), by which a file is known: pages that are opened from a folder have none of the browser's own. */

const WORD = 2 ** 32;
const BLOCK = 64;

/** The first 32 bits behind the point of a root of each of the first primes. */
function roots(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let one = 2; primes.length < count; one += 1) {
    if (primes.every((prime) => one % prime !== 0)) {
      primes.push(one);
    }
  }
  return primes.map((prime) => ((root(prime) % 1) * WORD) | 0);
}

const ROUNDS = roots(BLOCK, Math.cbrt);
const BEGIN = roots(8, Math.sqrt);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The digest of some bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);
  const state = [...BEGIN];
  for (let at = 0; at < padded.byteLength; at += BLOCK) {
    mixed(schedule(padded, at)).forEach((word, index) => (state[index] = ((state[index] as number) + word) | 0));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");

  /** The words of a block, gone through in all rounds from the state so far. */
  function mixed(words: readonly number[]): readonly number[] {
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    words.forEach((word, round) => {
      const above = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[round] as number) + word;
      const below = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(above + below) | 0, a, b, c, (d + above) | 0, e, f, g];
    });
    return [a, b, c, d, e, f, g, h];
  }
}

/** The words of all rounds, of a block. */
function schedule(padded: DataView, at: number): number[] {
  const words = Array.from({ length: 16 }, (_, index) => padded.getInt32(at + index * 4));
  const word = (index: number): number => words[index] as number;
  for (let round = 16; round < BLOCK; round += 1) {
    const [early, late] = [word(round - 15), word(round - 2)];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.push((word(round - 16) + first + word(round - 7) + second) | 0);
  }
  return words;
}
