import { fact, sayMoney, type Ask, type Fen, type Maybe } from '../../kernel/index.ts';
import { excellentMoney, startMoney } from './parameters.ts';
import type { Project } from './tables/projects.ts';

/** What a project of its kind is given. */
export const grant = fact('每个资助额', sayMoney, ({ kind }: Project, ask: Ask): Maybe<Fen> => {
  if (kind === undefined) return undefined;
  return ask.value(kind === '优秀项目' ? excellentMoney : startMoney);
});
