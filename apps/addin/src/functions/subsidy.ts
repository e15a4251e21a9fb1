import { formatYuan, lastDayOfTerm, leastTerm, subsidyYears, valueOn, yearlySubsidy, type Day } from '@keshen/rules';
import { codeText, day, isBlank, wholeNumber } from './arguments.ts';
import { FormulaError, type Argument, type CustomFunction } from './custom-function.ts';

export const subsidyOf: CustomFunction = {
  id: 'SUBSIDY',
  describes: {
    zh: '一名科创专员给入驻企业带来的补助（元），按吉科发人才〔2022〕245号六（二）1。政策口径工作表上另设的数值不计入。',
    en: 'What one commissioner earns the host enterprise, in yuan. Figures that an office has set on 政策口径 are left aside.',
  },
  parameters: [
    { name: { zh: '入选年度', en: 'batch' }, describes: { zh: '如 2024', en: 'Such as 2024' } },
    { name: { zh: '首次入选', en: 'first' }, describes: { zh: '是 或 否', en: '是 (yes) or 否 (no)' } },
    { name: { zh: '聘期开始', en: 'start' }, describes: { zh: '日期', en: 'A day' } },
    { name: { zh: '聘期结束', en: 'end' }, describes: { zh: '日期，最后一天计入', en: 'A day; it counts' } },
    {
      name: { zh: '第几年', en: 'year' },
      describes: { zh: '只要第1年或第2年的；空着为合计', en: 'Year 1 or 2 alone; blank for the sum' },
      optional: true,
    },
  ],
  run: findSubsidy,
};

/** Yuan: of one year of the term, or of all. 0 where the person earns none; empty where nothing is filled in. */
export function findSubsidy(
  batch: Argument,
  first: Argument,
  start: Argument,
  end: Argument,
  year?: Argument,
): number | string {
  if ([batch, first, start, end].every(isBlank)) return '';
  const { yearly, years } = figuresOf(wholeNumber(batch, '入选年度'));
  const which = wholeNumber(year, '第几年');
  if (which !== undefined && which > years) throw new FormulaError('value', `补助连续${years}年，没有第${which}年。`);
  if (!isFirst(first) || !isLongEnough(day(start, '聘期开始'), day(end, '聘期结束'))) return 0;
  return Number(formatYuan(which === undefined ? yearly * years : yearly));
}

/** The figures of a batch hold for all its years. */
function figuresOf(batch: number | undefined) {
  if (batch === undefined) throw new FormulaError('not-available', '未填写入选年度，不能确定补助标准。');
  const on = `${batch}-12-31`;
  const yearly = valueOn(yearlySubsidy.values, on)?.value;
  const years = valueOn(subsidyYears.values, on)?.value;
  if (typeof yearly !== 'number' || typeof years !== 'number')
    throw new FormulaError('not-available', `文件没有给出${batch}年入选的补助标准，不能测算。`);
  return { yearly, years };
}

function isFirst(first: Argument): boolean {
  if (first === null || first === undefined || first === '')
    throw new FormulaError('not-available', '未填写是否首次入选，不能测算。');
  const word = codeText(first);
  if (['是', '有', 'TRUE', 'Y', 'YES', '1'].includes(word)) return true;
  // A blank cell comes as the number 0, which therefore is no answer.
  if (first !== 0 && ['否', '无', 'FALSE', 'N', 'NO', '0'].includes(word)) return false;
  throw first === 0
    ? new FormulaError('not-available', '未填写是否首次入选，不能测算。')
    : new FormulaError('value', `是否首次入选“${String(first)}”应为是或否。`);
}

/** 不少于两年: to the day is enough. */
function isLongEnough(start: Day | undefined, end: Day | undefined): boolean {
  const months = start && valueOn(leastTerm.values, start)?.value;
  if (start === undefined || end === undefined)
    throw new FormulaError('not-available', '未填写聘期的开始或结束，不能测算。');
  if (typeof months !== 'number')
    throw new FormulaError('not-available', `文件没有给出${start}开始的聘期至少要多长，不能测算。`);
  return lastDayOfTerm(start, months) <= end;
}
