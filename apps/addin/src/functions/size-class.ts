import {
  findIndustry,
  sizeGroupOf,
  sizeLabel,
  sizeOf,
  sizeStandards,
  type SizeFigures,
  type SizeStandard,
} from '@keshen/rules';
import { isBlank, wanYuanAmount, wholeNumber } from './arguments.ts';
import { FormulaError, type Argument, type CustomFunction } from './custom-function.ts';

export const sizeClassOf: CustomFunction = {
  id: 'SIZECLASS',
  describes: {
    zh: '按工信部联企业〔2011〕300号划分企业规模：大型、中型、小型或微型。该行业不用的指标可以空着。',
    en: 'The size class of an enterprise: 大型, 中型, 小型 or 微型. Figures that its industry is not measured by may be blank.',
  },
  parameters: [
    {
      name: { zh: '国民经济行业', en: 'industry' },
      describes: { zh: '行业代码或名称，如 C36 或 汽车制造业', en: 'Code or name by GB/T 4754-2017, such as C36' },
    },
    { name: { zh: '从业人员', en: 'staff' }, describes: { zh: '人', en: 'Persons' } },
    {
      name: { zh: '营业收入', en: 'revenue' },
      describes: { zh: '万元', en: 'In 10,000 yuan' },
      optional: true,
    },
    {
      name: { zh: '资产总额', en: 'assets' },
      describes: { zh: '万元', en: 'In 10,000 yuan' },
      optional: true,
    },
  ],
  run: findSizeClass,
};

const names = { staff: '从业人员', revenue: '营业收入', assets: '资产总额' } as const;

/** 大型, 中型, 小型 or 微型; empty where nothing is filled in. */
export function findSizeClass(written: Argument, staff: Argument, revenue?: Argument, assets?: Argument): string {
  if ([written, staff, revenue, assets].every(isBlank)) return '';
  const standard = standardOf(written);
  const figures: SizeFigures = {
    staff: wholeNumber(staff, names.staff),
    revenue: wanYuanAmount(revenue, names.revenue),
    assets: wanYuanAmount(assets, names.assets),
  };
  const size = sizeOf(figures, standard);
  if (size === undefined) throw new FormulaError('not-available', lacking(figures, standard));
  return sizeLabel(size);
}

function standardOf(written: Argument): SizeStandard {
  if (isBlank(written)) throw new FormulaError('not-available', '未填写国民经济行业，不能划型。');
  const industry = findIndustry(String(written));
  if (industry === undefined)
    throw new FormulaError('value', `“${String(written)}”不是国民经济行业（GB/T 4754-2017）的代码或名称。`);
  const group = sizeGroupOf(industry);
  if (group === undefined)
    throw new FormulaError('not-available', `行业“${String(written)}”过于笼统，请填写到能够区分划型标准的一级。`);
  if (group === null) throw new FormulaError('not-available', `行业“${String(written)}”不在划型标准之列。`);
  return sizeStandards[group];
}

function lacking(figures: SizeFigures, standard: SizeStandard): string {
  const blank = (['staff', 'revenue', 'assets'] as const).filter(
    (name) => standard[name] && figures[name] === undefined,
  );
  return `${standard.label}须有${blank.map((name) => names[name]).join('、')}才能划型；空着或为0时不作判断，确为0的请写成 "0"（带引号）。`;
}
