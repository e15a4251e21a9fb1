import { describe, expect, it } from 'vitest';
import { amount } from './amount.ts';
import { citing } from './citation.ts';
import { termsOf, type Case, type Terms } from './case.ts';
import { CycleError } from './cycle-error.ts';
import { evaluate } from './evaluation.ts';
import { fact } from './fact.ts';
import { missingOf, missingOfAmount } from './missing.ts';
import { yuan } from './money.ts';
import { parameter, type Parameter } from './parameter.ts';
import { programme, type Programme } from './programme.ts';
import { reading } from './reading.ts';
import { rowIndex } from './row-index.ts';
import { groupRule, rule, type Rule } from './rule.ts';
import { field, table, type Row, type Table } from './table.ts';
import { above, and, atLeast, is, not } from './truth.ts';

const cites = citing('示例〔2024〕1号');

const firms = table({
  id: 'firms',
  label: '企业',
  aliases: [],
  key: 'code',
  title: 'code',
  otherHeads: [],
  fields: { code: field('text', '代码'), staff: field('count', '人数'), local: field('truth', '本地') },
});
const people = table({
  id: 'people',
  label: '人员',
  aliases: [],
  key: 'id',
  title: 'id',
  otherHeads: [],
  fields: { id: field('text', '编号'), firm: field('text', '企业'), grade: field('text', '等级') },
});

const fewest = parameter({
  id: 'fewest',
  label: '最少人数',
  unit: '人',
  cites: cites('一', '人数下限。'),
  values: [
    { from: '2023-01-01', to: '2023-12-31', value: 10, cites: cites('一', '人数下限。') },
    { from: '2024-01-01', value: 20, cites: cites('二', '人数下限提高。') },
  ],
});
const rate = parameter({ id: 'rate', label: '标准', unit: '分', cites: cites('三', '标准另行规定。'), values: [] });
const strictness = reading({
  id: 'strictness',
  label: '是否从严',
  cites: cites('四', '条文有两种理解。'),
  ways: [
    ['strict', '从严'],
    ['loose', '从宽'],
  ],
});

const notLocal = rule(firms, {
  code: 'not-local',
  label: '非本地',
  effect: 'excludes',
  cites: cites('一', ''),
  when: (f) => not(f.local),
  says: () => '非本地。',
});
const enough = fact(
  '人数足够',
  (yes: boolean) => (yes ? '是' : '否'),
  (f: Row<typeof firms>, ask) => atLeast(f.staff, ask.value(fewest)),
);
const tooFew = rule(firms, {
  code: 'too-few',
  label: '人数不足',
  effect: 'excludes',
  cites: cites('一', ''),
  when: (f, ask) => (ask.way(strictness) === 'strict' ? not(enough(f, ask)) : and(not(enough(f, ask)), not(f.local))),
  says: (f) => `只有${f.staff}人。`,
});
const crowded = groupRule(people, {
  code: 'crowded',
  label: '人数过多',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: cites('五', ''),
  by: (p) => p.firm,
  when: (rows) => above(rows.length, 2),
  says: (rows) => `同一企业${rows.length}人。`,
});
const badFirm = rule(people, {
  code: 'bad-firm',
  label: '企业不符合',
  effect: 'excludes',
  cites: cites('六', ''),
  when: (p, ask) => {
    const firm = ask.decision(firms, p.firm);
    return firm === undefined || firm?.status === 'undetermined' ? undefined : is(firm?.status, 'ineligible');
  },
  says: () => '企业不符合。',
});
const noGrade = rule(people, {
  code: 'no-grade',
  label: '没有等级',
  effect: 'withholds',
  item: 'bonus',
  cites: cites('七', ''),
  when: (p) => is(p.grade, '无'),
  says: () => '没有等级，不给奖励。',
});
const bonus = amount(people, {
  item: 'bonus',
  label: '奖励',
  cites: cites('七', ''),
  pays: (_, ask) => {
    const value = ask.value(rate);
    return value === undefined ? undefined : [{ year: 1, amount: value }];
  },
});

const rules: readonly Rule[] = [notLocal, tooFew, crowded, badFirm, noGrade];
const plan = programme({
  id: 'plan',
  title: '示例',
  document: '示例〔2024〕1号',
  tables: [firms, people],
  rules,
  amounts: [bonus],
  parameters: [fewest, rate],
  readings: [strictness],
});

const rows = (of: Table, ...given: readonly object[]): Row<Table>[] =>
  given.map((row) => ({ ...Object.fromEntries(Object.keys(of.fields).map((name) => [name, undefined])), ...row }));
const caseOf = (given: { firms?: readonly object[]; people?: readonly object[] }): Case =>
  new Map(
    ([firms, people] as readonly Table[]).flatMap((of) => {
      const list = given[of.id as 'firms' | 'people'];
      return list ? [[of.id, rows(of, ...list)] as const] : [];
    }),
  );
const on = (day: string, more: Partial<Terms> = {}): Terms => ({ ...termsOf(day), ...more });
const judge = (given: Parameters<typeof caseOf>[0], terms = on('2024-06-01')) => evaluate(plan, caseOf(given), terms);
const sound = { code: 'A', staff: 20, local: true };

describe('a verdict', () => {
  it('keeps every reason', () => {
    const { fired, status } = judge({ firms: [{ code: 'A', staff: 1, local: false }] }).decisions(firms)[0]!;
    expect(status).toBe('ineligible');
    expect(fired.map(({ code }) => code)).toEqual(['not-local', 'too-few']);
  });
  it('ineligible outweighs undetermined, whose gap still stands', () => {
    const evaluation = judge({ firms: [{ code: 'A', local: false }] });
    const decision = evaluation.decisions(firms)[0]!;
    expect(decision.status).toBe('ineligible');
    expect(missingOf(evaluation, decision)).toEqual([
      { kind: 'cell', by: 'theirs', table: 'firms', index: 0, field: 'staff' },
    ]);
  });
  it('of a row that nobody can judge names the cells, not those that do not matter', () => {
    const evaluation = judge({ firms: [{ code: 'A', staff: 20 }] });
    expect(missingOf(evaluation, evaluation.decisions(firms)[0]!)).toMatchObject([{ field: 'local' }]);
  });
});

describe('a parameter by date', () => {
  it.each([
    ['2023-12-31', 10, 'eligible'],
    ['2023-12-31', 9, 'ineligible'],
    ['2024-01-01', 19, 'ineligible'],
    ['2024-01-01', 20, 'eligible'],
    ['2022-12-31', 20, 'undetermined'],
  ] as const)('on %s, %s heads: %s', (day, staff, status) => {
    expect(judge({ firms: [{ ...sound, staff }] }, on(day)).decisions(firms)[0]!.status).toBe(status);
  });
  it('outside its dates is named, and is ours to settle', () => {
    const evaluation = judge({ firms: [sound] }, on('2022-12-31'));
    expect(missingOf(evaluation, evaluation.decisions(firms)[0]!)).toEqual([
      { kind: 'parameter', by: 'ours', parameter: fewest },
    ]);
  });
  it('that the documents leave open never pays a zero', () => {
    const evaluation = judge({ firms: [sound], people: [{ id: '1', firm: 'A', grade: '甲' }] });
    expect(evaluation.earned(people)[0]!.instalments).toBeUndefined();
    expect(missingOfAmount(evaluation, evaluation.decisions(people)[0]!, 'bonus')).toEqual([
      { kind: 'parameter', by: 'ours', parameter: rate },
    ]);
  });
  it('that is a condition is named where money waits for somebody to say whether there is one', () => {
    const capped = (cap: Parameter): Programme => ({
      ...plan,
      amounts: [{ ...bonus, pays: (_, ask) => (ask.limit(cap) === undefined ? undefined : []) }],
    });
    const cap = parameter({ ...rate, id: 'cap', condition: true });
    const given = caseOf({ firms: [sound], people: [{ id: '1', firm: 'A', grade: '甲' }] });
    const missing = (one: Parameter) => {
      const evaluation = evaluate(capped(one), given, on('2024-06-01'));
      return missingOfAmount(evaluation, evaluation.decisions(people)[0]!, 'bonus');
    };
    const awaited = parameter({ ...cap, awaited: true });
    expect([missing(cap), missing(awaited)]).toEqual([[], [{ kind: 'parameter', by: 'ours', parameter: awaited }]]);
  });
  it('set by the office pays', () => {
    const values = new Map([['rate', [{ from: '2024-01-01', value: yuan(100), cites: cites('', '') }]]]);
    const staff = [
      { id: '1', firm: 'A', grade: '甲' },
      { id: '2', firm: 'A', grade: '无' },
      { id: '3', firm: 'A' },
    ];
    const earned = judge({ firms: [sound], people: staff.slice(0, 2) }, on('2024-06-01', { values })).earned(people);
    expect(earned.map(({ instalments }) => instalments)).toEqual([[{ year: 1, amount: 10_000 }], []]);
    expect(
      judge({ firms: [sound], people: [staff[2]!] }, on('2024-06-01', { values })).earned(people)[0]!.instalments,
    ).toBeUndefined();
  });
});

describe('a reading', () => {
  it('is literal until settled, and says that it is not', () => {
    const evaluation = judge({ firms: [{ ...sound, staff: 1 }] });
    expect(evaluation.decisions(firms)[0]!.status).toBe('ineligible');
    expect(evaluation.unsettledReadings()).toEqual([strictness]);
  });
  it('settled otherwise judges otherwise', () => {
    const evaluation = judge(
      { firms: [{ ...sound, staff: 1 }] },
      on('2024-06-01', { ways: new Map([['strictness', 'loose']]) }),
    );
    expect(evaluation.decisions(firms)[0]!.status).toBe('eligible');
    expect(evaluation.unsettledReadings()).toEqual([]);
  });
});

describe('rules across rows and tables', () => {
  const person = (id: string, firm: string | undefined) => ({ id, firm, grade: '甲' });
  it('a group waits as a whole, whatever the order', () => {
    const evaluation = judge({
      firms: [sound, { ...sound, code: 'B' }],
      people: ['1', '2', '3'].map((id) => person(id, 'A')).toSpliced(1, 0, person('4', 'B')),
    });
    expect(evaluation.decisions(people).map(({ status }) => status)).toEqual([
      'undetermined',
      'eligible',
      'undetermined',
      'undetermined',
    ]);
    expect(evaluation.groups(people).map((hit) => hit.rows)).toEqual([[0, 2, 3]]);
    expect(missingOf(evaluation, evaluation.decisions(people)[0]!)).toMatchObject([{ kind: 'choice', by: 'theirs' }]);
  });
  it('another table judges', () => {
    const evaluation = judge({
      firms: [sound, { ...sound, code: 'B', local: false }, { ...sound, code: 'C', staff: undefined }],
      people: ['A', 'B', 'C'].map((code) => person(code, code)),
    });
    expect(evaluation.decisions(people).map(({ status }) => status)).toEqual([
      'eligible',
      'ineligible',
      'undetermined',
    ]);
    expect(missingOf(evaluation, evaluation.decisions(people)[2]!)).toEqual([
      { kind: 'verdict', by: 'theirs', table: 'firms', key: 'C' },
    ]);
  });
  it('a table that nobody gave leaves it open, and is named', () => {
    const evaluation = judge({ people: [person('1', 'A')] });
    expect(evaluation.decisions(people)[0]!.status).toBe('undetermined');
    expect(missingOf(evaluation, evaluation.decisions(people)[0]!)).toEqual([
      { kind: 'table', by: 'ours', table: 'firms' },
    ]);
  });
  it('rows with one key that are judged differently answer nothing', () => {
    const evaluation = judge({ firms: [sound, { ...sound, local: false }], people: [person('1', 'A')] });
    expect(evaluation.decisions(people)[0]!.status).toBe('undetermined');
  });
});

describe("another programme's verdict", () => {
  const asking = (id: string, other: string): Programme =>
    programme({
      id,
      title: id,
      document: '示例〔2024〕2号',
      tables: [firms],
      rules: [
        rule(firms, {
          code: 'needs-other',
          label: '须先通过另一专项',
          effect: 'excludes',
          cites: cites('八', ''),
          when: (f, ask) => {
            const decision = ask.verdict(other, f.code);
            return decision === undefined || decision?.status === 'undetermined'
              ? undefined
              : not(is(decision?.status, 'eligible'));
          },
          says: () => '未通过另一专项。',
        }),
      ],
      amounts: [],
      parameters: [],
      readings: [],
    });
  it('is an input', () => {
    const ticket = asking('ticket', 'plan');
    const evaluation = evaluate(
      ticket,
      caseOf({ firms: [sound, { ...sound, code: 'B', local: false }] }),
      on('2024-06-01'),
      [plan, ticket],
    );
    expect(evaluation.decisions(firms).map(({ status }) => status)).toEqual(['eligible', 'ineligible']);
  });
  it('that asks back is a cycle, which is named', () => {
    const registry = [asking('one', 'two'), asking('two', 'three'), asking('three', 'one')];
    const judging = () =>
      evaluate(registry[0]!, caseOf({ firms: [sound] }), on('2024-06-01'), registry).decisions(firms);
    expect(judging).toThrow(CycleError);
    expect(judging).toThrow('one.firms → two.firms → three.firms → one.firms');
  });
});

describe('a trace', () => {
  it('names cells, parameters and readings that were really read, as a tree', () => {
    const evaluation = judge({ firms: [{ ...sound, staff: 1 }] });
    const node = evaluation.trace(firms, 0).find((n) => n.kind === 'rule' && n.code === 'too-few');
    expect(node).toMatchObject({
      kind: 'rule',
      value: true,
      reads: [
        { kind: 'reading', way: 'strict' },
        {
          kind: 'fact',
          label: '人数足够',
          said: '否',
          reads: [
            { kind: 'cell', table: 'firms', index: 0, field: 'staff', value: 1 },
            { kind: 'parameter', value: 20, cites: { paragraph: '二' } },
          ],
        },
      ],
    });
  });
  it('shows once what a node reads twice', () => {
    const twice = rule(firms, {
      code: 'twice',
      label: '读两次',
      effect: 'hint',
      cites: null,
      when: (f, ask) => and(atLeast(f.staff, ask.value(fewest)), atLeast(f.staff, ask.value(fewest))),
      says: () => '读两次。',
    });
    const evaluation = evaluate({ ...plan, rules: [twice] }, caseOf({ firms: [sound] }), on('2024-06-01'));
    const [node] = evaluation.trace(firms, 0);
    expect(node).toMatchObject({ reads: [{ field: 'staff' }, { parameter: fewest }] });
    expect(node && 'reads' in node && node.reads).toHaveLength(2);
  });
  it('goes on into rows of other tables, whose gaps are named', () => {
    const someGraded = rule(firms, {
      code: 'some-graded',
      label: '有定级人员',
      effect: 'excludes',
      cites: cites('一', ''),
      when: (f, ask) => is(ask.listed(people, 'firm', f.code)?.[0]?.grade, 'A'),
      says: () => '有定级人员。',
    });
    const given = caseOf({ firms: [sound], people: [{ id: '1' }, { id: '2', firm: sound.code }] });
    const evaluation = evaluate({ ...plan, rules: [someGraded] }, given, on('2024-06-01'));
    const grade = { kind: 'cell', table: 'people', index: 1, field: 'grade' };
    expect(evaluation.trace(firms, 0)).toMatchObject([
      { reads: [{ field: 'code' }, { kind: 'listed', count: 1 }, { ...grade, value: undefined }] },
    ]);
    expect(missingOf(evaluation, evaluation.decisions(firms)[0]!)).toEqual([{ ...grade, by: 'theirs' }]);
  });
  it('finds rows by what several spellings mean', () => {
    const byInitial = rowIndex('首字', (p: Row<typeof people>) => p.firm?.slice(0, 1));
    const initials = rule(firms, {
      code: 'initials',
      label: '有同首字人员',
      effect: 'excludes',
      cites: cites('一', ''),
      when: (f, ask) => is(ask.listed(people, byInitial, f.code)?.length, 2),
      says: () => '有同首字人员。',
    });
    const firm = { ...sound, code: 'A' };
    const given = caseOf({ firms: [firm], people: [{ firm: 'Ab' }, {}, { firm: 'Ac' }, { firm: 'B' }] });
    const evaluation = evaluate({ ...plan, rules: [initials] }, given, on('2024-06-01'));
    expect(evaluation.decisions(firms)[0]!.status).toBe('ineligible');
    expect(evaluation.trace(firms, 0)).toMatchObject([{ reads: [{}, { kind: 'listed', field: '首字', count: 2 }] }]);
    expect(evaluation.ask.listed(people, byInitial, 'B')).toHaveLength(1);
  });
  it('changes no answer', () => {
    const evaluation = judge({ firms: [sound], people: [{ id: '1', firm: 'A' }] });
    const before = evaluation.decisions(people);
    evaluation.trace(people, 0);
    expect(evaluation.decisions(people)).toBe(before);
  });
});
