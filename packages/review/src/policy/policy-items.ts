import { literalWay, sayFigure, valueOn, type Parameter, type ParameterUnit, type Reading } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { noticeItems, type NoticeItem } from './notice.ts';
import { waived, type Settlement } from './settlement.ts';

/** Something that an office can settle, and how it stands on the day of judgement. */
export interface PolicyItem {
  readonly kind: 'notice' | 'parameter' | 'reading';
  /** Of the parameter or reading; of a line of the notice what it is called. */
  readonly id: string;
  readonly label: string;
  /** The unit in which it is best written; empty where it has none. */
  readonly unit: string;
  /** What holds; undefined where nothing does. */
  readonly value: string | undefined;
  /** Who says so: the office, the documents, the text taken literally, or nobody. */
  readonly from: 'settled' | 'document' | 'literal' | 'unset';
  /** What the documents say, for the reader. */
  readonly published: string;
  /** Figures of the documents with their days; they hold for a batch of these days even where none holds on the day of judgement. */
  readonly dated?: string;
  readonly settlements: readonly Settlement[];
}

/** Everything that can be settled for a case, in the order of the sheet: notice, parameters, readings. */
export function policyItems(judged: Pick<JudgedCase, 'programme' | 'settled'>): readonly PolicyItem[] {
  const { programme } = judged;
  const items = (Object.keys(noticeItems) as NoticeItem[]).map((item) => noticeItem(judged, item));
  return [
    ...items,
    ...programme.parameters.map((parameter) => parameterItem(judged, parameter)),
    ...programme.readings.map((reading) => readingItem(judged, reading)),
  ];
}

type Judged = Pick<JudgedCase, 'settled'>;

function noticeItem({ settled }: Judged, item: NoticeItem): PolicyItem {
  const { label, holds } = noticeItems[item];
  const settlements = settled.settlements.filter((one) => one.kind === 'notice' && one.item === item);
  const value = settled.notice[item];
  return {
    kind: 'notice',
    id: label,
    label,
    unit: holds === 'day' ? '日期' : '',
    value,
    from: value === undefined ? 'unset' : 'settled',
    published: '见当年申报通知',
    settlements,
  };
}

function parameterItem({ settled: { terms, settlements } }: Judged, parameter: Parameter): PolicyItem {
  const { id, label, unit, cites, values, condition } = parameter;
  const set = valueOn(terms.values.get(id) ?? [], terms.day);
  const own = valueOn(values, terms.day);
  const dated = set ?? own;
  const published = values.map(
    ({ from, to, value }) => `${value === null ? waived : sayFigure(unit, value)}（${from}至${to ?? '今'}）`,
  );
  const place = `${cites.document} ${cites.paragraph}`;
  return {
    kind: 'parameter',
    id,
    label,
    unit: writtenUnits[unit] ?? unit,
    value: dated && (dated.value === null ? waived : sayFigure(unit, dated.value)),
    from: set ? 'settled' : own ? 'document' : 'unset',
    published:
      published.length > 0
        ? `文件规定：${published.join('，')}，${place}`
        : `文件没有给出（${place}）${condition ? `；当年没有此条件的填“${waived}”` : ''}`,
    ...(published.length > 0 && { dated: published.join('，') }),
    settlements: settlements.filter((one) => one.kind === 'figure' && one.parameter.id === id),
  };
}

const writtenUnits: Partial<Record<ParameterUnit, string>> = { 分: '万元', 百万分之一: '%', 分值: '分' };

function readingItem({ settled: { terms, settlements } }: Judged, reading: Reading): PolicyItem {
  const { id, label, ways, cites } = reading;
  const way = terms.ways.get(id);
  const [, meaning] = ways.find(([name]) => name === (way ?? literalWay(reading)))!;
  return {
    kind: 'reading',
    id,
    label,
    unit: '',
    value: meaning,
    from: way === undefined ? 'literal' : 'settled',
    published: `可填：${ways.map(([, meant]) => `“${meant}”`).join('或')}（${cites.document} ${cites.paragraph}）`,
    settlements: settlements.filter((one) => one.kind === 'way' && one.reading.id === id),
  };
}
