import { citing } from '../../kernel/index.ts';

/** The department's reply of 2023, which tells the four lines and what the year came to. */
export const documentNumber = '吉科发人才〔2023〕92号';

const reply = citing(documentNumber);

/** The lines, their counts and their money. */
export const lines = (summary: string) => reply('三（一）2', summary);

/** What the department does for women in science. */
export const women = (summary: string) => reply('三（一）3', summary);

/** The year's guide for applicants, which is not at hand. */
export const guide = (summary: string) => citing('当年人才专项申报指南')('申报条件（未见文本）', summary);
