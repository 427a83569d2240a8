import type { Request, Response } from 'express';
import { refusal } from '../errors.ts';

/** What the tab says when there is no editor behind it. */
export const HOW_TO_START = [
  'docker compose up -d code-server',
  'npx code-server --auth none --bind-addr 127.0.0.1:8080, and CODE_SERVER_URL=http://127.0.0.1:8080 for the gateway',
] as const;

/** An answer that says so: a page for a frame, an OperationOutcome for a program. */
export function absent(req: Request, res: Response, configured: boolean): void {
  const why = configured ? 'code-server does not answer.' : 'code-server is not configured (CODE_SERVER_URL).';
  if (!req.accepts('html')) throw refusal(503, `${why} Start it: ${HOW_TO_START.join('; or ')}.`);
  const steps = HOW_TO_START.map((step) => `<li><code>${step}</code></li>`).join('');
  res
    .status(503)
    .set({ 'Cache-Control': 'no-store', 'Retry-After': '10' })
    .type('html')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>The editor is not running</title><h1>The editor is not running</h1><p>${why} One of these starts it:</p><ul>${steps}</ul></html>`
    );
}
