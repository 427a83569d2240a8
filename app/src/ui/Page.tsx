import { type ComponentType, lazy, useMemo } from 'react';

/** A page whose code comes when it is first shown, or is sent for before. */
export interface PageCode {
  load(): Promise<ComponentType>;
  /** Once its code is here. */
  readonly loaded: ComponentType | undefined;
  readonly Later: ComponentType;
}

export function pageCode(fetched: () => Promise<ComponentType>): PageCode {
  let loaded: ComponentType | undefined;
  let loading: Promise<ComponentType> | undefined;
  const load = async () => {
    loading ??= fetched();
    try {
      loaded = await loading;
      return loaded;
    } catch (err) {
      loading = undefined;
      throw err;
    }
  };
  return {
    load,
    get loaded() {
      return loaded;
    },
    Later: lazy(async () => ({ default: await load() })),
  };
}

/**
 * As React's `lazy`, but what is here already is rendered at once: React holds back for 300 ms whatever takes the place
 * of a Suspense fallback, of one that nobody has seen, too.
 */
export function Page({ of }: { readonly of: PageCode }) {
  // For as long as it is shown it is the same component, or it would lose its state.
  const { Shown } = useMemo(() => ({ Shown: of.loaded ?? of.Later }), [of]);
  return <Shown />;
}
