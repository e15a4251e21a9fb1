import { describe, expect, it } from 'vitest';
import { divisionName, findDivision, isJilinDivision } from './division.ts';

describe('GB/T 2260: places as clerks write them', () => {
  it.each([
    ['长春', '220100'],
    ['长春市', '220100'],
    ['吉林省长春市', '220100'],
    ['吉林省 吉林市', '220200'],
    ['吉林', '220200'],
    ['吉林省', '220000'],
    ['延边州', '222400'],
    ['延边朝鲜族自治州', '222400'],
    ['长春朝阳', '220104'],
    ['长春市朝阳区', '220104'],
    ['长春市经开区', '220100'],
    ['伊通县', '220323'],
    ['前郭县', '220721'],
    ['通化', '220500'],
    ['通化县', '220521'],
    ['２２０１０４', '220104'],
    ['220381', '220184'],
    ['长白山管委会', '2200A1'],
    ['长春新区', '2200A2'],
    ['中韩（长春）国际合作示范区', '2200A3'],
    ['公主岭市', '220184'],
    ['梅河口', '220581'],
  ])('%s lies in Jilin, %s', (written, code) => {
    expect(findDivision(written)).toBe(code);
    expect(divisionName(code)).toBeDefined();
  });
  it.each([
    ['哈尔滨', '230000'],
    ['黑龙江省哈尔滨市南岗区', '230000'],
    ['辽宁省朝阳市', '210000'],
    ['朝阳市', '210000'],
    ['北京市朝阳区', '110000'],
    ['吉安市', '360000'],
    ['110105', '110000'],
  ])('%s lies elsewhere, %s', (written, code) => expect(findDivision(written)).toBe(code));
  it.each(['朝阳', '西安', '海南', '火星', '', '999999', '市'])('%s could be anywhere: nobody guesses', (written) =>
    expect(findDivision(written)).toBeUndefined(),
  );
  it('still knows codes that were withdrawn', () => {
    expect(isJilinDivision('220381')).toBe(true);
    expect(isJilinDivision('220199')).toBe(false);
    expect(isJilinDivision('110105')).toBe(false);
  });
});
