import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { documentNumber } from './document.ts';
import { leastGraduates, leastOffshore, leastServiceIncome } from './parameters.ts';
import { offshoreBase } from './readings.ts';
import { serviceDiscredited } from './rules/service-discredited.ts';
import { serviceGraduates } from './rules/service-graduates.ts';
import { serviceIncome } from './rules/service-income.ts';
import { serviceListedTwice } from './rules/service-listed-twice.ts';
import { serviceNotEnterpriseCode } from './rules/service-not-enterprise-code.ts';
import { serviceOffshore } from './rules/service-offshore.ts';
import { serviceOutsideJilin } from './rules/service-outside-jilin.ts';
import { serviceOutsideScope } from './rules/service-outside-scope.ts';
import { servicePartExceeds } from './rules/service-part-exceeds.ts';
import { enterprises } from './tables/enterprises.ts';

/** 技术先进型服务企业: three shares, of staff, of services and of offshore outsourcing. */
export const advancedService = programme({
  id: 'advanced-service',
  title: '技术先进型服务企业',
  document: documentNumber,
  tables: [enterprises, discredited],
  rules: [
    serviceGraduates,
    serviceIncome,
    serviceOffshore,
    servicePartExceeds,
    serviceOutsideScope,
    serviceOutsideJilin,
    serviceDiscredited,
    serviceListedTwice,
    serviceNotEnterpriseCode,
  ],
  amounts: [],
  parameters: [leastGraduates, leastServiceIncome, leastOffshore],
  readings: [offshoreBase],
});
