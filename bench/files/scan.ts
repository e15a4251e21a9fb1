import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { Sum, type Seen } from './seen.ts';

/**
 * The limit: what it takes to inflate a workbook and to scan it into columns, for someone who knows exactly how this one
 * is written. No other kind of cell, no escape but three, nothing checked.
 */
export function scan(file: string): Seen {
  const parts = directory(readFileSync(file));
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml')!.inflate());
  const columns = scanCells(parts.get('xl/worksheets/sheet1.xml')!.inflate());
  const sum = new Sum();
  for (const { kinds, numbers } of columns)
    for (let row = 0; row < kinds.length; row++)
      if (kinds[row] === 1) sum.number(numbers[row]!);
      else if (kinds[row] === 2) sum.text(strings[numbers[row]!]!);
  return sum.seen;
}

export interface Column {
  kinds: Uint8Array;
  numbers: Float64Array;
}

/** A part as it stands in the package. */
export interface Part {
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array[];
  readonly inflate: () => Buffer;
}

/** The parts of a package by name. */
export function directory(bytes: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>();
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const [packed, size, local] = [20, 24, 42].map((field) => bytes.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const from = local + 30 + nameLength;
    const data = bytes.subarray(from, from + packed);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      crc: bytes.readUInt32LE(at + 16),
      size,
      packed: [data],
      inflate: () => inflateRawSync(data, { chunkSize: size + 64 }),
    });
    at += 46 + nameLength;
  }
  return parts;
}

export function sharedStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  const open = Buffer.from('<si><t>');
  for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at)) {
    const from = at + open.length;
    at = bytes.indexOf(60, from);
    const text = bytes.toString('utf8', from, at);
    strings.push(text.includes('&') ? text.replace(/&(amp|lt|gt);/g, (_, name: string) => characters[name]!) : text);
  }
  return strings;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** `<c r="A1" s="0" t="s"><v>0</v></c>`, and nothing else. */
export function scanCells(bytes: Buffer): Column[] {
  const columns: Column[] = [];
  let i = bytes.indexOf('<sheetData>');
  for (;;) {
    i = bytes.indexOf(60, i + 1);
    if (i < 0) return columns;
    if (bytes[i + 1] !== 99 || bytes[i + 2] !== 32) continue;
    let column = 0;
    for (i += 6; bytes[i]! > 64; i++) column = column * 26 + bytes[i]! - 64;
    let row = 0;
    for (; bytes[i] !== 34; i++) row = row * 10 + bytes[i]! - 48;
    while (bytes[i] !== 62) i++;
    if (bytes[i - 1] === 47) continue;
    const kind = bytes[i - 2] === 115 ? 2 : 1;
    const from = (i += 4);
    let number = 0;
    let isWhole = true;
    for (let c = bytes[i]!; c !== 60; c = bytes[++i]!) {
      if (c === 46) isWhole = false;
      number = number * 10 + c - 48;
    }
    put(
      (columns[column - 1] ??= emptyColumn()),
      row - 1,
      kind,
      isWhole ? number : Number(bytes.toString('latin1', from, i)),
    );
  }
}

const emptyColumn = (): Column => ({ kinds: new Uint8Array(1024), numbers: new Float64Array(1024) });

function put(column: Column, row: number, kind: number, number: number): void {
  if (row >= column.kinds.length) {
    const { kinds, numbers } = column;
    column.kinds = new Uint8Array(kinds.length * 2);
    column.numbers = new Float64Array(kinds.length * 2);
    column.kinds.set(kinds);
    column.numbers.set(numbers);
  }
  column.kinds[row] = kind;
  column.numbers[row] = number;
}
