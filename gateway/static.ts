import fs from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

/**
 * Headers of every answer. The app and the API come from one origin and talk to no other. Mantine puts its variables
 * into style elements, so styles may be inline; scripts may not.
 */
export function securityHeaders(baseUrl: string): RequestHandler {
  const overTls = baseUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'", baseUrl.replace(/^http/, 'ws')],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: overTls,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/**
 * The built app; a page that is none of its files is the app's own route. Compressed here and nowhere else: an answer
 * that holds somebody's data beside what the asker chose would tell by its size what it holds (BREACH).
 */
export function app(folder: string): Router {
  const router = Router();
  const index = path.join(folder, 'index.html');
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
  router.get('/{*page}', (req, res, next) => {
    if (!req.accepts('html') || !fs.existsSync(index)) return next();
    res.set('Cache-Control', 'no-cache').sendFile(index);
  });
  return router;
}
