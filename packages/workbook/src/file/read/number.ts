const powers = Array.from({ length: 23 }, (_, i) => 10 ** i);

/**
 * The number written at `[from, to)`. Up to 15 digits and 22 decimals, the quotient of two exact doubles is the nearest
 * double, so it is right without the general, slower way; the rest goes through `Number`. NaN when it is no number.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const negative = bytes[i] === 45;
  if (negative) i++;
  let digits = 0;
  let mantissa = 0;
  let point = -1;
  for (; i < to; i++) {
    const c = bytes[i]!;
    if (c >= 48 && c <= 57) {
      mantissa = mantissa * 10 + c - 48;
      digits++;
    } else if (c === 46 && point < 0) point = digits;
    else return general(bytes, from, to);
  }
  if (digits === 0 || digits > 15) return general(bytes, from, to);
  const value = point < 0 ? mantissa : mantissa / powers[digits - point]!;
  return negative && value !== 0 ? -value : value;
}

function general(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400))).trim();
  const value = text === '' || !/^[-+.\deE]+$/.test(text) ? Number.NaN : Number(text);
  return value === 0 ? 0 : value;
}
