import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useState } from 'react';

/**
 * Seconds that are left, counted from the moment that `seconds` is given. Calls `onEnd` at zero, and at once when the
 * page is hidden: what is on a screen that nobody looks at is looked at by somebody else.
 */
export function useCountdown(seconds: number | undefined, onEnd: () => void): number {
  const [left, setLeft] = useState<number>();
  const hidden = useDocumentVisibility() === 'hidden';

  useEffect(() => {
    if (seconds === undefined) return undefined;
    const end = Date.now() + seconds * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [seconds]);

  const over = left === 0 || (seconds !== undefined && hidden);
  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);
  return left ?? seconds ?? 0;
}
