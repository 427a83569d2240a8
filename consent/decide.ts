import type { Consent, Resource } from '@medplum/fhirtypes';
import { ACT_CODE } from './codings.ts';
import { type CompiledConsent, compileConsent } from './compile.ts';
import { DENY, decidedBy, evaluate, NONE, newTrace, type Outcomes, PERMIT, type Trace } from './evaluate.ts';
import { ResourceFacts } from './facts.ts';
import type { Subject } from './match.ts';
import type { Provision } from './provision.ts';
import { referenceKey } from './references.ts';
import {
  type Asked,
  type ConsentRequest,
  describedOf,
  labelsOf,
  onlyResourceOf,
  readRequest,
  resourcesOf,
} from './request.ts';
import type { Label } from './sensitivity.ts';
import { spelled } from './spellings.ts';
import { type Candidates, candidatesFor, type NotCounted } from './standing.ts';

export type Decision = 'permit' | 'deny' | 'filter';

/** What decided, or, of a Consent that did not, why. */
export interface Basis {
  readonly consent?: string;
  /** Path of the provision in the Consent. */
  readonly provision?: string;
  readonly rule: 'permit' | 'deny' | 'opt-in' | 'opt-out' | 'no-match' | 'no-consent' | 'data-purpose' | NotCounted;
}

/** v3 ActCode obligation policies: what the decision asks of whoever acts on it. */
export interface Obligation {
  readonly system: typeof ACT_CODE;
  readonly code: 'REDACT' | 'AUDIT' | 'AOD';
  readonly reason: string;
  /** References of the resources, or names of the data classes, that are to be withheld whole. */
  readonly withhold?: readonly string[];
}

export interface ConsentDecision {
  readonly decision: Decision;
  readonly basis: readonly Basis[];
  readonly obligations: readonly Obligation[];
}

/** Consents, read once, to decide by many times. The caller keeps it as long as the Consents stay what they are. */
export interface ConsentPolicySet {
  decide(request: ConsentRequest, now: Date | string): ConsentDecision;
  /** The same request, ready to be decided for one resource after another. */
  prepare(request: ConsentRequest, now: Date | string): ResourceDecider;
}

export interface ResourceDecider {
  readonly asked: Asked;
  /** Only whether it is permitted: the quick answer for the many resources of a bundle. */
  isPermitted(resource: Resource): boolean;
  decide(resource: Resource): ConsentDecision;
}

/** @see the decision table in consent/README.md. Pure: no I/O, no clock. */
export const decide = (consents: readonly Consent[], request: ConsentRequest, now: Date | string): ConsentDecision =>
  compile(consents).decide(spelled(request), now);

export function compile(consents: readonly Consent[]): ConsentPolicySet {
  const compiled = consents.map(compileConsent);
  return {
    decide: (request, now) => new Deciding(compiled, request, now).decide(),
    prepare: (request, now) => new Deciding(compiled, request, now),
  };
}

class Deciding implements ResourceDecider {
  readonly asked: Asked;
  readonly #request: ConsentRequest;
  readonly #candidates: Candidates;
  readonly #traces: Trace[];
  readonly #outcomes: Outcomes[] = [];
  readonly #labels: readonly Label[];

  constructor(compiled: readonly CompiledConsent[], request: ConsentRequest, now: Date | string) {
    this.#request = request;
    this.asked = readRequest(request, now);
    this.#labels = labelsOf(request);
    this.#candidates = candidatesFor(compiled, this.asked);
    this.#traces = this.#candidates.counted.map(newTrace);
  }

  decide(resource?: Resource): ConsentDecision {
    const one = resource ?? onlyResourceOf(this.#request);
    if (one) {
      const { decision, basis } = this.#one(this.#subjectOf(one));
      return { decision, basis, obligations: obligationsOf(decision, [], this.asked) };
    }
    const resources = resourcesOf(this.#request);
    const parts: Part[] = resources?.length
      ? resources.map((r) => ({ name: nameOf(r), ...this.#one(this.#subjectOf(r)) }))
      : describedOf(this.#request).map((described) => ({
          name: described.dataClass,
          ...this.#one({ asked: this.asked, facts: undefined, described, referencesOf: this.#referencesOf }),
        }));
    return together(parts, this.asked);
  }

  isPermitted(resource: Resource): boolean {
    return this.#evaluate(this.#subjectOf(resource)) === 'permit';
  }

  readonly #context = new Map<string, ReadonlySet<string>>();
  #hasContext = false;

  #subjectOf(resource: Resource): Subject {
    const facts = new ResourceFacts(resource, this.#labels);
    return { asked: this.asked, facts, described: undefined, referencesOf: this.#referencesOf };
  }

  /** Only asked for when a Consent speaks of what is related to a resource. */
  readonly #referencesOf = (key: string): ReadonlySet<string> | undefined => {
    if (!this.#hasContext) {
      this.#hasContext = true;
      for (const resource of [...(this.#request.context ?? []), ...(resourcesOf(this.#request) ?? [])]) {
        const facts = new ResourceFacts(resource);
        if (facts.key) this.#context.set(facts.key, facts.references);
      }
    }
    return this.#context.get(key);
  };

  #evaluate(subject: Subject): Decision | 'data-purpose' | 'other-patient' {
    const { facts, asked } = subject;
    const patient = this.#candidates.patient;
    if (facts && patient !== undefined && facts.patient !== undefined && facts.patient !== patient)
      return 'other-patient';
    let any: Outcomes = NONE;
    let isPermitted = false;
    let isDenied = false;
    const { counted, permits } = this.#candidates;
    for (let i = 0; i < counted.length; i++) {
      const outcomes = evaluateConsent(counted[i]!, subject, this.#traces[i]!, permits[i]!);
      this.#outcomes[i] = outcomes;
      any |= outcomes;
      if (outcomes === PERMIT) isPermitted = true;
      if (outcomes === DENY) isDenied = true;
    }
    if (isDenied || (any & PERMIT) === 0) return 'deny';
    if (facts && conflicts(facts.purposeTags, asked)) return 'data-purpose';
    return isPermitted && (any & DENY) === 0 ? 'permit' : 'filter';
  }

  #one(subject: Subject): { decision: Decision; basis: readonly Basis[] } {
    const decision = this.#evaluate(subject);
    if (decision === 'other-patient' || decision === 'data-purpose') {
      return { decision: 'deny', basis: [{ rule: decision }] };
    }
    const basis: Basis[] = [];
    const { counted } = this.#candidates;
    for (let i = 0; i < counted.length; i++) {
      const outcomes = this.#outcomes[i]!;
      if (decision !== 'deny') addBasis(basis, counted[i]!, PERMIT, outcomes, this.#traces[i]!);
      if (decision !== 'permit') addBasis(basis, counted[i]!, DENY, outcomes, this.#traces[i]!);
    }
    return { decision, basis: basis.length > 0 ? basis : this.#reasons() };
  }

  #reasons(): Basis[] {
    const { counted, notCounted } = this.#candidates;
    const none: Basis[] = counted.map(({ name }) => ({ consent: name, rule: 'no-match' }));
    const reasons = [...none, ...notCounted.map(({ consent, rule }) => ({ consent: consent.name, rule }))];
    return reasons.length > 0 ? reasons : [{ rule: 'no-consent' }];
  }
}

function evaluateConsent(consent: CompiledConsent, subject: Subject, trace: Trace, permits: boolean): Outcomes {
  let outcomes: Outcomes = consent.root ? evaluate(consent.root, subject, trace) : NONE;
  if ((outcomes & NONE) !== 0 && consent.base && isInPeriod(consent.root, subject.asked)) {
    outcomes = (outcomes & ~NONE) | (consent.base === 'permit' ? PERMIT : DENY);
  }
  return permits ? outcomes : (outcomes & ~PERMIT) | ((outcomes & PERMIT) !== 0 ? NONE : 0);
}

/** The root's period is the Consent's: when it is over, opt-in is over. */
function isInPeriod(root: Provision | undefined, { times }: Asked): boolean {
  const period = root?.period;
  return period !== 'unknown' && times.every((t) => !period || (t >= period.start && t <= period.end));
}

function addBasis(
  basis: Basis[],
  { name, root, base }: CompiledConsent,
  outcome: typeof PERMIT | typeof DENY,
  outcomes: Outcomes,
  trace: Trace
): void {
  if ((outcomes & outcome) === 0) return;
  const rule = outcome === PERMIT ? 'permit' : 'deny';
  if (root)
    for (const { path } of decidedBy(root, outcome, trace)) basis.push({ consent: name, provision: path, rule });
  const isBase = base === rule && (root === undefined || (trace.outcomes[0]! & NONE) !== 0);
  if (isBase) basis.push({ consent: name, rule: outcome === PERMIT ? 'opt-in' : 'opt-out' });
}

/** Consent.provision.purpose: "When the purpose of use tag is on the data, access request purpose of use shall not conflict." */
const conflicts = (tags: readonly string[], { purposes }: Asked): boolean =>
  tags.length > 0 && !(purposes.length > 0 && purposes.every((line) => line.some((purpose) => tags.includes(purpose))));

interface Part {
  readonly name: string | undefined;
  readonly decision: Decision;
  readonly basis: readonly Basis[];
}

/** Of several: all permitted is permit, none is deny, anything else has to be filtered. */
function together(parts: readonly Part[], asked: Asked): ConsentDecision {
  const decision: Decision = parts.every((p) => p.decision === 'permit')
    ? 'permit'
    : parts.every((p) => p.decision === 'deny')
      ? 'deny'
      : 'filter';
  const basis = unique(parts.flatMap((p) => p.basis));
  const withhold = parts.flatMap((p) => (p.decision === 'deny' && p.name ? [p.name] : []));
  return { decision, basis, obligations: obligationsOf(decision, withhold, asked) };
}

function obligationsOf(decision: Decision, withhold: readonly string[], { purposes, actions }: Asked): Obligation[] {
  const obligations: Obligation[] = [];
  if (decision === 'deny') return obligations;
  if (decision === 'filter') {
    const reason = 'Data that is not permitted has to be withheld, resource by resource';
    obligations.push({ system: ACT_CODE, code: 'REDACT', reason, ...(withhold.length > 0 && { withhold }) });
  }
  if (purposes.some((line) => line.includes('BTG'))) {
    obligations.push({
      system: ACT_CODE,
      code: 'AUDIT',
      reason: 'Break-glass: needs a reason, and a review afterwards',
    });
  }
  // 45 CFR 164.528 leaves out disclosures for treatment, payment and operations, and those to the patient.
  const isCounted = !purposes.some((line) => line.some((purpose) => NOT_ACCOUNTED.has(purpose)));
  if (isCounted && actions.includes('disclose')) {
    obligations.push({ system: ACT_CODE, code: 'AOD', reason: 'The disclosure has to be accounted for' });
  }
  return obligations;
}

const NOT_ACCOUNTED: ReadonlySet<string> = new Set(['TREAT', 'HPAYMT', 'HOPERAT', 'PATRQT']);

function unique(basis: readonly Basis[]): Basis[] {
  if (basis.length < 2) return [...basis];
  const seen = new Map(basis.map((b) => [`${b.consent} ${b.provision} ${b.rule}`, b]));
  return [...seen.values()];
}

const nameOf = (resource: Resource): string | undefined =>
  resource.id ? referenceKey(`${resource.resourceType}/${resource.id}`) : resource.resourceType;
