import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { aliases } from '../tables/aliases.ts';
import { isConfirmed } from '../units.ts';

export const aliasUnconfirmed = rule(aliases, {
  code: 'alias-unconfirmed',
  label: '单位别名没有确认',
  effect: 'confirm',
  cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。'),
  when: (line) => (line.alias === undefined || line.unit === undefined ? undefined : !isConfirmed(line)),
  says: (line) => `“${line.alias}”是否按“${line.unit}”计，没有人确认，暂按另一单位计；请核实后填写确认人和确认日期。`,
});
