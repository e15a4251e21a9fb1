import { citing } from '../../kernel/index.ts';

/** 《关于完善研究开发费用税前加计扣除政策的通知》, which says what counts and for whom it does not. */
export const documentNumber = '财税〔2015〕119号';

export const notice = citing(documentNumber);

/** The announcements that have raised the rate since. */
export const announcement = (number: string) => citing(`财政部 税务总局公告${number}`);

/** The department's reply of 2023, which tells what the deduction came to in Jilin. */
export const reply = citing('吉科发人才〔2023〕92号');
