import { describe, expect, it } from 'vitest';
import { findIndustry, industrySection } from './industry.ts';

describe('GB/T 4754-2017: industries as clerks write them', () => {
  it.each([
    ['C', 'C'],
    ['C 制造业', 'C'],
    ['制造业', 'C'],
    ['39', '39'],
    ['C39 计算机、通信和其他电子设备制造业', '39'],
    ['3911', '3911'],
    ['医药制造业', '27'],
    ['酒 饮料和精制茶制造业', '15'],
    ['软件和信息技术服务业', '65'],
    ['I65', '65'],
    ['ｊ６６', '66'],
    ['7010', '7010'],
    ['5100', '51'],
    ['房地产业', 'K'],
    ['教育', 'P'],
    ['批发业', '51'],
    ['装卸搬运', '591'],
  ])('%s is %s', (written, code) => expect(findIndustry(written)).toBe(code));
  it.each(['', '高科技', '1.5', 'A65', '98', 'C制'])('%s is none', (written) =>
    expect(findIndustry(written)).toBeUndefined(),
  );
  it('knows the section of a code', () => {
    expect(industrySection('3911')).toBe('C');
    expect(industrySection('C')).toBe('C');
    expect(industrySection('98')).toBeUndefined();
  });
});
