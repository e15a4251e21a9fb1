import { parameter, wanYuan, type Citation, type Parameter } from '../../kernel/index.ts';
import { laterReply, notice, reply } from './document.ts';

const open = (definition: Omit<Parameter, 'values' | 'cites'> & { readonly cites: Citation }): Parameter =>
  parameter({ ...definition, values: [] });

/** The year whose contracts count: that of the payment is later. */
export const assessedYear = open({
  id: 'transfer-year',
  label: '技术转移机构考核年度',
  unit: '年',
  cites: notice('考核评价每年进行，按年度促成的合同计算。'),
});

/** 达到一定数额: the volume itself is enough. */
export const leastVolume = open({
  id: 'transfer-least-volume',
  label: '申请补助的年度促成成交额下限',
  unit: '分',
  cites: reply('三2', '年度促成技术合同成交额达到一定数额的可以申请补助，数额未写明。'),
});

/** Share of the volume that is paid. */
export const agencyRate = open({
  id: 'transfer-rate',
  label: '技术转移机构补助比例',
  unit: '百万分之一',
  cites: notice('补助按促成的成交额计算的比例。'),
});

/** Most that an agency gets for a year. */
export const mostPerAgency = open({
  id: 'transfer-most',
  label: '每家技术转移机构补助上限',
  unit: '分',
  condition: true,
  awaited: true,
  cites: notice('每家机构的年度补助上限。'),
});

/** Share of the transaction that is paid to researchers. */
export const researcherRate = open({
  id: 'transfer-researcher-rate',
  label: '科研人员技术交易补助比例',
  unit: '百万分之一',
  cites: laterReply('二（一）2', '新增科研人员技术交易补助，比例未写明。'),
});

/** Most that a researcher gets for one contract. */
export const mostPerResearcher = open({
  id: 'transfer-researcher-most',
  label: '科研人员每项合同补助上限',
  unit: '分',
  condition: true,
  awaited: true,
  cites: laterReply('二（一）2', '新增科研人员技术交易补助，上限未写明。'),
});

const told2022 = reply('三2', '全省有技术转移示范机构100家，其中国家级10家。');
const told2023 = laterReply('二（一）3', '新认定22家，累计106家。');

/** Recognised agencies of the province. */
export const knownAgencies = parameter({
  id: 'transfer-known-agencies',
  label: '全省技术转移示范机构数',
  unit: '户',
  cites: told2023,
  values: [
    { from: '2022-07-06', to: '2023-05-16', value: 100, cites: told2022 },
    { from: '2023-05-17', value: 106, cites: told2023 },
  ],
});

/** National ones among them; only the reply of 2022 counts them. */
export const knownNational = parameter({
  id: 'transfer-known-national',
  label: '全省国家级技术转移示范机构数',
  unit: '户',
  cites: told2022,
  values: [{ from: '2022-07-06', value: 10, cites: told2022 }],
});

const toldVolume = laterReply('二（一）3', '全年登记技术合同2564份，合同成交总额52.63亿元。');

/** Of all contracts that the province registered in the year of the reply. */
export const knownVolume = parameter({
  id: 'transfer-known-volume',
  label: '全省年度技术合同成交总额',
  unit: '分',
  cites: toldVolume,
  values: [{ from: '2023-05-17', value: wanYuan(526_300), cites: toldVolume }],
});
