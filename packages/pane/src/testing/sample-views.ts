import type { QuotaReport, QuotaReportLine } from '@keshen/review';
import type { PolicyView } from '../views.ts';

const item = (rest: Partial<PolicyView> & Pick<PolicyView, 'id' | 'label'>): PolicyView => ({
  kind: 'parameter',
  unit: '',
  from: 'unset',
  published: '',
  value: '',
  options: [],
  isCondition: false,
  settled: [],
  ...rest,
});

/** One of each kind: unset, literal, of the documents, and a line of the notice. */
export const samplePolicy: readonly PolicyView[] = [
  item({ kind: 'notice', id: '名额测算基数', label: '名额测算基数' }),
  item({ kind: 'notice', id: '超名额优先次序', label: '超名额优先次序' }),
  item({ id: 'intake-year', label: '入选年度', unit: '年', published: '文件没有给出' }),
  item({ id: 'yearly-subsidy', label: '每年补助标准', unit: '万元', from: 'document', value: '5万元' }),
  item({
    kind: 'reading',
    id: 'micro-scope',
    label: '小微企业是否一律除外',
    from: 'literal',
    value: '一律除外',
    options: ['一律除外', '仅高校院所的小微企业除外'],
  }),
];

const line = (rest: Partial<QuotaReportLine> & Pick<QuotaReportLine, 'unit'>): QuotaReportLine => ({
  weight: null,
  floor: 0,
  cap: null,
  quota: null,
  whole: null,
  remainder: null,
  awarded: [],
  computed: null,
  granted: null,
  moved: 0,
  approved: null,
  used: null,
  left: null,
  ...rest,
});

/** A unit at its cap and over its places, one that waits for a draw. */
export const sampleQuotas: QuotaReport = {
  places: 20,
  counts: 'persons',
  basis: '规上工业企业数',
  bases: [],
  method: 'largest-remainder',
  units: [
    line({ unit: '长春市', cap: 12, computed: 12, used: { certain: 13, possible: 13 }, left: -1 }),
    line({ unit: '吉林市', whole: 2, awarded: [1], remainder: '1/2' }),
  ],
  tie: { places: 1, units: ['吉林市', '四平市'] },
  settledBy: null,
  clash: null,
  rounds: [],
  rankings: [
    {
      unit: '长春市',
      places: 1,
      order: ['首次入选'],
      applicants: [
        { position: 1, standing: '名额内', name: '甲', enterprise: '示例一企业' },
        { position: 2, standing: '候补1', name: '乙', enterprise: '示例二企业' },
      ],
    },
    {
      unit: '吉林市',
      places: 1,
      order: [],
      applicants: [
        { position: null, standing: '未排序', name: '', enterprise: '示例三企业' },
        { position: null, standing: '未排序', name: '', enterprise: '示例四企业' },
      ],
    },
  ],
};
