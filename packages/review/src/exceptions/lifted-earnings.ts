import {
  evaluate,
  programmes,
  type Case,
  type Earned,
  type Evaluation,
  type Programme,
  type Rule,
  type Terms,
} from '@keshen/rules';

/**
 * What a row would earn were it eligible. Only the conditions of its own table are set aside: what withholds an amount,
 * such as a term that is too short, still does, and other tables stay as they are judged.
 */
export function earningsIfEligible(
  programme: Programme,
  judged: Evaluation,
  terms: Terms,
): (table: string, index: number) => readonly Earned[] {
  const given: Case = new Map(
    programme.tables.filter((table) => judged.isGiven(table)).map((table) => [table.id, judged.rows(table)]),
  );
  const byTable = new Map<string, readonly Earned[]>();
  const earned = (table: string): readonly Earned[] => {
    const rules = programme.rules.filter((rule) => rule.table !== table || !decides(rule));
    return evaluate({ ...programme, rules }, given, terms, programmes).earned({ id: table });
  };
  return (table, index) => {
    const all = byTable.get(table) ?? earned(table);
    byTable.set(table, all);
    return all.filter((one) => one.index === index);
  };
}

const decides = ({ effect }: Rule): boolean => effect === 'excludes' || effect === 'suspends';
