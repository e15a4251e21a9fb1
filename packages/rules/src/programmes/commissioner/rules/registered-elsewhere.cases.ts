import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { registeredElsewhere } from './registered-elsewhere.ts';

export const cases = casesOf(registeredElsewhere, enterprises, [
  { name: '北京登记，填长春', rows: [{ creditCode: '91110108551385082Q', city: '220100' }], answer: true },
  { name: '省内登记，填长春', rows: [{ creditCode: '91220101MA0XX0015U', city: '220100' }], answer: false },
  {
    name: '北京登记，填北京，由另一条规则处理',
    rows: [{ creditCode: '91110108551385082Q', city: '110000' }],
    answer: false,
  },
  { name: '注册地未填', rows: [{ creditCode: '91110108551385082Q' }], answer: undefined },
]);
