import { or, rule, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { registerRows, statisticsRows } from '../facts.ts';
import { tax, type TaxRow } from '../tables/tax.ts';

/** The sheets are joined by code: a code with another name was renamed, or belongs to another enterprise. */
export const rdNameDiffers = rule(tax, {
  code: 'rd-name-differs',
  label: '同一信用代码名称不一致',
  effect: 'confirm',
  cites: null,
  when: (t, ask) => or(...sources(t, ask).map(({ names }) => differs(t.name, names))),
  says: (t, ask) => {
    const said = sources(t, ask).flatMap(({ sheet, names }) =>
      (names ?? []).flatMap((name) => (differs(t.name, [name]) === true ? [`${sheet}为“${name}”`] : [])),
    );
    return `税务表中名称为“${t.name}”，${[...new Set(said)].join('，')}；可能更名，也可能代码有误，请核实。`;
  },
});

const sources = (t: TaxRow, ask: Ask) => [
  { sheet: '统计表', names: statisticsRows(t, ask)?.map(({ name }) => name) },
  { sheet: '登记信息表', names: registerRows(t, ask)?.map(({ name }) => name) },
];

function differs(name: Maybe<string>, others: Maybe<readonly Maybe<string>[]>): Truth {
  if (name === undefined || others === undefined) return undefined;
  return or(...others.map((other) => (other === undefined ? undefined : plain(other) !== plain(name))));
}

/** Full-width brackets and spaces make no other name. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
