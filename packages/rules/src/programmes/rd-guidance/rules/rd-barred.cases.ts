import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdBarred } from './rd-barred.ts';

const ways = { 'rd-exclusions': 'barred' };
const registered = (own: object) => ({ 'rd-register': [{ creditCode, status: '存续', city: '220100', ...own }] });

export const cases = casesOf(rdBarred, tax, [
  { name: '未定为除外的，不除外', rows: [grown], beside: registered({ status: '注销' }), answer: false },
  { name: '注销', rows: [grown], beside: registered({ status: '注销' }), ways, answer: true },
  { name: '迁出省外', rows: [grown], beside: registered({ city: '210000' }), ways, answer: true },
  {
    name: '失信',
    rows: [grown],
    beside: { ...registered({}), discredited: [{ creditCode, list: '严重违法失信名单' }] },
    ways,
    answer: true,
  },
  { name: '没有这些情形', rows: [grown], beside: registered({}), ways, answer: false },
  { name: '注册地不明', rows: [grown], beside: registered({ city: undefined }), ways, answer: undefined },
  {
    name: '注册地不明，但已吊销',
    rows: [grown],
    beside: registered({ city: undefined, status: '吊销' }),
    ways,
    answer: true,
  },
  { name: '没有登记信息表', rows: [grown], ways, answer: undefined },
]);
