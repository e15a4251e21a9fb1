import type { ProgrammeNames } from './programme-names.ts';

export const superDeduction: ProgrammeNames = {
  zh: {
    title: '研发费用加计扣除',
    tables: { 'deduction-enterprises': '加计扣除测算表' },
    items: { 'deduction-extra': '加计扣除额', 'deduction-tax-saved': '减免税额' },
    rules: {
      'deduction-excluded-industry': '行业不适用加计扣除',
      'deduction-industry-coarse': '行业只填到门类',
      'deduction-year-unclear': '所属年度不是四位年份',
      'deduction-quarter-exceeds': '第四季度多于全年',
      'deduction-months-unclear': '经营月数不是1至12',
      'deduction-overseas-limited': '委托境外超过限额',
      'deduction-claimed-differs': '申报额与测算不一致',
      'deduction-sme-differs': '科技型中小企业填报与结论不一致',
      'deduction-high-tech-differs': '高新技术企业填报与结论不一致',
      'deduction-listed-twice': '同一年度列了几次',
      'deduction-not-enterprise-code': '不是企业代码',
      'deduction-total-differs': '合计与上报数不一致',
    },
  },
  en: {
    title: 'R&D super deduction',
    tables: { 'deduction-enterprises': 'Super deductions' },
    items: { 'deduction-extra': 'Extra deduction', 'deduction-tax-saved': 'Tax saved' },
    rules: {
      'deduction-excluded-industry': 'Industry is excluded',
      'deduction-industry-coarse': 'Industry told too coarsely',
      'deduction-year-unclear': 'Year is not four digits',
      'deduction-quarter-exceeds': 'Quarter exceeds its year',
      'deduction-months-unclear': 'Months are not 1 to 12',
      'deduction-overseas-limited': 'Abroad beyond the limit',
      'deduction-claimed-differs': 'Claimed differs from computed',
      'deduction-sme-differs': 'Technology SME: declared and decided differ',
      'deduction-high-tech-differs': 'High-tech: declared and decided differ',
      'deduction-listed-twice': 'Listed twice for a year',
      'deduction-not-enterprise-code': 'Not an enterprise code',
      'deduction-total-differs': 'Total differs from what was reported',
    },
  },
};
