import { rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';
import { declaresHighTech, highTechVerdict } from '../titles.ts';

/** What the enterprise declares, and what the same case says of its application as a high-tech enterprise. */
export const smeHighTechDiffers = rule(enterprises, {
  code: 'sme-high-tech-differs',
  label: '所填高新技术企业与认定结论不一致',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => {
    const [declared, judged] = [declaresHighTech(e, ask), highTechVerdict(e, ask)];
    return declared === undefined || judged === undefined ? undefined : declared !== judged;
  },
  says: (e, ask) =>
    highTechVerdict(e, ask)
      ? '所填没有有效的高新技术企业资格，本次审查的高新技术企业表中为符合；按审查结论计，请核实。'
      : '所填为高新技术企业，本次审查的高新技术企业表中为不符合；按审查结论计，请核实证书是否有效。',
});
