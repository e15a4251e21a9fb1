import type { Maybe, Truth } from '../../kernel/index.ts';

/** Development, assignment, licence, consulting and service; training and agency are services. 许可 was once written as 转让. */
const kinds = /开发|转让|许可|咨询|服务|培训|中介/;

/** Whether a contract is of one of the five kinds, by what the registry wrote. */
export const isTechnologyContract = (kind: Maybe<string>): Truth =>
  kind === undefined ? undefined : kinds.test(kind.normalize('NFKC'));
