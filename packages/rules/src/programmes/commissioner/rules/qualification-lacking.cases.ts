import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { qualificationLacking } from './qualification-lacking.ts';

const asks = (way: string) => ({ qualification: way });

export const cases = casesOf(qualificationLacking, candidates, [
  { name: '通知没有要求', rows: [{ degree: '学士', title: '讲师' }], answer: false },
  { name: '要求博士，是博士', rows: [{ degree: '工学博士' }], ways: asks('doctor'), answer: false },
  { name: '要求博士，是硕士', rows: [{ degree: '硕士' }], ways: asks('doctor'), answer: true },
  { name: '要求博士，博士在读', rows: [{ degree: '在读博士' }], ways: asks('doctor'), answer: undefined },
  { name: '要求硕士及以上，是硕士', rows: [{ degree: '硕士' }], ways: asks('master'), answer: false },
  { name: '要求硕士及以上，是博士', rows: [{ degree: '博士' }], ways: asks('master'), answer: false },
  { name: '要求硕士及以上，是学士', rows: [{ degree: '学士' }], ways: asks('master'), answer: true },
  { name: '要求副高，副教授', rows: [{ title: '副教授' }], ways: asks('senior'), answer: false },
  { name: '要求副高，高级工程师', rows: [{ title: '高级工程师' }], ways: asks('senior'), answer: false },
  { name: '要求副高，助理研究员', rows: [{ title: '助理研究员' }], ways: asks('senior'), answer: true },
  { name: '要求副高，工程师', rows: [{ title: '工程师' }], ways: asks('senior'), answer: true },
  { name: '要求副高，高级技师是技能等级', rows: [{ title: '高级技师' }], ways: asks('senior'), answer: undefined },
  {
    name: '博士或副高，硕士副研究员',
    rows: [{ degree: '硕士', title: '副研究员' }],
    ways: asks('doctor-or-senior'),
    answer: false,
  },
  {
    name: '博士或副高，硕士讲师',
    rows: [{ degree: '硕士', title: '讲师' }],
    ways: asks('doctor-or-senior'),
    answer: true,
  },
  {
    name: '博士或副高，硕士，职称未填',
    rows: [{ degree: '硕士' }],
    ways: asks('doctor-or-senior'),
    answer: undefined,
  },
]);
