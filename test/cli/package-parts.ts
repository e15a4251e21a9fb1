import { inflateRawSync } from 'node:zlib';

/** The parts of a package, inflated: a reader of zip files that owes nothing to ours. */
export function packageParts(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, content(file, file.readUInt32LE(at + 42), file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

function content(file: Buffer, at: number, method: number, size: number): Buffer {
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(from, from + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
