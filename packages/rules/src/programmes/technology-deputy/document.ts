import { citing } from '../../kernel/index.ts';

/** 深化“科技副总”工作实施方案. The copy at hand has no number and breaks off in 四3, see policy.md. */
export const documentNumber = '深化“科技副总”工作实施方案';

export const scheme = citing(documentNumber);
