import type { FieldKind, Table } from '@keshen/rules';
import type { Content } from '@keshen/workbook/port';

const codes = [
  '91220101MA0XX0015U',
  '91220184MA0XX00153',
  '91222401MA0XX00154',
  '91220581MA0XX0015C',
  '91220201MA0XX00151',
];
const persons = ['220104197001010010', '220104198506150021', '222401196801010021'];
const texts = ['长春示例光电有限公司', '新材料', '张示例', '研究生', '博士', '教授', '示例大学', '技术攻关'];

const values: Readonly<Record<FieldKind, (n: number) => Content>> = {
  text: (n) => texts[n % texts.length]!,
  'credit-code': (n) => codes[n % codes.length]!,
  'resident-id': (n) => persons[n % persons.length]!,
  count: (n) => 20 + n * 7,
  money: (n) => 1000.5 + n * 31,
  truth: (n) => (n % 2 === 0 ? '是' : '否'),
  day: (n) => (n % 3 === 0 ? '2024.3.1' : 45_352 + n),
  place: (n) => ['长春市', '吉林市', '延边州', '220104'][n % 4]!,
  industry: (n) => ['C39', '医药制造业', '65'][n % 3]!,
};

/** Plausible rows of a table: synthetic, the same for the same seed. */
export const sampleRows = (table: Table, count: number, seed: number): readonly Readonly<Record<string, Content>>[] =>
  Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      Object.entries(table.fields).map(([name, { kind, options }], column) => [
        name,
        options ? options[(seed + row) % options.length]! : values[kind](seed + row + column),
      ]),
    ),
  );
