import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { institutionShareholder } from './institution-shareholder.ts';

const creditCode = '91220101MA0XX0015U';
const denies = { creditCode, foundedByInstitution: false };
const held = (shareholder: string) => ({ shareholders: [{ creditCode, shareholder }] });

export const cases = casesOf(institutionShareholder, enterprises, [
  { name: '大学', rows: [denies], beside: held('示例大学'), answer: true },
  { name: '大学的资产经营公司', rows: [denies], beside: held('示例资产经营有限公司'), answer: true },
  { name: '未填写，股东为大学', rows: [{ creditCode }], beside: held('示例大学'), answer: true },
  { name: '研究所', rows: [denies], beside: held('示例应用化学研究所'), answer: true },
  { name: '投资公司', rows: [denies], beside: held('示例创业投资有限公司'), answer: false },
  {
    name: '另一企业的股东',
    rows: [denies],
    beside: { shareholders: [{ creditCode: '91220184MA0XX00153', shareholder: '示例大学' }] },
    answer: false,
  },
  {
    name: '已自认，由另一条规则处理',
    rows: [{ ...denies, foundedByInstitution: true }],
    beside: held('示例大学'),
    answer: false,
  },
  { name: '没有股东信息表', rows: [denies], answer: false },
  { name: '信用代码不明', rows: [{ foundedByInstitution: false }], beside: held('示例大学'), answer: undefined },
]);
