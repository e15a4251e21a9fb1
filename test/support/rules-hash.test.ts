import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesHash } from '../../build/rules-hash.mjs';

function sources(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-rules-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const files = { 'index.ts': 'a\nb\n', 'kernel/money.ts': 'c\n' };
const standing = rulesHash(sources(files));

describe('the hash of the rules', () => {
  it.each([
    ['in the order of writing', { 'kernel/money.ts': 'c\n', 'index.ts': 'a\nb\n' }],
    ['with line ends of Windows', { ...files, 'index.ts': 'a\r\nb\r\n' }],
    [
      'with tests and cases beside them',
      { ...files, 'index.test.ts': 'x', 'kernel/money.cases.ts': 'x', 'policy.md': 'x' },
    ],
  ])('stays the same %s', (_name, other) => {
    expect(rulesHash(sources(other))).toBe(standing);
  });

  it.each([
    ['a text changes', { ...files, 'index.ts': 'a\nB\n' }],
    ['a file is renamed', { 'index.ts': 'a\nb\n', 'kernel/fen.ts': 'c\n' }],
    ['text moves from one file to another', { 'index.ts': 'a\n', 'kernel/money.ts': 'b\nc\n' }],
  ])('changes when %s', (_name, other) => {
    expect(rulesHash(sources(other))).not.toBe(standing);
  });

  it('names our own rules', () => {
    expect(rulesHash()).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
