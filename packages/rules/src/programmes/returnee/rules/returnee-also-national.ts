import { rule } from '../../../kernel/index.ts';
import { nationalGrants } from '../tables/national.ts';
import { projects } from '../tables/projects.ts';

/** The reply does not say whether one may have both. */
export const returneeAlsoNational = rule(projects, {
  code: 'returnee-also-national',
  label: '同时列入国家项目匹配',
  effect: 'hint',
  cites: null,
  when: ({ residentId }, ask) => {
    if (!ask.given(nationalGrants)) return false;
    const rows = ask.listed(nationalGrants, 'residentId', residentId);
    return rows && rows.length > 0;
  },
  says: ({ name }) => `${name ?? '此人'}也在国家留学项目匹配表中；两项能否同时享受，文件没有写明。`,
});
