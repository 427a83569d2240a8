import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { definitions } from './definitions.ts';

const folder = import.meta.dirname;

/** Bundles the extension and packs it. @returns the path of the `.vsix` */
export async function buildExtension(out: string = path.join(folder, 'dist')): Promise<string> {
  await build({
    entryPoints: [path.join(folder, 'src', 'extension.ts')],
    outfile: path.join(folder, 'dist', 'extension.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    logLevel: 'silent',
  });
  await fs.writeFile(path.join(folder, 'dist', 'definitions.json'), JSON.stringify(definitions()));
  await fs.mkdir(out, { recursive: true });
  const packagePath = path.join(out, 'atlas-fhir.vsix');
  await fs.rm(packagePath, { force: true });
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

// With a folder as its argument, such as the one that the editor's image is built from, the package goes there.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packed = await buildExtension(process.argv[2]);
  console.info(`packed ${packed}`);
}
