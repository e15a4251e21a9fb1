/** The units in which clerks write money, longest name first. */
export const moneyUnits = ['百万元', '万元', '亿元', '千元', '元'] as const;

export type MoneyUnit = (typeof moneyUnits)[number];

/** How many fen one of the unit is. */
export const fenPer: Readonly<Record<MoneyUnit, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
};
