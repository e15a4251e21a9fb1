import type { Form } from '@keshen/workbook';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageParts } from '../../../../test/cli/package-parts.ts';
import type { Exports } from './plan-exports.ts';
import { shellOf } from './shells.ts';
import { creditCode, firm, papersOf, person, residentId } from './testing/sample-case.ts';

const firms = [
  firm(1, '长春市科技局', '长春市'),
  firm(2, '长春市科学技术局', '公主岭市'),
  firm(3, '吉林市科技局', '吉林市', { staff: 299 }),
  firm(4, '吉林市科技局', '吉林市', { need: null }),
  firm(5, '延边州科技局', '延边州', { industry: 'J66' }),
  firm(6, '吉林市科技局', '吉林市'),
];
const persons = [
  person(1, 1),
  person(2, 1),
  person(3, 2),
  person(4, 3),
  person(5, 5),
  person(6, 6, { residentId: residentId(6).slice(0, 17) }),
  person(7, 99),
  person(8, 6, { termEnd: '2026-02-27' }),
  person(9, 6, { name: '王示例', sendingUnit: '示例学院' }),
  person(10, 2, { name: '王示例', sendingUnit: '示例学院' }),
  person(11, 2, { name: '王示例' }),
];

let papers: Exports;
beforeAll(async () => {
  papers = await papersOf(firms, persons);
});

const formsOf = ({ forms }: Exports, layout: string): readonly Form[] => forms.filter((form) => form.layout === layout);
const formOf = (from: Exports, layout: string): Form => formsOf(from, layout)[0]!;
const columns = (form: Form, ...wanted: number[]) => form.rows.map((row) => wanted.map((column) => row[column]));
const textOf = (form: Form): string =>
  [form.title, form.subtitle, ...(form.notes ?? []), ...form.rows.flat()].join('\n');
const note = (unit: string): Form => formsOf(papers, 'unit-note').find(({ fileName }) => fileName.includes(unit))!;

describe('退回补正清单 and 待核定清单', () => {
  it('part what the applicants can mend from what the office has to settle', () => {
    expect(columns(formOf(papers, 'returns'), 1, 4, 5)).toEqual([
      ['吉林市科技局', 'K5', '示例企业4'],
      ['吉林市科技局', 'C7', '人选6'],
      ['示例大学7', '第8行', '人选7'],
    ]);
    const about = columns(formOf(papers, 'pending'), 1, 2, 3, 4);
    expect(new Set(about.flatMap(([sort, name]) => (name === '' ? [sort] : [])))).toEqual(
      new Set(['需核实', '政策口径']),
    );
    expect(about.filter(([, name]) => name !== '')).toEqual([
      ['标准', '示例企业5', '延边州科技局', '各市州企业 企业申报第6行'],
      ['关联结论', '人选5', '延边州科技局', '高校人选 人选推荐第6行'],
    ]);
  });

  it('ask for what is to be mended where it stands, not at the persons who wait for it', async () => {
    const own = [
      firm(1, '长春市科技局', '长春市', { staff: null }),
      firm(2, '长春市科技局', '长春市'),
      firm(2, '长春市科技局', '长春市', { staff: 299 }),
    ];
    const form = formOf(await papersOf(own, [person(1, 1), person(2, 2)]), 'returns');
    expect(columns(form, 4, 5, 8)).toEqual([
      ['G2', '示例企业1', '从业人员（人）：未填写，本栏必填。请补充后重新报送。'],
      ['第3行', '人选2', '企业申报表中“示例企业2”有2行，审查结论不一致；请核对后只保留一行，再重新报送。'],
    ]);
  });

  it('name a paragraph for what the documents leave open', () => {
    const open = columns(formOf(papers, 'pending'), 1, 6).filter(([sort]) => sort !== '关联结论');
    for (const [sort, paragraph] of open)
      expect(paragraph).toContain(sort === '标准' ? '工信部联企业〔2011〕300号' : '吉科发人才〔2022〕245号 ');
    expect(new Set(open.map(([sort]) => sort))).toEqual(new Set(['需核实', '政策口径', '标准']));
  });

  it('leave round and deadline to the clerk', () => {
    expect(formOf(papers, 'returns').subtitle).toMatch(/第　+轮　补正期限：　+年　+月　+日/);
  });

  it('tell of an amount that has no rate on that day, with its rows, once', async () => {
    const late = formOf(await papersOf(firms.slice(0, 2), persons.slice(0, 3), '2027-01-01'), 'pending');
    expect(late.rows.filter(([, sort]) => sort === '标准').length).toBeGreaterThan(0);
    const [first] = late.rows.filter(([, sort]) => sort === '标准');
    expect(first!.slice(2, 5)).toEqual(['人选1、人选2、人选3', '长春市科学技术局', '高校人选 人选推荐第2、3、4行']);
  });
});

describe('退回意见', () => {
  it('goes to every unit that has something to mend or to hear, and to nobody else', () => {
    expect(formsOf(papers, 'unit-note').map(({ fileName }) => fileName)).toEqual([
      '科创专员退回意见_吉林市科技局_20240601_第1稿.xlsx',
      '科创专员退回意见_示例大学7_20240601_第1稿.xlsx',
    ]);
    expect(papers.texts.map(({ fileName }) => fileName)).toEqual([
      '科创专员退回意见_吉林市科技局_20240601_第1稿.txt',
      '科创专员退回意见_示例大学7_20240601_第1稿.txt',
    ]);
  });

  it('tells what to mend before what does not qualify, each with its reason', () => {
    expect(columns(note('吉林市'), 1, 2, 4)).toEqual([
      ['补正', '示例企业4', 'K5'],
      ['补正', '人选6', 'C7'],
      ['不符合', '示例企业3', '第4行'],
      ['不符合', '人选4', '第5行'],
    ]);
    const [text] = papers.texts;
    expect(text!.text).toContain('一、需补正的事项（2项）\n1．示例企业4（各市州企业 企业申报 K5）：技术需求：未填写');
    expect(text!.text).toContain('二、不符合申报条件的事项（2项）');
  });

  it('knows a unit by any of its spellings, but no zone by its city', async () => {
    const broken = { need: null };
    const { forms } = await papersOf(
      [
        firm(1, '长春市', '长春市', broken),
        firm(2, '长春市科技局', '长春市', broken),
        firm(3, '长春市高新区', '长春市', broken),
        firm(4, '长春新区', '长春市', broken),
      ],
      [person(1, 1)],
    );
    const own = forms.filter(({ layout }) => layout === 'unit-note');
    expect(own.map((form) => [form.fileName.split('_')[1], form.rows.length])).toEqual([
      ['长春市科技局', 2],
      ['长春市高新区', 1],
      ['长春新区', 1],
    ]);
  });

  it('holds nobody else’s data, no code of ours and no English', async () => {
    const unit = fc.integer({ min: 0, max: 3 });
    const fault = fc.constantFrom<Record<string, null | string | number>>(
      {},
      { need: null },
      { staff: 299 },
      { city: '辽宁省沈阳市' },
      { staff: '约300' },
      { creditCode: '9122' },
    );
    const units = ['长春市科技局', '吉林市科技局', '四平市科技局', '通化市科技局'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(unit, fault, fault), { minLength: 1, maxLength: 12 }), async (drawn) => {
        const made = await papersOf(
          drawn.map(([at, own], i) => firm(100 + i, units[at]!, '长春市', own)),
          drawn.map(([, , own], i) => person(500 + i, 100 + i, 'need' in own ? { degree: null } : {})),
        );
        const notes = formsOf(made, 'unit-note');
        expect(notes).toHaveLength(made.texts.length);
        notes.forEach((form, i) => {
          const said = `${textOf(form)}\n${made.texts[i]!.text}`;
          const addressee = form.fileName.split('_')[1]!;
          drawn.forEach(([at], n) => {
            if (units[at] === addressee || addressee === `示例大学${500 + n}`) return;
            for (const theirs of [
              `示例企业${100 + n}`,
              creditCode(100 + n),
              `人选${500 + n}`,
              `139${String(100 + n).padStart(8, '0')}`,
            ])
              expect(said).not.toContain(theirs);
          });
          expect(said.replaceAll('Excel', '')).not.toMatch(/[a-z]{2}/);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('专项资金安排计划', () => {
  it('adds up by prefecture and over all, in 万元, 元 and capital characters', () => {
    const plan = formOf(papers, 'fund-plan');
    expect(columns(plan, 0, 1, 2, 4, 5, 6, 7, 8, 9)).toEqual([
      [1, '长春市', '示例企业1', 1, 2, 10, 10, 20, 200_000],
      [2, '长春市', '示例企业2', 1, 3, 15, 15, 30, 300_000],
      [null, '长春市', '小计', 2, 5, 25, 25, 50, 500_000],
      [3, '吉林市', '示例企业6', 1, 1, 5, 5, 10, 100_000],
      [null, '吉林市', '小计', 1, 1, 5, 5, 10, 100_000],
    ]);
    expect(plan.sums).toEqual([2, 4]);
    expect(plan.totals).toEqual(['合计', null, null, null, 3, 6, 30, 30, 60, 600_000, null, null, null]);
    expect(plan.notes).toEqual(['金额合计：60万元（600000.00元），大写：人民币陆拾万元整']);
  });

  it('leaves its last three columns to the finance office', () => {
    const headers = shellOf('fund-plan').layout.columns.map(({ header }) => header);
    expect(headers.slice(10)).toEqual(['财政核定数（元）', '核减数（元）', '理由']);
    for (const row of formOf(papers, 'fund-plan').rows)
      expect(row.slice(10).every((value) => value === null)).toBe(true);
  });

  it('pays what the 推荐汇总表 says', () => {
    expect(formOf(papers, 'recommendation').totals![11]).toBe(600_000);
    expect(formOf(papers, 'recommendation').notes).toEqual([
      '补助金额合计：60万元（600000.00元），大写：人民币陆拾万元整',
    ]);
  });

  it('of nobody is empty, and says so', async () => {
    const plan = formOf(await papersOf([firm(3, '吉林市', '吉林市', { staff: 299 })], [person(1, 3)]), 'fund-plan');
    expect([plan.rows, plan.totals, plan.notes]).toEqual([
      [],
      undefined,
      ['金额合计：0万元（0.00元），大写：人民币零元整'],
    ]);
  });
});

describe('who is recommended', () => {
  it('joins an enterprise that is recommended, too: not one that has something to mend or to confirm', async () => {
    const made = await papersOf(
      [
        firm(1, '长春市', '长春市'),
        firm(2, '长春市', '长春市', { need: null }),
        firm(3, '长春市', '长春市', { declaredSize: '大型' }),
      ].map((own) => ({ declaredSize: '中型', ...own })),
      [person(1, 1), person(2, 2), person(3, 3)],
    );
    expect(columns(formOf(made, 'recommended-enterprises'), 1)).toEqual([['示例企业1']]);
    for (const layout of ['recommendation', 'publication'])
      expect(columns(formOf(made, layout), 1)).toEqual([['人选1']]);
    expect(formOf(made, 'fund-plan').totals![9]).toBe(100_000);
    expect(columns(formOf(made, 'statistics-commissioner'), 3, 8, 12)).toEqual([[3, 3, 3]]);
  });
});

describe('公示名单', () => {
  it('tells namesakes of one unit apart, and nobody else', () => {
    const tail = (number: number) => `王示例（证件尾号${residentId(number).slice(-4)}）`;
    expect(columns(formOf(papers, 'publication'), 0, 1, 2, 3, 4)).toEqual([
      [1, '人选1', '示例大学1', '示例企业1', '长春市科学技术局'],
      [2, '人选2', '示例大学2', '示例企业1', '长春市科学技术局'],
      [3, '人选3', '示例大学3', '示例企业2', '长春市科学技术局'],
      [4, '王示例', '示例大学11', '示例企业2', '长春市科学技术局'],
      [5, tail(10), '示例学院', '示例企业2', '长春市科学技术局'],
      [6, '人选8', '示例大学8', '示例企业6', '吉林市科技局'],
      [7, tail(9), '示例学院', '示例企业6', '吉林市科技局'],
    ]);
  });

  it('holds no identity number, telephone, hidden sheet, comment or author in any part of its package', async () => {
    const bytes = fillForm(formOf(papers, 'publication'), shellOf('publication'), nodeCodec);
    const { sheets } = await openWorkbook(bytes, '公示名单.xlsx', nodeCodec).book();
    expect(sheets.map(({ name, shown }) => [name, shown])).toEqual([['公示名单', 'yes']]);
    const parts = [...packageParts(bytes)];
    expect(parts.map(([path]) => path).filter((path) => /docProps|comments|vml|custom/i.test(path))).toEqual([]);
    for (const [path, part] of parts) {
      const text = part.toString('utf8');
      for (const { residentId: id } of persons)
        expect([path, text.includes(String(id).slice(0, 14))]).toEqual([path, false]);
      for (const { phone, contact, creditCode: code } of firms)
        for (const secret of [phone, contact, code])
          expect([path, text.includes(String(secret))]).toEqual([path, false]);
      expect(text).not.toMatch(/creator|lastModifiedBy|xlsx|<f[ >]|state="(very)?hidden"/i);
    }
  });
});

describe('汇总统计', () => {
  it('counts by reporting unit and adds up', () => {
    const form = formOf(papers, 'statistics-commissioner');
    expect(form.rows).toEqual([
      [1, '长春市科学技术局', 2, 2, 0, 0, 0, 5, 5, 0, 0, 0, 5, 50, null],
      // A number that cannot be read cannot be looked up in last years' list: the money of that person is open.
      [2, '吉林市科技局', 3, 2, 0, 0, 1, 4, 3, 0, 0, 1, 1, 10, null],
      [3, '延边州科技局', 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, null],
      [4, '（推荐单位未确定）', 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, null],
    ]);
    expect(form.totals).toEqual(['合计', null, 6, 4, 0, 1, 1, 11, 8, 1, 1, 1, 6, 60, null]);
  });

  it('tells what may be paid now and how many verdicts hang on a reading', () => {
    const { notes = [] } = formOf(papers, 'statistics-commissioner');
    expect(notes[0]).toContain('可列入资金安排的6人，60万元');
    expect(notes.filter((line) => /^\d．小微企业是否一律除外有两种理解.*\d+项结论会变/.test(line))).toHaveLength(1);
  });
});

describe('all papers', () => {
  it('do not depend on the order of the rows, but for addresses', async () => {
    const turned = await papersOf(firms.toReversed(), persons.toReversed());
    for (const layout of ['fund-plan', 'publication', 'statistics-commissioner'])
      expect(formOf(turned, layout)).toEqual(formOf(papers, layout));
  });

  it('fit their shells', () => {
    for (const form of papers.forms)
      expect(fillForm(form, shellOf(form.layout), nodeCodec, 1).length).toBeGreaterThan(0);
  });
});
