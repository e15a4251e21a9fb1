import { citing } from '../../kernel/index.ts';

/** The department's reply of 2023: what the department of human resources does for those who come back. */
export const documentNumber = '吉科发人才〔2023〕92号';

const reply = citing(documentNumber);

/** The national plans, and what the province adds. */
export const national = (summary: string) => reply('三（三）1一是', summary);

/** The projects of the province's own. */
export const grants = (summary: string) => reply('三（三）1二是', summary);

/** The guide of the year, whose conditions are not at hand. */
export const guide = (summary: string) => citing('吉人社联〔2023〕19号')('当年申报通知（未见条件）', summary);
