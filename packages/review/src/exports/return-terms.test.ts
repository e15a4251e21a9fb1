import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { firm, papersOf, person } from './testing/sample-case.ts';

const firms = [firm(1, '长春市科技局', '长春市', { need: null })];

/** The papers under a sheet 政策口径 with these lines. */
async function papers(...lines: readonly (readonly Content[])[]) {
  const office = new ModelWorkbook('口径.xlsx');
  office.addSheet({ name: '政策口径', cells: [['项目', '取值'], ...lines] });
  const { forms, texts } = await papersOf(firms, [person(1, 1)], '2024-06-01', [office]);
  const subtitle = (layout: string) => forms.find((form) => form.layout === layout)!.subtitle;
  return { returns: subtitle('returns'), note: subtitle('unit-note'), letter: texts[0]!.text };
}

describe('round and deadline of what is sent back', () => {
  it('come from the notice, in table and letter', async () => {
    const { returns, note, letter } = await papers(
      ['补正截止日期', '2024-06-15'],
      ['补正轮次', 2],
      ['申报通知文号', '吉科函〔2024〕9号'],
    );
    for (const subtitle of [returns, note]) {
      expect(subtitle).toContain('第2轮　补正期限：2024年6月15日');
      expect(subtitle).toContain('申报通知：吉科函〔2024〕9号');
    }
    expect(letter).toContain('请于2024年6月15日前一次补正，核对无误并加盖公章后重新报送（第2轮）。');
    expect(letter).toContain('已按照吉科函〔2024〕9号的要求形式审查');
  });

  it.each(['二', '第二轮', '第二次'])('calls the round by its number: %s', async (round) => {
    expect((await papers(['补正轮次', round])).returns).toContain('第二轮　补正期限：　　　　年　　月　　日');
  });

  it('are left to the hand where nobody has set them', async () => {
    const { returns, letter } = await papers();
    expect(returns).toMatch(/第　+轮　补正期限：　+年　+月　+日$/);
    expect(returns).not.toContain('申报通知');
    expect(letter).toContain('请于　　　　年　　月　　日前一次补正');
  });
});
