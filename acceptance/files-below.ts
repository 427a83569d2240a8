import fs from 'node:fs';
import { filesBelow as everyFileBelow } from '../cli/leak-scan/places/files.ts';

export const filesBelow = (folder: string): string[] => [...everyFileBelow(folder)];

/** Of a running Atlas: what it has renamed or removed since it was listed is read under its other name, or gone. */
export function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw err;
  }
}
