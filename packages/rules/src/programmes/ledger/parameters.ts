import { citing, parameter } from '../../kernel/index.ts';
import { documents } from './document.ts';

/** How far 左右 and 约 go, as a share of the figure. No document says: a figure that leans on them stays open until it is set. */
export const aboutTolerance = parameter({
  id: 'ledger-about-tolerance',
  label: '“左右”“约”允许的偏差',
  unit: '百万分之一',
  cites: citing(documents.scheme)('二', '每年选派人数写作“左右”，允许的偏差未写明。'),
  values: [],
});
