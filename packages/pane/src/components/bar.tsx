import { makeStyles, ProgressBar } from '@fluentui/react-components';

const useStyles = makeStyles({
  /** Fluent's track has the colour of the text under forced colours, and hides how far the bar goes. */
  bar: {
    '@media screen and (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
});

interface Props {
  readonly label: string;
  /** What it says, in words. */
  readonly says: string;
  readonly value: number;
  readonly most: number;
  readonly isOver?: boolean;
}

/** A figure as a bar beside others. */
export function Bar({ label, says, value, most, isOver = false }: Props) {
  const styles = useStyles();
  return (
    <ProgressBar
      className={styles.bar}
      thickness="large"
      shape="rounded"
      color={isOver ? 'error' : 'brand'}
      value={value}
      max={most}
      aria-label={label}
      aria-valuetext={says}
    />
  );
}
