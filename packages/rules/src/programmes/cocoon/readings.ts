import { reading } from '../../kernel/index.ts';
import { measures } from './document.ts';

/** The text has enterprises reach the standard in the end; a sheet may ask who has reached it, or who may begin. */
export const standardFor = reading({
  id: 'cocoon-standard',
  label: '“四科”企业标准用来判定什么',
  cites: measures('二（五）', '推动科技型中小微企业达到“四科”企业标准。'),
  ways: [
    ['reached', '判定企业是否达到标准，有一项未达到即不符合'],
    ['goal', '作为项目的培育目标，申报时未达到的只提示'],
  ],
});

/** 科技人员占比 of what: the text names no whole. */
export const staffBase = reading({
  id: 'cocoon-staff-base',
  label: '科技人员占比的分母',
  cites: measures('二（五）', '科技人员占比大于60%，分母未写明。'),
  ways: [
    ['all-staff', '职工总数'],
    ['average-staff', '全年月平均职工人数'],
  ],
});

/** 研发投入强度 in which period, and of what. */
export const intensityBase = reading({
  id: 'cocoon-intensity-base',
  label: '研发投入强度按什么计',
  cites: measures('二（五）', '研发投入强度高于6%，期间和分母未写明。'),
  ways: [
    ['revenue', '上年度研发费用除以上年度营业收入'],
    ['main-revenue', '上年度研发费用除以上年度主营业务收入'],
    ['three-years', '近三年研发费用合计除以近三年营业收入合计'],
  ],
});

/** High-value intellectual property stands for the achievements; that others count beside it is the literal reading. */
export const achievementsCounted = reading({
  id: 'cocoon-achievements-counted',
  label: '自主科技创新成果计哪些',
  cites: measures('二（五）', '自主科技创新成果以高价值知识产权为代表。'),
  ways: [
    ['all', '各类自主科技创新成果都计'],
    ['high-value', '只计高价值知识产权'],
  ],
});
