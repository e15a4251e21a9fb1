import { batchCheck, sayMoney, sumFen, type Ask, type Earned, type Fen, type Maybe } from '../../kernel/index.ts';
import { lines } from './document.ts';
import { lineNames, lineOf, type LineName } from './lines.ts';
import { countOf, leadingMoneyBelow, moneyOf } from './parameters.ts';
import { candidates, type Candidate } from './tables/candidates.ts';

/** The projects chosen in each line of the table, against what the reply tells of the year. */
export const talentCountsDiffer = batchCheck(candidates, {
  code: 'talent-counts-differ',
  label: '立项数与文件不一致',
  cites: lines('2023年度四类人才项目分别支持87项、71项、10项、19项。'),
  says: (rows, _earned, ask) => {
    const said = lineNames.flatMap((line) => {
      const told = ask.value(countOf[line]);
      const count = rows.filter((c) => lineOf(c.line) === line && c.chosen === true).length;
      return told === undefined || count === 0 || count === told ? [] : [`${line}${count}项，文件所载${told}项`];
    });
    return said.length === 0
      ? undefined
      : `本表立项：${said.join('；')}。全省汇总的应当一致，只报一部分单位的以全省汇总为准。`;
  },
});

/** The money of each line of which every project's amount is known, against what the reply tells of the year. */
export const talentMoneyDiffers = batchCheck(candidates, {
  code: 'talent-money-differs',
  label: '资助合计与文件不一致',
  cites: lines('2023年度四类人才项目分别投入2000多万元、850万元、600万元、472万元。'),
  says: (rows, earned, ask) => {
    const said = lineNames.flatMap((line) => {
      const total = totalOf(line, rows, earned);
      const told = ask.value(moneyOf[line]);
      if (total === undefined || told === undefined || agrees(line, total, told, ask)) return [];
      return [`${line}合计${sayMoney(total)}，文件所载${sayMoney(told)}${line === '卓越人才（团队）' ? '以上' : ''}`];
    });
    return said.length === 0
      ? undefined
      : `本表资助：${said.join('；')}。请核实每个项目资助额；只报一部分单位的以全省汇总为准。`;
  },
});

/** Undefined where a line has no project with money, or one of which it is not known yet. */
function totalOf(line: LineName, rows: readonly Candidate[], earned: readonly Earned[]): Maybe<Fen> {
  const own = earned.filter(({ index }) => lineOf(rows[index]!.line) === line);
  if (own.some(({ instalments }) => instalments === undefined)) return undefined;
  const sums = own.flatMap(({ instalments }) => instalments!.map(({ amount }) => amount));
  return sums.length === 0 ? undefined : sumFen(sums);
}

/** Exactly, but for the line of which the reply tells 2000多. */
function agrees(line: LineName, total: Fen, told: Fen, ask: Ask): boolean {
  if (line !== '卓越人才（团队）') return total === told;
  const below = ask.value(leadingMoneyBelow);
  return total >= told && (below === undefined || total < below);
}
