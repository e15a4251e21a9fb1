import { programmes } from '@keshen/rules';
import { buildTemplate } from '@keshen/workbook/forms/shell';
import { describe, expect, it } from 'vitest';
import { templateLayout } from './template-layout.ts';
import generated from './templates.generated.json';
import { templateOf } from './templates.ts';

describe('the generated templates', () => {
  it.each(programmes.map((programme) => [programme.id, programme] as const))(
    '%s is what its tables give today (else run scripts/build-shells.ts)',
    async (id, programme) => {
      expect(templateOf(id)).toEqual(await buildTemplate(templateLayout(programme)));
    },
  );

  it('are those of the programmes and no others', () => {
    expect(generated.map(({ id }) => id)).toEqual(programmes.map(({ id }) => id));
    expect(templateOf('nothing')).toBeUndefined();
  });

  it('name no author and no program', () => {
    for (const { parts } of generated)
      for (const { path, text } of parts)
        expect([path, /docProps|creator|<author>[^<]/.test(text)]).toEqual([path, false]);
  });
});
