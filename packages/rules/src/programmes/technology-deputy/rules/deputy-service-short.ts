import { below, rule, sayFigure } from '../../../kernel/index.ts';
import { leastService } from '../parameters.ts';
import { candidates } from '../tables/candidates.ts';

/** 原则上: checked once a year is over; somebody looks. */
export const deputyServiceShort = rule(candidates, {
  code: 'deputy-service-short',
  label: '年度服务时间不足',
  effect: 'confirm',
  cites: leastService.cites,
  when: (c, ask) => below(c.serviceMonths, ask.value(leastService)),
  says: (c, ask) =>
    `本年累计服务${c.serviceMonths}个月，原则上不少于${sayFigure(leastService.unit, ask.value(leastService)!).replace('月', '个月')}；请核实。`,
});
