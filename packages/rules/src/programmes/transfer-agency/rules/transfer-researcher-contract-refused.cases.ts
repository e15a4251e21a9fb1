import { casesOf } from '../../../kernel/cases.ts';
import { researchers } from '../tables/researchers.ts';
import { contract, ofYear, researcher } from '../testing/samples.ts';
import { transferResearcherContractRefused } from './transfer-researcher-contract-refused.ts';

const rows = [researcher];
const values = ofYear;

export const cases = casesOf(transferResearcherContractRefused, researchers, [
  { name: '可计', rows, beside: { 'transfer-contracts': [contract] }, values, answer: false },
  {
    name: '不是技术合同',
    rows,
    beside: { 'transfer-contracts': [{ ...contract, kind: '设备采购' }] },
    values,
    answer: true,
  },
  { name: '不在表中，由另一条规则处理', rows, beside: { 'transfer-contracts': [] }, values, answer: false },
  {
    name: '类型未填',
    rows,
    beside: { 'transfer-contracts': [{ ...contract, kind: undefined }] },
    values,
    answer: undefined,
  },
]);
