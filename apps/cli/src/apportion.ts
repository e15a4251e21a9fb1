import {
  apportion,
  apportionmentMethods,
  decimalOf,
  parseRatio,
  SettlementError,
  type Apportionment,
  type ApportionmentMethod,
  type Claim,
  type Ratio,
} from '@keshen/rules';
import { z } from 'zod';
import { readInput } from './files.ts';
import { Refusal } from './refusal.ts';

const places = z.int().min(0);
const unitsSchema = z
  .array(
    z.object({
      unit: z.string().min(1),
      /** A number, or a decimal as text where a number could not hold it. */
      weight: z.union([z.number().min(0), z.string().regex(/^\d+(\.\d+)?$/)]),
      floor: places.default(0),
      cap: places.nullish(),
    }),
  )
  .min(1);

export interface ApportionOptions {
  readonly places: number;
  readonly method: ApportionmentMethod;
  readonly units: string;
  /** Who was given the places of a tie. */
  readonly settled: readonly string[];
}

export const isMethod = (text: string): text is ApportionmentMethod =>
  (apportionmentMethods as readonly string[]).includes(text);

/** Divides places among the units of a JSON file. Raises `Refusal` for a file that does not say what is needed. */
export async function apportionFile({
  places: total,
  method,
  units,
  settled,
}: ApportionOptions): Promise<Apportionment> {
  const claims = readClaims(new TextDecoder().decode(await readInput(units)), units);
  try {
    return apportion(total, claims, method, settled);
  } catch (cause) {
    if (!(cause instanceof SettlementError)) throw cause;
    throw new Refusal(`--settled 与并列的情况不符：应为并列单位中的若干个，每个余下的名额写一个，不重复。`, { cause });
  }
}

function readClaims(text: string, file: string): readonly Claim[] {
  const parsed = unitsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue!.path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : String(step))).join('的');
    throw new Refusal(
      `“${file}”${at ? `中${at}` : ''}不合要求。应为 [{ "unit": "长春市", "weight": 120, "floor": 2, "cap": 40 }, …]，基数不为负，保底、封顶为整数。`,
    );
  }
  const names = parsed.data.map(({ unit }) => unit);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal(`“${file}”中“${twice}”出现了两次。请合并后重新测算。`);
  return parsed.data.map(({ unit, weight, floor, cap }) => ({
    unit,
    weight: exact(weight),
    floor,
    ...(typeof cap === 'number' && { cap }),
  }));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(`“${file}”不是 JSON 文件。请检查括号、引号和逗号。`, { cause });
  }
}

const exact = (weight: number | string): Ratio => parseRatio(typeof weight === 'number' ? decimalOf(weight)! : weight)!;

/** Plain data: fractions as texts. */
export function apportionmentJson({ allocations, steps, tie, clash }: Apportionment) {
  const text = (value: Ratio | undefined) =>
    value && (value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`);
  return {
    allocations,
    steps: steps.map(({ quota, remainder, ...step }) => ({
      ...step,
      ...(quota && { quota: text(quota) }),
      ...(remainder && { remainder: text(remainder) }),
    })),
    tie,
    ...(clash && { clash }),
  };
}
