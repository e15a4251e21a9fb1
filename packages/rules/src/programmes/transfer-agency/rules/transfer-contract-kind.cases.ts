import { casesOf } from '../../../kernel/cases.ts';
import { contracts } from '../tables/contracts.ts';
import { transferContractKind } from './transfer-contract-kind.ts';

export const cases = casesOf(transferContractKind, contracts, [
  { name: '技术开发', rows: [{ kind: '技术开发（委托）' }], answer: false },
  { name: '专利实施许可', rows: [{ kind: '专利实施许可' }], answer: false },
  { name: '技术培训', rows: [{ kind: '技术培训' }], answer: false },
  { name: '设备采购', rows: [{ kind: '设备采购' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
