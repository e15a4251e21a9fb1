import type { Appearance } from '@keshen/pane';
import { useSyncExternalStore } from 'react';
import { isDark } from './dark-ground.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** As Excel shows itself, where it says so; else as the system does. */
export function useAppearance(): Appearance {
  const system = useSyncExternalStore(
    (changed) => {
      darkSystem.addEventListener('change', changed);
      return () => darkSystem.removeEventListener('change', changed);
    },
    () => darkSystem.matches,
  );
  const ground = groundOf(Office.context);
  return (ground === undefined ? system : isDark(ground)) ? 'dark' : 'light';
}

/** Excel on the web gives no theme, whatever the types say. */
const groundOf = ({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | undefined =>
  officeTheme?.bodyBackgroundColor;
