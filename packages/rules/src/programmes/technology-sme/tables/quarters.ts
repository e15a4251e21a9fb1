import { field, table, type Row } from '../../../kernel/index.ts';

const heads = (label: string, ...aliases: readonly string[]) => field('count', label, { aliases });

/** 季度人数表: heads at the start of the year and at the end of each quarter, from which the year's average comes. */
export const quarters = table({
  id: 'sme-quarters',
  label: '季度人数表',
  aliases: ['季度人员情况', '季平均人数'],
  key: 'creditCode',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['单位名称', '公司名称', '企业全称'] }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
    }),
    staff0: heads('年初职工数', '年初职工总数', '一季度初职工数'),
    staff1: heads('一季度末职工数', '第一季度末职工数', '3月末职工数'),
    staff2: heads('二季度末职工数', '第二季度末职工数', '6月末职工数'),
    staff3: heads('三季度末职工数', '第三季度末职工数', '9月末职工数'),
    staff4: heads('四季度末职工数', '第四季度末职工数', '年末职工数', '12月末职工数'),
    technical0: heads('年初科技人员数', '年初科技人员', '一季度初科技人员数'),
    technical1: heads('一季度末科技人员数', '第一季度末科技人员数', '3月末科技人员数'),
    technical2: heads('二季度末科技人员数', '第二季度末科技人员数', '6月末科技人员数'),
    technical3: heads('三季度末科技人员数', '第三季度末科技人员数', '9月末科技人员数'),
    technical4: heads('四季度末科技人员数', '第四季度末科技人员数', '年末科技人员数', '12月末科技人员数'),
  },
  signs: ['staff1', 'staff2', 'technical1', 'technical2'],
  otherHeads: ['序号', '备注', '季平均职工数', '季平均科技人员数', '全年季平均数', '法定代表人', '注册地址'],
});

export type Quarters = Row<typeof quarters>;
