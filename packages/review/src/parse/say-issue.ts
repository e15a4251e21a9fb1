import type { Issue, IssueCode } from '../issue.ts';
import { mask } from './mask.ts';

/** Where an issue stands, as the clerk knows it. */
export interface IssuePlace {
  /** The field's name on the form. */
  readonly label: string;
  /** Such as C7; without the sheet. */
  readonly cell: string;
}

/** The sentence of an issue: where, what was found, what was expected, what to do. */
export interface IssueSentence {
  readonly expected: string;
  readonly message: string;
}

interface Saying {
  readonly wrong: string;
  readonly expected: string;
  readonly todo: string;
}

type Facts = Issue['facts'];

const licence = '请对照营业执照核对后更正。';
const card = '请对照身份证件核对后更正。';
const mend = '可用“规范格式”一键处理。';

const sayings: Readonly<Record<IssueCode, (facts: Facts, fix: Issue['fix']) => Saying>> = {
  'required-blank': () => ({ wrong: '未填写', expected: '必须填写', todo: '请补充后重新检查。' }),
  'not-a-number': ({ unit }) => ({
    wrong: '不是一个确定的数值',
    expected: `不小于0的数字${unit === undefined ? '，例如 120' : `（单位：${unit}），例如 5331.7`}`,
    todo: '请填写一个确定的数字，不写“约”“余”“以上”或区间。',
  }),
  'not-a-date': () => ({
    wrong: '不是有效日期',
    expected: '年月日齐全的日期，例如 2024-06-01',
    todo: '请核对后填写完整日期。',
  }),
  'not-an-option': ({ allowed }) => ({
    wrong: '不在可填内容之内',
    expected: String(allowed),
    todo: '请按可填内容更正。',
  }),
  'digits-lost': () => ({
    wrong: '按数字保存，Excel 只保留15位，后面的数字已丢失',
    expected: '按文本填写的18位号码',
    todo: '请先把单元格设为“文本”格式，再对照证照重新录入，不能用补零恢复。',
  }),
  'credit-code-length': ({ length }) => ({
    wrong: `统一社会信用代码应为18位，现为${length}位`,
    expected: '18位统一社会信用代码',
    todo: licence,
  }),
  'credit-code-alphabet': ({ character, place }) => ({
    wrong: `第${place}位不应出现“${character}”`,
    expected: '数字和大写字母（不含 I、O、S、V、Z），第3至8位为数字',
    todo: licence,
  }),
  'credit-code-check': ({ expected, pilot }) => ({
    wrong: `统一社会信用代码校验位不符，末位应为“${expected}”`,
    expected: `末位为“${expected}”`,
    todo: pilot === undefined ? licence : '该代码属首批试点赋码（第9、10位为 M0），可能确系如此，请对照营业执照核实。',
  }),
  'resident-id-length': ({ length }) => ({
    wrong: length === 18 ? '身份证号含有不应出现的字符' : `身份证号应为18位，现为${length}位`,
    expected: '18位身份证号，末位可为 X',
    todo: card,
  }),
  'resident-id-date': () => ({
    wrong: '身份证号第7至14位不是有效出生日期',
    expected: '第7至14位为出生年月日',
    todo: card,
  }),
  'resident-id-check': () => ({ wrong: '身份证号校验位不符', expected: '校验位相符的身份证号', todo: card }),
  'formula-error': ({ error }) => ({
    wrong: `公式出错（${error}），没有结果`,
    expected: '可以读取的值',
    todo: '请修正公式，或直接填写数值。',
  }),
  'untidy-text': (_facts, fix) => ({
    wrong: '含有多余的空格、换行或不可见字符',
    expected: quoted(fix),
    todo: mend,
  }),
  'full-width': (_facts, fix) => ({ wrong: '含有全角字母或数字', expected: quoted(fix), todo: mend }),
  'text-number': (_facts, fix) => ({ wrong: '是以文本形式保存的数字', expected: quoted(fix), todo: mend }),
  'text-date': (_facts, fix) => ({ wrong: '日期写法不规范', expected: quoted(fix), todo: mend }),
  'lower-case-code': (_facts, fix) => ({ wrong: '字母应大写', expected: quoted(fix), todo: mend }),
};

const quoted = (fix: Issue['fix']): string =>
  typeof fix === 'string' || typeof fix === 'number' ? String(fix) : '规范格式';

/** What is wrong with a cell, in the words of the office. */
export function sayIssue({ code, found, facts, fix }: Issue, { label, cell }: IssuePlace): IssueSentence {
  // Where the number found is masked, the number to be written is too.
  const { wrong, expected, todo } = sayings[code](facts, found.includes('**') ? mask(String(fix)) : fix);
  const quote = found === '' ? '' : `“${found.replace(/\s+/g, ' ')}”`;
  return { expected, message: `${cell} ${label}${quote}：${wrong}。应为：${expected}。${todo}` };
}
