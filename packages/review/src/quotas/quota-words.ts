import {
  basisName,
  quotaMethod,
  reportingUnitName,
  quotaCounts,
  sayRatio,
  type ApportionmentMethod,
  type Clash,
  type QuotaAccount,
  type Ratio,
} from '@keshen/rules';

/** 五（二） leaves the places to the department. */
export const quotaCitation = { document: quotaCounts.cites.document, paragraph: quotaCounts.cites.paragraph };

export const methodName = (method: ApportionmentMethod): string => quotaMethod.ways.find(([way]) => way === method)![1];

/** 人, or 户 where places are counted in enterprises. */
export const countUnit = ({ counts }: Pick<QuotaAccount, 'counts'>): string => (counts === 'persons' ? '人' : '户');

export const unitNames = (units: readonly string[]): string => units.map(reportingUnitName).join('、');

/** By what places are divided; 未定 while nobody has chosen. */
export const basisSaid = ({ basis }: QuotaAccount): string => ('basis' in basis ? basisName(basis.basis) : '未定');

/** 5/9（约0.556）: remainders of several denominators are hard to compare by eye. The fraction decides. */
export const sayRemainder = (remainder: Ratio): string =>
  remainder.denominator === 1n
    ? sayRatio(remainder)
    : `${sayRatio(remainder)}（约${(Number(remainder.numerator) / Number(remainder.denominator)).toFixed(3)}）`;

/** Which limits cannot hold together, and the least change that frees them. */
export function sayClash({ kind, units, by }: Clash, nameOf: (unit: string) => string = (unit) => unit): string {
  const who = units.map(nameOf).join('、');
  switch (kind) {
    case 'floors':
      return `保底名额合计超出名额${by}个（${who}）。请共调减保底${by}个，或增加名额${by}个。`;
    case 'caps':
      return `封顶名额合计比名额少${by}个。请共调高封顶${by}个，或减少名额${by}个。`;
    case 'floor-above-cap':
      return `${who}的保底高于封顶，最多相差${by}个。请调整其中之一。`;
    case 'no-weight':
      return `有${by}个名额无处可分：${who}的基数为0，其余单位已到封顶。请补充基数，或调高封顶。`;
  }
}
