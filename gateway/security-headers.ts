import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * Headers of every answer. The app and the API come from one origin and talk to no other; nothing inline runs or styles
 * without the nonce of its page. Framing is for the origins of the setting ATLAS_FRAME_ANCESTORS alone.
 *
 * COEP is on: all that a page loads is of this origin, so it costs nothing, and a page that an EHR frames may have it
 * whatever the EHR's has. For the other direction, an EHR's page with COEP that frames Atlas, pages say CORP
 * `cross-origin`; everything else stays `same-origin`.
 */
export interface HeaderSettings {
  readonly baseUrl: string;
  readonly frameAncestors: readonly string[];
}

type Directives = Record<string, readonly string[]>;

export function securityHeaders(settings: HeaderSettings): RequestHandler {
  const framed = settings.frameAncestors.length > 0;
  const others = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: settings.baseUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // `frame-ancestors` says it better, and the older header knows no list.
    xFrameOptions: framed ? false : { action: 'sameorigin' },
  });
  const policy = contentSecurityPolicy(settings);
  return (req, res, next) => {
    res.set('Content-Security-Policy', policy);
    res.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    others(req, res, next);
  };
}

/**
 * Over the headers above: what a page needs beyond a file or an answer of the API.
 * @param styleAttributes for the workbench alone: Monaco writes its lines as markup with style attributes, which no nonce
 *   can vouch for. An attribute runs nothing and loads nothing but what `img-src` allows.
 */
export function pageHeaders(settings: HeaderSettings, res: Response, nonce: string, styleAttributes = false): void {
  const attributes = styleAttributes ? "; style-src-attr 'unsafe-inline'" : '';
  res.set('Content-Security-Policy', contentSecurityPolicy(settings, nonce) + attributes);
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  // The nonce is of this answer alone, and of nobody's cache.
  res.set('Cache-Control', 'no-store');
}

/** @param nonce lets what the page itself brings inline pass: the import map, and the style elements of libraries */
export function contentSecurityPolicy({ baseUrl, frameAncestors }: HeaderSettings, nonce?: string): string {
  const own = nonce ? ["'self'", `'nonce-${nonce}'`] : ["'self'"];
  const directives: Directives = {
    'default-src': ["'self'"],
    'script-src': own,
    'style-src': own,
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", baseUrl.replace(/^http/, 'ws')],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'", ...frameAncestors],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
