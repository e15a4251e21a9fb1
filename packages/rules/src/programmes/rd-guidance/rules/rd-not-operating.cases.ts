import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown, otherCode } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNotOperating } from './rd-not-operating.ts';

const registered = (status?: string, code = creditCode) => ({ 'rd-register': [{ creditCode: code, status }] });

export const cases = casesOf(rdNotOperating, tax, [
  { name: '存续（在营、开业、在册）', rows: [grown], beside: registered('存续（在营、开业、在册）'), answer: false },
  { name: '开业', rows: [grown], beside: registered('开业'), answer: false },
  { name: '注销', rows: [grown], beside: registered('注销'), answer: true },
  { name: '吊销，未注销', rows: [grown], beside: registered('吊销，未注销'), answer: true },
  { name: '迁出', rows: [grown], beside: registered('迁出'), answer: true },
  {
    name: '一律除外的，由另一条规则处理',
    rows: [grown],
    beside: registered('注销'),
    ways: { 'rd-exclusions': 'barred' },
    answer: false,
  },
  { name: '登记信息表中没有，由另一条规则处理', rows: [grown], beside: registered('注销', otherCode), answer: false },
  { name: '状态未填', rows: [grown], beside: registered(), answer: undefined },
  { name: '没有登记信息表', rows: [grown], answer: undefined },
]);
