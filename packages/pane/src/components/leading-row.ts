import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFocusRing } from './focus-ring.ts';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '[aria-disabled="true"]': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Looks of a row over the full width that leads to a screen: its words, a quiet line below them, the chevron. */
export function useLeadingRow(): Readonly<Record<'button' | 'words' | 'quiet' | 'chevron', string>> {
  const { button, words, quiet, chevron } = useStyles();
  return { button: mergeClasses(button, useFocusRing()), words, quiet, chevron };
}
