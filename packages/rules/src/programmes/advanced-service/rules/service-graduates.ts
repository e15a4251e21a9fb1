import { rule, sayFigure } from '../../../kernel/index.ts';
import { sayShare } from '../../cocoon/share.ts';
import { leastGraduates } from '../parameters.ts';
import { graduateShare, isShort } from '../shares.ts';
import { enterprises } from '../tables/enterprises.ts';

export const serviceGraduates = rule(enterprises, {
  code: 'service-graduates',
  label: '大专以上员工占比不足',
  effect: 'excludes',
  cites: leastGraduates.cites,
  when: (e, ask) => isShort(graduateShare(e, ask), leastGraduates, ask),
  says: (e, ask) => {
    const share = graduateShare(e, ask)!;
    return `大专以上员工${share.part}人，职工${share.whole}人，占比${sayShare(share)}；须达到${sayFigure(leastGraduates.unit, ask.value(leastGraduates)!)}。`;
  },
});
