import { enterpriseRows } from './enterprises.ts';
import { creditCode, residentId, wrongCheck } from './identity.ts';
import { plant, type SampleRow, type Verdict } from './planted.ts';

const surnames = [...'张王李赵刘陈杨黄周吴徐孙马朱胡林郭何高罗'];
const digits = [...'零一二三四五六七八九'];
const units = ['示例大学', '示例理工大学', '示例农业大学', '示例医药大学', '示例应用化学研究所'];
const titles = ['教授', '副教授', '研究员', '副研究员', '讲师'];

const isSound = ({ issues, verdict }: SampleRow): boolean => !issues && !verdict;
const hosts = enterpriseRows.filter(isSound);
const hostFor = (code: string): SampleRow => enterpriseRows.find(({ verdict }) => verdict?.codes?.includes(code))!;

/** 1 March 2024 and 28 February 2026, as Excel counts days: exactly two years. */
const start = 45_352;
const end = 46_081;

let made = 0;

function sound(host: SampleRow, unit: string): SampleRow {
  made++;
  const year = 1965 + ((made * 7) % 30);
  const birthday = `${year}-${String(1 + (made % 12)).padStart(2, '0')}-${String(1 + ((made * 5) % 28)).padStart(2, '0')}`;
  return {
    cells: {
      name: `${surnames[made % surnames.length]!}示例${made >= 10 ? digits[Math.floor(made / 10)]! : ''}${digits[made % 10]!}`,
      idType: '居民身份证',
      residentId: residentId(birthday, made),
      education: '研究生',
      degree: made % 4 === 0 ? '硕士' : '博士',
      title: titles[made % titles.length]!,
      sendingUnit: unit,
      hostName: host.cells['name']!,
      hostCode: host.cells['creditCode']!,
      speciality: `${host.cells['sector'] as string}方向`,
      firstTime: '是',
      termStart: start + (made % 3) * 31,
      termEnd: end + 90 + (made % 5) * 30,
    },
  };
}

/** Hosts in turn, and another unit on each turn, so that no unit sends three to one host by accident. */
const one = (n: number): SampleRow =>
  sound(hosts[n % hosts.length]!, units[(n + Math.floor(n / hosts.length)) % units.length]!);
const waiting = (...missing: string[]): Verdict => ({ status: 'undetermined', missing });

const crowded = hosts[0]!;
const tooMany: Verdict = { status: 'undetermined', codes: ['over-two-per-unit'] };

/** Candidates for the enterprises: sound ones first, then one for each thing that can be wrong. */
export const candidateRows: readonly SampleRow[] = [
  ...Array.from({ length: 24 }, (_, n) => one(n + 1)),
  ...Array.from({ length: 3 }, () => plant(sound(crowded, '示例师范大学'), {}, { verdict: tooMany })),
  plant(
    sound(hostFor('outside-jilin'), units[0]!),
    {},
    { verdict: { status: 'ineligible', codes: ['enterprise-ineligible'] } },
  ),
  plant(
    sound(hostFor('micro-or-small'), units[1]!),
    {},
    { verdict: { status: 'ineligible', codes: ['enterprise-ineligible'] } },
  ),
  plant(
    one(30),
    { hostName: '未申报示例有限公司', hostCode: creditCode('220104', 950) },
    { verdict: { status: 'undetermined', codes: ['enterprise-not-listed'] } },
  ),
  plant(one(31), { firstTime: '否' }, { verdict: { status: 'eligible', withheld: ['chosen-before'] } }),
  plant(one(32), { termStart: start, termEnd: end }, {}),
  plant(
    one(33),
    { termStart: start, termEnd: end - 1 },
    { verdict: { status: 'eligible', withheld: ['term-too-short'] } },
  ),
  plant(one(34), { idType: '护照', residentId: 'EA0000001' }, {}),
  plant(one(35), { degree: null }, { issues: { degree: 'required-blank' } }),
  plant(
    one(36),
    { residentId: residentId('1980-05-05', 936).slice(0, 17) },
    { issues: { residentId: 'resident-id-length' } },
  ),
  plant(one(37), { residentId: '220104198013050010' }, { issues: { residentId: 'resident-id-date' } }),
  plant(
    one(38),
    { residentId: wrongCheck(residentId('1980-06-06', 938)) },
    { issues: { residentId: 'resident-id-check' } },
  ),
  plant(one(39), { residentId: 220_104_198_007_070_000 }, { issues: { residentId: 'digits-lost' } }),
  plant(one(40), { firstTime: '不清楚' }, { issues: { firstTime: 'not-an-option' } }),
  plant(one(41), { termEnd: '2026年2月30日' }, { issues: { termEnd: 'not-a-date' } }),
  plant(
    one(42),
    { termStart: '2024.3.1', termEnd: '20260630' },
    { issues: { termStart: 'text-date', termEnd: 'text-date' } },
  ),
  plant(
    one(43),
    { hostCode: '91350211M0000XUF46' },
    {
      issues: { hostCode: 'credit-code-check' },
      verdict: { status: 'undetermined', codes: ['enterprise-not-listed'] },
    },
  ),
  plant(one(44), { hostCode: null }, { issues: { hostCode: 'required-blank' }, verdict: waiting('hostCode') }),
  plant(one(45), { name: ' 高　示\u200B例 ' }, { issues: { name: 'untidy-text' } }),
];
