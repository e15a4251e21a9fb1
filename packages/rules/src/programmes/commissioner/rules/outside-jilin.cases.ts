import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { outsideJilin } from './outside-jilin.ts';

export const cases = casesOf(outsideJilin, enterprises, [
  { name: '长春市', rows: [{ city: '220100' }], answer: false },
  { name: '长白山，没有区划代码的推荐单位', rows: [{ city: '2200A1' }], answer: false },
  { name: '只写了吉林省', rows: [{ city: '220000' }], answer: false },
  { name: '辽宁省', rows: [{ city: '210000' }], answer: true },
  {
    name: '信用代码登记在北京，注册地写长春',
    rows: [{ city: '220100', creditCode: '91110108551385082Q' }],
    answer: false,
  },
  { name: '未填写', rows: [{}], answer: undefined },
]);
