import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Part } from '../scan.ts';

export type Packed = Omit<Part, 'inflate'>;

const blockSize = 1 << 20;

/** Deflates pieces as they come, a mebibyte or a little more at a time, each told what stood before it. */
export function pack(pieces: Iterable<Uint8Array | string>, level: number): Packed {
  const packed: Uint8Array[] = [];
  const block = Buffer.allocUnsafe(2 * blockSize);
  let [filled, crc, size] = [0, 0, 0];
  let before: Buffer | undefined;
  const flush = (finishFlush: number): void => {
    const full = block.subarray(0, filled);
    packed.push(deflateRawSync(full, { level, finishFlush, ...(before && { dictionary: before }) }));
    crc = crc32(full, crc);
    size += filled;
    before = Buffer.from(full.subarray(-32_768));
    filled = 0;
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') filled += block.write(piece, filled);
    else {
      block.set(piece, filled);
      filled += piece.length;
    }
    if (filled >= blockSize) flush(constants.Z_SYNC_FLUSH);
  }
  flush(constants.Z_FINISH);
  return { crc, size, packed };
}

/** The bytes of a package of these parts. */
export function join(parts: ReadonlyMap<string, Packed>): Buffer {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, { crc, size, packed }] of parts) {
    const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x0021_0000, 6);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packedSize, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const label = Buffer.from(name);
    body.push(Buffer.from('PK\u0003\u0004'), common, label, ...packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, rest, label);
    at += 30 + label.length + packedSize;
  }
  const central = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, ...directory, end]);
}
