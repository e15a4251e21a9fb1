import { citing } from '../../kernel/index.ts';

/** 《技术先进型服务企业认定管理办法》 as Beijing issued it in 2019; Fujian's is the same in what is used here, see policy.md. */
export const documentNumber = '技术先进型服务企业认定管理办法（北京市2019年）';

export const measure = citing(documentNumber);
