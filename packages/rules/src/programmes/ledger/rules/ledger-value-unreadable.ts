import { rule } from '../../../kernel/index.ts';
import { nameOf, numerics, readNumeric } from '../figures.ts';
import type { Unread } from '../quantities/index.ts';
import { figures } from '../tables/figures.ts';

/** A figure that cannot be read is not checked, and must not pass for one that was. */
export const ledgerValueUnreadable = rule(figures, {
  code: 'ledger-value-unreadable',
  label: '数字无法识别',
  effect: 'confirm',
  cites: null,
  when: (row) =>
    row.value === undefined ? undefined : numerics.some((name) => typeof readNumeric(row, name) === 'string'),
  says: (row) => {
    const said = numerics.flatMap((name) => {
      const read = readNumeric(row, name);
      return typeof read === 'string' ? [`${figures.fields[name].label}“${row[name]}”${why[read]}`] : [];
    });
    return `${nameOf(row)}的${said.join('，')}，没有核对；请写成一个数字，例如 1400余，单位填在计数单位一栏。`;
  },
});

const why: Readonly<Record<Unread, string>> = {
  'no-number': '不是一个数字',
  'unit-contradicts': '的单位与计数单位不一致',
  'two-words': '有两个意思不同的约数词',
  'no-unit': '没有计数单位',
};
