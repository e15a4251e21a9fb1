import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeOnList } from './sme-on-list.ts';

const rows = [{ creditCode, onList: false }];
const listed = (list: string | undefined, code = creditCode) => ({ discredited: [{ creditCode: code, list }] });

export const cases = casesOf(smeOnList, enterprises, [
  { name: '填否，没有名单', rows, answer: false },
  { name: '填是', rows: [{ creditCode, onList: true }], answer: true },
  { name: '填否，名单上有', rows, beside: listed('经营异常名录'), answer: true },
  { name: '填否，已移出', rows, beside: listed('经营异常名录（已移出）'), answer: false },
  { name: '另一种名单，由另一条规则处理', rows, beside: listed('失信被执行人'), answer: false },
  { name: '名单上是另一家', rows, beside: listed('经营异常名录', otherCode), answer: false },
  { name: '未填', rows: [{ creditCode }], answer: undefined },
  { name: '未填，名单上有', rows: [{ creditCode }], beside: listed('严重违法失信名单'), answer: true },
]);
