import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import { creditCode, residentId } from './identity.ts';
import type { SampleRow } from './planted.ts';

// The office's own list of earlier selections: without it nobody's first selection is proved.

const serial = (day: string): Content => serialOf(day, false);

function selected(n: number, own: SampleRow['cells'] = {}): SampleRow {
  return {
    cells: {
      name: `往届示例${n}`,
      residentId: residentId(`19${70 + n}-06-15`, 500 + n),
      batch: '2023年',
      sendingUnit: '示例大学',
      hostName: `往届示例${n}号有限公司`,
      hostCode: creditCode('220104', 960 + n),
      termStart: serial('2023-03-01'),
      termEnd: serial('2025-02-28'),
      source: '省科技厅选派文件（示例）',
      enquiredOn: serial('2024-05-20'),
      ...own,
    },
  };
}

/** Three persons of last year, and those of this year's who say themselves that they were chosen before. */
export const historyRows = (candidates: readonly SampleRow[]): readonly SampleRow[] => [
  ...[1, 2, 3].map((n) => selected(n)),
  ...candidates
    .filter(({ cells, issues }) => cells['firstTime'] === '否' && !issues)
    .map(({ cells }, i) =>
      selected(4 + (i % 20), {
        name: cells['name']!,
        residentId: cells['residentId']!,
        sendingUnit: cells['sendingUnit']!,
      }),
    ),
];
