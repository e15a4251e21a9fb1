import { serialOf } from '../../../packages/rules/src/index.ts';
import { creditCode, residentId } from '../identity.ts';
import type { SampleRow } from '../planted.ts';

type Cells = SampleRow['cells'];

/** A medium enterprise that meets every condition, but for what is given otherwise. */
export const firm = (n: number, own: Cells = {}): SampleRow => ({
  cells: {
    name: `事项示例${n}号有限公司`,
    creditCode: creditCode('220104', 600 + n),
    city: '长春市',
    county: '朝阳区',
    reportingUnit: '长春市科技局',
    sector: '新材料',
    industry: 'C26',
    staff: 400,
    revenue: 6000,
    assets: 9000,
    declaredSize: '中型',
    foundedByInstitution: '否',
    need: '关键技术攻关',
    contact: `联系示例${n}`,
    phone: `0431-0001${String(n).padStart(3, '0')}`,
    ...own,
  },
});

/** Too few people for a medium one. */
export const smallFirm = (n: number): SampleRow => firm(n, { staff: 299, declaredSize: '小型' });

/** A candidate for an enterprise who earns it the whole subsidy, but for what is given otherwise. */
export const person = (n: number, host: SampleRow, own: Cells = {}): SampleRow => ({
  cells: {
    name: `人选示例${'甲乙丙丁戊己庚辛壬癸'[n % 10]!}`,
    idType: '居民身份证',
    residentId: residentId(`19${70 + (n % 20)}-03-08`, 600 + n),
    education: '研究生',
    degree: '博士',
    title: '教授',
    sendingUnit: '示例大学',
    hostName: host.cells['name']!,
    hostCode: host.cells['creditCode']!,
    speciality: '新材料方向',
    firstTime: '是',
    termStart: serialOf('2024-03-01', false),
    termEnd: serialOf('2026-02-28', false),
    ...own,
  },
});
