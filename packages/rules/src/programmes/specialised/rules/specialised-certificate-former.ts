import { and, not, rule } from '../../../kernel/index.ts';
import { currentRule, formerNumber } from '../document.ts';
import { runs } from '../facts/certificate.ts';
import { currentFrom } from '../parameters/by-edition.ts';
import { certificates } from '../tables/certificates.ts';

/** Granted before the new rule, and still running: the rule that granted it stands with the verdict. */
export const specialisedCertificateFormer = rule(certificates, {
  code: 'specialised-certificate-former',
  label: '原办法所发证书，到期前有效',
  effect: 'hint',
  cites: currentRule('附则', '原办法所发证书在有效期内继续有效。'),
  when: (c, ask) =>
    and(
      c.grantedOn === undefined ? undefined : c.grantedOn < currentFrom,
      c.validTo === undefined ? undefined : runs(c.validTo, ask.day),
      not(ask.day < currentFrom),
    ),
  says: (c) => `${c.grantedOn}按${formerNumber}认定，有效期至${c.validTo}，到期前继续有效。`,
});
