import type { JudgedCase } from '../case/judge-case.ts';
import { sayExceptionInFull } from './say-exception.ts';

/** The lines under a paper that tells of every verdict a meeting has lifted, one by one; none where there is none. */
export function exceptionNotes({ exceptions: { inForce, idle } }: JudgedCase): readonly string[] {
  if (inForce.length + idle.length === 0) return [];
  const rest = idle.length > 0 ? `；另有${idle.length}项没有采用，详见待核定清单` : '';
  return [
    `集体研究事项：采用${inForce.length}项${rest}。`,
    ...inForce.map((exception, i) => `（${i + 1}）${sayExceptionInFull(exception)}。`),
  ];
}
