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

type Facts = Issue['facts'];
type Saying = (facts: Facts, fix: Issue['fix']) => readonly [expected: string, wrongAndTodo: string];

const licence = '请对照营业执照核对后更正。';
const card = '请对照身份证件核对后更正。';

const sayings: Readonly<Record<IssueCode, Saying>> = {
  'required-blank': () => ['必须填写', '未填写，本栏必填。请补充后重新检查。'],
  'not-a-number': ({ unit }) => {
    const example = unit === '元' ? '53317000' : '5331.7';
    const expected = unit === undefined ? '不小于0的数字，例如 120' : `以${unit}为单位、不小于0的数字，例如 ${example}`;
    return [expected, `不是一个确定的数值，应为${expected}。请核对后填写数字，不写“约”“余”“以上”或区间。`];
  },
  'not-a-date': ({ open, month, span }) => {
    const expected = span ? '起止日期，例如 2024-03-01至2026-02-28' : '年月日齐全的日期，例如 2024-06-01';
    if (open) return [expected, `没有写明哪一天截止，应为${expected}。请按合同填写截止日期。`];
    if (month) return [expected, `以数字保存，分不清是1月还是10月，应为${expected}。请对照合同更正。`];
    return [expected, `不是有效日期，应为${expected}。请核对后更正。`];
  },
  'not-an-option': ({ allowed }) => [`${allowed}`, `不在可填内容之内，应为${allowed}。请按可填内容更正。`],
  'two-persons': () => ['一格填写一人', '一格填写了两人或多人，应每人一行。请分行填写后重新检查。'],
  'digits-lost': () => [
    '以文本填写的完整号码',
    '以数字保存，而 Excel 的数字只保留15位，其后各位已丢失。请先把单元格设为“文本”格式，再对照证照重新录入；补零不能恢复。',
  ],
  'credit-code-length': ({ length }) => ['18位', `应为18位，现为${length}位。${licence}`],
  'credit-code-alphabet': ({ character, place }) => {
    const expected = '数字和大写字母（不含 I、O、S、V、Z），第3至8位为数字';
    return [expected, `第${place}位不应为“${character}”，应为${expected}。${licence}`];
  },
  'credit-code-check': ({ expected, pilot }) => [
    `末位为“${expected}”`,
    pilot === undefined
      ? `校验位不符，末位应为“${expected}”。${licence}`
      : `校验位不符，末位应为“${expected}”；但该代码属首批试点赋码（第9、10位为 M0），也可能无误。请对照营业执照核实。`,
  ],
  'resident-id-length': ({ length }) => [
    '18位，前17位为数字，末位为数字或 X',
    length === 18
      ? `含有不应出现的字符，前17位应为数字，末位应为数字或 X。${card}`
      : `应为18位，现为${length}位。${card}`,
  ],
  'resident-id-date': () => ['第7至14位为出生年月日', `第7至14位不是有效日期，应为出生年月日。${card}`],
  'resident-id-check': () => ['校验位相符', `末位与前17位不符，应按国家标准校验相符。${card}`],
  'formula-error': ({ error }) => ['能够读取的值', `公式出错（${error}），应有能够读取的值。请修正公式，或直接填写。`],
  'stale-link': ({ source }) => [
    '直接填写的内容',
    `取自另一个工作簿${source === undefined ? '' : `“${source}”`}，可能不是最新内容。请核对，并改为直接填写。`,
  ],
  'unit-suspect': ({ perHead, unit }) => [
    `以${unit}填写的金额`,
    `按${unit}计，人均${perHead}，单位可能填错。请核对是否以${unit}填写，有误则更正，无误请说明。`,
  ],
  'untidy-text': (_facts, fix) => mended('含有多余的空格、换行、不可见字符或不规范的间隔号', fix),
  'full-width': (_facts, fix) => mended('含有全角字母或数字', fix),
  'text-number': (_facts, fix) => mended('是以文本保存的数字', fix),
  'text-date': (_facts, fix) => mended('日期写法不规范', fix),
  'lower-case-code': (_facts, fix) => mended('字母应为大写', fix),
};

/** Without a fix a formula makes the value: there the formula is to be changed. */
function mended(wrong: string, fix: Issue['fix']): readonly [string, string] {
  if (typeof fix !== 'string' && typeof fix !== 'number')
    return ['规范写法', `${wrong}，不影响审查。本格由公式得出，请修改公式。`];
  return [`${fix}`, `${wrong}，不影响审查，规范写法为“${fix}”。`];
}

/** What is wrong with a cell, in the words of the office. */
export function sayIssue({ code, found, facts, fix }: Issue, { label, cell }: IssuePlace): IssueSentence {
  // Where the number found is masked, the number to be written is too.
  const shownFix = typeof fix === 'string' && found.includes('**') ? mask(fix) : fix;
  const [expected, sentence] = sayings[code](facts, shownFix);
  const quote = found === '' ? '' : `“${found.replace(/\s+/g, ' ')}”`;
  return { expected, message: `${cell} ${label}${quote}：${sentence}` };
}
