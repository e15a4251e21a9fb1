import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useMessages, type Messages } from '../messages/messages.ts';
import { moneyText } from '../model/money-text.ts';
import type { Before, ComparisonView, MoneyView } from '../views.ts';

const useStyles = makeStyles({
  table: { minWidth: 0, tableLayout: 'auto' },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, height: 'auto', verticalAlign: 'top' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  /** A sum is never broken; a reading may be a sentence. */
  unbroken: { whiteSpace: 'nowrap' },
  right: { justifyContent: 'flex-end' },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Line = Before<string> & { readonly label: string; readonly isFigure: boolean };

/** The two judgements side by side; what differs stands out. */
export function ComparisonTable({ comparison }: { readonly comparison: ComparisonView }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <Table size="extra-small" className={styles.table} aria-label={say.comparison}>
      <TableHeader>
        <TableRow>
          {[say.compared, say.now, say.tried].map((head, i) => (
            <TableHeaderCell key={head} className={styles.cell} button={{ className: i > 0 ? styles.right : '' }}>
              <Caption1Strong>{head}</Caption1Strong>
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {linesOf(comparison, say).map(({ label, before, after, isFigure }) => (
          <TableRow key={label}>
            <TableCell className={styles.cell}>
              <Caption1>{label}</Caption1>
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.figure, isFigure && styles.unbroken)}>
              <Caption1>{before}</Caption1>
            </TableCell>
            <TableCell
              className={mergeClasses(
                styles.cell,
                styles.figure,
                isFigure && styles.unbroken,
                before !== after && styles.changed,
              )}
            >
              <Caption1>{after}</Caption1>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function linesOf({ settings, tables, money, figures }: ComparisonView, say: Messages): readonly Line[] {
  const statuses = ['eligible', 'ineligible', 'undetermined'] as const;
  return [
    ...settings.map((setting) => ({ ...setting, isFigure: false })),
    ...tables
      .filter(({ before }) => statuses.some((status) => before[status] > 0))
      .flatMap(({ label, before, after }) =>
        statuses.map((status) => ({
          label: `${label.replace(/表$/, '')} ${say.statuses[status]}`,
          before: String(before[status]),
          after: String(after[status]),
          isFigure: true,
        })),
      ),
    {
      label: say.totalInYuan,
      before: moneySaid(money.before, say),
      after: moneySaid(money.after, say),
      isFigure: true,
    },
    ...figures.map(({ item, before, after }) => ({
      label: say.sumInYuan(say.items[item] ?? item),
      before: moneySaid(before, say),
      after: moneySaid(after, say),
      isFigure: true,
    })),
  ];
}

const moneySaid = ({ yuan, open }: MoneyView, say: Messages): string =>
  `${moneyText(yuan)}${open > 0 ? say.andOpen(open) : ''}`;
