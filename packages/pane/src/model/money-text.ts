/** `4000000.00` → `4,000,000.00`: digits in threes, nothing computed. */
export const moneyText = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
