import { DatabaseSync } from 'node:sqlite';
import type { OutboxStore } from './outbox.ts';

const CLAIMED_MS = 120_000;

/**
 * SQLite has one writer, which is the application: a lock through ingress would make it wait. So rows are claimed for a
 * time, and what a worker had claimed that died is free after it.
 */
export function sqliteOutbox(file: string): OutboxStore {
  const db = new DatabaseSync(file, { timeout: 5_000 });
  return {
    async take(most, work) {
      const now = Date.now();
      const rows = db
        .prepare(
          `UPDATE atlas_outbox SET claimed_until = ? WHERE id IN (
             SELECT id FROM atlas_outbox WHERE failed IS NULL AND claimed_until < ? ORDER BY id LIMIT ?)
           RETURNING id, resource, origin`
        )
        .all(now + CLAIMED_MS, now, most)
        .map((row) => ({ id: `${row.id}`, resource: JSON.parse(`${row.resource}`), origin: `${row.origin}` }))
        .sort((a, b) => Number(a.id) - Number(b.id));
      if (rows.length === 0) return 0;
      try {
        const outcomes = await work(rows);
        for (const [i, { id }] of rows.entries()) {
          const outcome = outcomes[i]!;
          if ('failed' in outcome)
            db.prepare('UPDATE atlas_outbox SET failed = ? WHERE id = ?').run(outcome.failed, id);
          else db.prepare('DELETE FROM atlas_outbox WHERE id = ?').run(id);
        }
      } catch (err) {
        for (const { id } of rows) db.prepare('UPDATE atlas_outbox SET claimed_until = 0 WHERE id = ?').run(id);
        throw err;
      }
      return rows.length;
    },
    async close() {
      db.close();
    },
  };
}
