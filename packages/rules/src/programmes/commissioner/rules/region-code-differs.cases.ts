import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { regionCodeDiffers } from './region-code-differs.ts';

export const cases = casesOf(regionCodeDiffers, enterprises, [
  { name: '同一市', rows: [{ creditCode: '91220101MA0XX0015U', city: '220100' }], answer: false },
  { name: '迁到吉林市', rows: [{ creditCode: '91220101MA0XX0015U', city: '220200' }], answer: true },
  { name: '公主岭的旧代码，现属长春', rows: [{ creditCode: '91220381MA0XX00152', city: '220100' }], answer: false },
  { name: '公主岭的旧代码，填四平', rows: [{ creditCode: '91220381MA0XX00152', city: '220300' }], answer: true },
  { name: '长白山没有区划代码', rows: [{ creditCode: '91220101MA0XX0015U', city: '2200A1' }], answer: false },
  { name: '省级登记机关', rows: [{ creditCode: '91220000MA0XX0015U', city: '220100' }], answer: false },
  { name: '注册地未填', rows: [{ creditCode: '91220101MA0XX0015U' }], answer: undefined },
  { name: '外省登记，填省内', rows: [{ creditCode: '91110108551385082Q', city: '220100' }], answer: true },
  {
    name: '外省登记，填外省，由另一条规则处理',
    rows: [{ creditCode: '91110108551385082Q', city: '110000' }],
    answer: false,
  },
]);
