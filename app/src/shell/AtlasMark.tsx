import { text } from '../text.ts';

export function AtlasMark({ size = 32 }: { readonly size?: number }) {
  return <img src="/favicon.svg" alt={text.product} width={size} height={size} />;
}
