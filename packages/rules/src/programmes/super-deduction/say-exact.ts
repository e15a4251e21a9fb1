import { fen, floorRatio, sayMoney, type Fen, type Ratio } from '../../kernel/index.ts';

/** What lies below a fen is cut off, once, and never rounded up. */
export const toFen = (amount: Ratio): Fen => fen(Number(floorRatio(amount)));

/** An exact amount as one shows it. */
export const sayExact = (amount: Ratio): string => sayMoney(toFen(amount));
