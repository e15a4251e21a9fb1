/** A fact that may not be known. Unknown is neither false nor zero. */
export type Maybe<T> = T | undefined;

/** One of three answers: yes, no, not known. */
export type Truth = Maybe<boolean>;

export const not = (a: Truth): Truth => (a === undefined ? undefined : !a);

/** The least of its parts: one "no" settles it, whatever is not known beside it. */
export function and(...parts: readonly Truth[]): Truth {
  let answer: Truth = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === undefined) answer = undefined;
  }
  return answer;
}

/** The greatest of its parts: one "yes" settles it. */
export function or(...parts: readonly Truth[]): Truth {
  let answer: Truth = false;
  for (const part of parts) {
    if (part === true) return true;
    if (part === undefined) answer = undefined;
  }
  return answer;
}

/** 不超过, 以下: the bound itself qualifies. */
export const atMost = (a: Maybe<number>, bound: Maybe<number>): Truth =>
  a === undefined || bound === undefined ? undefined : a <= bound;

/** 不少于, 以上, 不低于: the bound itself qualifies. */
export const atLeast = (a: Maybe<number>, bound: Maybe<number>): Truth =>
  a === undefined || bound === undefined ? undefined : a >= bound;

/** 超过, 大于, 高于: the bound itself does not. */
export const above = (a: Maybe<number>, bound: Maybe<number>): Truth =>
  a === undefined || bound === undefined ? undefined : a > bound;

/** 不满, 低于: the bound itself does not. */
export const below = (a: Maybe<number>, bound: Maybe<number>): Truth =>
  a === undefined || bound === undefined ? undefined : a < bound;

export const is = <T>(a: Maybe<T>, b: T): Truth => (a === undefined ? undefined : a === b);
