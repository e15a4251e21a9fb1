import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, termsOf, wanYuan, type Case, type Row, type Table } from '../../kernel/index.ts';
import { enterprises } from '../technology-sme/tables/enterprises.ts';
import { programmes } from '../index.ts';
import { growsBy, sayGrowth } from './facts/growth.ts';
import { sayShareUp } from './facts/share.ts';
import {
  specialised,
  specialisedApplicants,
  specialisedCertificates,
  specialisedGiants,
  specialisedInnovative,
  type SpecialisedApplicant,
} from './index.ts';
import { creditCode, day, former, giant, noGround, rated, sound } from './testing/samples.ts';

type Some = Readonly<Record<string, unknown>>;
const whole = ({ fields }: Table, row: Some): Row<Table> =>
  ({ ...Object.fromEntries(Object.keys(fields).map((name) => [name, undefined])), ...row }) as Row<Table>;

function judge(table: Table, row: Some, { beside = [] as readonly (readonly [Table, Some])[], on = day } = {}) {
  const tables = [[table, row] as const, ...beside];
  const given: Case = new Map(tables.map(([definition, one]) => [definition.id, [whole(definition, one)]]));
  const evaluation = evaluate(specialised, given, termsOf(on), programmes);
  const decision = evaluation.decisions(table)[0]!;
  return { evaluation, decision, status: decision.status, fired: decision.fired.map(({ code }) => code) };
}

describe('专精特新 2号 and 63号: the day of application chooses the rule', () => {
  it('passes at every bound of the new rule', () => {
    const { status, fired } = judge(specialisedApplicants, sound);
    expect([status, fired]).toEqual(['eligible', []]);
  });

  it('passes at every bound of the former rule on its last day, and says by which rule', () => {
    const { status, fired, evaluation, decision } = judge(specialisedApplicants, former);
    expect([status, fired]).toEqual(['eligible', ['specialised-former-rule']]);
    expect(evaluation.says(decision.fired[0]!, 0)).toContain('工信部企业〔2022〕63号');
  });

  it('refuses the same enterprise a day later, by the new rule', () => {
    const all = { ...former, mainRevenue: former.revenue, assets: 2, liabilities: 1, technologySme: true };
    const later = { ...all, firstClass: 1, revenueBefore: former.revenue, financing: 0, appliedOn: '2026-04-01' };
    const { status, fired } = judge(specialisedApplicants, later);
    expect([status, fired]).toEqual([
      'ineligible',
      ['specialised-market-years', 'specialised-revenue', 'specialised-rd'],
    ]);
  });

  it('shows the rule in the trace of an eligible row', () => {
    const { evaluation } = judge(specialisedApplicants, sound);
    const trace = JSON.stringify(evaluation.trace(specialisedApplicants, 0), (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(trace).toContain('工信部企业〔2026〕2号（2026-04-01起施行）');
  });

  it('waits for the day of application, where it is what decides', () => {
    const { status, evaluation, decision } = judge(specialisedApplicants, { ...sound, appliedOn: undefined });
    expect(status).toBe('undetermined');
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'cell', field: 'appliedOn' }]);
  });

  it('refuses nobody by a rule that it does not know: before the former one nothing is set', () => {
    const { status, evaluation, decision } = judge(specialisedApplicants, { ...former, appliedOn: '2022-07-31' });
    expect(status).toBe('undetermined');
    const missing = missingOf(evaluation, decision);
    expect(missing).toContainEqual(expect.objectContaining({ kind: 'parameter', on: '2022-07-31' }));
    expect(new Set(missing.map(({ kind }) => kind))).toEqual(new Set(['parameter']));
  });
});

describe('专精特新 63号: four direct grounds', () => {
  it.each([
    ['national award, fifth', { award: '国家级', awardRank: 5 }, 'eligible'],
    ['national award, sixth', { award: '国家级', awardRank: 6 }, 'ineligible'],
    ['provincial award, third', { award: '省级', awardRank: 3 }, 'eligible'],
    ['provincial award, fourth', { award: '省级', awardRank: 4 }, 'ineligible'],
    ['mean of R&D 1000万元', { rd: wanYuan(1500), rdBefore: wanYuan(500) }, 'eligible'],
    ['financing 6000万元', { financing: wanYuan(6000) }, 'eligible'],
    ['a fen less', { financing: wanYuan(6000) - 1 }, 'ineligible'],
    ['创客中国500强', { contest: true }, 'eligible'],
  ] as const)('%s', (_name, own, status) => {
    expect(judge(specialisedApplicants, { ...former, ...noGround, score: 59, ...own }).status).toBe(status);
  });
});

describe('专精特新 2号: 科技和创新型中小企业 is a ticket', () => {
  const sme = {
    creditCode,
    city: '220100',
    resident: true,
    staff: 100,
    technicalStaff: 24,
    revenue: wanYuan(4200),
    rd: wanYuan(300),
    costs: wanYuan(4000),
    assets: wanYuan(4000),
    indicator: '按销售收入',
    classOne: 0,
    classTwo: 2,
    restricted: false,
    incident: false,
    onList: false,
    highTech: false,
    award: false,
    institution: false,
    standard: false,
  };

  it('takes the verdict in the same case over what the enterprise says, and says that they differ', () => {
    const declared = { ...sound, technologySme: false };
    const { status, fired } = judge(specialisedApplicants, declared, { beside: [[enterprises, sme]] });
    expect([status, fired]).toEqual(['eligible', ['specialised-base-differs']]);
  });

  it('refuses by the verdict, too', () => {
    const { status, fired } = judge(specialisedApplicants, sound, {
      beside: [[enterprises, { ...sme, technicalStaff: 9, classTwo: 0 }]],
    });
    expect([status, fired]).toEqual(['ineligible', ['specialised-base', 'specialised-base-differs']]);
  });

  it('goes by what the enterprise says where the form holds others only', () => {
    const others = { ...sme, creditCode: '91220184MA0XX00153', technicalStaff: 0 };
    expect(judge(specialisedApplicants, sound, { beside: [[enterprises, others]] }).status).toBe('eligible');
  });

  it('asks for the cell where nobody has said', () => {
    const { evaluation, decision } = judge(specialisedApplicants, { ...sound, technologySme: undefined });
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'cell', field: 'technologySme' }]);
  });
});

describe('小巨人 2号', () => {
  it('passes at every bound', () => {
    const { status, fired } = judge(specialisedGiants, giant);
    expect([status, fired]).toEqual(['eligible', []]);
  });

  it('is not judged by the former rule, whose figures are not at hand', () => {
    const { status, evaluation, decision } = judge(specialisedGiants, { ...giant, appliedOn: '2026-03-31' });
    expect(status).toBe('undetermined');
    expect(new Set(missingOf(evaluation, decision).map(({ by }) => by))).toEqual(new Set(['ours']));
  });
});

describe('two-year growth, without a root', () => {
  it.each([
    ['10.25 % in two years is 5 % a year', 1_102_500, 1_000_000, true, '5%'],
    ['a fen less is not', 1_102_499, 1_000_000, false, '4.99%'],
    ['10 % in two years is less', 1_100_000, 1_000_000, false, '4.88%'],
    ['none', 1_000_000, 1_000_000, false, '0%'],
    ['less than before', 810_000, 1_000_000, false, '-10%'],
    ['sums that a float would round', 8_819_999_999_999_999, 8_000_000_000_000_000, false, '4.99%'],
  ] as const)('%s', (_name, last, earlier, reaches, said) => {
    expect(growsBy({ last, earlier }, 50_000)).toBe(reaches);
    expect(sayGrowth({ last, earlier })).toBe(said);
  });

  it('is the square of the yearly factor, whatever the sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 900 }), (unit, tenths) => {
        const [earlier, last] = [unit * 1_000_000, unit * (1000 + tenths) ** 2];
        expect(growsBy({ last, earlier }, tenths * 1000)).toBe(true);
        expect(growsBy({ last: last - 1, earlier }, tenths * 1000)).toBe(false);
      }),
    );
  });
});

describe('a debt in words', () => {
  it.each([
    ['at the bound', 800_000, '80%'],
    ['a little above, rounded up', 800_001, '80.01%'],
    ['more than all', 1_500_000, '150%'],
  ] as const)('%s', (_name, part, said) => {
    expect(sayShareUp({ part, whole: 1_000_000 })).toBe(said);
  });
});

describe('创新型中小企业 63号', () => {
  it.each([
    ['60 points, every kind at its least or more', {}, 'eligible'],
    ['60 points, one kind below its least', { innovationPoints: 30, focusPoints: 10 }, 'ineligible'],
    ['every kind at its least: 50 points', { innovationPoints: 20, growthPoints: 15, score: 50 }, 'ineligible'],
    ['after the former rule nothing is set', { appliedOn: '2026-04-01' }, 'undetermined'],
  ] as const)('%s', (_name, own, status) => {
    expect(judge(specialisedInnovative, { ...rated, ...own }).status).toBe(status);
  });
});

describe('certificates run to their expiry', () => {
  const certificate = { creditCode, title: '专精特新中小企业', grantedOn: '2023-06-02', validTo: '2026-06-01' };

  it('is valid on its last day, with the rule that granted it', () => {
    const { status, fired } = judge(specialisedCertificates, certificate);
    expect([status, fired]).toEqual(['eligible', ['specialised-certificate-former']]);
  });

  it('is not a day later', () => {
    expect(judge(specialisedCertificates, certificate, { on: '2026-06-02' }).status).toBe('ineligible');
  });

  it('is asked about where its holder applies again', () => {
    const { status, fired } = judge(specialisedApplicants, sound, { beside: [[specialisedCertificates, certificate]] });
    expect([status, fired]).toEqual(['eligible', ['specialised-certificate-runs']]);
  });
});

describe('more never hurts', () => {
  it('more revenue, R&D, rights, years and points turn no pass into a failure', () => {
    const sum = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(sum, sum, sum, sum, sum, (revenue, rd, rights, years, score) => {
        const less = { ...noGround, exemption: '无', revenue: wanYuan(100 * revenue), rd: wanYuan(5 * rd) };
        const failures = (own: Partial<SpecialisedApplicant>) =>
          judge(specialisedApplicants, { ...sound, ...less, mainRevenue: wanYuan(100 * revenue), ...own })
            .decision.fired.filter(({ effect }) => effect === 'excludes')
            .map(({ code }) => code);
        const own = { firstClass: rights, marketYears: years / 8, score };
        const more = { firstClass: rights + 1, marketYears: years / 8 + 1, score: score + 30, rd: wanYuan(5 * rd + 1) };
        expect(failures(own)).toEqual(expect.arrayContaining(failures(more)));
      }),
      { numRuns: 60 },
    );
  });
});
