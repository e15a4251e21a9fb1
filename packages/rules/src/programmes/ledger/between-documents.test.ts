import { describe, expect, it } from 'vitest';
import { documents } from './document.ts';
import { plainDocument } from './figures.ts';
import { alone, no, related, saidOf } from './testing/golden.ts';
import type { Said } from './testing/register.ts';

const holds = ({ codes }: Said): void => expect(codes).toEqual([]);
const [early, late] = ['110号', '92号'] as const;

describe('B: checks between documents', () => {
  it('B01: conflict, 100 and 22 more are not 106: 16 are gone, or the base is 84', () => {
    const { codes, messages } = related(
      '期末结存',
      no('技术转移示范机构', late),
      [no('技术转移示范机构', early), 'new'],
      [['new', '22', '家']],
    );
    expect(codes).toEqual(['ledger-relation-differs']);
    expect(messages[0]).toContain('应为122家，填106家，少16家');
    expect(messages[0]).toContain('期初应为84家');
  });

  it('B02: 1198 and 270余 lie in 1400余', () =>
    holds(related('期末结存', no('技术经纪人', late), [no('技术经纪人', early), 'new'], [['new', '270余', '人']])));

  it('B03: conflict, 2.6万余 and 2523 more are far from 65995, which were 63472', () => {
    const { codes, messages } = related(
      '期末结存',
      no('入库科技成果', late),
      [no('入库科技成果', early), 'new'],
      [['new', '2523', '项']],
    );
    expect(codes).toEqual(['ledger-relation-differs']);
    expect(messages[0]).toContain('期初应为63472项');
  });

  it('B04: 1.5万余 and 483 more may be 15964', () =>
    expect(
      related('期末结存', no('入库企业需求', late), [no('入库企业需求', early), 'new'], [['new', '483', '项']]).codes,
    ).toEqual(['ledger-relation-rounding']));

  it('B05: from 30 to 45 are 15 more', () =>
    expect(related('分项加总', no('新型研发机构', late), [no('新型研发机构', early), '？']).messages[0]).toContain(
      '15家',
    ));

  it('B06: both set 1000 results and 1000 firms as the least', () => {
    for (const target of ['双千工程科技成果转化目标', '双千工程支持科技企业目标'])
      holds(related('同一指标', undefined, [no(target, '224号'), no(target, early)]));
  });

  it('B07: 1205 of at least 1000 is reached', () =>
    expect(alone({ unit: '项', value: '1205', target: '不少于1000' }).codes).not.toContain('ledger-target-missed'));

  it('B08: 200左右 for two years in both', () => {
    for (const figure of ['科创专员（科创副总）选派', '科创专员（科创副总）任期'])
      holds(related('同一指标', undefined, [no(figure, '245号'), no(figure, late)]));
  });

  it('B09: ten pilot units in both', () =>
    holds(related('同一指标', undefined, [no('赋权改革试点单位', early), no('赋权改革试点单位', late)])));

  it('B10: over 98 % is within a floor of 70 %', () =>
    expect(alone({ unit: '%', value: '超98', target: '不少于70' }).codes).not.toContain('ledger-target-missed'));

  it('B11: from 151 to 236 needs are 85 more', () =>
    expect(
      related('分项加总', no('吉浙合作发布企业技术需求', late), [no('吉浙合作发布企业技术需求', early), '？'])
        .messages[0],
    ).toContain('85项'));

  it('B12: from 400余 to 2500 results are 2000 to 2100 more', () =>
    expect(
      related('分项加总', no('吉浙合作发布科技成果', late), [no('吉浙合作发布科技成果', early), '？']).messages[0],
    ).toContain('应为2001至2100项'));

  it('B13: 30余 and 25 academicians came to different events: nothing is said', () => {
    holds(saidOf('受邀建言院士'));
    holds(saidOf('走进一汽和长春新区的中科院院士'));
  });

  it('B14: 科创专员 and 科创副总 are one programme: its figures are told under one name', () =>
    expect(saidOf('科创专员（科创副总）选派', late).codes).toEqual([]));

  it('B15: the same four parties in both', () => {
    const four = (names: string) => related('名单计数', 'four', [], [['four', '4', '个']], names);
    holds(four('企业、孵化器、金融机构、管理部门'));
    expect(four('企业、孵化器、金融机构').codes).toEqual(['ledger-relation-differs']);
  });

  it('B16: 224号 is the measures, however its brackets are written', () => {
    expect(plainDocument('吉科发人才【2022】 224号')).toBe(plainDocument(documents.measures));
    expect(plainDocument('吉科发人才〔2022〕225号')).not.toBe(plainDocument(documents.measures));
  });

  it('B17: rule, 70 % is the floor in Jilin, though the law has 50 %', () => {
    const of = (value: string) => alone({ unit: '%', value, target: '不少于70' }).codes;
    expect(of('60')).toContain('ledger-target-missed');
    expect(of('70')).not.toContain('ledger-target-missed');
  });
});
