import { reading } from '../../kernel/index.ts';
import { personConditions, plan } from './document.ts';

/** The bracket of 五（二） names institutions' enterprises and small ones with one comma between them. */
export const smallEnterprises = reading({
  id: 'small-enterprises',
  label: '小微企业是否一律除外',
  cites: plan('五（二）', '申报企业不含高校科研院所创办、入股企业，小微企业。'),
  ways: [
    ['barred-outright', '小微企业一律不在申报范围'],
    ['barred-if-held', '仅高校科研院所创办或入股的小微企业不在申报范围'],
  ],
});

/** 六（二）1 says 首次入选 and not of what: the person, or the person at this enterprise. Only last years' list tells. */
export const firstSelection = reading({
  id: 'first-selection',
  label: '“首次入选”按什么计',
  cites: plan('六（二）1', '首次入选的，给予补助。'),
  ways: [
    ['by-person', '按人计，曾入选的人不再给补助'],
    ['by-person-and-enterprise', '按人和企业计，到另一家企业仍算首次'],
  ],
});

/** 六（二）1 ties the money to the person and gives it to the enterprise; it does not say what follows from two persons. */
export const subsidyCounts = reading({
  id: 'subsidy-counts',
  label: '5万元补助按人还是按户计',
  cites: plan('六（二）1', '对符合条件的科创专员，每年给入驻企业5万元。'),
  ways: [
    ['per-person', '按人计，每名科创专员每年5万元'],
    ['per-enterprise', '按户计，同一批次同一企业每年5万元，不论几名科创专员'],
  ],
});

/** 五（三） limits what is recommended; who was sent in earlier batches may be in post still. */
export const unitCount = reading({
  id: 'unit-count',
  label: '每单位每户2名以内按什么计',
  cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。'),
  ways: [
    ['this-batch', '按本批推荐人数计'],
    ['in-post', '按在岗人数计，往年入选、聘期未满的一并计入'],
  ],
});

export const contractSum = reading({
  id: 'contract-sum',
  label: '30万元以上按单份合同还是累计',
  cites: plan('六（一）5', '签订五技合同且企业投入30万元以上的，给予指导性计划立项。'),
  ways: [
    ['each', '按单份合同计'],
    ['together', '同一单位与同一企业在任期内的五技合同累计'],
  ],
});

export const contractMoney = reading({
  id: 'contract-money',
  label: '企业投入按合同额还是到账额',
  cites: plan('六（一）5', '签订五技合同且企业投入30万元以上的，给予指导性计划立项。'),
  ways: [
    ['signed', '按合同约定的企业投入计'],
    ['received', '按高校院所实际到账金额计'],
  ],
});

/** A notice that limits the age need not name the day. */
export const ageDay = reading({
  id: 'age-day',
  label: '年龄计算到哪一天',
  cites: personConditions,
  ways: [
    ['judgement', '计算到判定日'],
    ['year-start', '计算到判定日当年1月1日'],
    ['year-end', '计算到判定日当年12月31日'],
    ['term-start', '计算到聘期开始日'],
  ],
});

/** The plan names no degree and no title; a year's notice may. */
export const qualification = reading({
  id: 'qualification',
  label: '当年通知对人选学位、职称的要求',
  cites: personConditions,
  ways: [
    ['none', '不作要求'],
    ['master', '硕士及以上学位'],
    ['doctor', '博士学位'],
    ['senior', '副高级及以上职称'],
    ['doctor-or-senior', '博士学位或副高级及以上职称'],
  ],
});
