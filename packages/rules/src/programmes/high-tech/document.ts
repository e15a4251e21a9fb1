import { citing } from '../../kernel/index.ts';

/** 《高新技术企业认定管理办法》 of 2016. */
export const documentNumber = '国科发火〔2016〕32号';

export const measure = citing(documentNumber);

/** 《高新技术企业认定管理工作指引》, which says how the measure's figures are counted and scored. */
export const guide = citing('国科发火〔2016〕195号');
