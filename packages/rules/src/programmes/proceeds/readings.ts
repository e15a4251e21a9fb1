import { reading } from '../../kernel/index.ts';
import { law, provisions, reply2022 } from './document.ts';

/** What net income is, no document at hand says. */
export const netIncomeIs = reading({
  id: 'proceeds-net-income',
  label: '“净收入”怎样计算',
  cites: reply2022('一6', '按转让净收入计算奖励，应扣除哪些成本没有写明。'),
  ways: [
    ['as-entered', '以单位填报的净收入为准'],
    ['less-costs', '转化金额减去填报的扣除成本'],
  ],
});

/** The share is given for what is transferred; until 2021 licences were a kind of transfer contract. */
export const jilinCovers = reading({
  id: 'proceeds-transfer',
  label: '“转让”是否包括许可',
  cites: reply2022('一6', '对转让职务科技成果的净收入规定奖励比例，是否包括许可没有写明。'),
  ways: [
    ['transfer', '只指转让，许可按国家规定'],
    ['transfer-and-licence', '转让和许可都按本省比例'],
  ],
});

/** A regulation of the province speaks of institutes and universities; some in it are the state's. */
export const jilinUnits = reading({
  id: 'proceeds-units',
  label: '本省比例适用于哪些单位',
  cites: reply2022('一6', '研究开发机构、高等院校应当执行，中央在吉单位是否在内没有写明。'),
  ways: [
    ['in-jilin', '在吉林省内的研究开发机构和高等院校'],
    ['local', '其中不属于中央的'],
  ],
});

/** The floors stand in for an agreement; whether they bind it as well, the public copies leave open. */
export const agreementBinds = reading({
  id: 'proceeds-agreement',
  label: '有规定或约定的，是否还须达到国家下限',
  cites: law('第四十五条', '没有规定或约定的按下限执行；规定或约定低于下限怎么办，公开转载未载明。'),
  ways: [
    ['holds', '按规定或约定执行，不再比对国家下限'],
    ['bounded', '高等院校和研究开发机构的规定或约定也不得低于国家下限'],
  ],
});

/** 连续三至五年 is a choice of the unit's beyond the third year. */
export const yearsOfUse = reading({
  id: 'proceeds-years-of-use',
  label: '自行实施的奖励提取几年',
  cites: law('第四十五条', '连续提取三至五年。'),
  ways: [
    ['least', '前三年必须提取，第四、五年由单位决定'],
    ['most', '五年都必须提取'],
  ],
});

export const mainBinds = reading({
  id: 'proceeds-main-units',
  label: '主要贡献人员份额约束哪些单位',
  cites: provisions('主要贡献人员份额', '主要贡献人员的份额不低于奖励总额的50%，适用单位未见正式文本。'),
  ways: [
    ['all', '所有单位'],
    ['institutions', '高等院校和研究开发机构'],
  ],
});
