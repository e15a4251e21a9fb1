import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages, type Messages } from '../messages/messages.ts';
import type { EntryGroup, Tone } from '../model/entry.ts';
import type { Verdict } from '../model/verdict.ts';
import { BookIcon, ChevronIcon } from './icons.tsx';
import { RuleLink } from './rule-link.tsx';
import { ToneMark } from './tone-mark.tsx';
import { useFocusRing } from './focus-ring.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center' },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  book: { display: 'inline-flex', flexShrink: 0, padding: '4px' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

interface Props {
  readonly group: EntryGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The rule or verdict, how many entries it has, and the button that folds them. */
export function GroupHeading({ group, open, onToggle }: Props) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <div className={styles.line}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, useFocusRing())}
          aria-expanded={open}
          onClick={onToggle}
        >
          <ToneMark tone={group.tone} />
          <span className={styles.name}>{nameOf(group, say)}</span>
          <Badge appearance="tint" color="informative">
            {group.entries.length}
          </Badge>
          <ChevronIcon className={mergeClasses(styles.chevron, open && styles.open)} />
        </button>
      </h2>
      {open && isSeverity(group.tone) && group.label === undefined && (
        <RuleLink className={styles.book} code={group.id} label={say.ruleOf(nameOf(group, say))}>
          <BookIcon />
        </RuleLink>
      )}
    </div>
  );
}

/** A code that has no name yet is shown as it is: codes are public. */
const nameOf = ({ id, label, tone }: EntryGroup, say: Messages): string =>
  label ?? (isVerdict(tone) ? say[tone] : (say.rules[id] ?? id));

const isSeverity = (tone: Tone): boolean => !isVerdict(tone);

const isVerdict = (tone: Tone): tone is Verdict =>
  tone === 'eligible' || tone === 'ineligible' || tone === 'theirs' || tone === 'ours';
