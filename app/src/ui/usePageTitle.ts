import { useEffect } from 'react';
import { text } from '../text.ts';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${text.product}`;
  }, [title]);
}
