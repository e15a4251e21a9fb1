import { Body1, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messages/messages.ts';
import type { Entry, Statement } from '../model/entry.ts';
import type { Place } from '../session-port.ts';
import { EntryActions, type EntryActionsOf } from './entry-actions.tsx';
import { useFocusRing } from './focus-ring.ts';
import { usePlaceText } from './place-text.ts';

const useStyles = makeStyles({
  row: { paddingLeft: '24px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  button: {
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  place: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  others: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
});

interface Props {
  readonly entry: Entry;
  readonly onShow: (place: Place) => void;
  readonly actions: EntryActionsOf;
}

/** One finding. With a place it is a button that goes there; its further places, and what can be done, are links below it. */
export function EntryRow({ entry, onShow, actions }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const [first] = entry.places;
  return (
    <div className={styles.row}>
      {first ? (
        <button type="button" className={mergeClasses(styles.body, styles.button, ring)} onClick={() => onShow(first)}>
          <EntryText entry={entry} />
        </button>
      ) : (
        <div className={styles.body}>
          <EntryText entry={entry} />
        </div>
      )}
      <OtherPlaces places={entry.places.slice(1)} onShow={onShow} />
      <EntryActions entry={entry} actions={actions} />
    </div>
  );
}

function EntryText({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const say = useMessages();
  const textOf = usePlaceText();
  const [place] = entry.places;
  return (
    <>
      {entry.name !== null && <Body1 className={styles.name}>{entry.name || say.unnamed}</Body1>}
      {place && <Caption1 className={styles.place}>{textOf(place)}</Caption1>}
      {entry.statements.map((statement, index) => (
        <StatementText key={index} statement={statement} />
      ))}
    </>
  );
}

function StatementText({ statement: { message, citation } }: { readonly statement: Statement }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <>
      <Body1>{message}</Body1>
      {citation && <Caption1 className={styles.quiet}>{say.citation(citation.document, citation.paragraph)}</Caption1>}
    </>
  );
}

function OtherPlaces({ places, onShow }: { readonly places: readonly Place[]; readonly onShow: Props['onShow'] }) {
  const styles = useStyles();
  const say = useMessages();
  const textOf = usePlaceText();
  if (places.length === 0) return null;
  return (
    <div className={styles.others}>
      <Caption1 className={styles.quiet}>{say.alsoAt}</Caption1>
      {places.map((place) => (
        <Link key={`${place.workbook} ${place.sheet} ${place.cell}`} as="button" onClick={() => onShow(place)}>
          <Caption1>{textOf(place)}</Caption1>
        </Link>
      ))}
    </div>
  );
}
