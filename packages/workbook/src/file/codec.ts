/** DEFLATE as the host has it: `node:zlib`, or `fflate` where there is only a browser. */
export interface Codec {
  /** Exactly `size` bytes out of raw DEFLATE data. Raises any error when the data give fewer or more, or are damaged. */
  inflate(deflated: Uint8Array, size: number): Uint8Array;
  /** Raw DEFLATE data; `level` runs from 1, fast, to 9, small. */
  deflate(bytes: Uint8Array, level: number): Uint8Array;
}
