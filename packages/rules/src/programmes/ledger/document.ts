/** The five documents whose figures the register of the documents' own figures holds. */
export const documents = {
  /** The scheme of three years for 科创专员; its number stands in the reply of 2023. */
  scheme: '吉科发人才〔2022〕245号',
  measures: '吉科发人才〔2022〕224号',
  reply2022: '吉科发办〔2022〕110号',
  reply2023: '吉科发人才〔2023〕92号',
  /** Of another city; without number and date. */
  deputies: '深化“科技副总”工作实施方案',
} as const;

/** The reply of 2023: most of the reported figures stand in it. */
export const documentNumber = documents.reply2023;
