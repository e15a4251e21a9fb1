import { citing } from '../../kernel/index.ts';

/** The department's reply of 6 July 2022, which says which agencies may ask for support. */
export const documentNumber = '吉科发办〔2022〕110号';

export const reply = citing(documentNumber);

/** The reply of 17 May 2023: the support for researchers, and later totals. */
export const laterReply = citing('吉科发人才〔2023〕92号');

/** 《技术合同认定登记管理办法》's companion, the rules by which the registry recognises a technology contract. */
export const recognition = citing('国科发政字〔2001〕253号');

/** Cites the year's notice for what the replies leave to it. */
export const notice = (summary: string) =>
  citing('技术转移体系建设和技术交易补助当年通知')(
    '吉科发办〔2022〕110号三2、吉科发人才〔2023〕92号二（一）2引述，未列数值',
    summary,
  );
