/** Family names of two characters: 欧阳 over 明珠 in one cell is one person. */
const compound =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|完颜|呼延|端木|百里|东郭|淳于)$/;
const person = /^\p{Script=Han}[\p{Script=Han}·]+$/u;

/** Whether a name is that of several persons: 张三、李四, 张三/李四, or one below the other. A line feed may also break one name. */
export function namesSeveral(raw: string): boolean {
  if (!/[、;；,，/／\n]/.test(raw)) return false;
  const plain = raw.replace(/[(（][^)）]*[)）]/g, '');
  const [first = '', ...others] = plain
    .split(/[、;；,，/／\n]/)
    .map((part) => part.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, ''))
    .filter((part) => part !== '');
  if (others.length === 0 || ![first, ...others].every((part) => person.test(part))) return false;
  return /[、;；,，/／]/.test(plain) || !compound.test(first);
}

const residentId = /\d{17}[\dXx]/g;

/** Whether a cell holds the identity numbers of several persons. White space and separators do not matter. */
export const numbersSeveral = (compacted: string): boolean => (compacted.match(residentId)?.length ?? 0) > 1;
