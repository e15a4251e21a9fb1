import { rule } from '../../../kernel/index.ts';
import { currentRule } from '../document.ts';
import { runningOf } from '../facts/certificate.ts';
import { applicants } from '../tables/applicants.ts';
import { certificates } from '../tables/certificates.ts';

/** Only of this title: a 小巨人 or 创新型 certificate is another matter. */
export const specialisedCertificateRuns = rule(applicants, {
  code: 'specialised-certificate-runs',
  label: '原证书仍在有效期内',
  effect: 'confirm',
  cites: currentRule('附则', '原办法所发证书在有效期内继续有效。'),
  when: (a, ask) => {
    if (!ask.given(certificates)) return false;
    const running = runningOf(a.creditCode, ask);
    return running && running.some(isSameTitle);
  },
  says: (a, ask) => {
    const { title, validTo } = runningOf(a.creditCode, ask)!.find(isSameTitle)!;
    return `已有${title}证书，有效期至${validTo}，到期前继续有效；请核实本次申请是否为到期复核。`;
  },
});

const isSameTitle = ({ title }: { readonly title: string | undefined }): boolean =>
  title !== undefined && /专精特新/.test(title) && !/巨人/.test(title);
