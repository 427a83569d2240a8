import { en } from './text/en/index.ts';

/** Every sentence that a user reads: `text/<language>/<area>.ts`. English is the shape that the others have to have. */
export type Text = typeof en;

/** Languages by their own names. */
export const LANGUAGES = { en: 'English', es: 'Español', pt: 'Português' } as const;
export type Language = keyof typeof LANGUAGES;

const STORED = 'atlas:language';

/** Chosen by the user before, else the browser's first that there is, else English. */
export const language: Language = languageOf([stored(), ...(globalThis.navigator?.languages ?? [])]);

/** Loaded before the first page shows, so that every module can use it as a constant. */
export const text: Text = await load(language);

/** Keeps the choice and shows the app again in it. */
export function chooseLanguage(next: Language): void {
  try {
    window.localStorage.setItem(STORED, next);
  } catch {
    // A frame without storage forgets the choice with the page.
  }
  window.location.reload();
}

/** @param tags BCP 47 tags, the preferred first */
export function languageOf(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const primary = tag?.toLowerCase().split('-')[0];
    if (primary && Object.hasOwn(LANGUAGES, primary)) return primary as Language;
  }
  return 'en';
}

function stored(): string | undefined {
  try {
    return globalThis.localStorage?.getItem(STORED) ?? undefined;
  } catch {
    return undefined;
  }
}

async function load(wanted: Language): Promise<Text> {
  if (globalThis.document) document.documentElement.lang = wanted;
  switch (wanted) {
    case 'es':
      return (await import('./text/es/index.ts')).es;
    case 'pt':
      return (await import('./text/pt/index.ts')).pt;
    case 'en':
      return en;
  }
}
