import { serialOf } from '../../packages/rules/src/index.ts';
import { creditCode, residentId } from './identity.ts';
import { withCandidateFaults, withEnterpriseFaults } from './planted-case.ts';
import type { SampleRow } from './planted.ts';

// A case of the size that a province sees: six reporting units, three sending units, everything counted out, nothing by chance.

const cities = [
  ['220104', '长春市', '朝阳区'],
  ['220211', '吉林市', '丰满区'],
  ['220322', '四平市', '梨树县'],
  ['220502', '通化市', '东昌区'],
  ['220702', '松原市', '宁江区'],
  ['222401', '延边州', '延吉市'],
] as const;
const sectors = ['新装备', '新材料', '生物医药', '新农业', '新能源'];
const industries = ['C39', 'C26', 'C27', 'C35', 'I65'];

export const cityNames: readonly string[] = cities.map(([, name]) => name);
export const universities = ['示例大学', '示例理工大学', '示例应用化学研究所'] as const;

/** What makes one enterprise in twelve different from its neighbours. */
function peculiar(i: number): SampleRow['cells'] {
  switch (i % 12) {
    case 7:
      return { staff: 90, declaredSize: '小型' };
    case 8:
      return { revenue: 899.5, declaredSize: '小型' };
    case 9:
      return { foundedByInstitution: '是' };
    case 10:
      return i % 24 === 10 ? { industry: 'J66' } : { city: '辽宁省大连市', county: null };
    case 11:
      return i % 24 === 11 ? { staff: null } : {};
    default:
      return {};
  }
}

/** 120 enterprises, twenty a city. */
const enterprises: readonly SampleRow[] = Array.from({ length: 120 }, (_, i) => {
  const [region, city, county] = cities[i % cities.length]!;
  return {
    cells: {
      name: `${county.slice(0, 2)}示例${i + 1}号有限公司`,
      creditCode: creditCode(region, 100 + i),
      city,
      county,
      reportingUnit: `${city}科技局`,
      sector: sectors[i % sectors.length]!,
      industry: industries[i % industries.length]!,
      staff: 300 + ((i * 37) % 600),
      revenue: 2000 + ((i * 613) % 30_000) + (i % 4) * 0.25,
      assets: 3000 + ((i * 911) % 40_000),
      declaredSize: '中型',
      foundedByInstitution: '否',
      need: '关键技术攻关',
      contact: `联系示例${i + 1}`,
      phone: `0431-0000${String(i).padStart(3, '0')}`,
      ...peculiar(i),
    },
  };
});

export const caseEnterprises = withEnterpriseFaults(enterprises);

/** Who is right about a code that its enterprise has written wrongly. */
const hostAt = (i: number): SampleRow['cells'] =>
  (caseEnterprises[i]!.issues?.['creditCode'] ? enterprises[i]! : caseEnterprises[i]!).cells;

const digits = [...'零一二三四五六七八九'];
const said = (n: number): string => [...String(n)].map((digit) => digits[Number(digit)]!).join('');
const surnames = [...'张王李赵刘陈杨黄周吴徐孙马朱胡林郭何高罗'];

/** Two years to the day, and a day less. */
const start = serialOf('2024-03-01', false);
const end = serialOf('2026-02-28', false);

/** 180 candidates, sixty a sending unit; the last three are one too many for one enterprise. */
const candidates: readonly SampleRow[] = Array.from({ length: 180 }, (_, i) => {
  const crowd = i >= 177;
  const host = hostAt(crowd ? 0 : (i * 7) % 120);
  const unlisted = !crowd && i % 37 === 20;
  return {
    cells: {
      name: `${surnames[i % surnames.length]!}示例${said(i + 1)}`,
      idType: '居民身份证',
      residentId: residentId(`${1966 + (i % 28)}-${String(1 + (i % 12)).padStart(2, '0')}-15`, i),
      education: '研究生',
      degree: i % 5 === 0 ? '硕士' : '博士',
      title: ['教授', '副教授', '研究员'][i % 3]!,
      sendingUnit: crowd ? universities[0] : universities[i % 3]!,
      hostName: unlisted ? '未申报示例有限公司' : host['name']!,
      hostCode: unlisted ? creditCode('220104', 990) : host['creditCode']!,
      speciality: `${host['sector'] as string}方向`,
      firstTime: i % 9 === 4 ? '否' : '是',
      termStart: start,
      termEnd: i % 11 === 5 ? end - 1 : end + (i % 3) * 30,
    },
  };
});

export const caseCandidates = withCandidateFaults(candidates);
