import type { ProgrammeNames } from './programme-names.ts';

export const talent: ProgrammeNames = {
  zh: {
    title: '科技人才项目',
    tables: { 'talent-candidates': '人才项目申报表' },
    items: { 'talent-grant': '人才项目资助' },
    rules: {
      'talent-line-unclear': '人才项目类别不明',
      'talent-born-before': '早于规定的出生日期',
      'talent-outside-jilin': '承担单位不在吉林省',
      'talent-not-chosen': '未立项',
      'talent-awaits-choice': '尚无立项结果',
      'talent-gender-differs': '性别与身份证号不一致',
      'talent-requested-over': '申请经费高于资助额',
      'talent-listed-twice': '同一人申报了几次',
      'talent-counts-differ': '立项数与文件不一致',
      'talent-money-differs': '资助合计与文件不一致',
    },
  },
  en: {
    title: 'Talent projects',
    tables: { 'talent-candidates': 'Talent applications' },
    items: { 'talent-grant': 'Talent grant' },
    rules: {
      'talent-line-unclear': 'Line not clear',
      'talent-born-before': 'Born too early',
      'talent-outside-jilin': 'Unit not in Jilin',
      'talent-not-chosen': 'Not chosen',
      'talent-awaits-choice': 'Not decided yet',
      'talent-gender-differs': 'Gender and identity number differ',
      'talent-requested-over': 'Asks for more than is given',
      'talent-listed-twice': 'Listed more than once',
      'talent-counts-differ': 'Projects differ from the reply',
      'talent-money-differs': 'Money differs from the reply',
    },
  },
};
