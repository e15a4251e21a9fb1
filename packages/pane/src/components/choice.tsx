import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** Fluent's select as narrow as its pane: it would be as wide as its longest option. */
export function Choice(props: SelectProps) {
  const { narrow } = useStyles();
  return <Select {...props} root={{ className: narrow }} className={narrow} />;
}
