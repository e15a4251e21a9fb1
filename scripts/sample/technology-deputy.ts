import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, residentId } from './identity.ts';
import { policySheetOf } from './sheets.ts';
import { refusedApplicant, refusedApplicantSheet } from './specialised.ts';

// A city's candidates for 科技副总 and the enterprises that want them, as its districts gather them. All of it is made up.

const day = '2026-06-15';

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const stems = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
const hostName = (n: number): string => `宁波示例${n + 1}号机电有限公司`;
const hostCode = (n: number): string => creditCode('330203', 600 + n);

const usual: Own = {
  idType: '居民身份证',
  birthday: '1983-05-05',
  degree: '博士',
  title: '副教授',
  unit: '示例大学',
  contractStart: '2022-01-01',
  contractEnd: '2030-12-31',
  certificate: '初级',
  firstHire: '是',
  related: '否',
  consent: '是',
  termStart: '2026-09-01',
  termEnd: '2028-08-31',
  agreement: '是',
  service: 4,
};

const unqualified: Own = { degree: '硕士', title: '讲师' };

/** What is peculiar about each, in the order of the sheet; each wants the host of its own row unless it names one. */
const candidates: readonly Own[] = [
  { contractStart: '2022年1月1日', firstHire: '√' },
  { birthday: '1990-02-03', title: '讲师' },
  { contractStart: '2024-01-01', contractEnd: '2026-12-30' },
  { contractEnd: '2029-06-13', renewal: '否' },
  { contractEnd: '2029-06-13', renewal: '是' },
  { certificate: '无' },
  { ...unqualified, ground: '无' },
  { ...unqualified, ground: '企业急需紧缺' },
  { birthday: '1968-01-01' },
  { related: '是' },
  { consent: '否' },
  { host: 90 },
  {},
  {},
  { host: 13 },
  { same: 0 },
  { agreement: '否' },
  { service: 2.5 },
  { contractEnd: null },
];

const candidateColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '姓名', width: 12 },
  { field: 'idType', head: '证件类型', width: 12 },
  { field: 'id', head: '身份证号码', width: 22, format: '@' },
  { field: 'degree', head: '学位', width: 8 },
  { field: 'title', head: '职称', width: 10 },
  { field: 'unit', head: '工作单位', width: 16 },
  { field: 'host', group: '派驻企业', head: '名称', width: 26 },
  { field: 'hostCode', group: '派驻企业', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'contractStart', group: '现聘用合同', head: '开始日期', width: 13 },
  { field: 'contractEnd', group: '现聘用合同', head: '结束日期', width: 13 },
  { field: 'renewal', head: '有无到期续聘证明', width: 10 },
  { field: 'certificate', head: '技术经理人证书等级', width: 10 },
  { field: 'firstHire', head: '是否首聘', width: 8 },
  { field: 'ground', head: '放宽条件依据', width: 16 },
  { field: 'related', head: '是否本人或所在单位创办、入股、孵化', width: 12 },
  { field: 'consent', head: '派出单位是否同意', width: 9 },
  { field: 'termStart', head: '聘任开始', width: 13 },
  { field: 'termEnd', head: '聘任结束', width: 13 },
  { field: 'agreement', head: '是否签订三方协议', width: 9 },
  { field: 'service', head: '本年累计服务时间（月）', width: 10 },
];

function candidateRow(own: Own, i: number): Content[] {
  const person = typeof own['same'] === 'number' ? own['same'] : i;
  const host = typeof own['host'] === 'number' ? own['host'] : i;
  const cells: Own = {
    ...usual,
    ...own,
    name: `人选${stems[person]!}`,
    host: hostName(host),
    hostCode: hostCode(host),
  };
  const id = residentId(String(cells['birthday']), 10 + person);
  return candidateColumns.map(({ field }) =>
    field === undefined ? i + 1 : field === 'id' ? id : (cells[field] ?? null),
  );
}

const usualHost: Own = {
  registered: '宁波市',
  district: '海曙区',
  legalPerson: '是',
  titles: '高新技术企业',
  cleared: '否',
  need: '工艺改进',
  several: '否',
  contact: '联系人甲',
  phone: '0574-80000000',
};

const hosts: readonly Own[] = [
  ...candidates.map((_, i): Own => (i === 12 ? { legalPerson: '否' } : {})),
  { registered: '辽宁省沈阳市' },
  { titles: '一般企业' },
  { titles: '瞪羚企业' },
  { titles: '一般企业', cleared: '是', clearedOn: '2026-03-01' },
  { same: 0 },
  { titles: '专精特新中小企业', name: refusedApplicant.name, code: refusedApplicant.code },
];

const hostColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'registered', head: '注册地', width: 14 },
  { field: 'district', head: '区县', width: 10 },
  { field: 'legalPerson', head: '是否独立法人', width: 9 },
  { field: 'titles', head: '企业资质', width: 20 },
  { field: 'cleared', head: '是否完成两清零', width: 9 },
  { field: 'clearedOn', head: '两清零完成日期', width: 13 },
  { field: 'need', head: '需求内容', width: 16 },
  { field: 'several', head: '是否申请一名以上', width: 9 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
];

function hostRow(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const cells: Own = { ...usualHost, name: hostName(n), code: hostCode(n), ...own };
  return hostColumns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
}

const note = '备注：本表全部内容均为虚构。';

export const technologyDeputySheets: readonly SampleSheet[] = [
  {
    name: '人选申报',
    title: '2026年科技副总申报人选汇总表（示例）',
    columns: candidateColumns,
    rows: candidates.map(candidateRow),
    note,
  },
  {
    name: '派驻企业',
    title: '2026年科技副总派驻企业需求汇总表（示例）',
    columns: hostColumns,
    rows: hosts.map(hostRow),
    note,
  },
  refusedApplicantSheet,
  policySheetOf([
    ['判定日', serialOf(day, false)],
    ['到2027年遴选人数', '15人', '示例：虚构的数值，不是政策规定'],
  ]),
];
