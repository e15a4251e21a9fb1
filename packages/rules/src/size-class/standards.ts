import { citing, type Citation } from '../kernel/citation.ts';
import { wanYuan, type Fen } from '../kernel/money.ts';

/** Inclusive lower bounds of large, medium and small; below the last is micro. */
export type Bounds = readonly [large: number, medium: number, small: number];

/** The indicators that an industry is measured by. An indicator that it does not use is never missing. */
export interface SizeStandard {
  readonly label: string;
  readonly staff?: Bounds;
  /** Fen a year. */
  readonly revenue?: Bounds;
  /** Fen. */
  readonly assets?: Bounds;
}

const wan = (large: number, medium: number, small: number): readonly [Fen, Fen, Fen] => [
  wanYuan(large),
  wanYuan(medium),
  wanYuan(small),
];

/** 工信部联企业〔2011〕300号 四; the same bounds in 统计上大中小微型企业划分办法（2017）. */
export const sizeStandards = {
  agriculture: { label: '农、林、牧、渔业', revenue: wan(20_000, 500, 50) },
  manufacturing: { label: '工业', staff: [1000, 300, 20], revenue: wan(40_000, 2000, 300) },
  construction: { label: '建筑业', revenue: wan(80_000, 6000, 300), assets: wan(80_000, 5000, 300) },
  wholesale: { label: '批发业', staff: [200, 20, 5], revenue: wan(40_000, 5000, 1000) },
  retail: { label: '零售业', staff: [300, 50, 10], revenue: wan(20_000, 500, 100) },
  transport: { label: '交通运输业', staff: [1000, 300, 20], revenue: wan(30_000, 3000, 200) },
  storage: { label: '仓储业', staff: [200, 100, 20], revenue: wan(30_000, 1000, 100) },
  post: { label: '邮政业', staff: [1000, 300, 20], revenue: wan(30_000, 2000, 100) },
  lodging: { label: '住宿业', staff: [300, 100, 10], revenue: wan(10_000, 2000, 100) },
  catering: { label: '餐饮业', staff: [300, 100, 10], revenue: wan(10_000, 2000, 100) },
  transmission: { label: '信息传输业', staff: [2000, 100, 10], revenue: wan(100_000, 1000, 100) },
  software: { label: '软件和信息技术服务业', staff: [300, 100, 10], revenue: wan(10_000, 1000, 50) },
  'real-estate': { label: '房地产开发经营', revenue: wan(200_000, 1000, 100), assets: wan(10_000, 5000, 2000) },
  'property-management': { label: '物业管理', staff: [1000, 300, 100], revenue: wan(5000, 1000, 500) },
  'leasing-and-business': { label: '租赁和商务服务业', staff: [300, 100, 10], assets: wan(120_000, 8000, 100) },
  other: { label: '其他未列明行业', staff: [300, 100, 10] },
} as const satisfies Record<string, SizeStandard>;

export type SizeGroup = keyof typeof sizeStandards;

export const sizeStandardCitation: Citation = citing('工信部联企业〔2011〕300号')(
  '四、五、六',
  '大、中、小型企业须同时达到所列各项指标的下限，否则下划一档；只看本行业所列的指标。',
);
