/** The heads of our own columns. They stand inside the clerk's table and are no part of what was sent in. */
export const resultHeads: ReadonlySet<string> = new Set([
  '初审结论',
  '审查意见',
  '补助金额（元）',
  '补助金额',
  '科审标记',
]);
