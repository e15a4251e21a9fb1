import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useFocusRing } from './focus-ring.ts';

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: tokens.spacingHorizontalL, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    // No transparent border to be coloured: under forced colours every border shows.
    border: 'none',
    marginBottom: '3px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    marginBottom: 0,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props<T extends string> {
  /** Ids of tabs and panel begin with it. */
  readonly id: string;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/**
 * Tabs of one panel. One of them takes part in the order of Tab, the arrows go between them. Fluent's own `TabList`
 * puts hidden stops for the focus round it, which axe rejects.
 */
export function Tabs<T extends string>({ id, tabs, chosen, onChoose }: Props<T>) {
  const styles = useStyles();
  const ring = useFocusRing();

  function step(event: KeyboardEvent<HTMLElement>): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = tabs.findIndex(({ value }) => value === chosen);
    const next = tabs.at((at + by) % tabs.length)!.value;
    onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  }

  return (
    <div role="tablist" className={styles.tabs} onKeyDown={step}>
      {tabs.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`${id}-${value}`}
          aria-selected={value === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={value === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, ring, value === chosen && styles.chosen)}
          onClick={() => onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
