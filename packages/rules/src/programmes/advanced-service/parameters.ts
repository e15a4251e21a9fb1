import { parameter } from '../../kernel/index.ts';
import { measure } from './document.ts';

/** 以上: a share of exactly so much reaches it. In force from the year of the text at hand; its day is not known. */
const bound = (id: string, label: string, value: number, summary: string) => {
  const cites = measure('四', summary);
  return parameter({ id, label, unit: '百万分之一', cites, values: [{ from: '2019-01-01', value, cites }] });
};

/** Staff with a college diploma or more, of all staff. */
export const leastGraduates = bound(
  'service-least-graduates',
  '大专以上员工占比下限',
  500_000,
  '大专以上学历的员工占员工总数50%以上。',
);

/** Income of advanced technology services, of all income. */
export const leastServiceIncome = bound(
  'service-least-income',
  '技术先进型服务收入占比下限',
  500_000,
  '技术先进型服务收入占当年总收入50%以上。',
);

/** Income of offshore outsourcing. */
export const leastOffshore = bound(
  'service-least-offshore',
  '离岸外包收入占比下限',
  350_000,
  '离岸服务外包业务收入不低于35%。',
);
