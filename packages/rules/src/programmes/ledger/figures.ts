import type { Ask, Maybe } from '../../kernel/index.ts';
import { once } from './once.ts';
import { aboutTolerance } from './parameters.ts';
import { readQuantity, type Quantity, type Unread } from './quantities/index.ts';
import type { Figure } from './tables/figures.ts';

/** The fields of a row that hold a number, and the unit of those that have one of their own. */
const ownUnits = {
  value: undefined,
  before: undefined,
  opening: undefined,
  added: undefined,
  removed: undefined,
  whole: undefined,
  target: undefined,
  growth: '%',
  share: '%',
  progress: '%',
} as const;

export type Numeric = keyof typeof ownUnits;
export const numerics = Object.keys(ownUnits) as readonly Numeric[];

/** The words of its own column stand for the figure itself. */
export function readNumeric(row: Figure, name: Numeric): Maybe<Quantity | Unread> {
  const text = row[name];
  if (text === undefined) return undefined;
  return read(JSON.stringify([text, ownUnits[name] ?? row.unit ?? null, name === 'value' ? (row.word ?? null) : null]));
}

const read = once((cells: string): Quantity | Unread => {
  const [text, unit, word] = JSON.parse(cells) as readonly [string, string | null, string | null];
  return readQuantity(text, unit ?? undefined, word ?? undefined);
});

/** The number in a field. Undefined where there is none, or none that can be read. */
export function numberIn(row: Figure, name: Numeric): Maybe<Quantity> {
  const read = readNumeric(row, name);
  return typeof read === 'object' ? read : undefined;
}

export const valueOf = (row: Figure): Maybe<Quantity> => numberIn(row, 'value');

/** How far 左右 goes, in parts per million. Undefined: nobody has said. */
export const toleranceOf = (ask: Ask): Maybe<number> => ask.value(aboutTolerance);

/** A row in a sentence: 编号7“享受政策企业”. */
export const nameOf = ({ number, indicator }: Figure): string =>
  `${number === undefined ? '' : `编号${number}`}“${indicator ?? '未填指标'}”`;

/** What tells a figure: its indicator and its period, whatever they are written like. */
export function figureKey({ indicator, period }: Pick<Figure, 'indicator' | 'period'>): Maybe<string> {
  if (indicator === undefined || period === undefined) return undefined;
  return `${plainName(indicator)} ${plainPeriod(period)}`;
}

/** 全省科技型中小企业数量 and 科技型中小企业 are one. */
export const plainName = once((text: string): string => {
  const plain = text.normalize('NFKC').replaceAll(/[\s"'“”‘’「」《》、,，.。:：;；()（）\-—]/g, '');
  return (
    plain
      .replace(/^(?:吉林省|全省|我省|本省|省内)/, '')
      .replace(/(?:总数量|数量|总数|总额|总量|个数|户数|家数|人数|数)$/, '') || plain
  );
});

/** 2022, 2022年度 and 截至2022年底 are one; so are 2022-12 and 2022年12月. */
export const plainPeriod = once((text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^(?:截至|截止到?|至)/, '');
  const month = /^(\d{4})[-./年](\d{1,2})月?(?:底|末)?$/.exec(plain);
  if (month) return `${month[1]}年${Number(month[2])}月`;
  return plain
    .replaceAll(/[—–~至]/g, '-')
    .replace(/(?:期间|时期)$/, '')
    .replace(/(\d{4})(?:年度|年底|年末|年)?$/, '$1年');
});

/** A document's number, or name, as it is compared: 【2023】 and 〔2023〕 are one. */
export const plainDocument = once((text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[〔【[]/g, '(')
    .replaceAll(/[〕】\]]/g, ')')
    .replaceAll(/[\s“”"《》]/g, ''),
);
