/** A row of a register, with what a relation needs of it. */
export const figure = (number: string, value: string, unit: string, more: Readonly<Record<string, string>> = {}) => ({
  number,
  indicator: `指标${number}`,
  period: '2022年',
  unit,
  value,
  ...more,
});
