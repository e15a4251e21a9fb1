import { citing } from '../../kernel/index.ts';

/** 《吉林省提升企业技术创新能力具体举措》, of 30 November 2022. */
export const documentNumber = '吉科发人才〔2022〕224号';

export const measures = citing(documentNumber);

/** 《吉林省科技人才助力企业创新跃升三年行动方案》: it names those responsible behind each of its tasks. */
export const scheme = citing('吉科发人才〔2022〕245号');
