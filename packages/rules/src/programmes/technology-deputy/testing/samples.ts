/** Codes that no register has given, right in their checks. */
export const hostCode = '91220101MA0XX0015U';
export const otherHost = '91220184MA0XX00153';

/** A doctor, born on 1970-01-01, for whom everything is in order. */
export const doctor = {
  residentId: '220104197001010010',
  name: '张示例',
  degree: '博士',
  title: '讲师',
  sendingUnit: '示例大学',
  hostCode,
  contractStart: '2024-01-01',
  contractEnd: '2029-12-31',
  certificate: '初级',
  firstHire: true,
  related: false,
  consent: true,
};

export const host = {
  creditCode: hostCode,
  name: '示例光电有限公司',
  registered: '宁波市',
  legalPerson: true,
  titles: '高新技术企业',
  cleared: false,
};
