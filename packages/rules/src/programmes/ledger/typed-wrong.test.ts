import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numerics } from './figures.ts';
import { publishedFigures, type PublishedFigure } from './index.ts';
import { checked } from './testing/register.ts';

const register = publishedFigures.map((figure, i) => ({ number: String(i + 1), ...figure }));

/** The cells of the register that hold a number, the fields by which figures are compared included. */
const cells = publishedFigures.flatMap((figure, at) =>
  numerics.flatMap((field) => (figure[field] === undefined ? [] : [{ at, field, text: figure[field] }])),
);

/** All that a slip of the hand makes of a number: another digit, two swapped, the point moved, a digit lost or doubled. */
function slips(text: string): readonly string[] {
  const found = /\d[\d.]*/.exec(text);
  if (!found) return [];
  const [digits] = found;
  const put = (changed: string): string =>
    text.slice(0, found.index) + changed + text.slice(found.index + digits.length);
  const others = [...digits].flatMap((digit, i) =>
    digit === '.'
      ? []
      : [...'0123456789'].flatMap((other) =>
          other === digit ? [] : [digits.slice(0, i) + other + digits.slice(i + 1)],
        ),
  );
  const swapped = [...digits].flatMap((digit, i) => {
    const next = digits[i + 1];
    return next === undefined || next === digit || digit === '.' || next === '.'
      ? []
      : [digits.slice(0, i) + next + digit + digits.slice(i + 2)];
  });
  const plain = digits.replace('.', '');
  const point = digits.includes('.') ? digits.indexOf('.') : digits.length;
  const moved = [point - 1, point + 1].flatMap((to) =>
    to > 0 && to <= plain.length ? [to === plain.length ? plain : `${plain.slice(0, to)}.${plain.slice(to)}`] : [],
  );
  const lengthened = digits.includes('.') ? [] : [`${digits}0`, `${digits}${digits.at(-1)!}`];
  const shortened = plain.length > 1 && !digits.includes('.') ? [digits.slice(0, -1)] : [];
  return [...others, ...swapped, ...moved, ...lengthened, ...shortened]
    .filter((changed) => Number(changed) !== Number(digits))
    .map(put);
}

const confirmed = /^ledger-(?:published|growth|roll-forward|share|progress|value|told)-/;

/** Whether the check asks about the row in which a figure was typed wrong, and did not before. */
function finds(at: number, field: keyof PublishedFigure, text: string): boolean {
  const { codes } = checked(register.with(at, { ...register[at]!, [field]: text })).figures[at]!;
  return asks(codes, at);
}

/** The same with that row alone. */
function findsAlone(at: number, field: keyof PublishedFigure, text: string): boolean {
  const { codes } = checked([{ ...register[at]!, [field]: text }]).figures[0]!;
  return asks(codes, at);
}

const asks = (codes: readonly string[], at: number): boolean =>
  codes.some((code) => confirmed.test(code) && !standing[at]!.includes(code));

const untouched = checked(register).figures;
/** What is said of the row as the documents have it: their own conflicts. */
const standing = untouched.map(({ codes }) => codes);

describe('the figures of the five documents', () => {
  it('can all be read, and none differs from itself', () => {
    for (const [i, { codes }] of untouched.entries()) {
      expect([register[i]!.indicator, codes]).not.toContain('ledger-value-unreadable');
      expect(codes).not.toContain('ledger-published-differs');
      expect(codes).not.toContain('ledger-value-unreadable');
    }
  });

  it('contradict themselves where the documents do, and nowhere else', () => {
    const conflicts = register.flatMap(({ indicator }, i) =>
      standing[i]!.flatMap((code) => (/conflict|twice/.test(code) ? [`${code} ${indicator}`] : [])),
    );
    expect([...new Set(conflicts)].toSorted()).toEqual([
      'ledger-published-conflict R&D投入引导计划累计补助企业',
      'ledger-published-conflict 企业为主体的新型研发机构',
      'ledger-published-conflict 科技型企业贷款投放',
      'ledger-scope-conflict 科技型企业贷款投放',
      'ledger-told-twice 企业为主体的新型研发机构',
      'ledger-unit-conflict R&D投入引导计划累计补助企业',
    ]);
  });
});

describe('a figure of the documents typed wrong is found', () => {
  it('at random: any figure, any slip', () => {
    const wrong = cells.filter(({ text }) => slips(text).length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...wrong), fc.nat(), ({ at, field, text }, n) => {
        const all = slips(text);
        return finds(at, field, all[n % all.length]!);
      }),
      { numRuns: 40 },
    );
  });

  it('every figure, every slip', () => {
    const missed = cells.flatMap(({ at, field, text }) =>
      slips(text).flatMap((wrong) =>
        findsAlone(at, field, wrong) ? [] : [`${register[at]!.indicator} ${field} ${text} → ${wrong}`],
      ),
    );
    expect(missed).toEqual([]);
  }, 30_000);
});
