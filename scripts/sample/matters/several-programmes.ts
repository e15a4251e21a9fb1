import { serialOf } from '../../../packages/rules/src/index.ts';
import type { Content } from '../../../packages/workbook/src/port.ts';
import type { SampleSheet } from '../draw.ts';
import { creditCode, residentId } from '../identity.ts';
import { policySheetOf } from '../sheets.ts';

// The forms of seven programmes in one workbook, as a city's office keeps them over a year, about the same few enterprises:
// what one form grants or refuses answers the condition of another. All of it is made up.

/** The day on which it is judged: under the new rule of 专精特新. */
export const severalDay = '2026-06-15';

interface Enterprise {
  readonly name: string;
  readonly code: string;
}

const enterprise = (sign: string, n: number): Enterprise => ({
  name: `长春示例${sign}号智能装备有限公司`,
  code: creditCode('220104', 900 + n),
});

/** A high-tech enterprise by its own form, though it claims nothing elsewhere. */
const granted = enterprise('甲', 1);
/** Claims to be a high-tech enterprise, and is too young for it. */
const tooYoung = enterprise('乙', 2);
/** A technology SME by its own form, though it claims nothing elsewhere. */
const scored = enterprise('丙', 3);
/** Claims to be a technology SME, and has too few points. */
const unscored = enterprise('丁', 4);

type Own = Readonly<Record<string, Content>>;

const identityOf = ({ name, code }: Enterprise): Own => ({ 企业名称: name, 统一社会信用代码: code });
const contact: Own = { 联系人: '联系人甲', 联系电话: '0431-80000000' };

/** A form from its rows by head; every row has the heads of the first. */
function form(name: string, title: string, rows: readonly Own[]): SampleSheet {
  const heads = Object.keys(rows[0]!);
  return {
    name,
    title: `${title}（示例）`,
    columns: heads.map((head) => ({
      head,
      width: head === '企业名称' ? 32 : head.endsWith('信用代码') || head === '身份证号' ? 22 : 14,
      ...(/代码|身份证号|电话/.test(head) && { format: '@' }),
    })),
    rows: rows.map((row) => heads.map((head) => row[head] ?? null)),
    note: '备注：本表全部内容均为虚构。',
  };
}

const highTech = (own: Enterprise, founded: string): Own => ({
  ...identityOf(own),
  '注册地（市州）': '长春市',
  推荐单位: '长春市科技局',
  成立日期: founded,
  申请日期: '2026-05-20',
  技术领域: '先进制造与自动化',
  是否拥有核心支持知识产权: '是',
  '职工总数（人）': 100,
  '科技人员（人）': 10,
  '第一年销售收入（万元）': 1000,
  '第二年销售收入（万元）': 1200,
  '第三年销售收入（万元）': 1440,
  '第一年净资产（万元）': 500,
  '第二年净资产（万元）': 600,
  '第三年净资产（万元）': 720,
  '近三年研发费用合计（万元）': 182,
  '其中：近三年境内研发费用（万元）': 110,
  '高新技术产品（服务）收入（万元）': 900,
  '上年度总收入（万元）': 1500,
  'Ⅰ类知识产权（件）': 1,
  'Ⅱ类知识产权（件）': 4,
  是否有自主研发的知识产权: '是',
  '近三年科技成果转化（项）': 15,
  申请前一年是否有重大事故或环境违法: '否',
  创新能力总得分: 75,
  ...contact,
});

/** 20 + 40 + 0 points with 210 of R&D, which is the bound; with less, 50. */
const technologySme = (own: Enterprise, rd: number, claimsHighTech: string): Own => ({
  ...identityOf(own),
  '注册地（市州）': '长春市',
  推荐单位: '长春市科技局',
  '是否境内（不含港澳台）注册的居民企业': '是',
  '职工总数（人）': 100,
  '科技人员（人）': 30,
  '上年度销售收入（万元）': 4200,
  '上年度成本费用支出（万元）': 4000,
  '资产总额（万元）': 5000,
  '上年度研发费用（万元）': rd,
  研发投入指标: '按销售收入',
  'Ⅰ类知识产权（件）': 0,
  'Ⅱ类知识产权（件）': 0,
  '产品是否属于禁止、限制、淘汰类': '否',
  是否发生重大事故或严重违法失信: '否',
  是否列入经营异常或严重违法名单: '否',
  是否查账征收: '是',
  是否高新技术企业: claimsHighTech,
  高新技术企业证书有效期至: claimsHighTech === '是' ? '2027-11-30' : null,
  是否获国家级科技奖励: '否',
  是否拥有省部级以上研发机构: '否',
  '是否主导制定国际、国家或行业标准': '否',
});

const specialised = (own: Enterprise, claimsSme: string): Own => ({
  ...identityOf(own),
  '注册地（市州）': '长春市',
  推荐单位: '长春市工信局',
  申请日期: '2026-05-08',
  行业代码: 'C35',
  '从业人员（人）': 120,
  '从事特定细分市场时间（年）': 5,
  '上年度营业收入（万元）': 3000,
  '前二年度营业收入（万元）': 2800,
  '上年度主营业务收入（万元）': 2700,
  '上年度研发费用（万元）': 150,
  '前二年度研发费用（万元）': 120,
  '资产总额（万元）': 5000,
  '负债总额（万元）': 2000,
  '近两年新增实缴股权融资（万元）': 0,
  是否科技型中小企业: claimsSme,
  是否创新型中小企业: '否',
  'Ⅰ类知识产权（件）': 2,
  评价得分: 68,
  ...contact,
});

/** Of 2022, when a technology SME deducts all and others 75 % of the first three quarters; no manufacturer. */
const deduction = (own: Enterprise, claimsSme: string, claimsHighTech: string): Own => ({
  ...identityOf(own),
  国民经济行业: '软件和信息技术服务业',
  所属年度: 2022,
  是否科技型中小企业: claimsSme,
  是否高新技术企业: claimsHighTech,
  '自主研发费用（万元）': 100,
  '研发形成的无形资产摊销额（万元）': 0,
  '委托境内研发费用（万元）': 0,
  '委托境外研发费用（万元）': 0,
  '第四季度可加计扣除研发费用（万元）': 40,
});

const host = (own: Enterprise, titles: string): Own => ({
  ...identityOf(own),
  '注册地（市）': '长春市',
  是否独立法人: '是',
  企业资质: titles,
  '是否完成“两清零”': '否',
  技术需求: '工艺改进',
  是否申请一名以上: '否',
  ...contact,
});

const candidate = (sign: string, n: number, to: Enterprise): Own => ({
  姓名: `人选${sign}`,
  证件类型: '居民身份证',
  身份证号: residentId('1983-05-05', 900 + n),
  学位: '博士',
  职称: '副教授',
  派出单位: '示例大学',
  派驻企业: to.name,
  派驻企业统一社会信用代码: to.code,
  现聘用合同开始日期: '2022-01-01',
  现聘用合同结束日期: '2030-12-31',
  技术经理人证书等级: '初级',
  是否首聘: '是',
  '是否本人或所在单位创办、入股、孵化': '否',
  派出单位是否同意: '是',
  聘任开始: '2026-09-01',
  聘任结束: '2028-08-31',
});

const summary = '示例：2022年工作总结（讨论稿）';
const figure = (
  number: string,
  indicator: string,
  unit: string,
  value: number,
  before: number,
  growth: number,
): Own => ({
  编号: number,
  指标名称: indicator,
  统计期间: '2022年',
  计量单位: unit,
  数值: value,
  上年同期数: before,
  '同比增长（%）': growth,
  来源文件: summary,
});

const task = (number: string, what: string, due: string, status: string): Own => ({
  任务编号: number,
  任务: what,
  责任单位: '示例市科技局',
  完成时限: due,
  依据文件: '示例：年度工作要点',
  完成情况: status,
  完成日期: status === '已完成' ? '2026-05-30' : null,
  佐证材料: status === '已完成' ? '示例：情况说明' : null,
});

export const severalProgrammesSheets: readonly SampleSheet[] = [
  form('高企申报', '高企认定申报表', [highTech(granted, '2020-03-01'), highTech(tooYoung, '2025-08-01')]),
  form('科小评价', '科技型中小企业评价信息表', [
    technologySme(granted, 209.99, '否'),
    technologySme(tooYoung, 209.99, '是'),
    technologySme(scored, 210, '否'),
    technologySme(unscored, 209.99, '否'),
  ]),
  form('专精特新', '专精特新中小企业申报表', [specialised(scored, '否'), specialised(unscored, '是')]),
  form('派驻企业', '科技副总派驻企业表', [
    host(granted, '一般企业'),
    host(tooYoung, '高新技术企业'),
    host(scored, '一般企业'),
    host(unscored, '一般企业'),
  ]),
  form('科技副总人选', '科技副总人选申报表', [
    candidate('甲', 1, granted),
    candidate('乙', 2, tooYoung),
    candidate('丙', 3, scored),
  ]),
  form('加计扣除', '研发费用加计扣除测算表', [
    deduction(granted, '是', '否'),
    deduction(tooYoung, '是', '是'),
    deduction(scored, '否', '否'),
    deduction(unscored, '是', '否'),
  ]),
  form('指标台账', '指标台账', [
    figure('Z01', '示例园区入驻企业', '户', 180, 144, 25),
    figure('Z02', '示例园区技术合同成交额', '万元', 5200, 4000, 13),
  ]),
  form('任务清单', '重点任务清单', [
    task('T01', '组织科技型中小企业评价', '2026-05-31', '已完成'),
    task('T02', '汇总加计扣除数据', '2026-05-31', '进行中'),
  ]),
  policySheetOf([
    ['判定日', serialOf(severalDay, false)],
    ['“我市”是哪个市', '长春市', '示例：市级实施方案'],
  ]),
];
