/** A name that Excel takes for a defined name: letters, digits, `_`, `.`, `?` and `\`, not beginning with a digit; no hyphen. */
export function asDefinedName(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name)) throw new RangeError(`Excel takes no such name: ${name}`);
  return name;
}
