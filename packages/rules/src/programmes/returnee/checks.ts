import { batchCheck, sayMoney, sumFen } from '../../kernel/index.ts';
import { grants } from './document.ts';
import { excellentPlaces, startPlaces } from './parameters.ts';
import { projects } from './tables/projects.ts';

/** More chosen of a kind than a year has places for; which of them stay, the panel says. */
export const returneeOverPlaces = batchCheck(projects, {
  code: 'returnee-over-places',
  label: '入选项目多于当年个数',
  cites: grants('每年资助20个，其中优秀项目10个、启动项目10个。'),
  says: (rows, earned, ask) => {
    const chosen = rows.filter(({ selected }) => selected === true);
    const over = [
      { kind: '优秀项目', places: excellentPlaces },
      { kind: '启动项目', places: startPlaces },
    ].flatMap(({ kind, places }) => {
      const most = ask.value(places);
      const count = chosen.filter((p) => p.kind === kind).length;
      return most === undefined || count <= most ? [] : [`${kind}${count}个，多于${most}个`];
    });
    if (over.length === 0) return undefined;
    const money = sumFen(earned.flatMap(({ instalments = [] }) => instalments.map(({ amount }) => amount)));
    return `入选${over.join('，')}；已测算资助合计${sayMoney(money)}，请评审单位核定入选名单。`;
  },
});
