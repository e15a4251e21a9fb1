import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdOutsideJilin } from './rd-outside-jilin.ts';

const registered = (city?: string) => ({ 'rd-register': [{ creditCode, city }] });

export const cases = casesOf(rdOutsideJilin, tax, [
  { name: '长春市', rows: [grown], beside: registered('220100'), answer: false },
  { name: '长白山没有区划代码', rows: [grown], beside: registered('2200A1'), answer: false },
  { name: '辽宁省', rows: [grown], beside: registered('210000'), answer: true },
  {
    name: '一律除外的，由另一条规则处理',
    rows: [grown],
    beside: registered('210000'),
    ways: { 'rd-exclusions': 'barred' },
    answer: false,
  },
  { name: '注册地未填', rows: [grown], beside: registered(), answer: undefined },
  { name: '没有登记信息表', rows: [grown], answer: undefined },
]);
