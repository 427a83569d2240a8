import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import compression from 'compression';
import express, { type Response, Router } from 'express';
import { type HeaderSettings, pageHeaders } from './security-headers.ts';

/** Where the built page wants the nonce of its answer (`app/vite.config.ts`). */
const NONCE_PLACE = /__CSP_NONCE__/g;
const PROBLEM_PLACE = '</head>';
/** The pages with an editor, which are opened by loading them: the policy of a page is that of its document. */
const WORKBENCH = /^\/(patients\/[^/]+\/)?workbench$/;

/** The app's one page, which shows what its URL says. */
export interface Page {
  /**
   * @param problem code of a page that says what went wrong, in place of what the URL says
   * @returns whether there is a built app
   */
  send(res: Response, status?: number, problem?: string): Promise<boolean>;
}

export function createPage(folder: string, settings: HeaderSettings): Page {
  const index = path.join(folder, 'index.html');
  return {
    async send(res, status = 200, problem) {
      const built = await fs.readFile(index, 'utf8').catch(() => undefined);
      if (built === undefined) return false;
      const nonce = randomBytes(18).toString('base64');
      const meta = problem ? `<meta name="atlas-problem" content="${problem.replace(/[^a-z-]/g, '')}" />` : '';
      pageHeaders(settings, res, nonce, WORKBENCH.test(res.req.path));
      res
        .status(status)
        .type('html')
        .send(built.replace(NONCE_PLACE, nonce).replace(PROBLEM_PLACE, `${meta}${PROBLEM_PLACE}`));
      return true;
    },
  };
}

/**
 * The built app; a page that is none of its files is the app's own route. Compressed here and nowhere else: an answer
 * that holds somebody's data beside what the asker chose would tell by its size what it holds (BREACH).
 */
export function app(folder: string, page: Page): Router {
  const router = Router();
  router.use(
    compression(),
    express.static(folder, {
      index: false,
      setHeaders: (res, file) => {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    })
  );
  router.get('/{*page}', async (req, res, next) => {
    if (!req.accepts('html') || !(await page.send(res))) next();
  });
  return router;
}
