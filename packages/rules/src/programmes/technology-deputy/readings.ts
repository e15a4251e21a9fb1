import { reading } from '../../kernel/index.ts';
import { scheme } from './document.ts';

/** The copy at hand blanks the city out; what else it names is Ningbo's. Another city that follows it settles its own name. */
export const city = reading({
  id: 'deputy-city',
  label: '“我市”是哪个市',
  cites: scheme('二（二）1', '派驻企业为市内注册的独立法人企业，市名在文本中隐去。'),
  ways: [
    ['宁波', '宁波市（由文中产业集群名称推断）'],
    ['长春', '长春市'],
    ['吉林', '吉林市'],
    ['四平', '四平市'],
    ['辽源', '辽源市'],
    ['通化', '通化市'],
    ['白山', '白山市'],
    ['松原', '松原市'],
    ['白城', '白城市'],
    ['延边', '延边朝鲜族自治州'],
  ],
});

/** The scheme bounds the age 首聘 and does not name the day. */
export const ageDay = reading({
  id: 'deputy-age-day',
  label: '首聘年龄计算到哪一天',
  cites: scheme('二（一）3', '首聘年龄一般不超过55周岁，计算日未写明。'),
  ways: [
    ['judgement', '计算到判定日'],
    ['term-start', '计算到聘任开始日'],
    ['year-start', '计算到判定日当年1月1日'],
    ['year-end', '计算到判定日当年12月31日'],
  ],
});

/** 当前聘用合同剩余聘期: from when on what is left is counted. */
export const remainingFrom = reading({
  id: 'deputy-remaining-from',
  label: '剩余聘期从哪一天起算',
  cites: scheme('二（一）1', '剩余聘期不足三年的，由派出单位出具到期续聘证明。'),
  ways: [
    ['judgement', '从判定日起算'],
    ['term-start', '从科技副总聘任开始日起算'],
  ],
});
