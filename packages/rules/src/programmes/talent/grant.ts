import { fact, sayMoney, type Ask, type Fen, type Maybe } from '../../kernel/index.ts';
import { lineOf } from './lines.ts';
import { grantOf } from './parameters.ts';
import type { Candidate } from './tables/candidates.ts';

/** What a project of its line is given. */
export const grant = fact('每个项目资助额', sayMoney, ({ line }: Candidate, ask: Ask): Maybe<Fen> => {
  const named = lineOf(line);
  return named && ask.value(grantOf[named]);
});
