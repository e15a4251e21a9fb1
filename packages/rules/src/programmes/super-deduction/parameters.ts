import { citing, parameter, ratio } from '../../kernel/index.ts';
import { announcement, notice, reply } from './document.ts';

const of2018 = citing('财税〔2018〕99号')('一', '2018年起加计75%，后延长执行；文号未与原文核对，税率见公开转载。');
const manufacturing = announcement('2021年第13号')('一', '2021年起制造业企业加计100%。');
const techSme = announcement('2022年第16号')('一', '2022年起科技型中小企业加计100%。');
const lastQuarter = citing('2022年第四季度阶段性政策')(
  '（公开转载，文号未核对）',
  '原适用75%的企业，2022年10月1日至12月31日加计100%。',
);
const of2023 = announcement('2023年第7号')('一', '2023年起各类企业加计100%，长期执行。');

/** What may be deducted beyond the fees themselves, as a share of them. For intangible assets the same share of their amortisation. */
export const generalRate = parameter({
  id: 'deduction-rate',
  label: '研发费用加计扣除比例（一般企业）',
  unit: '百万分之一',
  cites: of2018,
  values: [
    { from: '2018-01-01', to: '2022-09-30', value: 750_000, cites: of2018 },
    { from: '2022-10-01', to: '2022-12-31', value: 1_000_000, cites: lastQuarter },
    { from: '2023-01-01', value: 1_000_000, cites: of2023 },
  ],
});

/** Where it has no value the general rate holds. */
export const manufacturingRate = parameter({
  id: 'deduction-rate-manufacturing',
  label: '研发费用加计扣除比例（制造业）',
  unit: '百万分之一',
  cites: manufacturing,
  values: [{ from: '2021-01-01', value: 1_000_000, cites: manufacturing }],
  optional: true,
});

/** Where it has no value the general rate holds. For 2017 to 2019 75 % are remembered, which is no more than that. */
export const techSmeRate = parameter({
  id: 'deduction-rate-sme',
  label: '研发费用加计扣除比例（科技型中小企业）',
  unit: '百万分之一',
  cites: techSme,
  values: [{ from: '2022-01-01', value: 1_000_000, cites: techSme }],
  optional: true,
});

/** 120 % from 2023 to 2027 are remembered and in no copy at hand: the office sets the rate with its dates. */
export const chipRate = parameter({
  id: 'deduction-rate-chip',
  label: '研发费用加计扣除比例（集成电路、工业母机企业）',
  unit: '百万分之一',
  cites: announcement('2023年第44号')('（原文未核对）', '集成电路和工业母机企业的比例另有规定，数值未经核对。'),
  values: [],
});

/** The first day for which such a rate of its own is spoken of; before it these enterprises are like others. */
export const chipRateFrom = '2023-01-01';

export const commissionedShare = parameter({
  id: 'deduction-commissioned-share',
  label: '委托研发费用计入比例',
  unit: '百万分之一',
  cites: notice('委托研发', '委托外部机构或个人研发的，按实际发生额的80%计入委托方研发费用。'),
  values: [
    {
      from: '2018-01-01',
      value: 800_000,
      cites: notice('委托研发', '委托外部机构或个人研发的，按实际发生额的80%计入委托方研发费用。'),
    },
  ],
});

/** Two thirds are no whole number of parts per million, so that they stand here as a fraction. */
export const overseasLimit = {
  share: ratio(2n, 3n),
  cites: notice('委托境外研发', '委托境外研发费用不超过境内符合条件的研发费用三分之二的部分可以计入。'),
};

/** The rate at which the reply turns deductions into tax: 259 million yuan into 64.75 million. */
export const taxRate = parameter({
  id: 'deduction-tax-rate',
  label: '测算减免税额的企业所得税税率',
  unit: '百万分之一',
  cites: reply('一（一）', '加计2.59亿元、减免税额6475万元，相当于按25%计。'),
  values: [
    {
      from: '2018-01-01',
      value: 250_000,
      cites: reply('一（一）', '加计2.59亿元、减免税额6475万元，相当于按25%计。'),
    },
  ],
});

/** 15 % are remembered and in no copy at hand. */
export const highTechTaxRate = parameter({
  id: 'deduction-tax-rate-high-tech',
  label: '测算减免税额的企业所得税税率（高新技术企业）',
  unit: '百万分之一',
  cites: citing('《中华人民共和国企业所得税法》')('（原文未核对）', '高新技术企业适用优惠税率，数值未经核对。'),
  values: [],
});

/** What somebody has reported of the whole batch; unset, there is nothing to compare. */
export const reportedTax = parameter({
  id: 'deduction-reported-tax',
  label: '上报的减免税额合计',
  unit: '分',
  cites: reply('一（一）', '公布加计金额和减免税额的合计数。'),
  values: [],
  optional: true,
});
