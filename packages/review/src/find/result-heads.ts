import { figuresOf, programmes } from '@keshen/rules';

/** The head of our column of a figure that nobody pays out. It says that it is ours: the form may ask for the same figure. */
export const figureHead = (label: string): string => `测算${label}（元）`;

/** The heads of our own columns. They stand inside the clerk's table and are no part of what was sent in. */
export const resultHeads: ReadonlySet<string> = new Set([
  '初审结论',
  '审查意见',
  '补助金额（元）',
  '补助金额',
  ...programmes.flatMap(figuresOf).map(({ label }) => figureHead(label)),
  '科审标记',
]);
