import type { Effect, Rule, Table } from '@keshen/rules';
import type { Severity } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from './findings.ts';

/** What the rules have to say beyond refusals, of one row, of several together, or of the whole batch. */
export const ruleFindings = (judged: JudgedCase): readonly CaseFinding[] => [
  ...judged.programme.tables.flatMap((table) => [...rowFindings(judged, table), ...groupFindings(judged, table)]),
  ...batchFindings(judged),
];

/** Reasons of refusal stand with the verdict; what else a rule has to say is a finding. */
const severityOf = (effect: Effect): Severity => (effect === 'withholds' || effect === 'hint' ? 'hint' : 'confirm');

const citationOf = ({ cites }: Rule) => cites && { document: cites.document, paragraph: cites.paragraph };

function rowFindings({ evaluation }: JudgedCase, table: Table): readonly CaseFinding[] {
  return evaluation.decisions(table).flatMap(({ fired, index }) =>
    fired.flatMap((rule): CaseFinding[] =>
      rule.kind === 'group' || rule.effect === 'excludes'
        ? []
        : [
            {
              code: rule.code,
              severity: severityOf(evaluation.effect(rule, index)),
              message: evaluation.says(rule, index),
              citation: citationOf(rule),
              rows: [{ table: table.id, index }],
            },
          ],
    ),
  );
}

function groupFindings({ evaluation }: JudgedCase, table: Table): readonly CaseFinding[] {
  return evaluation.groups(table).flatMap(({ rule, rows }): CaseFinding[] =>
    rule.effect === 'excludes'
      ? []
      : [
          {
            code: rule.code,
            severity: severityOf(rule.effect),
            message: evaluation.says(rule, rows[0]!),
            citation: citationOf(rule),
            rows: rows.map((index) => ({ table: table.id, index })),
          },
        ],
  );
}

/** They touch no row: each may be in order where all together are not. */
const batchFindings = ({ evaluation, programme: { checks = [] } }: JudgedCase): readonly CaseFinding[] =>
  evaluation
    .remarks()
    .filter(({ check }) => checks.includes(check))
    .map(({ check: { code, cites }, message }) => ({
      code,
      severity: 'confirm',
      message,
      citation: { document: cites.document, paragraph: cites.paragraph },
      rows: [],
    }));
