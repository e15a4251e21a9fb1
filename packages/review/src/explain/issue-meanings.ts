import type { IssueCode } from '../issue.ts';
import type { Meaning } from './meaning.ts';

const licence = '请申报单位对照营业执照核对后更正。';
const card = '请申报单位对照身份证件核对后更正。';
const tidy = '不影响审查。可用 keshen fix 统一规范，或由申报单位更正。';

/** What can be the matter with a cell. */
export const issueMeanings: Readonly<Record<IssueCode, Meaning>> = {
  'required-blank': {
    label: '必填项为空',
    severity: 'error',
    means: '必填栏目没有填写，或只写了“无”“详见附件”之类。',
    todo: '请申报单位补充。',
  },
  'not-a-number': {
    label: '不是数字',
    severity: 'error',
    means: '应填数字的栏目写了文字、区间，或“约”“余”“以上”等不确定的数。',
    todo: '请申报单位核对后填写确定的数字。',
  },
  'not-a-date': {
    label: '不是日期',
    severity: 'error',
    means: '应填日期的栏目不是存在的、年月日齐全的日期。',
    todo: '请申报单位写成 2024-06-01 的样子。',
  },
  'not-an-option': {
    label: '不在可填内容之内',
    severity: 'error',
    means: '栏目只接受几种答案，所填内容不在其中。',
    todo: '请申报单位按可填内容更正。',
  },
  'two-persons': {
    label: '一格填写了多人',
    severity: 'error',
    means: '一个单元格里写了两个或更多的姓名或证件号码，无法逐人审查。',
    todo: '请申报单位分行填写，每人一行。',
  },
  'digits-lost': {
    label: '长号码末尾丢失',
    severity: 'error',
    means: '号码以数字保存，表格软件只保留15位，其后各位已成为0，不能恢复。',
    todo: '请申报单位把单元格设为“文本”格式，对照证照重新录入。',
  },
  'credit-code-length': {
    label: '信用代码位数不对',
    severity: 'error',
    means: '统一社会信用代码不是18位（GB 32100-2015）。',
    todo: licence,
  },
  'credit-code-alphabet': {
    label: '信用代码含无效字符',
    severity: 'error',
    means: '统一社会信用代码中有不应出现的字符：不用字母 I、O、S、V、Z，第3至8位为数字（GB 32100-2015）。',
    todo: licence,
  },
  'credit-code-check': {
    label: '信用代码校验不符',
    severity: 'error',
    means:
      '统一社会信用代码的末位与前17位算出的校验码不符（GB 32100-2015）。首批试点赋码（第9、10位为 M0）可能无误，只需核实。',
    todo: licence,
  },
  'resident-id-length': {
    label: '身份证号位数不对',
    severity: 'error',
    means: '居民身份证号码不是18位，或含有数字和末位 X 以外的字符（GB 11643-1999）。',
    todo: card,
  },
  'resident-id-date': {
    label: '身份证号日期无效',
    severity: 'error',
    means: '居民身份证号码第7至14位不是存在的出生日期（GB 11643-1999）。',
    todo: card,
  },
  'resident-id-check': {
    label: '身份证号校验不符',
    severity: 'error',
    means: '居民身份证号码的末位与前17位算出的校验码不符（GB 11643-1999）。',
    todo: card,
  },
  'formula-error': {
    label: '公式出错',
    severity: 'error',
    means: '单元格的公式得出错误值，例如 #REF!，读不出内容。',
    todo: '请申报单位修正公式，或直接填写。',
  },
  'stale-link': {
    label: '取自别的工作簿',
    severity: 'confirm',
    means: '单元格的公式引用另一个工作簿，显示的可能不是最新内容。',
    todo: '请核对内容，并由申报单位改为直接填写。',
  },
  'unit-suspect': {
    label: '金额单位可疑',
    severity: 'confirm',
    means:
      '按所示单位计算的人均金额过大或过小，多半是把元填成了万元，或把万元填成了元。判断界限由本软件设定，没有政策条款。',
    todo: '请申报单位核对单位；无误的，说明后核实通过。',
  },
  'untidy-text': {
    label: '多余空格或符号',
    severity: 'hint',
    means: '含有多余的空格、换行、不可见字符或不规范的间隔号，已按规范写法读取。',
    todo: tidy,
  },
  'full-width': {
    label: '全角字母或数字',
    severity: 'hint',
    means: '含有全角的字母或数字，已按半角读取。',
    todo: tidy,
  },
  'text-number': {
    label: '数字存成了文本',
    severity: 'hint',
    means: '数字以文本保存，已按数字读取。',
    todo: tidy,
  },
  'text-date': {
    label: '日期写法不规范',
    severity: 'hint',
    means: '日期以文本保存，或写成 2024.6.1、20240601 等样子，已按日期读取。',
    todo: tidy,
  },
  'lower-case-code': {
    label: '代码含小写字母',
    severity: 'hint',
    means: '代码中有小写字母，已按大写读取。',
    todo: tidy,
  },
};
