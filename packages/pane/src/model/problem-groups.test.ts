import type { Report } from '@keshen/review';
import { describe, expect, it } from 'vitest';
import { problemGroups } from './problem-groups.ts';

const finding = {
  code: 'branch-office',
  severity: 'confirm',
  places: [],
  message: '疑为分支机构。',
  citation: null,
} as const;
const report = (findings: Report['findings']): Report => ({
  schema: 'keshen.report/1',
  programme: 'commissioner',
  asOf: '2024-06-01',
  rules: '',
  workbooks: [],
  tables: [],
  issues: [],
  findings,
  decisions: [],
  amounts: [],
  settings: [],
  allocations: [],
  totals: { rows: 0, eligible: 0, ineligible: 0, undetermined: 0, issues: 0, findings: findings.length, yuan: '0.00' },
});

describe('what was accepted on 核验明细', () => {
  it('is listed below what is still to be confirmed, with who, when and why', () => {
    const accepted = { reason: '已核对营业执照', by: '经办人甲', on: '2024-06-01' };
    const groups = problemGroups(
      report([
        { ...finding, places: [], accepted },
        { ...finding, places: [] },
      ]),
    );
    expect(groups.map(({ tone, entries }) => [tone, entries.length])).toEqual([
      ['confirm', 1],
      ['hint', 1],
    ]);
    expect(groups[1]!.entries[0]!().statements[1]!.message).toBe('核实通过：已核对营业执照（经办人甲，2024-06-01）');
  });
});
