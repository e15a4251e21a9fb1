import type { FormLayout } from '@keshen/workbook';
import { column } from '../form-column.ts';

const number = column('序号', 'count', 6);
const name = column('企业名称', 'text', 30);
const creditCode = column('统一社会信用代码', 'code', 20);
const city = column('市州', 'text', 18);

/** 核算表: every enterprise of the batch, with what its amount comes from. */
const calculation: FormLayout = {
  id: 'rd-calculation',
  sheet: '核算表',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    name,
    creditCode,
    city,
    column('企业规模', 'text', 8),
    column('当年研发投入（万元）', 'money', 16),
    column('上年研发投入（万元）', 'money', 16),
    column('增量（万元）', 'money', 16),
    column('补助方式', 'text', 12),
    column('核算补助（元）', 'money', 16),
    column('结论', 'text', 8),
  ],
};

/** 公示表: who is to get how much, and nothing of what an enterprise spends or earns. */
const publication: FormLayout = {
  id: 'rd-publication',
  sheet: '公示表',
  signed: 'nobody',
  orientation: 'portrait',
  paper: 'A4',
  columns: [number, column('企业名称', 'text', 34), creditCode, city, column('拟补助金额（元）', 'money', 16)],
};

/** 拨付表: by city, with what province and city bear; where the money goes is written in by the finance office. */
const payment: FormLayout = {
  id: 'rd-payment',
  sheet: '拨付表',
  signed: 'submission',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    city,
    name,
    creditCode,
    column('户数（户）', 'count', 8),
    column('补助金额（元）', 'money', 16),
    column('省级承担（元）', 'money', 16),
    column('市州承担（元）', 'money', 16),
    column('开户银行', 'text', 20),
    column('银行账号', 'code', 22),
  ],
};

export const rdGuidanceLayouts: readonly FormLayout[] = [calculation, publication, payment];
