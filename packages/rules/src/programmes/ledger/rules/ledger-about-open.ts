import { rule, type Ask, type Truth } from '../../../kernel/index.ts';
import { nameOf, numberIn, numerics, toleranceOf } from '../figures.ts';
import { aboutTolerance } from '../parameters.ts';
import { meanings } from '../quantities/index.ts';
import { isTold, outcomesIn } from '../relations/in-row.ts';
import { figures, type Figure } from '../tables/figures.ts';
import { ledgerTargetMissed } from './ledger-target-missed.ts';

/** 左右 has no bounds of its own; nothing is invented in their place. */
export const ledgerAboutOpen = rule(figures, {
  code: 'ledger-about-open',
  label: '“左右”的偏差未定，不能核对',
  effect: 'hint',
  cites: aboutTolerance.cites,
  when: (row, ask) => (isOpen(row, ask) ? true : isTold(row, ask)),
  says: (row) =>
    `${nameOf(row)}的数字写作“左右”或“约”，${aboutTolerance.label}未定，不能判断是否相符；请在政策口径中填写。`,
});

function isOpen(row: Figure, ask: Ask): Truth {
  if (toleranceOf(ask) !== undefined || !numerics.some((name) => isAbout(row, name))) return false;
  const aims = isAbout(row, 'target') || isAbout(row, 'value');
  return (
    outcomesIn(row, 'open', ask).length > 0 ||
    (aims && row.target !== undefined && ledgerTargetMissed.when(row, ask) === undefined)
  );
}

function isAbout(row: Figure, name: (typeof numerics)[number]): boolean {
  const number = numberIn(row, name);
  return number?.word !== undefined && meanings[number.word] === 'about';
}
