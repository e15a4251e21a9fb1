import { reading } from '../../kernel/index.ts';
import { reply } from './document.ts';

/** 引导企业投入: what came, or what was promised. */
export const investedCounted = reading({
  id: 'co-invested',
  label: '带动的企业投入按哪一项计',
  cites: reply('二（一）1', '引导企业投入研发经费，按倍数表述；实际投入还是约定投入未写明。'),
  ways: [
    ['paid', '按企业实际投入'],
    ['agreed', '按企业约定投入'],
  ],
});

/** The reply encourages enterprises to lead. */
export const leadAsked = reading({
  id: 'co-lead',
  label: '是否须由企业牵头',
  cites: reply('一（一）', '鼓励企业牵头或产学研合作申报。'),
  ways: [
    ['encouraged', '鼓励企业牵头，不作为条件'],
    ['required', '须由企业牵头'],
  ],
});
