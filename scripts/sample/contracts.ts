import { serialOf } from '../../packages/rules/src/index.ts';
import { candidateRows } from './candidates.ts';
import type { SampleRow, Verdict } from './planted.ts';

// Contracts between units and enterprises: one for each thing that can be wrong, and lines that say which units are one.

const persons = candidateRows.filter(({ issues, verdict }) => !issues && !verdict);
const refused = (...codes: string[]): Verdict => ({ status: 'ineligible', codes });

function contract(n: number, own: SampleRow['cells'] = {}, verdict?: Verdict): SampleRow {
  const { cells } = persons[n % persons.length]!;
  return {
    cells: {
      number: `HT-2024-${String(n + 1).padStart(3, '0')}`,
      kind: '技术开发',
      unit: cells['sendingUnit']!,
      name: cells['hostName']!,
      creditCode: cells['hostCode']!,
      invested: 30,
      received: 15,
      signedOn: serialOf('2024-05-20', false),
      registration: `2024220101${String(n + 1).padStart(6, '0')}`,
      ...own,
    },
    ...(verdict && { verdict }),
  };
}

export const contractRows: readonly SampleRow[] = [
  contract(0),
  contract(1, { kind: '技术咨询合同', invested: 120.5 }),
  contract(2, { invested: 29.999999 }, refused('contract-below-threshold')),
  contract(3, { kind: '设备采购' }, refused('contract-kind')),
  contract(4, { unit: '示例职业技术学院' }, refused('contract-no-placement')),
  contract(5, { signedOn: serialOf('2024-02-29', false) }, refused('contract-outside-term')),
  contract(6, { number: 'HT-2024-008' }),
  contract(7),
];

const confirmed = { confirmedBy: '示例经办人', confirmedOn: serialOf('2024-05-20', false) };

export const aliasRows: readonly SampleRow[] = [
  { cells: { alias: '示例大学化学学院', unit: '示例大学', ...confirmed } },
  { cells: { alias: '示大', unit: '示例大学', confirmedBy: null, confirmedOn: null } },
  { cells: { alias: '示例学院', unit: '示例大学', ...confirmed } },
  { cells: { alias: '示例学院', unit: '示例理工大学', ...confirmed } },
];
