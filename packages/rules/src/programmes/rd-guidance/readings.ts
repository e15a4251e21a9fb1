import { reading } from '../../kernel/index.ts';
import { measure, reply } from './document.ts';

/** The reply speaks of R&D投入 and names the tax office as the source of the total; no form is named. */
export const spendingBase = reading({
  id: 'rd-base',
  label: '“R&D投入”按哪项数据计',
  cites: reply('一（一）', '补助统计范围内企业的研发投入总额取自省税务局数据。'),
  ways: [
    ['tax-expense', '按税务部门的研发费用'],
    ['tax-deductible', '按税务部门允许加计扣除的研发费用'],
    ['statistics', '按统计部门的R&D经费'],
  ],
});

/** 存量 beside 增量: the whole of the year, or what was there before it grew. */
export const stockBase = reading({
  id: 'rd-stock',
  label: '大型企业“存量”按什么计',
  cites: reply('一（一）', '对大型企业研发投入的增量、存量给予补助。'),
  ways: [
    ['whole-year', '按当年研发投入总额'],
    ['without-increment', '按当年研发投入扣除增量后的部分'],
  ],
});

/** Rounding is somebody's money: down, until the office says otherwise. */
export const roundingWay = reading({
  id: 'rd-rounding',
  label: 'R&D补助金额如何取整',
  cites: measure('补助金额取整的方法由实施办法规定。'),
  ways: [
    ['down', '不足一个取整单位的舍去'],
    ['half-up', '四舍五入到取整单位'],
  ],
});

/** The documents at hand exclude nobody for it. */
export const exclusions = reading({
  id: 'rd-exclusions',
  label: '登记状态异常、注册地在省外、列入失信或异常名单的企业是否除外',
  cites: measure('不予补助的情形由实施办法规定，答复未列。'),
  ways: [
    ['asked', '逐户核实，不一律除外'],
    ['barred', '一律除外'],
  ],
});
