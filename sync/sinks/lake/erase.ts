import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import readline from 'node:readline';
import type { ErasedPatient, SinkErasure } from '../sink.ts';
import type { LakeFile } from './catalog.ts';
import { literal } from './columns.ts';
import { pathOf, removeFiles, writeWhole } from './files.ts';
import type { Lake } from './lake.ts';
import { emptyTrash } from './sweep.ts';

/**
 * Forgets a patient: each file that holds something of theirs is written anew without it, and the old one is removed
 * at once. From the first step on no batch that is under way can bring the patient in again. Done again after a crash
 * it finishes what is left.
 */
export async function eraseFromLake(lake: Lake, patient: ErasedPatient): Promise<SinkErasure> {
  lake.catalog.transaction(() => lake.catalog.markErased(patient.patientId));
  const gone = new Map<string, Set<string>>();
  let files = 0;
  for (;;) {
    const [file] = lake.catalog.filesOf(patient.patientId);
    if (!file) break;
    const ids = file.kind === 'parquet' ? await idsIn(lake, file, patient.patientId) : [];
    const others = new Set(lake.catalog.patientsIn([file]));
    others.delete(patient.patientId);
    const made = await withoutPatient(lake, file, patient.patientId);
    const isReplaced = lake.catalog.transaction(() => {
      if (!lake.catalog.replace([file], made, others)) return false;
      lake.catalog.remove(file.type, ids);
      return true;
    });
    // Merged into another meanwhile: that one is found in the next round.
    if (!isReplaced) {
      if (made) await removeFiles(lake.folder, [made]);
      continue;
    }
    for (const id of ids) gone.set(file.type, (gone.get(file.type) ?? new Set()).add(id));
    files++;
  }
  // Merged files that a query may still be reading hold the patient too.
  await emptyTrash(lake, 0);
  for (const [type, ids] of gone) lake.catalog.transaction(() => lake.catalog.forgetRemoved(type, [...ids]));
  return { sink: 'lake', resources: [...gone.values()].reduce((sum, ids) => sum + ids.size, 0), files };
}

async function idsIn(lake: Lake, file: LakeFile, patientId: string): Promise<string[]> {
  const connection = await lake.parquet.connection();
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT id FROM read_parquet(${literal(pathOf(lake.folder, file))}) WHERE ${names(patientId)}`
  );
  return found.getRows().map(([id]) => String(id));
}

/** A row of the patient, or of another who has something together with them. Ids are UUIDs, and nothing else holds one. */
const names = (patientId: string): string =>
  `(patient_id IS NOT DISTINCT FROM ${literal(patientId)} OR contains(CAST(resource AS VARCHAR), ${literal(patientId)}))`;

/** @returns nothing when nothing is left */
async function withoutPatient(lake: Lake, file: LakeFile, patientId: string): Promise<LakeFile | undefined> {
  const name = createHash('sha256').update(`${file.name} without ${patientId}`).digest('hex').slice(0, 32);
  const place = { ...file, name };
  const from = pathOf(lake.folder, file);
  let rows = 0;
  await writeWhole(pathOf(lake.folder, place), async (temporary) => {
    rows =
      file.kind === 'raw'
        ? await copyLines(from, temporary, (line) => !line.includes(patientId))
        : await lake.parquet.copy(
            `SELECT * FROM read_parquet(${literal(from)}) WHERE NOT ${names(patientId)}`,
            temporary
          );
  });
  if (rows > 0) return { ...place, rows };
  await removeFiles(lake.folder, [place]);
  return undefined;
}

async function copyLines(from: string, to: string, isKept: (line: string) => boolean): Promise<number> {
  const out = await fs.open(to, 'w', 0o600);
  let rows = 0;
  try {
    for await (const line of readline.createInterface({ input: createReadStream(from, 'utf8') })) {
      if (line === '' || !isKept(line)) continue;
      await out.write(`${line}\n`);
      rows++;
    }
    await out.sync();
  } finally {
    await out.close();
  }
  return rows;
}
