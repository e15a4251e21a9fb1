/** Jilin's divisions of GB/T 2260: prefecture code, name, and its county-level divisions as code and name. */
export const jilin: readonly (readonly [code: string, name: string, counties: string])[] = [
  [
    '220100',
    '长春市',
    '220102南关区 220103宽城区 220104朝阳区 220105二道区 220106绿园区 220112双阳区 220113九台区 220122农安县 220182榆树市 220183德惠市 220184公主岭市',
  ],
  [
    '220200',
    '吉林市',
    '220202昌邑区 220203龙潭区 220204船营区 220211丰满区 220221永吉县 220281蛟河市 220282桦甸市 220283舒兰市 220284磐石市',
  ],
  ['220300', '四平市', '220302铁西区 220303铁东区 220322梨树县 220323伊通满族自治县 220382双辽市'],
  ['220400', '辽源市', '220402龙山区 220403西安区 220421东丰县 220422东辽县'],
  [
    '220500',
    '通化市',
    '220502东昌区 220503二道江区 220521通化县 220523辉南县 220524柳河县 220581梅河口市 220582集安市',
  ],
  ['220600', '白山市', '220602浑江区 220605江源区 220621抚松县 220622靖宇县 220623长白朝鲜族自治县 220681临江市'],
  ['220700', '松原市', '220702宁江区 220721前郭尔罗斯蒙古族自治县 220722长岭县 220723乾安县 220781扶余市'],
  ['220800', '白城市', '220802洮北区 220821镇赉县 220822通榆县 220881洮南市 220882大安市'],
  [
    '222400',
    '延边朝鲜族自治州',
    '222401延吉市 222402图们市 222403敦化市 222404珲春市 222405龙井市 222406和龙市 222424汪清县 222426安图县',
  ],
];

/**
 * Units that report to the province like a prefecture but have no code of their own in GB/T 2260.
 * Ours begin with 22, so that they lie in Jilin, and carry a letter, so that no real code is ever mistaken for one.
 */
export const reportingUnits: readonly (readonly [code: string, name: string])[] = [
  ['2200A1', '长白山保护开发区'],
  ['2200A2', '长春新区'],
  ['2200A3', '中韩（长春）国际合作示范区'],
];

/** Codes withdrawn from the standard that old credit codes and identity numbers still carry, and what became of them. */
export const retiredDivisions: ReadonlyMap<string, string> = new Map([
  ['220101', '220100'],
  ['220181', '220113'],
  ['220381', '220184'],
  ['220604', '220681'],
  ['220624', '220681'],
  ['220625', '220605'],
  ['220724', '220781'],
]);
