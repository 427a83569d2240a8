import S3rver from 's3rver';
import { S3PayloadStore } from '../payload-store.ts';

/** A server of the S3 protocol on loopback with the bucket `vault`, whose objects lie in the folder. */
export async function startS3(folder: string): Promise<{ store: S3PayloadStore; close(): Promise<void> }> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'vault', configs: [] }],
  });
  const { port } = await server.run();
  const store = new S3PayloadStore('vault', {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  return { store, close: () => server.close() as unknown as Promise<void> };
}
