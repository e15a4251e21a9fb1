import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
});

/** The outline of our own buttons when the keyboard reaches them. */
export const useFocusRing = (): string => useStyles().ring;
