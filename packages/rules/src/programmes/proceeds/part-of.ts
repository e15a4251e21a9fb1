import { fen, type Fen } from '../../kernel/index.ts';

const million = 1_000_000n;

/** The least whole fen that is so many parts per million of an amount or more; nothing of a loss. */
export const partOf = (whole: Fen, millionths: number): Fen =>
  whole <= 0 ? 0 : fen(Number((BigInt(whole) * BigInt(millionths) + million - 1n) / million));
