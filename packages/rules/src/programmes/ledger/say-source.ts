import type { Figure } from './tables/figures.ts';

/** 吉科发人才〔2023〕92号 三（一）7, with the scope where it names one. */
export const saySource = ({ document, paragraph, scope }: Partial<Figure>): string =>
  [document ?? '来源未填', paragraph, scope === undefined ? undefined : `口径：${scope}`]
    .filter((part) => part !== undefined)
    .join(' ');
