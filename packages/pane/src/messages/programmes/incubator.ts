import type { ProgrammeNames } from './programme-names.ts';

export const incubator: ProgrammeNames = {
  zh: {
    title: '孵化载体后补助',
    tables: {
      'incubator-carriers': '孵化载体评价表',
    },
    items: {
      'incubator-support': '孵化载体后补助',
    },
    rules: {
      'incubator-failed': '考核等次不符合要求',
      'incubator-other-kind': '不属于后补助的载体类型',
      'incubator-score-too-low': '评价得分低于下限',
      'incubator-no-tech-firms': '没有在孵科技型中小微企业',
      'incubator-beyond-places': '得分排在后补助名额以外',
      'incubator-in-margin': '排在名额之后、“左右”以内',
      'incubator-tied': '最后一个名额同分',
      'incubator-place-open': '名次取决于得分或资格待定的载体',
      'incubator-not-chosen': '核定为不支持',
      'incubator-chosen-out-of-order': '得分较高的反而没有支持',
      'incubator-score-over-full': '评价得分高于满分',
      'incubator-tech-over-firms': '科技型中小微企业多于在孵企业',
      'incubator-below-province': '不是省级以上载体',
      'incubator-support-not-assessed': '企业技术创新支持未纳入考核',
      'incubator-outside-jilin': '注册地不在吉林省',
      'incubator-discredited': '列入失信或异常名单',
      'incubator-listed-twice': '同一载体列了几次',
      'incubator-too-many-chosen': '拟支持户数超过后补助名额',
      'incubator-more-than-known': '孵化器或在孵企业多于全省总数',
    },
  },
  en: {
    title: 'Incubator support',
    tables: {
      'incubator-carriers': 'Incubators',
    },
    items: {
      'incubator-support': 'Incubator support',
    },
    rules: {
      'incubator-failed': 'Grade not good enough',
      'incubator-other-kind': 'Not a kind that is supported',
      'incubator-score-too-low': 'Score too low',
      'incubator-no-tech-firms': 'No technology enterprises in it',
      'incubator-beyond-places': 'Beyond the places',
      'incubator-in-margin': 'After the places, within their margin',
      'incubator-tied': 'Same score at the last place',
      'incubator-place-open': 'Place depends on open carriers',
      'incubator-not-chosen': 'Not chosen',
      'incubator-chosen-out-of-order': 'Passed over for a lower score',
      'incubator-score-over-full': 'Score above the full score',
      'incubator-tech-over-firms': 'More technology enterprises than enterprises',
      'incubator-below-province': 'Below provincial level',
      'incubator-support-not-assessed': 'Support for innovation not assessed',
      'incubator-outside-jilin': 'Not registered in Jilin',
      'incubator-discredited': 'On a list of discredited enterprises',
      'incubator-listed-twice': 'Listed more than once',
      'incubator-too-many-chosen': 'More chosen than places',
      'incubator-more-than-known': 'More than the province has',
    },
  },
};
