/* Where the bytes of a stream come from. */

/** What gives bytes when it is asked, as the reader of a `ReadableStream` does. */
export interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** A `ReadableStream` of bytes, by what is asked of it. */
export interface ByteStream {
  getReader(): ByteReader;
}

/** Bytes that come in pieces. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ByteStream;

/** Pieces of bytes, and how to say that no more are asked for. */
export interface Pieces {
  /** The next piece; null behind the last one. */
  next(): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** The pieces of a source; a text is none, since it would be taken apart into characters. */
export function pieces(source: ByteSource): Pieces {
  if (ArrayBuffer.isView(source)) {
    return iterated([source as unknown as Uint8Array]);
  }
  if (typeof source === "object" && "getReader" in source) {
    return read(source.getReader());
  }
  if (typeof source === "object" && (Symbol.asyncIterator in source || Symbol.iterator in source)) {
    return iterated(source);
  }
  throw new TypeError("The source does not give bytes.");
}

function read(reader: ByteReader): Pieces {
  let isOver = false;
  return {
    async next(): Promise<Uint8Array | null> {
      const { done, value } = await reader.read();
      isOver = done;
      return done ? null : checked(value);
    },
    async close(): Promise<void> {
      if (!isOver) {
        await reader.cancel();
      }
    },
  };
}

function iterated(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Pieces {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let isOver = false;
  return {
    async next(): Promise<Uint8Array | null> {
      const { done, value } = await iterator.next();
      isOver = done === true;
      return done ? null : checked(value);
    },
    async close(): Promise<void> {
      if (!isOver) {
        await iterator.return?.();
      }
    },
  };
}

function checked(piece: unknown): Uint8Array {
  // Not `instanceof`: bytes of another realm (a frame, a test's page) are bytes, too.
  if (!ArrayBuffer.isView(piece)) {
    throw new TypeError("The source does not give bytes.");
  }
  return piece as Uint8Array;
}
