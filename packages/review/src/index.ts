export { planExports, type Exports } from './exports/plan-exports.ts';
export type { PlainText } from './exports/unit-notes.ts';
export { shellOf } from './exports/shells.ts';
export type { Issue } from './issue.ts';
export { mask } from './parse/mask.ts';
export { fixableCodes, planFixes, type Fix, type FixableCode } from './plan/plan-fixes.ts';
export { CheckRefused } from './refused.ts';
export * from './report.ts';
export { Session, type CheckRequest, type DaySource, type Place, type SessionSettings } from './session.ts';
