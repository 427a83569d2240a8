import { SingleBar } from 'cli-progress';
import { makePeople } from './people.ts';
import { type Message, type Sent, sendAll, type Target } from './send.ts';

/** An EHR client of each org sends that org's people. */
export interface SeedOrg {
  readonly name: string;
  readonly target: Target;
  readonly people: number;
  readonly seed: number;
}

/** Sends synthetic people through the inbound endpoint, as any EHR would. @throws the signal's reason, once it aborts */
export async function seed(orgs: readonly SeedOrg[], signal?: AbortSignal): Promise<Sent[]> {
  const messages = orgs.map(messagesOf);
  const total = messages.flat().reduce((sum, message) => sum + message.resources, 0);
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value}/{total} resources', clearOnComplete: true });
  bar.start(total, 0);
  const sent: Sent[] = [];
  try {
    for (const [index, { target }] of orgs.entries()) {
      const onSent = (one: Sent) => bar.increment(one.resources);
      sent.push(await sendAll(target, messages[index]!, { onSent, signal }));
    }
  } finally {
    bar.stop();
  }
  return sent;
}

function messagesOf(org: SeedOrg): Message[] {
  return makePeople(org, org.seed).map((bundle, number) => ({
    source: `synthetic patient ${number + 1} of ${org.name}`,
    contentType: 'application/fhir+json',
    body: JSON.stringify(bundle),
    resources: bundle.entry!.length,
  }));
}
