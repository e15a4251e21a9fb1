import { useEffect, useState } from 'react';

/** True once `on` has held for so many milliseconds: what ends sooner needs no word. */
export function useDelayed(on: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on, milliseconds]);
  return on && late;
}
