/** Lines of one list that are printed before the rest is only counted. */
const most = 30;

/** A list under its head; nothing where there is nothing to say. `all` are the options that show everything. */
export function capped(head: string, lines: readonly string[], all = '--json 或 --annotate'): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  return [head, ...shown, ...(rest > 0 ? [`  ……还有${rest}条未列出，加 ${all} 查看全部。`] : [])];
}
