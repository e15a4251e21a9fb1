import { creditCode, wrongCheck } from './identity.ts';
import { plant, type SampleRow, type Verdict } from './planted.ts';

type Place = readonly [region: string, city: string, county: string, office: string];

const places = {
  chaoyang: ['220104', '长春市', '朝阳区', '长春市科技局'],
  nanguan: ['220102', '长春市', '南关区', '长春市科技局'],
  jiutai: ['220112', '长春', '九台区', '长春市科技局'],
  gongzhuling: ['220184', '长春市', '公主岭市', '长春市科技局'],
  fengman: ['220211', '吉林市', '丰满区', '吉林市科技局'],
  huadian: ['220282', '吉林市', '桦甸市', '吉林市科技局'],
  lishu: ['220322', '四平市', '梨树县', '四平市科技局'],
  yitong: ['220323', '四平市', '伊通县', '四平市科技局'],
  longshan: ['220402', '辽源市', '龙山区', '辽源市科技局'],
  dongchang: ['220502', '通化市', '东昌区', '通化市科技局'],
  jian: ['220582', '通化市', '集安市', '通化市科技局'],
  hunjiang: ['220602', '白山市', '浑江区', '白山市科技局'],
  ningjiang: ['220702', '松原市', '宁江区', '松原市科技局'],
  taobei: ['220802', '白城市', '洮北区', '白城市科技局'],
  yanji: ['222401', '延边州', '延吉市', '延边州科技局'],
  dunhua: ['222403', '延边朝鲜族自治州', '敦化市', '延边州科技局'],
} as const satisfies Record<string, Place>;

const fields = {
  光电: '新装备',
  化工: '新材料',
  药业: '生物医药',
  农机: '新农业',
  软件: '新一代信息技术',
  储能: '新能源',
  环保: '节能环保',
};
const industries = {
  光电: 'C39',
  化工: 'C26',
  药业: '医药制造业',
  农机: 'C35 专用设备制造业',
  软件: 'I65',
  储能: '38',
  环保: 'C359',
};

type Trade = keyof typeof fields;

const eligible: readonly (readonly [keyof typeof places, Trade, staff: number, revenue: number, assets: number])[] = [
  ['chaoyang', '光电', 320, 5331.7, 8000],
  ['nanguan', '软件', 180, 2600, 3100.55],
  ['jiutai', '药业', 1250, 86_000, 120_000],
  ['gongzhuling', '农机', 410, 9120.4, 15_300],
  ['fengman', '化工', 560, 23_000, 31_000],
  ['huadian', '环保', 330, 4100, 6900],
  ['lishu', '农机', 305, 2890.35, 5200],
  ['longshan', '化工', 640, 18_800, 22_150],
  ['dongchang', '药业', 980, 39_000, 56_000],
  ['jian', '药业', 350, 7700, 9900],
  ['hunjiang', '药业', 420, 6050, 8800.8],
  ['ningjiang', '储能', 370, 12_400, 17_600],
  ['taobei', '储能', 300, 2000, 4100],
  ['yanji', '药业', 510, 15_000, 21_000],
];

let made = 0;

function sound(place: keyof typeof places, trade: Trade, staff: number, revenue: number, assets: number): SampleRow {
  const [region, city, county, office] = places[place];
  made++;
  return {
    cells: {
      name: `${county.slice(0, 2)}示例${trade}${made}号有限公司`,
      creditCode: creditCode(region, made),
      city,
      county,
      reportingUnit: office,
      sector: fields[trade],
      industry: industries[trade],
      staff,
      revenue,
      assets,
      foundedByInstitution: '否',
      need: `${trade}关键技术攻关`,
      contact: `联系示例${made}`,
      phone: `0431-0000${String(made).padStart(3, '0')}`,
      declaredSize: staff >= 1000 ? '大型' : '中型',
    },
  };
}

const medium = (place: keyof typeof places, trade: Trade): SampleRow => sound(place, trade, 350, 6000, 9000);
const ineligible = (code: string): Verdict => ({ status: 'ineligible', codes: [code] });
const waiting = (...missing: string[]): Verdict => ({ status: 'undetermined', missing });

/** Enterprises of many places: sound ones first, then one for each thing that can be wrong. */
export const enterpriseRows: readonly SampleRow[] = [
  ...eligible.map((row) => sound(...row)),
  plant(medium('chaoyang', '光电'), { city: '辽宁省沈阳市', county: null }, { verdict: ineligible('outside-jilin') }),
  plant(medium('nanguan', '软件'), { foundedByInstitution: '是' }, { verdict: ineligible('founded-by-institution') }),
  plant(medium('yitong', '农机'), { staff: 299, declaredSize: '小型' }, { verdict: ineligible('micro-or-small') }),
  plant(medium('lishu', '农机'), { revenue: 1999.9999 }, { verdict: ineligible('micro-or-small') }),
  plant(
    medium('fengman', '化工'),
    { staff: 18, revenue: 260, foundedByInstitution: '√', declaredSize: '微型' },
    { verdict: { status: 'ineligible', codes: ['founded-by-institution', 'micro-or-small'] } },
  ),
  plant(
    medium('dongchang', '药业'),
    { industry: 'J66 货币金融服务', sector: '数字经济' },
    { verdict: { status: 'undetermined', codes: ['no-size-standard'] } },
  ),
  plant(medium('gongzhuling', '农机'), { creditCode: creditCode('220381', 900) }, {}),
  plant(medium('yanji', '药业'), { sector: null }, { issues: { sector: 'required-blank' } }),
  plant(medium('dunhua', '农机'), { staff: '约300' }, { issues: { staff: 'not-a-number' }, verdict: waiting('staff') }),
  plant(
    medium('hunjiang', '药业'),
    { staff: '详见附件', revenue: 1500 },
    { issues: { staff: 'required-blank' }, verdict: ineligible('micro-or-small') },
  ),
  plant(
    medium('taobei', '储能'),
    { foundedByInstitution: '部分' },
    { issues: { foundedByInstitution: 'not-an-option' }, verdict: waiting('foundedByInstitution') },
  ),
  plant(
    medium('ningjiang', '储能'),
    { creditCode: 912_207_020_000_000_000 },
    { issues: { creditCode: 'digits-lost' } },
  ),
  plant(
    medium('jian', '药业'),
    { creditCode: creditCode('220582', 901).slice(0, 17) },
    { issues: { creditCode: 'credit-code-length' } },
  ),
  plant(
    medium('huadian', '环保'),
    { creditCode: creditCode('220282', 902).replace('XX', 'XI') },
    { issues: { creditCode: 'credit-code-alphabet' } },
  ),
  plant(
    medium('longshan', '化工'),
    { creditCode: wrongCheck(creditCode('220402', 903)) },
    { issues: { creditCode: 'credit-code-check' } },
  ),
  plant(medium('jiutai', '环保'), { assets: { error: '#REF!' } }, { issues: { assets: 'formula-error' } }),
  plant(
    medium('chaoyang', '软件'),
    {
      creditCode: creditCode('220104', 904).toLowerCase(),
      revenue: '5,331.70万元',
      staff: '３５０',
      contact: '联 示\n例',
    },
    { issues: { creditCode: 'lower-case-code', revenue: 'text-number', staff: 'full-width', contact: 'untidy-text' } },
  ),
];
