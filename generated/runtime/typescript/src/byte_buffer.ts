/* Bytes that grow. */

const FIRST = 256;

/** Bytes, one piece behind the other; cleared, it keeps its room. */
export class ByteBuffer {
  length = 0;
  private room: Uint8Array = new Uint8Array(FIRST);

  /** Add a piece at the end. */
  add(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length > this.room.length) {
      const room = new Uint8Array(Math.max(length, this.room.length * 2));
      room.set(this.room.subarray(0, this.length));
      this.room = room;
    }
    this.room.set(piece, this.length);
    this.length = length;
  }

  /** What is in it; good until it changes. */
  bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  /** Take everything out. */
  clear(): void {
    this.length = 0;
  }
}
