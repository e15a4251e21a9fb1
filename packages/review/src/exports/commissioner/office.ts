import type { ReportingUnits } from '../reporting-units.ts';

/** Whose papers are made: a city submits a 推荐汇总表, the province makes a 拟支持名单 of what cities have submitted. */
export const offices = ['province', 'city'] as const;
export type Office = (typeof offices)[number];

/** Applications of several reporting units lie together only in the province's office. */
export const officeOf = (units: ReportingUnits): Office => (units.all.length > 1 ? 'province' : 'city');
