import { sayFigure, valueOn, type DatedValue } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Conflict } from '../policy/agreement.ts';
import { policySheetName } from '../policy/policy-sheet.ts';
import type { Origin, Settlement, Unsettled } from '../policy/settlement.ts';
import { itemOf, valueOf } from '../policy/settlements-said.ts';
import { waived } from '../policy/settlement.ts';
import type { CaseFinding } from './findings.ts';

/** What the sheets 政策口径 say that cannot hold, what departs from the documents, and what they still have to say. */
export const policyFindings = (judged: JudgedCase): readonly CaseFinding[] => [
  ...judged.settled.troubles.map((trouble) => troubleFinding(trouble, judged)),
  ...judged.settled.settlements.flatMap((one) => departure(one, judged)),
  ...unsetConditions(judged),
];

function troubleFinding(trouble: Unsettled | Conflict, judged: JudgedCase): CaseFinding {
  const about = (message: string): CaseFinding => ({
    code: trouble.code,
    severity: trouble.code === 'policy-unknown' ? 'hint' : 'confirm',
    message,
    citation: null,
    rows: [],
  });
  if (trouble.code !== 'policy-conflict')
    return about(`${saidAt(trouble.origin, judged)}：${trouble.says}；请更正后重新检查。`);
  const said = trouble.settlements.map((one) => `${saidAt(one.origin, judged)}写“${valueOf(one)}”`);
  return about(`“${itemOf(trouble.settlements[0]!)}”各处设定不一，都没有采用：${said.join('，')}；请统一后重新检查。`);
}

/** A figure of a received workbook that is not the documents': shown before it counts. */
function departure(one: Settlement, judged: JudgedCase): readonly CaseFinding[] {
  if (one.kind !== 'figure') return [];
  const { parameter, dated } = one;
  const own = valueOn(parameter.values, judged.terms.day);
  if (!own || own.value === dated.value || !isInForce(dated, judged.terms.day)) return [];
  return [
    {
      code: 'policy-differs',
      severity: 'confirm',
      message: `${saidAt(one.origin, judged)}把${parameter.label}设为${valueOf(one)}，文件规定为${own.value === null ? waived : sayFigure(parameter.unit, own.value)}；本次按设定的数测算，请核对依据。`,
      citation: { document: parameter.cites.document, paragraph: parameter.cites.paragraph },
      rows: [],
    },
  ];
}

const isInForce = ({ from, to = '9999-12-31' }: DatedValue, day: string): boolean => from <= day && day <= to;

/** Whether the year's notice makes a condition, only the office knows. */
function unsetConditions({ evaluation, programme }: JudgedCase): readonly CaseFinding[] {
  const unset = evaluation.unsetConditions().filter((condition) => programme.parameters.includes(condition));
  if (unset.length === 0) return [];
  const { document, paragraph } = unset[0]!.cites;
  return [
    {
      code: 'condition-unset',
      severity: 'confirm',
      message: `当年通知是否规定${unset.map(({ label }) => `“${label}”`).join('、')}，尚未设定，没有按这些条件审查；请在“${policySheetName}”中填写数值，没有的填“${waived}”。`,
      citation: { document, paragraph },
      rows: [],
    },
  ];
}

/** 申报.xlsx“政策口径”第5行. */
export function saidAt(origin: Origin, { read }: Pick<JudgedCase, 'read'>): string {
  if (origin === 'asked') return '本次指定';
  return `${read.books[origin.workbook]!.book.name}“${policySheetName}”第${origin.row + 1}行`;
}
