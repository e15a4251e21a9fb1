import { casesOf } from '../../../kernel/cases.ts';
import { atBounds, sound } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { cocoonStaffShare } from './cocoon-staff-share.ts';

const average = { 'cocoon-staff-base': 'average-staff' };

export const cases = casesOf(cocoonStaffShare, projects, [
  { name: '恰好60%', rows: [atBounds], answer: true },
  { name: '60.01%', rows: [{ staff: 10_000, technicalStaff: 6001 }], answer: false },
  { name: '59.99%', rows: [{ staff: 10_000, technicalStaff: 5999 }], answer: true },
  {
    name: '平均人数带小数，恰好60%',
    rows: [{ technicalStaff: 60.3, averageStaff: 100.5 }],
    ways: average,
    answer: true,
  },
  { name: '平均人数少一点', rows: [{ technicalStaff: 60.3, averageStaff: 100.4 }], ways: average, answer: false },
  { name: '改按平均人数，未填', rows: [sound], ways: average, answer: undefined },
  { name: '职工总数填0', rows: [{ staff: 0, technicalStaff: 0 }], answer: true },
  { name: '科技人员未填', rows: [{ ...sound, technicalStaff: undefined }], answer: undefined },
  { name: '文件印发以前没有标准', rows: [sound], day: '2022-11-29', answer: undefined },
  { name: '文件印发当天', rows: [atBounds], day: '2022-11-30', answer: true },
  { name: '作为培育目标，只提示', rows: [atBounds], ways: { 'cocoon-standard': 'goal' }, answer: false },
]);
