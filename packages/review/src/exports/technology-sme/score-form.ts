import {
  missingOf,
  sayShare,
  smeCostShare,
  smeEnterprises,
  smeGrounds,
  smeLines,
  smeSalesShare,
  smeTechnicalShare,
  smeTotal,
  smeUsedColumn,
  type Maybe,
  type Share,
  type SmeEnterprise,
  type SmePoints,
} from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import { effectiveStatus } from '../../exceptions/effective.ts';
import { exceptionNotes } from '../../exceptions/exception-notes.ts';
import { verdictLabel } from '../../plan/opinions.ts';
import { formFileName } from '../file-name.ts';
import { prefectureName } from '../prefecture-name.ts';

/** 评价得分表: every row in its order, refused and undetermined ones too; what is not known stays blank. */
export function scoreForm(judged: JudgedCase): Form {
  const { evaluation, terms } = judged;
  const rows = evaluation.decisions(smeEnterprises).map((decision): Value[] => {
    const theirs = missingOf(evaluation, decision).some(({ by }) => by === 'theirs');
    const row = evaluation.rows(smeEnterprises)[decision.index] as SmeEnterprise;
    return [
      decision.index + 1,
      row.name ?? null,
      row.creditCode ?? null,
      (row.city && prefectureName(row.city)) ?? null,
      ...scoreOf(judged, row),
      verdictLabel({ status: effectiveStatus(judged, decision) }, theirs),
    ];
  });
  return {
    layout: 'sme-scores',
    fileName: formFileName('', '科技型中小企业评价得分表', [], terms.day),
    attachment: '',
    title: '科技型中小企业评价得分表',
    subtitle: `判定日：${terms.day}　共${rows.length}户`,
    rows,
    notes: ['占比只舍不入；数据不全、得分未定的留空。', ...exceptionNotes(judged)],
  };
}

function scoreOf({ evaluation }: JudgedCase, row: SmeEnterprise): readonly Value[] {
  const column = evaluation.derive(row, smeUsedColumn);
  const [technical, rd, rights] = evaluation.derive(row, smeLines)!;
  const grounds = evaluation.derive(row, smeGrounds)!.flatMap(([ground, holds]) => (holds === true ? [ground] : []));
  return [
    share(evaluation.derive(row, smeTechnicalShare)),
    points(technical),
    column === 'sales' ? '占销售收入' : '占成本费用',
    share(evaluation.derive(row, column === 'sales' ? smeSalesShare : smeCostShare)),
    points(rd),
    sayRights(row),
    points(rights),
    evaluation.derive(row, smeTotal) ?? null,
    grounds.join('、') || null,
  ];
}

const share = (known: Maybe<Share>): Value => (known === undefined ? null : sayShare(known));

const points = ({ least, most }: SmePoints): Value => (least === most ? least : null);

const sayRights = ({ classOne, classTwo }: SmeEnterprise): Value =>
  [classOne === undefined ? [] : `Ⅰ类${classOne}件`, classTwo === undefined ? [] : `Ⅱ类${classTwo}件`]
    .flat()
    .join('、') || null;
