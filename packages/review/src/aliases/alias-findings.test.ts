import { describe, expect, it } from 'vitest';
import { ModelWorkbook } from '@keshen/workbook/model';
import { checkedCase, firm, person } from '../exports/testing/sample-case.ts';

const firms = [firm(1, '长春市科技局', '长春市'), firm(2, '长春市科技局', '长春市')];
const from = (sendingUnit: string) => ({ sendingUnit });
/** Two of the university and one of its school at one enterprise. */
const crowd = [person(1, 1, from('示例大学')), person(2, 1, from('示例大学')), person(3, 1, from('示例大学化学学院'))];

function aliasList(...lines: (readonly string[])[]): ModelWorkbook {
  const model = new ModelWorkbook('单位别名.xlsx');
  model.addSheet({ name: '单位别名', cells: [['别名/写法', '派出单位（法人）', '确认人', '确认日期'], ...lines] });
  return model;
}

async function outcome(persons: Parameters<typeof checkedCase>[1], ...lines: (readonly string[])[]) {
  const more = lines.length === 0 ? [] : [aliasList(...lines)];
  const { report } = await checkedCase(firms, persons, '2024-06-01', more);
  return {
    asked: report.findings.filter(({ code }) => code === 'alias-likely'),
    persons: report.decisions.filter(({ table }) => table === 'candidates').map(({ status }) => status),
  };
}

describe('sending units that may be one', () => {
  it('are asked about once where a verdict hangs on it, with the count', async () => {
    const { asked, persons } = await outcome(crowd);
    expect(persons).toEqual(['eligible', 'eligible', 'eligible']);
    expect(asked.map(({ severity, places }) => [severity, places.map(({ row }) => row)])).toEqual([
      ['confirm', [2, 3, 4]],
    ]);
    expect(asked[0]!.message).toContain('“示例大学化学学院”可能与“示例大学”是同一法人单位');
    expect(asked[0]!.message).toContain('示例企业1由2人、1人合为3人，3项结论会变');
  });

  it('are remarked where nothing hangs on it', async () => {
    const { asked } = await outcome([person(1, 1, from('示例大学')), person(2, 2, from('示例大学化学学院'))]);
    expect(asked.map(({ severity, places }) => [severity, places.map(({ row }) => row)])).toEqual([['hint', [3]]]);
    expect(asked[0]!.message).toContain('现有结论不变');
  });

  it('count as one and are not asked about again once somebody has confirmed it', async () => {
    const { asked, persons } = await outcome(crowd, ['示例大学化学学院', '示例大学', '经办人', '2024-05-01']);
    expect(asked).toEqual([]);
    expect(persons).toEqual(['undetermined', 'undetermined', 'undetermined']);
  });

  it('count apart and are not asked about again once somebody has said that they are two', async () => {
    const { asked, persons } = await outcome(crowd, ['示例大学化学学院', '示例大学化学学院', '经办人', '2024-05-01']);
    expect(asked).toEqual([]);
    expect(persons).toEqual(['eligible', 'eligible', 'eligible']);
  });

  it('are still asked about while the line has nobody who confirmed it', async () => {
    const { asked, persons } = await outcome(crowd, ['示例大学化学学院', '示例大学', '', '']);
    expect([asked.length, persons[0]]).toEqual([1, 'eligible']);
  });
});
