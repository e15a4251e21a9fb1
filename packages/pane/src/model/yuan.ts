/** `4000000.00` → 400000000: a report's yuan as whole fen. */
export function fenOf(yuan: string): number {
  const [whole = '', fraction = ''] = yuan.split('.');
  return Number(`${whole}${fraction.padEnd(2, '0')}`);
}

/** 400000000 → `4000000.00`. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
