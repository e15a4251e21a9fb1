import type { JudgedCase } from './judge-case.ts';

/** The same work, done once a judgement, whoever asks for it: report, papers and annotation often want the same. */
export function onceJudged<T>(work: (judged: JudgedCase) => T): (judged: JudgedCase) => T {
  const known = new WeakMap<JudgedCase, { readonly made: T }>();
  return (judged) => {
    let standing = known.get(judged);
    if (!standing) known.set(judged, (standing = { made: work(judged) }));
    return standing.made;
  };
}
