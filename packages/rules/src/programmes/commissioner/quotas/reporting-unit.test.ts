import { describe, expect, it } from 'vitest';
import { prefectureAbove, reportingUnit, reportingUnitName } from './reporting-unit.ts';

describe('a reporting unit', () => {
  it.each([
    ['长春市', '220100'],
    ['长春', '220100'],
    ['长春市科技局', '220100'],
    ['长春市科学技术局', '220100'],
    ['吉林省长春市科学技术和工业信息化局', '220100'],
    [' 延边 州 ', '222400'],
    ['延边朝鲜族自治州科技局', '222400'],
    ['吉林市科技局', '220200'],
    ['公主岭市科技局', '220184'],
    ['长春市公主岭市', '220184'],
    ['梅河口市科学技术局', '220581'],
    ['前郭县', '220721'],
    ['长白山管委会', '2200A1'],
    ['长白山保护开发区管委会科技局', '2200A1'],
    ['长春新区', '2200A2'],
    ['长春新区管委会', '2200A2'],
    ['中韩（长春）国际合作示范区', '2200A3'],
    ['中韩示范区管委会', '2200A3'],
  ])('%s is one unit, however it is written', (spelling, unit) => expect(reportingUnit(spelling)).toBe(unit));

  it.each(['长春市高新技术协会', '长春理工大学', '长春市高新区', '沈阳市科技局', '省直', '长春新区软件园'])(
    '%s is no division, and another unit than the place in which it lies',
    (spelling) => expect(reportingUnit(spelling)).toBe(spelling),
  );

  it('is called by the name of its division', () =>
    expect(['220100', '2200A1', '省直'].map(reportingUnitName)).toEqual(['长春市', '长白山保护开发区', '省直']));

  it('lies in a prefecture when it is a county', () =>
    expect(['220184', '220581', '220100', '2200A1', '省直'].map(prefectureAbove)).toEqual([
      '220100',
      '220500',
      undefined,
      undefined,
      undefined,
    ]));
});
