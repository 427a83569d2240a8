import { Pool } from 'pg';
import type { OutboxRow, OutboxStore } from './outbox.ts';

/**
 * Rows are locked while ingress works on them (`FOR UPDATE SKIP LOCKED`): several workers drain side by side, and what a
 * worker held that died is free at once.
 * https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE
 */
export function postgresOutbox(url: string): OutboxStore {
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    async take(most, work) {
      const client = await pool.connect();
      let isBroken = false;
      try {
        await client.query('BEGIN');
        const { rows } = await client.query<OutboxRow>(
          `SELECT id::text AS id, resource, origin FROM atlas_outbox WHERE failed IS NULL
           ORDER BY atlas_outbox.id LIMIT $1 FOR UPDATE SKIP LOCKED`,
          [most]
        );
        if (rows.length > 0) {
          const outcomes = await work(rows);
          const done = rows.filter((_, i) => 'done' in outcomes[i]!).map(({ id }) => id);
          await client.query('DELETE FROM atlas_outbox WHERE id = ANY($1::bigint[])', [done]);
          for (const [i, { id }] of rows.entries()) {
            const outcome = outcomes[i]!;
            if ('failed' in outcome) {
              await client.query('UPDATE atlas_outbox SET failed = $2 WHERE id = $1', [id, outcome.failed]);
            }
          }
        }
        await client.query('COMMIT');
        return rows.length;
      } catch (err) {
        await client.query('ROLLBACK').catch(() => {
          isBroken = true;
        });
        throw err;
      } finally {
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
