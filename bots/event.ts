/** What a bot is called with, by Medplum (`vmcontext`) and by the gateway alike. */
export interface BotEvent<T = unknown> {
  readonly input: T;
  readonly contentType: string;
  readonly secrets: Readonly<Record<string, { readonly name: string; readonly valueString?: string }>>;
  readonly traceId?: string;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** @throws Error naming the secret when Medplum's Project has none of that name. */
export function requiredSecret(event: BotEvent, name: string): string {
  const value = event.secrets[name]?.valueString;
  if (!value) throw new Error(`The bot needs the project secret ${name}; run \`atlas bootstrap\``);
  return value;
}
