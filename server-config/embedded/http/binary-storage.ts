import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { WithId } from '@medplum/core';
import type { Binary } from '@medplum/fhirtypes';

/** A content that lies safely on the disk and waits for the Binary that it belongs to. */
export interface ReceivedContent {
  keepFor(binary: WithId<Binary>): Promise<void>;
  drop(): Promise<void>;
}

/** The contents of Binary resources, one file a version: `<folder>/<id>/<version>`. */
export class BinaryStorage {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Content is on the disk before its Binary is made, so that a Binary that was acknowledged always has it. */
  async receive(content: Readable | string): Promise<ReceivedContent> {
    await fs.mkdir(this.folder, { recursive: true, mode: 0o700 });
    const half = path.join(this.folder, `.${randomUUID()}`);
    const file = createWriteStream(half, { mode: 0o600, flush: true });
    const source = typeof content === 'string' ? [Buffer.from(content)] : content;
    try {
      await pipeline(source, file);
    } catch (err) {
      await fs.rm(half, { force: true });
      throw err;
    }
    return {
      keepFor: async (binary) => {
        const place = this.#place(binary);
        await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
        await fs.rename(half, place);
      },
      drop: () => fs.rm(half, { force: true }),
    };
  }

  open(binary: WithId<Binary>): Readable {
    return createReadStream(this.#place(binary));
  }

  async readText(binary: WithId<Binary>): Promise<string> {
    return binary.data ? Buffer.from(binary.data, 'base64').toString('utf8') : fs.readFile(this.#place(binary), 'utf8');
  }

  /** Another file below the folder, such as a bot's input. */
  async write(name: string, text: string): Promise<void> {
    const place = path.join(this.folder, name);
    await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await fs.writeFile(place, text, { mode: 0o600 });
  }

  #place(binary: WithId<Binary>): string {
    return path.join(this.folder, binary.id, binary.meta?.versionId as string);
  }
}
