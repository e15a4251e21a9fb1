import {
  candidates,
  creditCodeCheck,
  enterprises,
  organisationCodeHolds,
  residentIdFault,
  type Table,
} from '@keshen/rules';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content, Workbook } from '@keshen/workbook/port';
import { Session } from '../../session.ts';
import { planExports, type Exports } from '../plan-exports.ts';

const characters = [...'0123456789X'];

/** A credit code that no register has given, right in both of its checks. */
export function creditCode(number: number): string {
  const stem = `91220101MA0XX${String(number).padStart(3, '0')}`;
  const inner = characters.find((check) => organisationCodeHolds(`${stem}${check}0`))!;
  return stem + inner + creditCodeCheck(`${stem}${inner}0`);
}

/** A resident identity number of nobody in particular. */
export function residentId(number: number): string {
  const stem = `220104198001${String(1 + (number % 28)).padStart(2, '0')}${String(number).padStart(3, '0')}`;
  return stem + characters.find((check) => residentIdFault(stem + check) === undefined)!;
}

type Own = Readonly<Record<string, Content>>;

/** An enterprise that qualifies, by field; but for what `own` says. */
export const firm = (number: number, unit: string, city: string, own: Own = {}): Own => ({
  name: `示例企业${number}`,
  creditCode: creditCode(number),
  city,
  reportingUnit: unit,
  sector: '新材料',
  industry: 'C39',
  staff: 500,
  revenue: 5000,
  assets: 3000,
  foundedByInstitution: '否',
  need: '工艺改进',
  contact: `联系人${number}`,
  phone: `139${String(number).padStart(8, '0')}`,
  ...own,
});

/** A person who qualifies and earns the whole subsidy. */
export const person = (number: number, host: number, own: Own = {}): Own => ({
  name: `人选${number}`,
  idType: '居民身份证',
  residentId: residentId(number),
  education: '研究生',
  degree: '博士',
  title: '教授',
  sendingUnit: `示例大学${number}`,
  hostName: `示例企业${host}`,
  hostCode: creditCode(host),
  speciality: '材料',
  firstTime: '是',
  termStart: '2024-03-01',
  termEnd: '2026-02-28',
  ...own,
});

function workbook(name: string, table: Table, sheet: string, rows: readonly Own[]): ModelWorkbook {
  const model = new ModelWorkbook(name);
  const fields = Object.keys(rows[0]!);
  model.addSheet({
    name: sheet,
    cells: [
      fields.map((field) => table.fields[field]!.label),
      ...rows.map((row) => fields.map((field) => row[field] ?? null)),
    ],
  });
  return model;
}

/** The list of earlier selections, on which none of the persons stands: without it nobody's first selection is proved. */
function withHistory(model: ModelWorkbook): ModelWorkbook {
  model.addSheet({
    name: '往年入选名单',
    cells: [
      ['姓名', '身份证号', '入选批次', '派出单位', '入驻企业', '聘期开始', '聘期结束', '数据来源', '查询日期'],
      [
        '往届人选',
        residentId(900),
        '2021年',
        '示例大学900',
        '示例企业900',
        '2021-03-01',
        '2023-02-28',
        '省厅',
        '2024-05-01',
      ],
    ],
  });
  return model;
}

/** A case that was checked: enterprises from one workbook, persons from another, and what else the office gives. */
export async function checkedCase(
  firms: readonly Own[],
  persons: readonly Own[],
  asOf = '2024-06-01',
  more: readonly Workbook[] = [],
) {
  const session = new Session(
    [
      workbook('各市州企业.xlsx', enterprises, '企业申报', firms),
      withHistory(workbook('高校人选.xlsx', candidates, '人选推荐', persons)),
      ...more,
    ],
    { rulesHash: 'sha256:test', today: asOf },
  );
  const report = await session.check();
  return { session, judged: session.result, report };
}

/** The papers of such a case, as a city's office makes them. */
export async function papersOf(...given: Parameters<typeof checkedCase>): Promise<Exports> {
  const { judged, report } = await checkedCase(...given);
  return planExports(judged, report, { as: 'city' });
}
