import type { Consent, ConsentProvision, Resource } from '@medplum/fhirtypes';
import type { ConsentRequest } from './index.ts';

/**
 * The decision table once more, for one resource: slow, without compiling, straight from the sentences of the README,
 * and for the elements that the property tests make. The engine has to agree with it.
 */
export function referenceDecision(
  consents: readonly Consent[],
  request: ConsentRequest,
  resource: Resource,
  now: string
): 'permit' | 'deny' {
  const world: World = { request, resource, now: Date.parse(now) };
  const active = consents.filter((c) => c.status === 'active' && isOfOrganization(c, request));
  const results = active.flatMap((c) => {
    const issued = c.dateTime === undefined ? undefined : Date.parse(c.dateTime);
    const rivals = active.filter((o) => scopeOf(o) === scopeOf(c) && sharesOrganization(c, o, request));
    const past = rivals.map((o) => Date.parse(o.dateTime ?? '')).filter((t) => t <= world.now);
    const isPast = issued !== undefined && issued <= world.now;
    // All dates of these tests are whole days: what began on an earlier day is older.
    const newer = isImplied(c) ? active : active.filter((o) => !isImplied(o));
    const isSuperseded = isPast && groupsOf(c, request).every((g) => newestIn(g, newer, request, world.now) > issued);
    if (isSuperseded) return [];
    const mayPermit =
      (isPast || (issued === undefined && past.length === 0)) &&
      scopeOf(c) !== 'adr' &&
      (scopeOf(c) !== 'research' || isForAll(request, 'HRESCH')) &&
      (policyOf(c) !== 'EMRGONLY' || isForAll(request, 'ETREAT'));
    const says = consentSays(c, world);
    return says === 'permit' && !mayPermit ? [] : [says];
  });
  return !results.includes('deny') && results.includes('permit') ? 'permit' : 'deny';
}

type Says = 'permit' | 'deny' | 'nothing';

interface World {
  readonly request: ConsentRequest;
  readonly resource: Resource;
  readonly now: number;
}

function consentSays(consent: Consent, world: World): Says {
  const policy = policyOf(consent);
  const optsIn = policy === 'OPTIN' || policy === 'EMRGONLY';
  const root = consent.provision;
  if (!root) return optsIn ? 'permit' : policy === 'OPTOUT' ? 'deny' : 'nothing';
  const type = root.type ?? (optsIn ? 'permit' : 'deny');
  const says = provisionSays({ ...root, type }, world, false);
  const isOver = !isInPeriod(root, world);
  return says === 'nothing' && optsIn && root.type === 'deny' && !isOver ? 'permit' : says;
}

/** @param takesBack it denies, and something above it permits what it denies a part of */
function provisionSays(provision: ConsentProvision, world: World, takesBack: boolean): Says {
  if (!isInPeriod(provision, world)) return 'nothing';
  const type = provision.type as 'permit' | 'deny';
  const nested = provision.provision ?? [];
  const additions = nested
    .filter((p) => p.type === type)
    .map((p) => provisionSays(inheriting(p, provision), world, takesBack));
  const applies = applyTo(provision, world, type === 'permit');
  const exceptions = () => nested.filter((p) => p.type !== type).map((p) => provisionSays(p, world, type === 'permit'));
  if (type === 'permit') {
    if (!applies && additions.every((a) => a === 'nothing')) return 'nothing';
    return additions.includes('deny') || exceptions().includes('deny') ? 'deny' : 'permit';
  }
  const opens = applies && (takesBack || applyTo(provision, world, true));
  const below = [...additions, ...(opens ? exceptions() : [])];
  if (below.includes('deny')) return 'deny';
  return below.includes('permit') ? 'permit' : applies ? 'deny' : 'nothing';
}

/** An addition has what its parent says, where it says nothing itself. */
function inheriting(child: ConsentProvision, parent: ConsentProvision): ConsentProvision {
  const { provision: _nested, type: _type, period: _period, ...elements } = parent;
  return { ...elements, ...child };
}

function isInPeriod({ period }: ConsentProvision, { now }: World): boolean {
  const { start, end } = period ?? {};
  return (!start || Date.parse(start) <= now) && (!end || endOf(end) >= now);
}

function applyTo(provision: ConsentProvision, world: World, strictly: boolean): boolean {
  if (strictly && 'modifierExtension' in provision) return false;
  const { request, resource } = world;
  const purposes = list(request.purpose) as string[];
  const actors = request.actor ? (list((request.actor as { reference: unknown }).reference) as string[]) : undefined;
  const actions = request.action ? (list(request.action) as string[]) : ['access'];
  const all = (values: readonly string[], test: (value: string) => boolean) =>
    strictly ? values.length > 0 && values.every(test) : values.length === 0 || values.some(test);
  return (
    (!provision.purpose || all(purposes, (p) => provision.purpose!.some((c) => isA(p, c.code!)))) &&
    (!provision.action || all(actions, (a) => provision.action!.some((c) => c.coding![0]!.code === a))) &&
    (!provision.actor ||
      (actors ? provision.actor.some((a) => actors.includes(a.reference!.reference!)) : !strictly)) &&
    (!provision.class || provision.class.some((c) => c.code === resource.resourceType)) &&
    (!provision.securityLabel || isLabelled(provision, resource, strictly)) &&
    (!provision.dataPeriod || isDated(provision.dataPeriod, resource, strictly))
  );
}

const CONFIDENTIALITY = ['N', 'R', 'V'];

function isLabelled({ type, securityLabel }: ConsentProvision, resource: Resource, strictly: boolean): boolean {
  const wanted = securityLabel!.map((l) => l.code!);
  const has = (resource.meta?.security ?? []).map((l) => l.code!);
  const topics = has.filter((l) => !CONFIDENTIALITY.includes(l));
  const levels = [...has.filter((l) => CONFIDENTIALITY.includes(l)), topics.length > 0 ? 'R' : 'N'];
  const level = Math.max(...levels.map((l) => CONFIDENTIALITY.indexOf(l)));
  const byLevel = wanted
    .filter((l) => CONFIDENTIALITY.includes(l))
    .map((l) => CONFIDENTIALITY.indexOf(l))
    .some((l) => (type === 'deny' ? level >= l : level <= l));
  const isWanted = (topic: string) => wanted.includes(topic) || (topic === 'ETHUD' && wanted.includes('ETH'));
  const byTopic = topics.length > 0 && (strictly ? topics.every(isWanted) : topics.some(isWanted));
  return byLevel || byTopic;
}

function isDated({ start, end }: { start?: string; end?: string }, resource: Resource, strictly: boolean): boolean {
  const day = (resource as { effectiveDateTime?: string }).effectiveDateTime;
  if (!day) return !strictly;
  // Whole days, and periods of whole days: a day is within, or it is outside.
  return (!start || Date.parse(start) <= Date.parse(day)) && (!end || endOf(end) >= Date.parse(day));
}

const PARENTS: Record<string, string> = { BTG: 'ETREAT', ETREAT: 'TREAT', CLINTRCH: 'HRESCH' };

const isA = (purpose: string, wanted: string): boolean =>
  purpose === wanted || (PARENTS[purpose] !== undefined && isA(PARENTS[purpose], wanted));

function isForAll({ purpose }: ConsentRequest, wanted: string): boolean {
  const purposes = list(purpose) as string[];
  return purposes.length > 0 && purposes.every((p) => isA(p, wanted));
}

const isImplied = (consent: Consent): boolean => consent.category?.[0]?.coding?.[0]?.code === 'IMPLIED';
const scopeOf = (consent: Consent): string => consent.scope!.coding![0]!.code!;
const policyOf = (consent: Consent): string | undefined => consent.policyRule?.coding?.[0]?.code;
const organizationsOf = (consent: Consent): string[] => (consent.organization ?? []).map((o) => o.reference!);

function isOfOrganization(consent: Consent, { organization }: ConsentRequest): boolean {
  const own = organizationsOf(consent);
  return own.length === 0 || organization === undefined || own.includes(organization as string);
}

function groupsOf(consent: Consent, { organization }: ConsentRequest): string[] {
  const own = organizationsOf(consent);
  const names = own.length === 0 ? ['*'] : organization ? [organization as string] : own;
  return names.map((name) => `${scopeOf(consent)} ${name}`);
}

const sharesOrganization = (a: Consent, b: Consent, request: ConsentRequest): boolean =>
  groupsOf(a, request).some((g) => groupsOf(b, request).includes(g));

const newestIn = (group: string, active: readonly Consent[], request: ConsentRequest, now: number): number =>
  Math.max(
    ...active
      .filter((c) => groupsOf(c, request).includes(group))
      .map((c) => Date.parse(c.dateTime ?? ''))
      .filter((t) => t <= now)
  );

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function endOf(date: string): number {
  const [year, month = 12, day] = date.split('-').map(Number) as [number, number | undefined, number | undefined];
  return (day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(year, month, 1)) - 1;
}
