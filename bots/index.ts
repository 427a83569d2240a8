/**
 * Every bot of Atlas. The bootstrap builds and deploys these, `medplum.config.json` is generated from this list,
 * and a test fails when the two differ.
 */
export interface BotDefinition {
  /** Name and, under the namespace `…/bot`, the identifier that `Bot/$execute?identifier=` takes. */
  readonly name: string;
  readonly description: string;
  /** The handler, relative to the repository's root. */
  readonly source: string;
  /** How consent stands before a patient's data there, or why nothing of a patient's passes. */
  readonly consent: 'ingress' | 'gate' | 'desk' | { readonly none: string };
  /** Seconds of CPU that Medplum allows one run. */
  readonly timeout?: number;
  readonly cron?: string;
  /** Runs with the rights, and as the author, of who starts it: epic-ingress writes as the ingest client. */
  readonly runAsUser?: boolean;
}

export const BOTS: readonly BotDefinition[] = [
  {
    name: 'epic-ingress',
    consent: 'ingress',
    description: 'Identified FHIR in: pseudonym, de-identification, vault, upsert.',
    source: 'bots/epic-ingress.ts',
    timeout: 60,
    runAsUser: true,
  },
  {
    name: 'phi-gate',
    consent: { none: 'looks at one write, and gives nothing out' },
    description: 'Pre-commit: refuses what a de-identified resource may not hold.',
    source: 'bots/phi-gate.ts',
  },
  {
    name: 'foundry-sync',
    consent: { none: 'enqueues ids: the job asks when it runs' },
    description: 'On a Subscription: enqueues what has changed, so that it reaches lake and Foundry sooner.',
    source: 'bots/foundry-sync.ts',
  },
  {
    name: 'llm-proxy',
    consent: 'gate',
    description: 'The LLM gateway for bots: a sealed prompt in, an answer out, with the rights of who starts it.',
    source: 'bots/llm-proxy.ts',
    runAsUser: true,
  },
];
