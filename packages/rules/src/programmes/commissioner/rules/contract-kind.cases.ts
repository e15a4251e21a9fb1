import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { contractKind } from './contract-kind.ts';

export const cases = casesOf(contractKind, contracts, [
  { name: '技术开发', rows: [{ kind: '技术开发' }], answer: false },
  { name: '技术转让合同', rows: [{ kind: '技术转让合同' }], answer: false },
  { name: '技术许可', rows: [{ kind: '技术许可' }], answer: false },
  { name: '技术咨询', rows: [{ kind: '技术咨询' }], answer: false },
  { name: '只写服务', rows: [{ kind: '服务' }], answer: false },
  { name: '技术开发（委托），括号写法', rows: [{ kind: '技术委托开发' }], answer: false },
  { name: '专利实施许可，属于技术许可', rows: [{ kind: '专利实施许可' }], answer: false },
  { name: '技术培训，属于技术服务', rows: [{ kind: '技术培训' }], answer: false },
  { name: '设备采购', rows: [{ kind: '设备采购合同' }], answer: true },
  { name: '捐赠协议', rows: [{ kind: '捐赠协议' }], answer: true },
  { name: '检测服务，是否技术服务须看合同', rows: [{ kind: '检测服务' }], answer: undefined },
  { name: '未填写', rows: [{}], answer: undefined },
]);
