/** Commands of the palette, by the slash command that each of them is. */
export interface SlashCommand {
  readonly command: string;
  readonly slash: string;
  /** Asked for before it runs. */
  readonly prompt?: string;
  /** Goes with the file in the editor. */
  readonly withFile?: boolean;
}

export const SLASH_COMMANDS: readonly SlashCommand[] = [
  { command: 'atlas.fhir', slash: '/fhir', prompt: 'Type, words and window, such as: Observation potassium 30d' },
  { command: 'atlas.labs', slash: '/labs' },
  { command: 'atlas.meds', slash: '/meds' },
  { command: 'atlas.vitals', slash: '/vitals 30d' },
  { command: 'atlas.explain', slash: '/explain', withFile: true },
  { command: 'atlas.test', slash: '/test', withFile: true },
  { command: 'atlas.sql', slash: '/sql', prompt: 'What the query should answer', withFile: true },
];

/** The question that a command asks. */
export function questionOf({ slash }: SlashCommand, typed = ''): string {
  return [slash, typed.trim()].filter(Boolean).join(' ');
}
