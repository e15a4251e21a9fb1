import { describe, expect, it } from 'vitest';
import { citing, evaluate, missingOf, missingOfAmount, termsOf, wanYuan, type Day } from '../../kernel/index.ts';
import { talent, talentCandidates, type TalentCandidate } from './index.ts';
import type { LineName } from './lines.ts';
import { applicant, woman } from './testing/samples.ts';

const day = '2023-06-01';

function check(
  rows: readonly Partial<TalentCandidate>[],
  values: Readonly<Record<string, number>> = {},
  on: Day = day,
) {
  const cites = citing('示例')('口径', '');
  const evaluation = evaluate(talent, new Map([['talent-candidates', rows as readonly TalentCandidate[]]]), {
    ...termsOf(on),
    values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  });
  const [first] = evaluation.decisions(talentCandidates);
  return { evaluation, first: first!, remarks: evaluation.remarks().map(({ check: { code } }) => code) };
}

const projects = (line: LineName, count: number): readonly Partial<TalentCandidate>[] =>
  Array.from({ length: count }, (_, i) => ({ ...applicant, residentId: `${line}${i}`, line }));

const told = [
  ...projects('卓越人才（团队）', 87),
  ...projects('青年成长', 71),
  ...projects('杰出青年', 10),
  ...projects('优秀青年', 19),
];

describe('92号 三（一）2: 87, 71, 10 and 19 projects in 2023', () => {
  it('says nothing of a year that is as told', () => expect(check(told).remarks).toEqual([]));
  it('asks about one more and about one less', () => {
    expect(check([...told, ...projects('杰出青年', 1)]).remarks).toEqual(['talent-counts-differ']);
    expect(check(told.slice(1)).remarks).toEqual(['talent-counts-differ']);
  });
  it('counts only those that are chosen, and says nothing of lines that the table does not hold', () => {
    expect(check([...told, { ...applicant, chosen: false }]).remarks).toEqual([]);
    expect(check(projects('优秀青年', 19)).remarks).toEqual([]);
  });
  it('says nothing of another year', () => expect(check(told.slice(1), {}, '2024-01-01').remarks).toEqual([]));
});

describe('92号 三（一）2: 20 million and more, 8.5, 6 and 4.72 million yuan', () => {
  const remarks = (line: LineName, count: number, values: Readonly<Record<string, number>>) =>
    check(projects(line, count), values).remarks;

  it('takes 600,000 yuan of each of ten, and asks about a fen more', () => {
    expect(remarks('杰出青年', 10, { 'talent-outstanding-grant': wanYuan(60) })).toEqual([]);
    expect(remarks('杰出青年', 10, { 'talent-outstanding-grant': wanYuan(60) + 1 })).toEqual(['talent-money-differs']);
  });
  it('reads 2000多万元 as 20 million or more and less than 30 million', () => {
    const leading = (grant: number) => remarks('卓越人才（团队）', 87, { 'talent-leading-grant': grant });
    // 2000 and 3000 万元 by 87 lie between these amounts of whole fen.
    expect(leading(22_988_505)).toEqual(['talent-money-differs']);
    expect(leading(22_988_506)).toEqual([]);
    expect(leading(34_482_758)).toEqual([]);
    expect(leading(34_482_759)).toEqual(['talent-money-differs']);
  });
  it('waits until every amount is known, which no document gives', () => {
    const { evaluation, first, remarks: said } = check(projects('杰出青年', 10));
    expect([first.status, said]).toEqual(['eligible', []]);
    expect(missingOfAmount(evaluation, first, 'talent-grant')).toMatchObject([
      { kind: 'parameter', by: 'ours', parameter: { id: 'talent-outstanding-grant' } },
    ]);
  });
});

describe('92号 三（一）3: women may be older, by how much nobody says', () => {
  const older = { ...applicant, gender: '女', residentId: woman('1987-12-31') };

  it('asks the office for the months, and only for a woman whom they would let in', () => {
    const { evaluation, first } = check([older], { 'talent-growing-born-year': 1988 });
    expect(first.status).toBe('undetermined');
    expect(missingOf(evaluation, first)).toMatchObject([
      { kind: 'parameter', by: 'ours', parameter: { id: 'talent-women-months' } },
    ]);
    const born = { ...older, residentId: woman('1988-01-01') };
    expect(check([born], { 'talent-growing-born-year': 1988 }).first.status).toBe('eligible');
  });

  it('lets her in once they are set', () => {
    const values = { 'talent-growing-born-year': 1988, 'talent-women-months': 24 };
    expect(check([older], values).first.status).toBe('eligible');
  });
});
