import {
  apportion,
  literalWay,
  parseRatio,
  quotaMethod,
  type ApportionmentMethod,
  type Claim,
  type Clash,
} from '@keshen/rules';
import { codeText, decimal, isBlank, wholeNumber } from './arguments.ts';
import { FormulaError, type Argument, type CustomFunction } from './custom-function.ts';

type Range = readonly (readonly Argument[])[];

const methods = quotaMethod.ways.map(([, label]) => label).join('、');

export const apportionPlaces: CustomFunction = {
  id: 'APPORTION',
  describes: {
    zh: '按基数把名额分到各单位，精确计算，结果与基数同形。并列不按行序取舍，而是说明由谁抽签或研究决定。',
    en: 'Divides places among units by their weights, exactly. The result has the shape of the weights. Ties are told, never broken by order.',
  },
  parameters: [
    { name: { zh: '名额', en: 'places' }, describes: { zh: '要分配的名额总数', en: 'All places to be divided' } },
    {
      name: { zh: '基数', en: 'weights' },
      describes: { zh: '各单位的基数，一格一个单位', en: 'The weights, a cell a unit' },
      range: true,
    },
    {
      name: { zh: '保底', en: 'floors' },
      describes: { zh: '与基数同形；空或0为不保底', en: 'Of the same shape; blank or 0 for none' },
      optional: true,
      range: true,
    },
    {
      name: { zh: '封顶', en: 'caps' },
      describes: { zh: '与基数同形；空或0为不封顶', en: 'Of the same shape; blank or 0 for none' },
      optional: true,
      range: true,
    },
    {
      name: { zh: '方法', en: 'method' },
      describes: {
        zh: `${methods}；空着为第一种`,
        en: 'Such as largest-remainder, which is the default, or sainte-lague',
      },
      optional: true,
    },
  ],
  spills: true,
  run: dividePlaces,
};

/** Places in the shape of the weights. Raises `FormulaError` for limits that clash, and for ties. */
export function dividePlaces(
  places: Argument,
  weights: Range,
  floors?: Range | null,
  caps?: Range | null,
  method?: Argument,
): readonly (readonly number[])[] {
  const total = wholeNumber(places, '名额');
  if (total === undefined) throw new FormulaError('not-available', '未填写名额，不能分配。');
  const width = weights[0]!.length;
  const claims = weights.flatMap((row, r) =>
    row.map((weight, c) => claimOf(r * width + c, weight, cellOf(floors, weights, r, c), cellOf(caps, weights, r, c))),
  );
  const { clash, allocations, tie } = apportion(total, claims, methodOf(method));
  if (clash) throw new FormulaError('value', sayClash(clash));
  if (tie)
    throw new FormulaError(
      'not-available',
      `${ordinals(tie.units)}对最后${tie.places}个名额权利相同，须抽签或集体研究决定，不按行序取舍。`,
    );
  return weights.map((row, r) => row.map((_, c) => allocations[r * width + c]!.places));
}

function claimOf(index: number, weight: Argument, floor: Argument, cap: Argument): Claim {
  const unit = String(index + 1);
  const most = wholeNumber(cap, `第${unit}个封顶`);
  return {
    unit,
    weight: parseRatio(decimal(weight, `第${unit}个基数`) ?? '0')!,
    floor: wholeNumber(floor, `第${unit}个保底`) ?? 0,
    ...(most !== undefined && { cap: most }),
  };
}

/** Excel gives null for a range that is left out. */
function cellOf(range: Range | null | undefined, weights: Range, row: number, column: number): Argument {
  if (!range) return null;
  if (range.length !== weights.length || range[0]!.length !== weights[0]!.length)
    throw new FormulaError('value', '保底、封顶应与基数行列相同。');
  return range[row]![column]!;
}

function methodOf(cell: Argument): ApportionmentMethod {
  if (isBlank(cell)) return literalWay(quotaMethod);
  const asked = String(cell).trim();
  const way = quotaMethod.ways.find(([id, label]) => id === asked.toLowerCase() || codeText(label) === codeText(asked));
  if (!way) throw new FormulaError('value', `没有名为“${asked}”的方法，可用：${methods}。`);
  return way[0];
}

const ordinals = (units: readonly string[]): string =>
  `第${units
    .map(Number)
    .toSorted((a, b) => a - b)
    .join('、')}个单位`;

function sayClash({ kind, units, by }: Clash): string {
  switch (kind) {
    case 'floors':
      return `保底合计超出名额${by}个。请共调减保底${by}个，或增加名额${by}个。`;
    case 'caps':
      return `封顶合计比名额少${by}个。请共调高封顶${by}个，或减少名额${by}个。`;
    case 'floor-above-cap':
      return `${ordinals(units)}的保底高于封顶，最多相差${by}个。请调整其中之一。`;
    case 'no-weight':
      return `有${by}个名额无处可分：${ordinals(units)}的基数为0，其余已到封顶。请补充基数，或调高封顶。`;
  }
}
