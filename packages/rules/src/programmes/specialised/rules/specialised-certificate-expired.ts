import { not, rule } from '../../../kernel/index.ts';
import { currentRule } from '../document.ts';
import { runs } from '../facts/certificate.ts';
import { certificates } from '../tables/certificates.ts';

/** The last day itself counts. */
export const specialisedCertificateExpired = rule(certificates, {
  code: 'specialised-certificate-expired',
  label: '证书已到期',
  effect: 'excludes',
  cites: currentRule('附则', '原办法所发证书在有效期内继续有效，到期为止。'),
  when: (c, ask) => not(c.validTo === undefined ? undefined : runs(c.validTo, ask.day)),
  says: (c, ask) => `${c.title ?? '专精特新'}证书有效期至${c.validTo}，到${ask.day}已到期；到期后须按新办法重新申请。`,
});
