import { fact, type Ask, type Truth } from '../../kernel/index.ts';
import type { Enterprise } from './tables/enterprises.ts';

/** A title as the case itself decides it, and else as it is declared. */
function title(label: string, programme: string, declared: 'techSme' | 'highTech') {
  /** Null where nobody gave the other programme's form, or where it cannot tell yet: then what is declared counts. */
  const verdict = fact(`${label}审查结论`, sayVerdict, (e: Enterprise, ask: Ask): boolean | null => {
    const status = ask.verdict(programme, e.creditCode)?.status;
    return status === undefined || status === 'undetermined' ? null : status === 'eligible';
  });
  return {
    holds: fact(label, sayVerdict, (e: Enterprise, ask: Ask): Truth => verdict(e, ask) ?? e[declared]),
    /** Undefined where there is nothing to compare. */
    differs: (e: Enterprise, ask: Ask): Truth => {
      const decided = verdict(e, ask) ?? undefined;
      return decided === undefined || e[declared] === undefined ? undefined : decided !== e[declared];
    },
  };
}

const sayVerdict = (holds: boolean | null): string => (holds === null ? '没有结论，按填报' : holds ? '是' : '否');

export const techSmeTitle = title('科技型中小企业', 'technology-sme', 'techSme');
export const highTechTitle = title('高新技术企业', 'high-tech', 'highTech');
