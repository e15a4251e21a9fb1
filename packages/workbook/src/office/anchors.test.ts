import { describe, expect, it } from 'vitest';
import { anchorsIn } from './anchors.ts';

const sheets: Readonly<Record<string, string>> = { 申报: '1', '二 月': '2', "老'表": '3' };
const anchorOf = (name: string, formula: string) =>
  anchorsIn([{ name, formula } as Excel.NamedItem], (sheet) => sheets[sheet]).get(name);

describe('hidden names of ours', () => {
  it.each([
    ['=申报!$D$2:$E$5', { sheet: '1', top: 1, left: 3, rows: 4, columns: 2 }],
    ["='二 月'!$A$1", { sheet: '2', top: 0, left: 0, rows: 1, columns: 1 }],
    ["='老''表'!$A$1:$A$2", { sheet: '3', top: 0, left: 0, rows: 2, columns: 1 }],
  ])('point where %s says', (formula, at) => expect(anchorOf('_keshen.enterprises', formula)).toEqual(at));

  it.each(['=申报!#REF!', '=#REF!', '=没有!$A$1', '=SUM(申报!$A$1)', '="x"'])('point nowhere with %s', (formula) =>
    expect(anchorOf('_keshen.enterprises', formula)).toBeUndefined(),
  );

  it("are told from the clerk's", () => expect(anchorOf('推荐单位', '=申报!$A$1')).toBeUndefined());
});
