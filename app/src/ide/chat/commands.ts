/** What may begin a question; the gateway reads the slices of the record that they name (gateway/llm/slices.ts). */
export const COMMANDS = [
  '/fhir Patient labs',
  '/labs',
  '/meds',
  '/vitals 30d',
  '/problems',
  '/allergies',
  '/immunizations',
  '/procedures',
  '/encounters',
  '/reports',
  '/explain',
  '/test',
  '/sql',
] as const;

/** The commands that go on what is typed, while it is a command and nothing more. */
export function commandsFor(typed: string): readonly string[] {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  return COMMANDS.filter((command) => command.startsWith(typed) && command !== typed);
}

/** Slices that can be pinned to the conversation. */
export const CHIPS = ['/problems', '/meds', '/allergies', '/vitals 30d', '/labs'] as const;
export type Chip = (typeof CHIPS)[number];
