import type { Settings } from '../../config/settings.ts';

/**
 * What the editor's pages may do in the browser. VS Code needs inline scripts, `eval` and blobs; it gets them, and may
 * talk to its own origin and to the gallery of extensions alone, so that what an extension reads can not go elsewhere.
 */
export function framedPolicy({ baseUrl, frameAncestors, OPEN_VSX_URL }: Settings): string {
  const gallery = OPEN_VSX_URL ? [new URL(OPEN_VSX_URL).origin] : [];
  const own = ["'self'", 'data:', 'blob:'];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': [...own, ...gallery],
    'font-src': own,
    'media-src': own,
    'connect-src': [...own, baseUrl.replace(/^http/, 'ws'), ...gallery],
    'worker-src': ["'self'", 'data:', 'blob:'],
    'child-src': own,
    'frame-src': own,
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'", ...frameAncestors],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
