import { casesOf } from '../../../kernel/cases.ts';
import { hosts } from '../tables/hosts.ts';
import { deputyOutsideCity } from './deputy-outside-city.ts';

const ways = { 'deputy-city': '吉林' };

export const cases = casesOf(deputyOutsideCity, hosts, [
  { name: '宁波市', rows: [{ registered: '宁波市' }], answer: false },
  { name: '带省名和区名', rows: [{ registered: '浙江省 宁波市鄞州区' }], answer: false },
  { name: '杭州市', rows: [{ registered: '杭州市' }], answer: true },
  { name: '长春市', rows: [{ registered: '长春市' }], answer: true },
  { name: '只写省', rows: [{ registered: '浙江省' }], answer: undefined },
  { name: '只写区', rows: [{ registered: '鄞州区' }], answer: undefined },
  { name: '未填', rows: [{}], answer: undefined },
  { name: '本市为吉林市，填长春', rows: [{ registered: '吉林省长春市' }], ways, answer: true },
  { name: '本市为吉林市', rows: [{ registered: '吉林省吉林市船营区' }], ways, answer: false },
  { name: '本市为长春市，填宁波', rows: [{ registered: '宁波' }], ways: { 'deputy-city': '长春' }, answer: true },
]);
