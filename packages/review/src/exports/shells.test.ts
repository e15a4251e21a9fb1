import { buildShell } from '@keshen/workbook/forms/shell';
import { describe, expect, it } from 'vitest';
import { layouts } from './layouts.ts';
import generated from './shells.generated.json';
import { shellOf } from './shells.ts';

describe('the generated shells', () => {
  it.each(layouts.map((layout) => [layout.id, layout] as const))(
    '%s is what its layout gives today (else run scripts/build-shells.ts)',
    async (id, layout) => {
      expect(shellOf(id)).toEqual(await buildShell(layout));
    },
  );

  it('are those of the layouts and no others', () => {
    expect(generated.map(({ layout }) => layout.id)).toEqual(layouts.map(({ id }) => id));
  });

  it('says which one is missing', () => {
    expect(() => shellOf('nothing')).toThrow('nothing');
  });
});
