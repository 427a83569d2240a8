import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { type ChainHead, type ChainLink, isIntact, linkOf } from '../audit/chain.ts';
import type { Finding } from './findings.ts';

type Placed = ChainLink & { readonly id: string };

interface State {
  readonly writer: string;
  first?: Placed;
  /** The last of those that are there without a gap. */
  last?: Placed;
  /** Beyond a gap, or come too soon. */
  readonly early: Map<number, Placed>;
  /** The last few, to know the head of a chain by. */
  readonly recent: Map<number, Placed>;
}

const RECENT = 1_000;

/**
 * The chains that the events bear: each number of each chain has to be there once, each hash has to be that of its
 * event, and each event has to name the hash before it. Events may come in any order; what is in order takes no memory.
 */
export class Chains {
  readonly #namespace: Namespace;
  readonly #chains = new Map<string, State>();
  readonly #findings: Finding[] = [];
  #events = 0;

  constructor(namespace: Namespace) {
    this.#namespace = namespace;
  }

  get events(): number {
    return this.#events;
  }

  /** @returns false for an event that bears no place */
  add(event: AuditEvent): boolean {
    const link = linkOf(event, this.#namespace);
    if (!link) return false;
    this.#events++;
    const placed: Placed = { ...link, id: event.id ?? '' };
    if (!isIntact(event, link, this.#namespace)) {
      this.#found('changed', placed, 'the event does not have the hash that it was written with');
    }
    const state: State = this.#chains.get(link.chain) ?? { writer: link.writer, early: new Map(), recent: new Map() };
    this.#chains.set(link.chain, state);
    if (link.sequence <= (state.last?.sequence ?? 0) || state.early.has(link.sequence)) {
      this.#found('added', placed, 'the number is there twice');
      return true;
    }
    state.early.set(link.sequence, placed);
    this.#advance(state);
    return true;
  }

  /** @param heads what the writers have written last; what is missing up to there is missing */
  findings(heads: readonly ChainHead[] = []): Finding[] {
    const gaps: Finding[] = [];
    for (const state of this.#chains.values()) {
      while (state.early.size > 0) {
        const next = Math.min(...state.early.keys());
        gaps.push(missing(state.writer, (state.last?.sequence ?? 0) + 1, next - 1));
        this.#take(state, next);
        this.#advance(state);
      }
    }
    return [...this.#findings, ...gaps, ...this.#ends(heads)];
  }

  #advance(state: State): void {
    for (let next = (state.last?.sequence ?? 0) + 1; state.early.has(next); next++) {
      const before = state.last;
      const one = this.#take(state, next);
      if (before && before.hash !== one.previous) {
        this.#found('changed', before, 'the event after it was written after another');
      }
    }
  }

  #take(state: State, sequence: number): Placed {
    const one = state.early.get(sequence)!;
    state.early.delete(sequence);
    state.recent.set(sequence, one);
    if (state.recent.size > RECENT) state.recent.delete(state.recent.keys().next().value!);
    if (sequence === 1) state.first = one;
    state.last = one;
    return one;
  }

  /** Each chain names the last event of the one before it, and each writer knows its own last. */
  #ends(heads: readonly ChainHead[]): Finding[] {
    const firsts = [...this.#chains.values()].flatMap(({ first }) =>
      first?.after ? [{ writer: first.writer, hash: first.previous, ...first.after }] : []
    );
    return [...firsts, ...heads].flatMap(({ writer, chain, sequence, hash }): Finding[] => {
      const state = this.#chains.get(chain);
      const last = state?.last?.sequence ?? 0;
      if (last < sequence) return [missing(writer, last + 1, sequence)];
      const known = state?.recent.get(sequence);
      if (!known || known.hash === hash) return [];
      const what = 'the event is not the one that its writer wrote';
      return [{ where: 'chain', kind: 'changed', id: known.id, writer, sequence, what }];
    });
  }

  #found(kind: Finding['kind'], { id, writer, sequence }: Placed, what: string): void {
    this.#findings.push({ where: 'chain', kind, id, writer, sequence, what });
  }
}

function missing(writer: string, from: number, to: number): Finding {
  const what = from >= to ? 'the event is gone' : `the events of the numbers ${from} to ${to} are gone`;
  return { where: 'chain', kind: 'removed', writer, sequence: from, what };
}
