/** So many texts are remembered: those of a register repeat with every rule, and with every edit. */
const most = 20_000;

/** Does the work once for each text. */
export function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const standing = known.get(text);
    if (standing !== undefined || known.has(text)) return standing as T;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
