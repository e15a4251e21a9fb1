import { not, or, rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { firstSelection } from '../readings.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';
import { history, type PastSelection } from '../tables/history.ts';

/** By the person's own answer, and by last years' list where the office has one. */
export const chosenBefore = rule(candidates, {
  code: 'chosen-before',
  label: '非首次入选',
  effect: 'withholds',
  item: 'commissioner-subsidy',
  cites: plan('六（二）1', '首次入选的，给予补助。'),
  when: (c, ask) => {
    if (!ask.given(history)) return not(c.firstTime);
    const past = pastSelections(c, ask);
    return or(not(c.firstTime), past === undefined ? undefined : past.length > 0);
  },
  says: (c, ask) => {
    const past = ask.given(history) ? (pastSelections(c, ask) ?? []) : [];
    const listed = past.map(({ batch }) => batch ?? '往年').join('、');
    return `${listed === '' ? '所填不是首次入选' : `往年入选名单中已有（${listed}）`}；可以再次入选，不再给补助。`;
  },
});

function pastSelections(c: Candidate, ask: Ask): Maybe<readonly PastSelection[]> {
  const past = ask.listed(history, 'residentId', c.residentId);
  if (ask.way(firstSelection) === 'by-person') return past;
  return c.hostCode === undefined ? undefined : past?.filter(({ hostCode }) => hostCode === c.hostCode);
}
