import { rule, type Ask, type Truth } from '../../../kernel/index.ts';
import { nameOf, numberIn, toleranceOf, valueOf, type Numeric } from '../figures.ts';
import { aboutTolerance } from '../parameters.ts';
import { asRow, isSame } from '../published/agree.ts';
import { sourcesOf } from '../published/index.ts';
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
    `${nameOf(row)}所比的数字写作“左右”或“约”，${aboutTolerance.label}未定，不能判断是否相符；请在政策口径中填写。`,
});

function isOpen(row: Figure, ask: Ask): Truth {
  if (toleranceOf(ask) !== undefined) return false;
  const aims = isAbout(row, 'target') || isAbout(row, 'value');
  return (
    outcomesIn(row, 'open', ask).length > 0 ||
    (aims && row.target !== undefined && ledgerTargetMissed.when(row, ask) === undefined) ||
    sourcesOf(row)
      ?.map(asRow)
      .some((source) => isSameFigure(row, source) === undefined)
  );
}

/** Whether a document that says 左右 and a row that gives a number mean the same, nobody can tell. */
function isSameFigure(row: Figure, source: Figure): Truth {
  const [own, theirs] = [valueOf(row), valueOf(source)];
  return own && theirs ? isSame(own, theirs, undefined) : false;
}

function isAbout(row: Figure, name: Numeric): boolean {
  const number = numberIn(row, name);
  return number?.word !== undefined && meanings[number.word] === 'about';
}
