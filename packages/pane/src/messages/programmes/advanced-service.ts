import type { ProgrammeNames } from './programme-names.ts';

export const advancedService: ProgrammeNames = {
  zh: {
    title: '技术先进型服务企业',
    tables: { 'service-enterprises': '资格申报表' },
    items: {},
    rules: {
      'service-graduates': '大专以上员工占比不足',
      'service-income': '技术先进型服务收入占比不足',
      'service-offshore': '离岸外包收入占比不足',
      'service-part-exceeds': '部分大于总数',
      'service-outside-scope': '业务不在认定范围',
      'service-outside-jilin': '注册地不在吉林省',
      'service-discredited': '列入失信或异常名单',
      'service-listed-twice': '同一企业列了几次',
      'service-not-enterprise-code': '不是企业代码',
    },
  },
  en: {
    title: 'Advanced technology services',
    tables: { 'service-enterprises': 'Service enterprises' },
    items: {},
    rules: {
      'service-graduates': 'Too few graduates',
      'service-income': 'Too little service income',
      'service-offshore': 'Too little offshore income',
      'service-part-exceeds': 'A part above its whole',
      'service-outside-scope': 'Business out of scope',
      'service-outside-jilin': 'Not registered in Jilin',
      'service-discredited': 'On a list of discredited enterprises',
      'service-listed-twice': 'Listed more than once',
      'service-not-enterprise-code': 'Not an enterprise code',
    },
  },
};
