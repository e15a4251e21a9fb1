import type { Day } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { Notice } from '../../policy/notice.ts';
import type { Report } from '../../report.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import type { ListedRow } from '../listed-rows.ts';
import { refusalReasons } from '../refusal-reasons.ts';
import { byDivision, type ReportingUnits } from '../reporting-units.ts';
import { calledBy, deadlineSaid, roundAndDeadline, roundSaid } from '../return-terms.ts';
import { sheetNamer } from '../sheet-namer.ts';
import { toMend } from '../to-mend.ts';
import type { PlainText } from '../plain-text.ts';

/** What one unit is told of its own rows. */
export interface UnitNote {
  readonly form: Form;
  readonly text: PlainText;
}

interface Item {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly found: string;
  readonly message: string;
}

/**
 * 退回意见: for every unit with something to mend or to hear, its own rows and no others. Rows of which nobody knows
 * whom to write to stand in the 退回补正清单 only.
 */
export function unitNotes(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  units: ReportingUnits,
): readonly UnitNote[] {
  const sheetOf = sheetNamer(report);
  return [...grouped(rows, (listed) => units.addresseeOf(listed))]
    .toSorted(([a], [b]) => byDivision(a, b))
    .flatMap(([unit, own]): UnitNote[] => {
      const mend = own.flatMap((listed) => itemsToMend(listed, sheetOf(listed.decision)));
      const refused = own.flatMap((listed) => refusals(listed, sheetOf(listed.decision)));
      if (unit === undefined || mend.length + refused.length === 0) return [];
      return [noteOf(unit, mend, refused, judged)];
    });
}

const itemsToMend = (listed: ListedRow, sheet: string): readonly Item[] =>
  toMend(listed).map(({ cell, item, found, demand }) => ({
    name: listed.decision.name || '（名称未填）',
    sheet,
    cell,
    field: item,
    found,
    message: demand,
  }));

const refusals = ({ decision, place }: ListedRow, sheet: string): readonly Item[] =>
  refusalReasons(decision).map(({ message, basis }) => ({
    name: decision.name || '（名称未填）',
    sheet,
    cell: `第${place.row + 1}行`,
    field: '申报条件',
    found: '',
    message: `${message}（${basis}）`,
  }));

function noteOf(unit: string, mend: readonly Item[], refused: readonly Item[], judged: JudgedCase): UnitNote {
  const { day } = judged.terms;
  const { notice } = judged.settled;
  const fileName = formFileName('', '科创专员退回意见', [unit], day);
  const line =
    (matter: string) =>
    (item: Item): Value[] => [matter, item.name, item.sheet, item.cell, item.field, item.found, item.message];
  return {
    form: {
      layout: 'unit-note',
      fileName,
      attachment: '',
      title: '科创专员申报材料退回意见',
      subtitle: `退回单位：${unit}　${calledBy(notice)}判定日：${day}　${roundAndDeadline(notice)}`,
      rows: [...mend.map(line('补正')), ...refused.map(line('不符合'))].map((values, i) => [i + 1, ...values]),
      notes: [
        '请于补正期限前一次补正以上“补正”事项，核对无误并加盖公章后重新报送；对“不符合”事项有异议的，请一并说明并附证明材料。',
      ],
    },
    text: { fileName: fileName.replace(/\.xlsx$/, '.txt'), text: letter(unit, mend, refused, day, notice) },
  };
}

function letter(unit: string, mend: readonly Item[], refused: readonly Item[], day: Day, notice: Notice): string {
  const list = (items: readonly Item[]) =>
    items.map(({ name, sheet, cell, message }, i) => `${i + 1}．${name}（${sheet} ${cell}）：${message}`);
  const parts = [
    { head: '需补正的事项', items: mend },
    { head: '不符合申报条件的事项', items: refused },
  ].filter(({ items }) => items.length > 0);
  const numerals = ['一', '二'];
  const asked =
    mend.length > 0
      ? `请于${deadlineSaid(notice)}前一次补正，核对无误并加盖公章后重新报送（${roundSaid(notice)}）。`
      : '如有异议，请书面说明并附证明材料。';
  return [
    `${unit}：`,
    `　　你单位有关科创专员的申报材料已${notice.number ? `按照${notice.number}的要求` : ''}形式审查（判定日：${day}），${parts.map(({ head, items }) => `${head}${items.length}项`).join('，')}，现退回如下。`,
    ...parts.flatMap(({ head, items }, i) => ['', `${numerals[i]}、${head}（${items.length}项）`, ...list(items)]),
    '',
    `　　${asked}`,
    '',
    '　　经办人：　　　　　　联系电话：　　　　　　　　日期：　　　　年　　月　　日',
    '',
  ].join('\n');
}
