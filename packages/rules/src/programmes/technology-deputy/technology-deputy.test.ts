import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, termsOf, type Day } from '../../kernel/index.ts';
import { programmes } from '../index.ts';
import { deputyCandidates, technologyDeputy, type DeputyCandidate, type DeputyHost } from './index.ts';
import { doctor, host } from './testing/samples.ts';

function judge(own: Partial<DeputyCandidate>, day: Day, ofHost: Partial<DeputyHost> = {}) {
  const given = new Map([
    ['deputy-candidates', [{ ...doctor, ...own } as unknown as DeputyCandidate]],
    ['deputy-hosts', [{ ...host, ...ofHost } as unknown as DeputyHost]],
  ]);
  const evaluation = evaluate(technologyDeputy, given, termsOf(day), programmes);
  const decision = evaluation.decisions(deputyCandidates)[0]!;
  return { evaluation, decision, fired: decision.fired.map(({ code }) => code) };
}

describe('科技副总 二（一）3: 55 in full years, itself allowed', () => {
  it('takes who is 55 and not yet 56', () => {
    const { decision, fired } = judge({}, '2025-12-31');
    expect([decision.status, fired]).toEqual(['eligible', []]);
  });

  it('wants a ground from who is 56, and refuses nobody', () => {
    const { decision, fired } = judge({ ground: '无' }, '2026-01-01');
    expect([decision.status, fired]).toEqual(['undetermined', ['deputy-ground-lacking']]);
    const relaxed = judge({ ground: '企业急需紧缺' }, '2026-01-01');
    expect([relaxed.decision.status, relaxed.fired]).toEqual(['eligible', ['deputy-relaxed']]);
  });

  it('asks for the ground only where it is needed', () => {
    const { evaluation, decision } = judge({}, '2026-01-01');
    expect(missingOf(evaluation, decision)).toMatchObject([{ kind: 'cell', field: 'ground' }]);
  });
});

describe('科技副总 二（一）1: contract, renewal and certificate', () => {
  it('takes a renewal certificate beside a long contract, and never in its place', () => {
    const ending = { contractStart: '2022-01-01', renewalProof: true };
    expect(judge({ ...ending, contractEnd: '2026-06-30' }, '2025-03-01').decision.status).toBe('eligible');
    const short = judge({ ...ending, contractEnd: '2024-12-30' }, '2025-03-01');
    expect([short.decision.status, short.fired]).toEqual(['ineligible', ['deputy-contract-too-short']]);
  });

  it('leaves open who has no certificate yet', () => {
    expect(judge({ certificate: '无' }, '2025-03-01').decision.status).toBe('undetermined');
  });
});

describe('科技副总 二（二）: the host is felt by the person', () => {
  it('refuses with the host', () => {
    expect(judge({}, '2025-03-01', { legalPerson: false }).fired).toEqual(['deputy-host-ineligible']);
  });

  it('takes another title and has it looked at, since the list ends in 等', () => {
    expect(judge({}, '2025-03-01', { titles: '瞪羚企业' }).decision.status).toBe('eligible');
  });
});
