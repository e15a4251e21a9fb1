import { field } from '../../../kernel/index.ts';

/** Who comes back, and where they work: the same in both forms. */
export const person = {
  name: field('text', '姓名', { names: 'person', aliases: ['申请人', '申请人姓名', '人员姓名', '留学人员姓名'] }),
  idType: field('text', '证件类型', {
    options: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留身份证'],
    aliases: ['证件种类', '身份证件类型'],
  }),
  residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码', '身份证'] }),
  unit: field('text', '工作单位', {
    names: 'any',
    aliases: ['所在单位', '依托单位', '申报单位', '创办企业', '工作单位（创办企业）'],
  }),
  city: field('place', '所在地（市州）', { aliases: ['单位所在地', '所在市州', '所在地', '市州', '工作单位所在地'] }),
  reportingUnit: field('text', '推荐单位', {
    names: 'any',
    required: false,
    aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
  }),
} as const;

export const otherHeads = [
  '序号',
  '备注',
  '性别',
  '民族',
  '出生年月',
  '年龄',
  '学历',
  '职称',
  '职务',
  '政治面貌',
  '专业领域',
  '研究方向',
  '毕业院校',
  '国籍',
  '联系电话',
  '手机',
  '邮箱',
  '派出单位',
  '拟入驻企业',
] as const;
