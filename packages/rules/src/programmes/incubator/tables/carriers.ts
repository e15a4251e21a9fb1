import { field, table, type Row } from '../../../kernel/index.ts';

export const kinds = ['科技企业孵化器', '众创空间', '大学科技园', '园区'] as const;
export const levels = ['国家级', '省级', '市级', '未认定'] as const;
export const grades = ['优秀', '良好', '合格', '不合格'] as const;

/** 孵化载体评价表: carriers with their grade and score, and the enterprises in them. */
export const carriers = table({
  id: 'incubator-carriers',
  label: '孵化载体评价表',
  aliases: ['孵化器考核评价', '孵化载体后补助', '孵化器后补助', '众创空间考核评价', '孵化载体考核评价'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '孵化载体名称', {
      names: 'any',
      aliases: ['载体名称', '孵化器名称', '众创空间名称', '科技企业孵化器名称', '孵化器（众创空间）名称'],
    }),
    operator: field('text', '运营单位', {
      names: 'any',
      required: false,
      aliases: ['运营机构', '运营主体', '运营管理单位', '依托单位', '单位名称'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '运营单位信用代码', '运营单位统一社会信用代码'],
    }),
    kind: field('text', '载体类型', { options: kinds, aliases: ['孵化载体类型', '载体类别', '孵化载体类别'] }),
    level: field('text', '认定级别', {
      required: false,
      options: levels,
      aliases: ['载体级别', '级别', '认定等级', '备案级别'],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    firms: field('count', '在孵企业（户）', {
      aliases: ['在孵企业', '在孵企业数', '在孵企业数量', '在孵企业总数'],
    }),
    techFirms: field('count', '其中：科技型中小微企业（户）', {
      aliases: ['在孵科技型中小微企业', '孵化科技型中小微企业', '科技型中小微企业数', '在孵科技型中小企业'],
    }),
    graduates: field('count', '累计毕业企业（户）', {
      required: false,
      aliases: ['毕业企业', '毕业企业数', '累计毕业企业', '累计毕业企业数'],
    }),
    grade: field('text', '考核等次', {
      options: grades,
      aliases: ['考核结果', '评价结果', '考核评价结果', '考核等级', '评价等次'],
    }),
    score: field('count', '评价得分', {
      aliases: ['考核得分', '考核评价得分', '综合得分', '评价总分', '总得分', '绩效评价得分'],
    }),
    supportAssessed: field('truth', '企业技术创新支持情况是否纳入考核', {
      required: false,
      aliases: ['企业技术创新支持是否纳入评估考核', '是否考核企业技术创新支持情况'],
    }),
    chosen: field('truth', '是否拟支持', {
      required: false,
      office: true,
      aliases: ['拟支持', '是否入选', '拟补助', '是否拟补助'],
    }),
    contact: field('text', '联系人', { names: 'any', required: false, aliases: ['联系人姓名'] }),
    phone: field('text', '联系电话', { required: false, aliases: ['手机', '电话', '联系方式', '联系人手机'] }),
  },
  signs: ['firms', 'techFirms', 'graduates'],
  otherHeads: [
    '序号',
    '备注',
    '企业名称',
    '合作孵化器',
    '孵化器',
    '企业阶段',
    '入孵时间',
    '毕业时间',
    '成立日期',
    '负责人',
    '法定代表人',
    '孵化面积（平方米）',
    '场地面积',
    '从业人员',
    '带动就业人数',
    '孵化基金（万元）',
    '总收入',
    '评价指标',
    '认定年度',
    '认定时间',
    '排名',
  ],
});

export type Carrier = Row<typeof carriers>;
