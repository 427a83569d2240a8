import { EXAMPLES } from './examples.ts';
import { planOf, type Step } from './plan.ts';
import { RemoteFault, type RemoteFile, type RemoteFiles } from './remote.ts';
import type { KeptFiles, StoredFile } from './store.ts';

export interface WorkspaceState {
  /** By path. */
  readonly files: readonly StoredFile[];
  /** What Medplum has, of files that were changed here and elsewhere. */
  readonly conflicts: ReadonlyMap<string, RemoteFile>;
  /** What the gateway did not take, and its word for why. Such a text is in this page and nowhere else. */
  readonly refused: ReadonlyMap<string, { readonly content: string; readonly why: string }>;
  /** Whether the last round with Medplum came to its end. */
  readonly isOnline: boolean;
  /** How often a file was changed from outside the editor. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** The gateway won't have this text, however often it is asked: it names somebody, or is too long. */
const REFUSALS: readonly number[] = [400, 413, 422];
const SETTLED_MS = 800;
const RETRY_MS = 15_000;
/** A change elsewhere within a round is met by another round. */
const MOST_ROUNDS = 3;
const EXAMPLE_FILES: readonly StoredFile[] = Object.entries(EXAMPLES).map(([path, content]) => ({
  path,
  content,
  changedAt: 0,
}));

/**
 * The files of one owner: in the page, in this browser, and in Medplum. A text is kept in the browser when the gateway
 * has taken it, or could not be asked, and sealed: one that it refuses stays in the page's memory.
 */
export class Workspace {
  private readonly kept: KeptFiles;
  private readonly remote: RemoteFiles;
  private readonly all = new Map<string, StoredFile>();
  private readonly conflicts = new Map<string, RemoteFile>();
  private readonly refused = new Map<string, { content: string; why: string }>();
  private readonly revisions = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private isOnline = true;
  private isLoaded = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round: Promise<void> | undefined;
  private state: WorkspaceState;

  constructor(kept: KeptFiles, remote: RemoteFiles) {
    this.kept = kept;
    this.remote = remote;
    this.state = this.snapshot();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): WorkspaceState => this.state;

  /** This browser's files, as soon as the gateway can be asked for their key; the first time there is something to try out. */
  async load(): Promise<void> {
    await this.loaded().catch(this.outOfReach);
    this.changed();
  }

  readonly write = (path: string, content: string): void => {
    const before = this.all.get(path);
    if (before && !before.deleted && before.content === content) return;
    const { deleted: _, ...rest } = before ?? {};
    this.all.set(path, { ...rest, path, content, changedAt: Date.now() });
    this.changed();
    this.soon(SETTLED_MS);
  };

  readonly remove = (path: string): void => {
    const file = this.all.get(path);
    if (!file) return;
    this.conflicts.delete(path);
    this.refused.delete(path);
    if (file.base) {
      const tombstone = { ...file, content: '', deleted: true, changedAt: Date.now() } as const;
      this.all.set(path, tombstone);
      this.kept.put(tombstone);
    } else {
      this.all.delete(path);
      this.kept.delete(path);
    }
    this.changed();
    this.soon(0);
  };

  /** The end of a conflict: this text goes on from what Medplum has. */
  readonly resolve = (path: string, content: string): void => {
    const theirs = this.conflicts.get(path);
    if (!theirs) return;
    const { id, version } = theirs;
    this.conflicts.delete(path);
    this.all.set(path, { path, content, changedAt: Date.now(), base: { id, version, content: theirs.content } });
    this.renew(path);
    this.changed();
    this.soon(0);
  };

  /** One round at a time; it ends with everything saved, or with what was not kept in the browser. */
  readonly sync = (): Promise<void> => {
    clearTimeout(this.timer);
    this.round ??= this.rounds().finally(() => {
      this.round = undefined;
    });
    return this.round;
  };

  close(): void {
    clearTimeout(this.timer);
  }

  private async rounds(): Promise<void> {
    this.isOnline = true;
    for (let turn = 0; turn < MOST_ROUNDS && (await this.once()); turn++);
    this.changed();
    if (!this.isOnline) this.soon(RETRY_MS);
  }

  /** @returns whether Medplum turned out to have something else than it had listed */
  private async once(): Promise<boolean> {
    let again = false;
    try {
      await this.loaded();
      const steps = planOf([...this.all.values()], await this.remote.list(), isExample);
      for (const step of steps) again = (await this.take(step)) || again;
    } catch (err) {
      this.outOfReach(err);
      if (!this.isLoaded) return again;
      for (const file of this.all.values()) if (!this.isRefused(file)) await this.kept.put(file);
    }
    return again;
  }

  private readonly outOfReach = (err: unknown): void => {
    this.isOnline = false;
    if (!(err instanceof RemoteFault)) throw err;
  };

  private async loaded(): Promise<void> {
    if (this.isLoaded) return;
    const found = await this.kept.list();
    const begun = found.length > 0 ? found : EXAMPLE_FILES;
    // What was made before the key came stays.
    for (const file of begun) if (!this.all.has(file.path)) this.all.set(file.path, file);
    this.isLoaded = true;
    if (found.length === 0) for (const file of begun) await this.kept.put(file);
  }

  private async take(step: Step): Promise<boolean> {
    const { file } = step;
    if (file && file !== this.all.get(file.path)) return true;
    if (file && step.do !== 'pull' && this.isRefused(file)) return false;
    try {
      await this.perform(step);
    } catch (err) {
      if (!(err instanceof RemoteFault)) throw err;
      if ([404, 409, 412].includes(err.status)) return true;
      if (!REFUSALS.includes(err.status) || !file) throw err;
      this.refused.set(file.path, { content: file.content, why: err.message });
      if (file.base) await this.kept.put({ ...file, content: file.base.content });
      else await this.kept.delete(file.path);
    }
    this.changed();
    return false;
  }

  private async perform(step: Step): Promise<void> {
    switch (step.do) {
      case 'forget':
        this.all.delete(step.file.path);
        return this.kept.delete(step.file.path);
      case 'delete':
        await this.remote.delete(step.file.base!.id, step.file.base!.version);
        if (this.all.get(step.file.path) === step.file) this.all.delete(step.file.path);
        return this.kept.delete(step.file.path);
      case 'create':
        return this.saved(step.file, await this.remote.create(step.file.path, step.file.content));
      case 'update': {
        const { id, version } = step.file.base!;
        return this.saved(step.file, await this.remote.update(id, version, step.file.content));
      }
      case 'pull': {
        const { id, path, version, content } = await this.remote.read(step.entry.id);
        // Typed into meanwhile: the next round compares.
        if (this.all.get(path) !== step.file) return;
        const file = { path, content, changedAt: Date.now(), base: { id, version, content } };
        this.all.set(path, file);
        this.conflicts.delete(path);
        this.renew(path);
        return this.kept.put(file);
      }
      case 'compare': {
        if (this.conflicts.get(step.file.path)?.version === step.entry.version) return;
        const theirs = await this.remote.read(step.entry.id);
        if (theirs.content === step.file.content) return this.saved(step.file, theirs);
        this.conflicts.set(step.file.path, theirs);
        return this.kept.put(step.file);
      }
    }
  }

  /** Medplum has this text; the one in the page may have gone on since. */
  private async saved(file: StoredFile, { id, version }: { id: string; version: string }): Promise<void> {
    const base = { id, version, content: file.content };
    this.conflicts.delete(file.path);
    this.refused.delete(file.path);
    const now = this.all.get(file.path);
    if (now) this.all.set(file.path, { ...now, base });
    else this.all.set(file.path, { ...file, content: '', deleted: true, base });
    await this.kept.put(now ? { ...file, base } : this.all.get(file.path)!);
  }

  private isRefused({ path, content }: StoredFile): boolean {
    return this.refused.get(path)?.content === content;
  }

  private renew(path: string): void {
    this.revisions.set(path, (this.revisions.get(path) ?? 0) + 1);
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      // A round that began before the change may end without it.
      await this.round;
      await this.sync();
    }, ms);
  }

  private changed(): void {
    this.state = this.snapshot();
    for (const listener of this.listeners) listener();
  }

  private snapshot(): WorkspaceState {
    return {
      files: [...this.all.values()].filter((file) => !file.deleted).toSorted((a, b) => a.path.localeCompare(b.path)),
      conflicts: new Map(this.conflicts),
      refused: new Map(this.refused),
      isOnline: this.isOnline,
      revisions: new Map(this.revisions),
    };
  }
}

export type FileStatus = 'saved' | 'example' | 'changed' | 'conflict' | 'refused' | 'offline';

export function statusOf(file: StoredFile, { conflicts, refused, isOnline }: WorkspaceState): FileStatus {
  if (conflicts.has(file.path)) return 'conflict';
  if (refused.get(file.path)?.content === file.content) return 'refused';
  if (file.base?.content === file.content) return 'saved';
  if (isExample(file)) return 'example';
  return isOnline ? 'changed' : 'offline';
}

function isExample({ path, content, base }: StoredFile): boolean {
  return !base && EXAMPLES[path] === content;
}
