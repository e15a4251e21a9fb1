import { crc32, deflateSync } from 'node:zlib';
import { writePackage } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';

const text = (content: string): Buffer => Buffer.from(content, 'utf8');

/** A picture of one white pixel. */
export function png(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([text(type), data]);
    return Buffer.concat([uint32(data.length, 'big'), body, uint32(crc32(body), 'big')]);
  };
  const pixel = deflateSync(Buffer.from([0, 255, 255, 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))]);
}

/** A zip file that holds a letter instead of a workbook. */
export const otherZip = (): Uint8Array => writePackage(new Map([['信.txt', text('您好')]]), nodeCodec);

const sectorSize = 512;
const endOfChain = 0xffff_fffe;
const fatSector = 0xffff_fffd;
const free = 0xffff_ffff;

/**
 * An OLE2 file ([MS-CFB], version 3) with streams of one sector each, 4096 bytes long by its directory so that they stay
 * out of the small streams: sector 0 holds the chains, sectors 1 and 2 the directory, the streams follow.
 */
export function compoundFile(streams: readonly string[]): Buffer {
  const sectorsEach = 8;
  const directory = ['Root Entry', ...streams];
  const directorySectors = Math.ceil(directory.length / 4);
  const firstStream = 1 + directorySectors;
  const chains = Array.from({ length: sectorSize / 4 }, () => free);
  chains[0] = fatSector;
  chain(chains, 1, directorySectors);
  streams.forEach((_, i) => chain(chains, firstStream + i * sectorsEach, sectorsEach));
  const entries = Buffer.concat(
    directory.map((name, i) =>
      entry(name, i, streams.length, i === 0 ? endOfChain : firstStream + (i - 1) * sectorsEach),
    ),
  );
  const padded = Buffer.concat([entries, Buffer.alloc(directorySectors * sectorSize - entries.length)]);
  const body = Buffer.alloc(streams.length * sectorsEach * sectorSize, 0x5a);
  return Buffer.concat([header(), ...chains.map((next) => uint32(next)), padded, body]);
}

function chain(chains: number[], first: number, length: number): void {
  for (let i = 0; i < length; i++) chains[first + i] = i === length - 1 ? endOfChain : first + i + 1;
}

function header(): Buffer {
  const bytes = Buffer.alloc(sectorSize);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  // Version 3.62, little endian, sectors of 2^9 and small ones of 2^6 bytes.
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, i) => bytes.writeUInt16LE(value, 24 + 2 * i));
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

/** The streams hang on the root as a chain of right siblings. */
function entry(name: string, index: number, streams: number, start: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = index === 0 ? 5 : 2;
  bytes[67] = 1;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(index > 0 && index < streams ? index + 1 : free, 72);
  bytes.writeUInt32LE(index === 0 && streams > 0 ? 1 : free, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(index === 0 ? 0 : 4096, 120);
  return bytes;
}

function uint32(value: number, order: 'big' | 'little' = 'little'): Buffer {
  const bytes = Buffer.alloc(4);
  if (order === 'big') bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}
