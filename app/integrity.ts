import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Subresource Integrity (https://www.w3.org/TR/sri-2/): the built page names the hash of each of its scripts and styles,
 * and by the `integrity` of its import map those of all chunks that are loaded later. What something between the build
 * and the browser changed does not run.
 */
export function subresourceIntegrity(): Plugin {
  let outDir = '';
  return {
    name: 'atlas-subresource-integrity',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    // Of the files as they were written: what comes after the bundle, such as the list of preloads, is in them.
    async writeBundle(_options, bundle) {
      const integrity = new Map<string, string>();
      for (const file of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
        integrity.set(`/${file}`, sha384(await fs.readFile(path.join(outDir, file))));
      }
      const page = path.join(outDir, 'index.html');
      await fs.writeFile(page, withIntegrity(await fs.readFile(page, 'utf8'), integrity));
    },
  };
}

/** The import map has to stand before the first module. */
export function withIntegrity(html: string, integrity: ReadonlyMap<string, string>): string {
  const scripts = Object.fromEntries([...integrity].filter(([file]) => file.endsWith('.js')).sort());
  const importMap = `<script type="importmap" nonce="__CSP_NONCE__">${JSON.stringify({ integrity: scripts })}</script>`;
  const tagged = html.replace(
    /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"[^>]*/g,
    (tag, file: string) => (integrity.has(file) ? `${tag} integrity="${integrity.get(file)}"` : tag)
  );
  return tagged.replace(
    /<(?:script|link)\b[^>]*(?:type="module"|rel="modulepreload")/,
    (first) => `${importMap}${first}`
  );
}

const sha384 = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
