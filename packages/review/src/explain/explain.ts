import {
  programmes,
  sayFigure,
  type AmountRule,
  type BatchCheck,
  type Citation,
  type Parameter,
  type Programme,
  type Reading,
  type Rule,
} from '@keshen/rules';
import { issueCodes } from '../issue.ts';
import { findingMeanings } from './finding-meanings.ts';
import { issueMeanings } from './issue-meanings.ts';
import type { Meaning } from './meaning.ts';
import { quotaMeanings } from './quota-meanings.ts';

/** What a code stands for: an issue, a finding, a rule, a figure, a reading or an amount. Sentences for the clerk. */
export interface Explanation {
  readonly code: string;
  /** The id of the programme that it belongs to; null for what every check may say. */
  readonly programme: string | null;
  /** What sort of code it is, such as 政策规则. */
  readonly sort: string;
  readonly label: string;
  /** What follows from it. */
  readonly follows: string;
  readonly means: string;
  readonly cites: Citation | null;
  /** Figures and readings that belong to it, each in force from when to when. */
  readonly terms: readonly string[];
  readonly todo: string;
}

const severities = {
  error: '须补正',
  confirm: '需核实：核实通过前，本行不列入推荐汇总表',
  hint: '提示：不影响结论',
} as const;

/** Every code that can appear, in the order in which lists show them. */
export function explanations(): readonly Explanation[] {
  return [
    ...issueCodes.map((code) => ofMeaning('填报内容', code, issueMeanings[code])),
    ...programmes.flatMap((programme) => [
      ...programme.rules.map((rule) => ofRule(programme, rule)),
      ...programme.amounts.map((amount) => ofAmount(programme, amount)),
      ...(programme.checks ?? []).map((check) => ofCheck(programme, check)),
      ...programme.parameters.map((parameter) => ofParameter(programme, parameter)),
      ...programme.readings.map((reading) => ofReading(programme, reading)),
    ]),
    ...Object.entries({ ...findingMeanings, ...quotaMeanings }).map(([code, meaning]) =>
      ofMeaning('审查过程', code, meaning),
    ),
  ];
}

const ofMeaning = (sort: string, code: string, { label, severity, means, todo }: Meaning): Explanation => ({
  code,
  programme: null,
  sort,
  label,
  follows: severities[severity],
  means,
  cites: null,
  terms: [],
  todo,
});

function ofRule(programme: Programme, rule: Rule): Explanation {
  const table = programme.tables.find(({ id }) => id === rule.table)!.label;
  const { code, label, cites } = rule;
  const means = cites ? `${table}：${label}。政策要求：${cites.summary}` : `${table}：${label}。没有政策条款，供核实。`;
  const terms = cites ? termsAt(programme, cites) : [];
  return {
    code,
    programme: programme.id,
    sort: `${programme.title}·政策规则`,
    label,
    means,
    cites,
    terms,
    ...consequence(rule),
  };
}

function consequence(rule: Rule): Pick<Explanation, 'follows' | 'todo'> {
  switch (rule.effect) {
    case 'excludes':
      return {
        follows: '不符合：写明条款，列入不符合条件清单',
        todo: '请核对所填内容；填写有误的由申报单位更正，有异议的附证明材料说明。',
      };
    case 'suspends':
      return rule.awaits.by === 'theirs'
        ? { follows: '待补正', todo: '请退回推荐单位或派出单位，补正后重新检查。' }
        : { follows: '待核定', todo: '请主管部门核定后重新检查；不退回申报单位。' };
    case 'withholds':
      return { follows: '不给补助，入选不受影响', todo: '请核对所依据的内容；无误的，不列入资金安排。' };
    case 'confirm':
      return { follows: severities.confirm, todo: '请经办人核实，并注明理由。' };
    case 'hint':
      return { follows: severities.hint, todo: '供参考；内容有误的可请申报单位更正。' };
  }
}

const ofAmount = (programme: Programme, { item, label, cites, figure }: AmountRule): Explanation => ({
  code: item,
  programme: programme.id,
  sort: `${programme.title}·金额`,
  label,
  follows: figure ? '测算数，不是拨付的资金，不列入资金安排' : '符合条件且没有不给补助情形的，列入资金安排',
  means: cites.summary,
  cites,
  terms: termsAt(programme, cites),
  todo: '各项计算依据见 --trace 列出的测算过程。',
});

const ofCheck = ({ id, title }: Programme, { code, label, cites }: BatchCheck): Explanation => ({
  code,
  programme: id,
  sort: `${title}·整批核对`,
  label,
  follows: '需核实：不影响逐户结论',
  means: `与文件所载以往情况比较：${cites.summary}`,
  cites,
  terms: [],
  todo: '请核对标准、数据单位和数据年度，并注明理由。',
});

const ofParameter = ({ id, title }: Programme, parameter: Parameter): Explanation => ({
  code: parameter.id,
  programme: id,
  sort: `${title}·标准`,
  label: parameter.label,
  follows: '判定日没有取值的，有关结论和金额待核定',
  means: parameter.cites.summary,
  cites: parameter.cites,
  terms: valuesOf(parameter),
  todo: '标准调整的，由主管部门在政策口径中明确。',
});

const ofReading = ({ id, title }: Programme, reading: Reading): Explanation => ({
  code: reading.id,
  programme: id,
  sort: `${title}·政策口径`,
  label: reading.label,
  follows: '未明确前按字面理解审查，并提示多少项结论会变',
  means: `原文有两种理解：${reading.cites.summary}`,
  cites: reading.cites,
  terms: waysOf(reading),
  todo: '请主管部门明确采用哪一种。',
});

/** What the same paragraph says of figures, and how it can be read. */
function termsAt({ parameters, readings }: Programme, { document, paragraph }: Citation): readonly string[] {
  const same = ({ cites }: { readonly cites: Citation }) =>
    cites.document === document && cites.paragraph === paragraph;
  return [...parameters.filter(same).flatMap(valuesOf), ...readings.filter(same).flatMap(waysOf)];
}

function valuesOf({ id, label, unit, values }: Parameter): readonly string[] {
  if (values.length === 0) return [`${label}（${id}）：文件没有给出`];
  return values.map(({ from, to, value, cites }) => {
    return `${label}（${id}）：${value === null ? '无此条件' : sayFigure(unit, value)}，${from}至${to ?? '今'}（${cites.document} ${cites.paragraph}）`;
  });
}

const waysOf = ({ id, label, ways }: Reading): readonly string[] =>
  ways.map(([, meaning], i) => `${label}（${id}）：${meaning}${i === 0 ? '（字面理解，现行）' : ''}`);
