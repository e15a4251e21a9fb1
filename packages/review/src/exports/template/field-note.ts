import type { Field, FieldKind } from '@keshen/rules';

/** What the form asks for in a field, in the words of the office. */
export function fieldNote({ kind, label, required, options, unit }: Field): string {
  const asked = options ? `从下拉列表中选择：${options.join('、')}。` : byKind[kind]({ label, unit: unit ?? '元' });
  return `${required ? '必填。' : '选填。'}${asked}`;
}

const byKind: Readonly<Record<FieldKind, (field: { readonly label: string; readonly unit: string }) => string>> = {
  text: ({ label }) => textNotes.find(([pattern]) => pattern.test(label))?.[1] ?? '据实填写。',
  'credit-code': () => '18位数字和大写字母，以文本填写，请对照营业执照核对。',
  'resident-id': () => '18位身份证号码，以文本填写，末位为 X 的须大写；其他证件填写证件号码。',
  count: () => '填写数字，不写“约”“余”“以上”或区间。',
  money: ({ unit }) => `填写数字，单位为${unit}，不写单位、“约”“余”或区间。`,
  truth: () => '从下拉列表中选择“是”或“否”。',
  day: () => '填写年月日齐全的日期，例如 2024-06-01。',
  place: ({ label }) => (/县|区/.test(label) ? '填写县（市、区）名称。' : '填写市（州）名称，可从下拉列表中选择。'),
  industry: () => '填写《国民经济行业分类》（GB/T 4754-2017）代码或名称，例如 C39，或“医药制造业”。',
};

const textNotes: readonly (readonly [label: RegExp, note: string])[] = [
  [/企业名称|入驻企业/, '填写营业执照上的全称。'],
  [/派出单位/, '填写高校、科研院所的法人单位全称，不写院系。'],
  [/推荐单位/, '填写推荐本企业的市（州）科技局或同级单位全称。'],
  [/姓名/, '一行填写一人，与身份证件一致。'],
  [/产业领域/, '填写所属产业，例如 新材料。'],
  [/技术需求/, '填写需要科创专员解决的技术难题。'],
  [/联系人/, '填写企业联系人姓名。'],
  [/学历/, '填写最高学历，例如 研究生。'],
  [/学位/, '填写最高学位，例如 博士；没有学位的填“无学位”。'],
  [/职称/, '填写专业技术职务，例如 副教授；没有职称的填“未评定”。'],
  [/专业领域/, '填写所从事的专业，例如 高分子材料。'],
  [/电话/, '填写手机号码，或带区号的固定电话。'],
];
