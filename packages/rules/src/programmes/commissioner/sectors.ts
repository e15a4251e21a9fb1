/** 三: the eight fields that the plan supports first. The list ends in 等, so another one is no fault. */
export const sectors = [
  '新能源',
  '新装备',
  '新材料',
  '新农业',
  '新一代信息技术',
  '节能环保',
  '生物医药',
  '数字经济',
] as const;
