import type { QuotaReport, QuotaReportLine } from '@keshen/review';
import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import { Bar } from './bar.tsx';

const useStyles = makeStyles({
  unit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  details: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly unit: QuotaReportLine;
  /** The longest bar of all. */
  readonly most: number;
  readonly counts: QuotaReport['counts'];
}

/** A unit: its places as a bar, and where they come from. */
export function QuotaUnit({ unit, most, counts }: Props) {
  const styles = useStyles();
  const say = useMessages();
  const { computed, approved, used, left } = unit;
  const sure = unit.whole === null ? null : unit.whole + unit.awarded.length;
  const places = approved ?? computed ?? sure;
  const isSure = approved !== null || computed !== null;
  const said = places === null ? say.unset : `${isSure ? '' : say.atLeast}${say.counted(places, counts)}`;
  const isOver = left !== null && left < 0;
  return (
    <div className={styles.unit}>
      <div className={styles.head}>
        <Body1>{unit.unit}</Body1>
        <Caption1Strong className={styles.figure}>{said}</Caption1Strong>
      </div>
      <Bar label={say.placesOf(unit.unit)} says={said} value={places ?? 0} most={most} isOver={isOver} />
      <div className={styles.details}>
        {detailsOf().map((detail) => (
          <Caption1 key={detail}>{detail}</Caption1>
        ))}
        {used && <Caption1>{say.used(used.certain, used.possible - used.certain)}</Caption1>}
        {left !== null && <Caption1>{isOver ? say.over(-left) : say.left(left)}</Caption1>}
      </div>
    </div>
  );

  function detailsOf(): readonly string[] {
    const { weight, floor, cap, quota, whole, remainder, awarded, granted, moved } = unit;
    return [
      ...(weight === null ? [] : [say.weight(weight)]),
      ...(floor > 0 ? [say.floor(floor)] : []),
      ...(cap === null ? [] : [say.cap(cap)]),
      ...(quota === null ? [] : [say.share(quota)]),
      ...(whole === null ? [] : [say.whole(whole)]),
      ...(remainder === null || remainder === '0' ? [] : [say.remainder(remainder)]),
      ...(awarded.length > 0 ? [say.awarded(awarded)] : []),
      ...(computed === null || approved === null ? [] : [say.computed(computed)]),
      ...(granted === null ? [] : [say.granted(granted)]),
      ...(moved === 0 ? [] : [say.moved(moved)]),
    ];
  }
}
