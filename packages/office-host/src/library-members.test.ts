import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ModelWorkbook } from '@keshen/workbook/model';
import { ExcelHost } from './excel-host.ts';
import { loadExcel, type LoadOptions } from './node/index.ts';

/**
 * Our code is compiled against the types that ship with the pinned library. It uses no member that the library lacks as
 * long as those types promise nothing that is not there, and nobody compiles against newer ones.
 */
const types = readFileSync(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.d.ts'), 'utf8');

/** Classes of the namespace Excel with their members, as the types have them. */
function promised(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  let isExcel = false;
  let members: string[] | undefined;
  for (const line of types.split('\n')) {
    if (line.startsWith('declare namespace ')) isExcel = line.startsWith('declare namespace Excel ');
    const [, name] = /^ {4}class (\w+)/.exec(line) ?? [];
    if (isExcel && name) classes.set(name, (members = []));
    if (line.startsWith('    }')) members = undefined;
    const [, member] = /^ {8}(?:readonly )?(\w+)[(?:<]/.exec(line) ?? [];
    if (member) members?.push(member);
  }
  return classes;
}

function library(build: NonNullable<LoadOptions['build']>): Readonly<Record<string, unknown>> {
  const model = new ModelWorkbook('空.xlsx');
  model.addSheet({ name: '空' });
  return loadExcel(new ExcelHost(model), { build }).Excel as unknown as Readonly<Record<string, unknown>>;
}

const hasMember = (owner: unknown, member: string): boolean =>
  typeof owner === 'function' && member in (owner.prototype as object);

describe.each(['web', 'win32', 'mac'] as const)('the library for %s', (build) => {
  it('has every member that the types promise', () => {
    const excel = library(build);
    const lacking = [...promised()].flatMap(([name, members]) =>
      members.filter((member) => !hasMember(excel[name], member)).map((member) => `${name}.${member}`),
    );
    expect(lacking).toEqual([]);
  });

  it('has them in the numbers that we know: the types were read', () => {
    const classes = promised();
    expect(classes.size).toBeGreaterThan(150);
    expect(classes.get('Range')).toEqual(expect.arrayContaining(['values', 'getCell', 'getMergedAreasOrNullObject']));
  });

  it('lacks what has come since, such as the notes of ExcelApi 1.18', () => {
    expect(hasMember(library(build)['Worksheet'], 'notes')).toBe(false);
    expect(promised().get('Worksheet')).not.toContain('notes');
  });
});

it('nobody compiles against newer types', () => {
  const lockfile = readFileSync(path.resolve(import.meta.dirname, '../../../pnpm-lock.yaml'), 'utf8');
  expect(lockfile).not.toContain('@types/office-js');
  expect(lockfile.match(/'@microsoft\/office-js@[^']+'/g)).toEqual(
    expect.arrayContaining(["'@microsoft/office-js@1.1.110'"]),
  );
  expect(new Set(lockfile.match(/'@microsoft\/office-js@[^']+'/g)).size).toBe(1);
});
