import { wanYuan } from '../../../kernel/money.ts';

/** A code that no register has given, right in its checks. */
export const unitCode = '12220104MA0XX90010';

/** A university in Changchun has transferred an achievement and given exactly the province's share, half of it to the main contributors. */
export const transfer = {
  number: 'CG001',
  result: '示例成果',
  unit: '示例大学',
  creditCode: unitCode,
  unitKind: '高等院校',
  affiliation: '省属',
  city: '220100',
  way: '转让',
  convertedOn: '2023-03-01',
  agreed: true,
  amount: wanYuan(120),
  costs: wanYuan(30),
  net: wanYuan(100),
  distributed: true,
  reward: wanYuan(70),
  mainReward: wanYuan(35),
};

/** A licence without an agreement, exactly at the law's floor. */
export const licence = { ...transfer, way: '许可', agreed: false, reward: wanYuan(50), mainReward: wanYuan(25) };

/** Shares for which nothing was agreed, exactly at the law's floor. */
export const shares = { ...licence, way: '作价投资', net: undefined, equity: wanYuan(100) };

/** The third year of own use without an agreement, exactly at the law's floor. */
export const ownUse = {
  ...licence,
  way: '自行实施',
  net: undefined,
  profit: wanYuan(100),
  yearOfUse: 3,
  reward: wanYuan(5),
  mainReward: 25_000_00,
};
