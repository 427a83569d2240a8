import { isInForce, type Match, matches, NO, type Subject, YES } from './match.ts';
import type { Provision } from './provision.ts';

/** What may come out, as a set: of one resource it is one, of data that is only described it may be several. */
export type Outcomes = number;
export const NONE = 1;
export const PERMIT = 2;
export const DENY = 4;

/** What each provision came to, for saying afterwards which ones decided. Reused: a decision is made at a time. */
export interface Trace {
  readonly outcomes: Outcomes[];
  readonly own: Match[];
}

export const newTrace = (): Trace => ({ outcomes: [], own: [] });

/**
 * A provision and all below it. Of those that apply the deepest decides, and of two at one level the one that denies:
 * - an exception (of the other type) applies only where its parent, or an addition to its parent, does;
 * - an addition (of the same type) is a further statement that inherits what it doesn't say; it applies beside its
 *   parent, which is how IHE PCF permits normal data to all and restricted data to one.
 * A provision whose period is over ends everything below it.
 */
export function evaluate(provision: Provision, subject: Subject, trace: Trace): Outcomes {
  const strictly = provision.type !== 'deny';
  const own = matches(provision, subject, strictly);
  trace.own[provision.index] = own;
  const outcomes = outcomesOf(provision, own, subject, trace);
  trace.outcomes[provision.index] = outcomes;
  return outcomes;
}

function outcomesOf(provision: Provision, own: Match, subject: Subject, trace: Trace): Outcomes {
  if (provision.type === 'base') return evaluateBase(provision, own, subject, trace);
  // Additions live on where their parent doesn't match, but not past its end.
  if (
    own === NO &&
    (provision.additions.length === 0 || !isInForce(provision, subject.asked, provision.type === 'permit'))
  )
    return NONE;
  return provision.type === 'permit'
    ? evaluatePermit(provision, own, subject, trace)
    : evaluateDeny(provision, own, subject, trace);
}

function evaluatePermit(provision: Provision, own: Match, subject: Subject, trace: Trace): Outcomes {
  const added = evaluateAll(provision.additions, subject, trace);
  const mayReach = own !== NO || (added.any & (PERMIT | DENY)) !== 0;
  if (!mayReach) return skip(provision.exceptions, trace);
  const reaches = own === YES || added.noneIsOut;
  const excepted = evaluateAll(provision.exceptions, subject, trace);
  if (added.isDenied) return DENY;
  const otherwise = reaches ? 0 : NONE;
  if (excepted.isDenied) return DENY | otherwise;
  const mayPermit = own !== NO || (added.any & PERMIT) !== 0;
  const mayDeny = ((added.any | excepted.any) & DENY) !== 0;
  return (mayPermit ? PERMIT : 0) | (mayDeny ? DENY : 0) | otherwise;
}

function evaluateDeny(provision: Provision, own: Match, subject: Subject, trace: Trace): Outcomes {
  const added = evaluateAll(provision.additions, subject, trace);
  const gate = gateOf(provision, own, subject);
  if (gate === NO) skip(provision.exceptions, trace);
  const excepted = gate === NO ? NOTHING : evaluateAll(provision.exceptions, subject, trace);
  const otherwise = own === YES || added.noneIsOut ? 0 : NONE;
  if (added.isDenied) return DENY;
  const mayDenyBelow = ((added.any | excepted.any) & DENY) !== 0;
  const isSurelyOpen = gate === YES || provision.takesBack;
  if (excepted.isDenied && isSurelyOpen) return DENY | otherwise;
  if (!mayDenyBelow && added.isPermitted) return PERMIT;
  if (!mayDenyBelow && excepted.isPermitted && isSurelyOpen) return PERMIT | otherwise;
  const mayPermit = ((added.any | excepted.any) & PERMIT) !== 0;
  const mayDeny = own !== NO || mayDenyBelow;
  return (mayPermit ? PERMIT : 0) | (mayDeny ? DENY : 0) | otherwise;
}

/**
 * Where the exceptions to a deny hold. One that only gives back what is permitted above holds wherever the deny does;
 * any other permits by itself, and so the deny has to apply as strictly as a permit is read.
 */
function gateOf(provision: Provision, own: Match, subject: Subject): Match {
  if (own === NO || provision.exceptions.length === 0) return NO;
  return provision.takesBack ? own : matches(provision, subject, true);
}

/** A root that says neither: what is below it decides, within its bounds. */
function evaluateBase(provision: Provision, own: Match, subject: Subject, trace: Trace): Outcomes {
  const lenient = own === YES ? YES : matches(provision, subject, false);
  if (lenient === NO) return skip(provision.exceptions, trace);
  const { any, isDenied, isPermitted, noneIsOut } = evaluateAll(provision.exceptions, subject, trace);
  if (lenient === YES && isDenied) return DENY;
  const mayPermit = own !== NO && (any & PERMIT) !== 0;
  if (own === YES && isPermitted && (any & DENY) === 0) return PERMIT;
  const mayDeny = (any & DENY) !== 0;
  return (mayPermit ? PERMIT : 0) | (mayDeny ? DENY : 0) | (own === YES && noneIsOut ? 0 : NONE);
}

interface Level {
  readonly any: Outcomes;
  /** One of them surely denies. */
  readonly isDenied: boolean;
  readonly isPermitted: boolean;
  /** One of them surely says something. */
  readonly noneIsOut: boolean;
}

const NOTHING: Level = { any: NONE, isDenied: false, isPermitted: false, noneIsOut: false };

function evaluateAll(provisions: readonly Provision[], subject: Subject, trace: Trace): Level {
  if (provisions.length === 0) return NOTHING;
  let any = 0;
  let isDenied = false;
  let isPermitted = false;
  let noneIsOut = false;
  for (const provision of provisions) {
    const outcomes = evaluate(provision, subject, trace);
    any |= outcomes;
    if (outcomes === DENY) isDenied = true;
    if (outcomes === PERMIT) isPermitted = true;
    if ((outcomes & NONE) === 0) noneIsOut = true;
  }
  return { any, isDenied, isPermitted, noneIsOut };
}

function skip(provisions: readonly Provision[], trace: Trace): Outcomes {
  for (const { index } of provisions) trace.outcomes[index] = NONE;
  return NONE;
}

/** The provisions that made an outcome possible, the deepest of each branch, in the order of the Consent. */
export function decidedBy(provision: Provision, outcome: typeof PERMIT | typeof DENY, trace: Trace): Provision[] {
  if (((trace.outcomes[provision.index] ?? NONE) & outcome) === 0) return [];
  const isOwn = provision.type === (outcome === PERMIT ? 'permit' : 'deny') && trace.own[provision.index] !== NO;
  const { additions, exceptions } = provision;
  if (isOwn && additions.length === 0 && exceptions.length === 0) return [provision];
  // A permit that applies itself needs no addition; of denies, the deeper says more.
  const children = isOwn && outcome === PERMIT ? exceptions : [...additions, ...exceptions];
  const below: Provision[] = [];
  let isOverridden = false;
  for (const child of children) {
    below.push(...decidedBy(child, outcome, trace));
    if (trace.outcomes[child.index] === outcome) isOverridden = true;
  }
  if (below.length > 1) below.sort((a, b) => a.index - b.index);
  if (isOwn && !isOverridden) below.unshift(provision);
  return below;
}
