/** `tables[k][byte]`: what a byte does to the checksum when `k` more bytes follow it. */
const tables = [Uint32Array.from({ length: 256 }, (_, byte) => shifted(byte, 8))];
for (let k = 1; k < 8; k++) tables.push(tables[k - 1]!.map((crc) => (crc >>> 8) ^ tables[0]![crc & 0xff]!));
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [Uint32Array, ...Uint32Array[]];

/** CRC-32 as zip and gzip have it; eight bytes at a time. `before` is that of the bytes that stand before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc =
      t7![low & 0xff]! ^
      t6![(low >>> 8) & 0xff]! ^
      t5![(low >>> 16) & 0xff]! ^
      t4![low >>> 24]! ^
      t3![bytes[i + 4]!]! ^
      t2![bytes[i + 5]!]! ^
      t1![bytes[i + 6]!]! ^
      t0[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = t0[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function shifted(crc: number, bits: number): number {
  let shifting = crc;
  for (let bit = 0; bit < bits; bit++) shifting = shifting & 1 ? (shifting >>> 1) ^ 0xedb88320 : shifting >>> 1;
  return shifting;
}
