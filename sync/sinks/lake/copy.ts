import fs from 'node:fs';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '../../../config/settings.ts';
import { pathOf, relativePath } from './files.ts';
import type { Lake } from './lake.ts';

const FILES_AT_ONCE = 500;

export interface LakeCopy {
  readonly bucket: string;
  readonly client: S3Client;
}

/** Where the settings say that the lake is copied to, if they do. */
export function lakeCopy(settings: Settings): LakeCopy | undefined {
  const { ATLAS_LAKE_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!bucket) return undefined;
  const client = new S3Client({
    region: settings.S3_REGION,
    ...(settings.S3_ENDPOINT ? { endpoint: settings.S3_ENDPOINT, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  return { bucket, client };
}

/**
 * Copies to S3 what is new in the lake, under the same paths, and removes the copies of what is no longer part of it:
 * merged files, and those that an erased patient stood in. Done again after a crash it copies the same bytes again.
 */
export async function copyLake(lake: Lake, { bucket, client }: LakeCopy): Promise<{ copied: number; removed: number }> {
  const { catalog, folder } = lake;
  const files = catalog.uncopied(FILES_AT_ONCE);
  for (const file of files) {
    const Body = await fs.promises.readFile(pathOf(folder, file)).catch((err: NodeJS.ErrnoException) => {
      // Merged or erased in between: its copy is not wanted any more.
      if (err.code === 'ENOENT') return undefined;
      throw err;
    });
    if (Body) await client.send(new PutObjectCommand({ Bucket: bucket, Key: relativePath(file), Body }));
    catalog.markCopied(file);
  }
  const gone = catalog.toUncopy();
  for (const Key of gone) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    catalog.copyIsGone(Key);
  }
  return { copied: files.length, removed: gone.length };
}
