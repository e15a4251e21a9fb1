/** DEFLATE and CRC-32 as the host has them: `node:zlib`, or `fflate` where there is only a browser. */
export interface Codec {
  /** Exactly `size` bytes out of raw DEFLATE data. Raises any error when the data give fewer or more, or are damaged. */
  inflate(deflated: Uint8Array, size: number): Uint8Array;
  /** The same in blocks that follow one another, each inflated when it is asked for. Raises as `inflate` does, at the end at the latest. */
  inflateInBlocks(deflated: Uint8Array, size: number): Iterable<Uint8Array>;
  /**
   * Raw DEFLATE data of blocks that follow one another, in pieces. A block is done with before the next is asked for, so
   * that no more than one of them need be held. `level` runs from 1, fast, to 9, small.
   */
  deflate(blocks: Iterable<Uint8Array>, level: number): Iterable<Uint8Array>;
  /** `before` is the checksum of the bytes that stand before these. */
  crc32(bytes: Uint8Array, before?: number): number;
}
