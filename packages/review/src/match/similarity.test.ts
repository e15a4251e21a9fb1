import { describe, expect, it } from 'vitest';
import { norm } from './norm.ts';
import { similarity } from './similarity.ts';

const score = (head: string, known: string): number => similarity(norm(head), norm(known));

describe('norm', () => {
  it.each([
    ['企业名称', '企业名称', undefined],
    ['* 企业名称：', '企业名称', undefined],
    ['一、企业名称', '企业名称', undefined],
    ['3.企业名称', '企业名称', undefined],
    ['企 业\n名 称', '企业名称', undefined],
    ['营业收入（万元）', '营业收入', '万元'],
    ['营业收入(单位：元)', '营业收入', '元'],
    ['资产总额（万元人民币）', '资产总额', '万元'],
    ['资产总额/万元', '资产总额', '万元'],
    ['资产总额亿元', '资产总额', '亿元'],
    ['营业收入/元', '营业收入', '元'],
    ['营业收入\n单位：万元', '营业收入', '万元'],
    ['营业收入 单位：千元', '营业收入', '千元'],
    ['营业收入，百万元', '营业收入', '百万元'],
    ['所属单元', '所属单元', undefined],
    ['推荐单位', '推荐单位', undefined],
    ['从业人员（人）', '从业人员', undefined],
    ['是否首次入选（是/否）', '是否首次入选', undefined],
    ['注册地（市州）', '注册地市州', undefined],
    ['县（市、区）', '县市区', undefined],
    ['组织机构代码/统一社会信用代码', '组织机构代码统一社会信用代码', undefined],
  ])('%j is compared as %s', (text, full, unit) => {
    expect(norm(text)).toMatchObject({ full, unit });
  });
});

describe('similarity', () => {
  it.each([
    ['the same', '企业名称', '企业名称', 1],
    ['the same but for the unit', '营业收入', '营业收入（万元）', 1],
    ['a year before it', '2023年度营业收入', '营业收入（万元）', 0.97],
    ['a bracket more', '营业收入（2023年）', '营业收入（万元）', 0.97],
    ['a bracket less', '注册地', '注册地（县区）', 0.9],
  ])('%s', (_name, head, known, expected) => {
    expect(score(head, known)).toBe(expected);
  });

  it('keeps start and end apart', () => {
    expect(score('聘期（起）', '聘期（止）')).toBeLessThan(0.6);
    expect(score('注册地（市州）', '注册地（县区）')).toBeLessThan(0.6);
  });

  it('asks, and does not answer, where a word more changes the meaning', () => {
    expect(score('法人手机', '手机')).toBeLessThan(0.8);
    expect(score('注册地址', '注册地')).toBeLessThan(0.8);
    expect(score('统一社会信用代码证书', '统一社会信用代码')).toBeLessThan(0.8);
    expect(score('所在省份', '所在市州')).toBeLessThan(0.6);
  });
});
