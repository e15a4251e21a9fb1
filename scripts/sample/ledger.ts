import {
  ledgerFigures,
  ledgerRelations,
  publishedFigures,
  type LedgerFigure,
} from '../../packages/rules/src/programmes/ledger/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleSheet } from './draw.ts';

// The figures of the five documents as a register, a summary that quotes some of them wrong, and how they hang together. The
// summary is made up; what the documents themselves contradict stands as they have it.

type Field = keyof LedgerFigure;
type Cells = Partial<Readonly<Record<Field, string>>>;

const summary = '示例：2023年工作总结（讨论稿）';
const told = (
  number: string,
  indicator: string,
  period: string,
  unit: string,
  value: string,
  more: Cells = {},
): Cells => ({
  number,
  indicator,
  period,
  unit,
  value,
  document: summary,
  ...more,
});

const documented: readonly Cells[] = publishedFigures.map((figure, i) => ({
  number: `F${String(i + 1).padStart(3, '0')}`,
  ...figure,
}));

const summarised: readonly Cells[] = [
  told('S01', '全省技术合同认定登记数', '2022年度', '份', '2546'),
  told('S02', 'R&D投入引导计划累计补助资金', '2020至2021年度', '亿元', '10.2'),
  told('S03', 'R&D投入引导计划累计补助资金', '2020至2021年度', '万元', '10,199.8'),
  told('S04', '技术转移示范机构', '截至2022年底', '家', '106', { opening: '100', added: '22' }),
  told('S05', '企业为主体的新型研发机构', '2023年5月', '家', '４２', { whole: '45', share: '91' }),
  told('S06', '科技小巨人企业认定', '2020年底', '户', '1049', { target: '1000', progress: '104' }),
  told('S07', '科技型中小企业评价入库', '2022年', '户', '1804', { before: '1361', growth: '32.6' }),
  told('S08', '高新技术企业', '2022年', '户', '3112', { before: '2903', growth: '7.2', target: '突破3500' }),
  told('S09', '科创专员（科创副总）选派', '2023年', '名', '190', { target: '200左右' }),
  told('S10', '技术经纪人', '2022年底', '人', '1468'),
  told('S11', '示例园区营业收入', '2022年', '亿元', '10.2', { opening: '5.1', added: '5.0' }),
  told('S12', '示例园区从业人员', '2022年', '人', '280—320'),
  told('S13', '示例园区入驻企业', '2022年', '户', '56户次'),
  told('S13', '示例园区毕业企业', '2022年', '户', '12', { word: '大约' }),
  told('S14', 'R&D补助两个年度企业', '2020至2021年度', '户', '1030'),
  told('S15', '计划选派人次', '2023至2025年', '名', '590'),
  told('S16', '选派年数', '2023至2025年', '年', '3'),
  told('S17', '加计扣除税率', '2022年', '%', '25'),
  told('S18', '新增示范机构', '2022年', '家', '22'),
  told('S19', '新增入库成果', '2022年', '项', '2523'),
  told('S20', '新增入库需求', '2022年', '项', '483'),
  told('S21', '省级以上科技企业孵化器', '2023年5月', '家', '133', { document: '' }),
];

const columns: readonly (readonly [field: Field, head: string, width: number])[] = [
  ['number', '编号', 8],
  ['indicator', '指标名称', 34],
  ['scope', '口径', 12],
  ['period', '统计期间', 18],
  ['unit', '计量单位', 9],
  ['value', '数值', 12],
  ['word', '约数词', 9],
  ['before', '上年同期数', 11],
  ['growth', '同比增长（%）', 10],
  ['opening', '期初数', 10],
  ['added', '本期新增', 10],
  ['whole', '总体数', 9],
  ['share', '占比（%）', 9],
  ['target', '目标值', 11],
  ['progress', '完成率（%）', 10],
  ['document', '来源文件', 30],
  ['paragraph', '段落', 16],
];

/** What is a plain number is typed as one, as clerks do. */
const cell = (text: string | undefined): Content =>
  text === undefined || text === '' ? null : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;

const figureSheet: SampleSheet = {
  name: '指标台账',
  title: '科技创新指标台账',
  columns: columns.map(([, head, width]) => ({ head, width })),
  rows: [...documented, ...summarised].map((row) => columns.map(([field]) => cell(row[field]))),
  note: `备注：${ledgerFigures.fields.value.label}据来源文件填写，约数词照录。`,
};

/** The number of a figure of the documents. */
function no(indicator: string, where = ''): string {
  const at = publishedFigures.findIndex(
    (figure) =>
      figure.indicator === indicator &&
      [figure.period, figure.paragraph, figure.document].some((text) => text.includes(where)),
  );
  if (at < 0) throw new Error(`the documents have no ${indicator} ${where}`);
  return documented[at]!.number!;
}

const firms = ['2020', '2021'].map((year) => no('R&D投入引导计划补助企业', year));
const money = ['2020', '2021'].map((year) => no('R&D投入引导计划补助资金', year));
const members = ['高校', '科研院所', '科技型企业', '科技和金融服务机构', '科技企业孵化器'];

const lines: readonly (readonly [kind: string, result: string, terms: string])[] = [
  ['分项加总', no('R&D投入引导计划累计补助企业', '一是'), firms.join('、')],
  ['分项加总', no('R&D投入引导计划累计补助资金'), money.join('＋')],
  ['分项加总', 'S14', firms.join('、')],
  ['分项加总', no('科技成果转移转化共同体会员'), members.map((kind) => no(`共同体会员中的${kind}`)).join('、')],
  ['分项加总', no('博士后科研工作站'), `${no('博士后科研工作站分站')}、？`],
  ['同比增长', '？', `${money[1]}、${money[0]}`],
  ['期末结存', no('技术转移示范机构', '2022年'), `${no('技术转移示范机构', '110号')}、S18`],
  ['期末结存', no('入库科技成果', '2022年'), `${no('入库科技成果', '110号')}、S19`],
  ['期末结存', no('入库企业需求', '2022年'), `${no('入库企业需求', '110号')}、S20`],
  ['乘积', no('科技型中小企业加计扣除减免税额'), `${no('科技型中小企业研发费用加计金额')}、S17`],
  ['乘积', 'S15', `${no('科创专员（科创副总）选派', '245号')}、S16`],
  ['倍数', no('揭榜挂帅企业投入为财政资金的倍数'), `${no('揭榜挂帅企业投入研发经费')}、？`],
  ['占比', '？', `${no('企业为主体的新型研发机构', '三（一）7')}、${no('新型研发机构', '三（一）7')}`],
  ['目标进度', '？', `${no('双千工程省内落地转化成果')}、${no('双千工程科技成果转化目标')}`],
  ['平均', '？', `${no('技术合同成交金额')}、${no('技术合同认定登记')}`],
  ['同一指标', no('企业参加省科技发展计划项目'), no('产学研合作创新项目')],
  ['同一指标', no('国家企业技术中心', '一（二）'), no('国家企业技术中心', '二（二）')],
  ['名单计数', no('新启动重大科技专项'), '黑土地、梅花鹿、碳纤维、肉牛'],
  ['名单计数', no('科创专员重点支持产业领域'), '新能源、新装备、新材料、新农业、节能环保、生物医药、数字经济'],
  ['分项加总', 'S01', 'F999、S02'],
];

const relationSheet: SampleSheet = {
  name: '勾稽关系',
  title: '指标勾稽关系',
  columns: [
    { head: '关系编号', width: 9 },
    { head: ledgerRelations.fields.kind.label, width: 12 },
    { head: '结果编号', width: 10 },
    { head: '各项编号或名单', width: 60 },
  ],
  rows: lines.map(([kind, result, terms], i) => [`R${String(i + 1).padStart(2, '0')}`, kind, result, terms]),
};

export const ledgerSheets: readonly SampleSheet[] = [figureSheet, relationSheet];
