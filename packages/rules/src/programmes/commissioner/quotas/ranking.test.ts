import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, termsOf, wanYuan, type Row, type Table } from '../../../kernel/index.ts';
import type { Draw } from '../tables/draws.ts';
import { commissioner, candidates, enterprises, type Candidate, type Enterprise } from '../index.ts';
import type { Applicant } from './applicants.ts';
import { readPriority, type Criterion } from './priority.ts';
import { rankApplicants } from './ranking.ts';
import { settleRanking } from './settled-ranking.ts';

const blank = <T extends Table>(table: T): Row<T> =>
  Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined])) as Row<T>;
const { ask } = evaluate(commissioner, new Map(), termsOf('2024-06-01'));
const applicant = (own: Partial<Candidate>, firm: Partial<Enterprise> = {}): Applicant => ({
  person: { ...blank(candidates), ...own },
  host: { ...blank(enterprises), ...firm },
  status: 'eligible',
});
const order = (text: string): readonly Criterion[] => {
  const read = readPriority(text, 'persons');
  if (!('order' in read)) throw new Error(read.unknown.join());
  return read.order;
};
const standings = (all: readonly Applicant[], places: number, text: string) =>
  rankApplicants(all, places, order(text), ask).map(({ applicant: { person }, position, standing }) => [
    person!.name,
    position,
    standing,
  ]);

const doctor = applicant({ name: '甲', degree: '工学博士', title: '副教授', firstTime: true });
const professor = applicant({ name: '乙', degree: '硕士', title: '教授', firstTime: true }, { revenue: wanYuan(9000) });
const lecturer = applicant({ name: '丙', degree: '硕士', title: '讲师', firstTime: true }, { revenue: wanYuan(100) });

describe('the order of priority', () => {
  it('is read as an office states it', () => {
    expect(order('首次入选、博士；正高级职称，营收').map(({ name }) => name)).toEqual([
      '首次入选',
      '博士',
      '正高级职称',
      '营业收入',
    ]);
    expect(readPriority('首次入选、缘分', 'persons')).toEqual({ unknown: ['缘分'] });
    expect(readPriority('博士、营业收入', 'enterprises')).toEqual({ unknown: ['博士'] });
  });

  it('knows ranks by their titles', () => {
    const rank = (name: string, title: string) => order(name)[0]!.rank(applicant({ title }), ask);
    for (const [title, full, associate] of [
      ['教授', 1, 1],
      ['副教授', 0, 1],
      ['讲师', 0, 0],
      ['研究员', 1, 1],
      ['助理研究员', 0, 0],
      ['副研究员', 0, 1],
      ['高级工程师', 0, 1],
      ['正高级工程师', 1, 1],
      ['工程师', 0, 0],
    ] as const)
      expect([title, rank('正高', title), rank('副高以上', title)]).toEqual([title, full, associate]);
  });
});

describe('ranked lists', () => {
  it('have those within the places first and the others waiting', () => {
    expect(standings([lecturer, professor, doctor], 1, '博士、营业收入')).toEqual([
      ['甲', 1, 'within'],
      ['乙', 2, 'waiting'],
      ['丙', 3, 'waiting'],
    ]);
  });

  it('leave the last place open between those whom no criterion tells apart', () => {
    expect(standings([lecturer, professor, doctor], 2, '博士')).toEqual([
      ['甲', 1, 'within'],
      ['丙', 2, 'level'],
      ['乙', 2, 'level'],
    ]);
    expect(standings([lecturer, professor], 2, '博士').map(([, , standing]) => standing)).toEqual(['within', 'within']);
  });

  it('put what is not known last, and leave out who does not qualify', () => {
    const unknown = applicant({ name: '丁' });
    const refused: Applicant = { ...professor, status: 'ineligible' };
    expect(standings([unknown, refused, lecturer], 1, '首次入选')).toEqual([
      ['丙', 1, 'within'],
      ['丁', 2, 'waiting'],
    ]);
  });

  it('follow a recorded draw between those who are level, and none between others', () => {
    const ranked = rankApplicants([lecturer, professor, doctor], 2, order('博士'), ask);
    const draw: Draw = {
      matter: '候补并列（长春市）',
      candidates: '乙、丙',
      places: 1,
      way: '会议',
      day: '2024-05-20',
      by: '主持人甲',
      result: '乙',
      minutes: undefined,
    };
    const settled = (own: Partial<Draw>) => {
      const { ranked: all, tie, unfit } = settleRanking(ranked, 2, [{ ...draw, ...own }], '长春市');
      return [
        all.map(({ applicant: { person }, position, standing }) => [person!.name, position, standing]),
        tie,
        unfit,
      ];
    };
    expect(settled({})).toEqual([
      [
        ['甲', 1, 'within'],
        ['乙', 2, 'within'],
        ['丙', 3, 'waiting'],
      ],
      null,
      [],
    ]);
    const tie = { places: 1, units: ['丙', '乙'] };
    expect(settled({ candidates: '甲、乙' }).slice(1)).toEqual([
      tie,
      [{ index: 0, why: { kind: 'other-units', level: ['丙', '乙'] } }],
    ]);
    expect(settled({ matter: '候补并列（吉林市）' }).slice(1)).toEqual([tie, []]);
    expect(settled({ matter: '名额并列' }).slice(1)).toEqual([tie, []]);
  });

  it('do not follow the order of the sheet, and have no more within than there are places', () => {
    const person = fc.record({
      name: fc.constantFrom('甲', '乙', '丙'),
      degree: fc.constantFrom('博士', '硕士', undefined),
      firstTime: fc.constantFrom(true, false, undefined),
      residentId: fc.uuid(),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), fc.nat(8), (persons, places) => {
        const all = persons.map((own) => applicant(own));
        const ranked = rankApplicants(all, places, order('首次、博士'), ask);
        expect(rankApplicants(all.toReversed(), places, order('首次、博士'), ask)).toEqual(ranked);
        const within = ranked.filter(({ standing }) => standing === 'within').length;
        const level = ranked.filter(({ standing }) => standing === 'level').length;
        expect(within).toBeLessThanOrEqual(places);
        expect(within + level).toBeGreaterThanOrEqual(Math.min(places, all.length));
      }),
    );
  });
});
