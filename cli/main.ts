import { Command } from 'commander';
import { readSettings, SettingsError } from '../config/settings.ts';

/** Every subcommand, in one list. Each loads its own code only when it runs, so that `atlas --help` is immediate. */
const program = new Command('atlas').description('Atlas: a FHIR platform whose store cannot hold PHI.');

program
  .command('up')
  .description('start Redis, Medplum (or use MEDPLUM_BASE_URL), the gateway with the app, and the worker')
  .action(async () => {
    const { up } = await import('./up.ts');
    await up({ settings: readSettings(process.env), say, signal: endSignal() });
  });

interface TargetFlags {
  url?: string;
  clientId?: string;
  clientSecret?: string;
  org?: string;
}

program
  .command('ingest')
  .description('send FHIR bundles, resources (JSON) or NDJSON through the inbound endpoint')
  .argument('<path...>', 'files, or folders of them')
  .option('--url <url>', 'base URL of Atlas; default: from <data dir>/demo.json')
  .option('--client-id <id>', 'EHR client; default: from <data dir>/demo.json')
  .option('--client-secret <secret>', 'its secret; better in ATLAS_CLIENT_SECRET, which no process list shows')
  .option('--org <id>', 'Organization id; default: the one of the client in <data dir>/demo.json')
  .action(async (paths: string[], flags: TargetFlags) => {
    const { ingest, ingestTarget } = await import('./ingest.ts');
    const dataDir = readSettings(process.env).dataDir;
    const secret = flags.clientSecret ?? process.env.ATLAS_CLIENT_SECRET;
    const summary = await ingest(paths, ingestTarget(dataDir, { ...flags, clientSecret: secret }));
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    process.exitCode = summary.failed > 0 ? 1 : 0;
  });

interface LeakScanFlags {
  path: string[];
  medplum?: string;
  redis?: string;
  dataDir?: string;
}

program
  .command('leak-scan')
  .description('search all persisted state for identifiers of the people in the source files; exits 1 on a find')
  .argument('<source...>', 'the identified source: files, or folders of them')
  .option('--path <folder...>', 'search these files and folders too', [] as string[])
  .option('--data-dir <folder>', 'data folder; default: ATLAS_DATA_DIR')
  .option('--medplum <url>', 'search a Medplum too, as its super admin (MEDPLUM_SUPER_ADMIN_EMAIL, …_PASSWORD)')
  .option('--redis <url>', 'search a Redis too; default: REDIS_URL, or the private one when it runs')
  .action(async (sources: string[], flags: LeakScanFlags) => {
    const { leakScan } = await import('./leak-scan/leak-scan.ts');
    const settings = readSettings({ ...process.env, ...(flags.dataDir && { ATLAS_DATA_DIR: flags.dataDir }) });
    try {
      const summary = await leakScan({ ...flags, sources, settings, print: printJson, say });
      process.exitCode = summary.finds > 0 ? 1 : 0;
    } catch (err) {
      fail(err, 2);
    }
  });

program
  .command('smart-user')
  .description('let a user of an EHR in as a user of Atlas when the EHR launches it')
  .argument('<email>', 'the user in Atlas; of a patient it is made if there is none')
  .requiredOption('--iss <url>', 'FHIR base URL of the EHR, one of ATLAS_SMART_ISSUERS')
  .option('--fhir-user <reference>', 'the user at the EHR: Practitioner/<id>, or Patient/<id> for a patient portal')
  .option('--npi <number>', 'the National Provider Identifier that the EHR has of the user')
  .action(async (email: string, flags: { iss: string; fhirUser?: string; npi?: string }) => {
    const { linkSmartUser } = await import('./smart-user.ts');
    const { loadSecrets } = await import('../config/secrets.ts');
    const settings = readSettings(process.env);
    printJson({ linked: await linkSmartUser(settings, await loadSecrets(settings), { email, ...flags }) });
  });

program
  .command('erase')
  .description('erase a patient: data key, originals and pseudonymous record; prints the certificate of erasure')
  .argument('<token>', 'the patient token, pt_…')
  .requiredOption('--reason <code>', 'patient-request, consent-withdrawn, retention-ended or ordered')
  .option('--url <url>', 'base URL of Atlas; default: from <data dir>/demo.json')
  .option('--email <email>', 'an administrator; default: from <data dir>/demo.json. Password: ATLAS_PASSWORD')
  .action(async (token: string, { reason, ...flags }: { reason: string; url?: string; email?: string }) => {
    const { erase } = await import('./erase.ts');
    const { demoUser } = await import('./demo.ts');
    const settings = readSettings(process.env);
    const password = process.env.ATLAS_PASSWORD;
    const known = flags.email && password ? { email: flags.email, password } : demoUser(settings.dataDir, 'ADMIN');
    printJson(await erase(token, reason, { url: flags.url ?? settings.baseUrl, ...known }));
  });

interface DeidentifyFlags {
  config?: string;
  profile?: string;
  keys?: string;
  scopeName?: string;
  report?: boolean;
  strict?: boolean;
  workers?: string;
}

program
  .command('deidentify')
  .description('de-identify NDJSON from stdin to stdout; lines that fail are reported, left out, and make it exit 1')
  .option('--config <file>', "configuration in the format of Microsoft's Tools for Health Data Anonymization")
  .option('--profile <name>', 'safe-harbor, limited-data-set or atlas')
  .option('--keys <file>', 'JSON with dateShiftKey, cryptoHashKey, encryptKey; what nobody gives is made at random')
  .option('--scope-name <name>', 'the file or folder that dateShiftScope is about')
  .option('--report', 'print to stderr, as JSON lines, which element was treated by which rule')
  .option('--strict', 'a rule that matches nothing in FHIR R4 is an error')
  .option('--workers <n>', 'default: one a core')
  .action(async (flags: DeidentifyFlags) => {
    const { deidentifyStream } = await import('./deidentify.ts');
    const workers = flags.workers === undefined ? undefined : Number(flags.workers);
    const { stdin: input, stdout: output } = process;
    const { failed, report } = await deidentifyStream({ ...flags, workers, input, output, say });
    for (const line of report) process.stderr.write(`${JSON.stringify(line)}\n`);
    if (failed > 0) say(`${failed} ${failed === 1 ? 'line' : 'lines'} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  });

program
  .command('bootstrap')
  .description('bring Medplum to the wanted state: projects, policies, clients, bots, subscriptions')
  .option('--dry-run', 'print the plan, write nothing', false)
  .action(async ({ dryRun }: { dryRun: boolean }) => {
    const { bootstrap } = await import('../server-config/bootstrap.ts');
    const { loadSecrets } = await import('../config/secrets.ts');
    const settings = readSettings(process.env);
    const log = (line: string) => process.stdout.write(`${line}\n`);
    await bootstrap({ settings, secrets: await loadSecrets(settings), dryRun, log });
  });

program
  .command('keys')
  .description('keys of the vault')
  .command('rotate')
  .description('wrap every data key anew, after the key in KMS or the local master key was rotated')
  .action(async () => {
    const { rotateKeys } = await import('./keys.ts');
    printJson(await rotateKeys(readSettings(process.env)));
  });

program
  .command('doctor')
  .description('compare the running Medplum with its wanted configuration, and name what is unsafe')
  .action(async () => {
    const { doctor } = await import('./doctor.ts');
    process.exitCode = await doctor(readSettings(process.env));
  });

program
  .command('worker-health')
  .description('exits 0 while a worker waits at each queue (the health check of its container)')
  .action(async () => {
    const { workerHealth } = await import('./worker-health.ts');
    process.exitCode = (await workerHealth(readSettings(process.env))) ? 0 : 1;
  });

interface PullFlags {
  from: string;
  since?: string;
  kind?: string;
  types?: string[];
  full?: boolean;
  wait: boolean;
  url?: string;
  email?: string;
}

program
  .command('pull')
  .description('pull from an EHR of ATLAS_PULL_CONFIG, and show how far it is; exits 1 when it fails')
  .requiredOption('--from <name>', 'the source')
  .option('--since <instant>', 'what changed since then; default: since the last pull')
  .option('--full', 'everything, wherever the last pull ended')
  .option('--kind <kind>', 'bulk or delta; default: bulk where the source has it')
  .option('--types <type...>', 'of these types; default: those of the configuration')
  .option('--no-wait', 'only begin it')
  .option('--url <url>', 'base URL of Atlas')
  .option('--email <email>', 'an administrator; default: from <data dir>/demo.json. Password: ATLAS_PASSWORD')
  .action(async (flags: PullFlags) => {
    const { pull } = await import('./pull.ts');
    const ended = await pull(flags, process.env);
    if (ended) printJson(ended);
    process.exitCode = ended?.state === 'failed' ? 1 : 0;
  });

program
  .command('backfill')
  .description('pull what changed on one day again, from each source with a delta; the same result however often')
  .argument('<date>', 'YYYY-MM-DD, UTC')
  .option('--from <name>', 'of this source only')
  .option('--url <url>', 'base URL of Atlas')
  .option('--email <email>', 'an administrator; default: from <data dir>/demo.json. Password: ATLAS_PASSWORD')
  .action(async (date: string, flags: { from?: string; url?: string; email?: string }) => {
    const { backfill } = await import('./pull.ts');
    const ended = await backfill(date, flags, process.env);
    for (const one of ended) printJson(one);
    process.exitCode = ended.some(({ state }) => state === 'failed') ? 1 : 0;
  });

program
  .command('notify-url')
  .description('the signed URL that a Subscription of an EHR notifies; whoever has it may notify')
  .argument('<source>', 'the source')
  .action(async (source: string) => {
    const { notifyUrl } = await import('./pull.ts');
    process.stdout.write(`${await notifyUrl(source, process.env)}\n`);
  });

program
  .command('redact')
  .description('replace what identifies a person in a text, or in NDJSON of { "text": … }, read from standard input')
  .option('--known <file>', 'a Patient, or a Bundle of the people the text is about (FHIR JSON)')
  .option('--conversation', 'all lines are one conversation: they share placeholders', false)
  .option('--json', 'answer plain text as { "text", "spans" } too', false)
  .action(async (flags: { known?: string; conversation: boolean; json: boolean }) => {
    const { redactStream } = await import('./redact.ts');
    const write = (text: string) => void process.stdout.write(text);
    const folder = process.env.REDACT_MODEL;
    const model = folder ? await (await import('../privacy/redact/model/index.ts')).loadModel(folder) : undefined;
    const { failed } = await redactStream({ ...flags, model, input: process.stdin, write });
    await model?.close();
    for (const line of failed) say(`line ${line} is not an object with a text`);
    process.exitCode = failed.length > 0 ? 1 : 0;
  });

program
  .command('bench')
  .description('measure: one JSON line a figure')
  .option('--audit <events>', 'the audit search alone, over so many events', Number)
  .option('--only <part>', 'one of consent, inner-gate, deidentify, redact')
  .action(async ({ audit, only }: { audit?: number; only?: string }) => {
    const { bench, benchAudit, benchPart } = await import('./bench.ts');
    if (only !== undefined) await benchPart(printJson, only);
    else await (audit === undefined ? bench(printJson) : benchAudit(printJson, audit));
  });

const consent = program.command('consent').description('what the patients allow');

consent
  .command('decide')
  .description('JSON lines { consents, request, now } on stdin; one decision a line; exits 1 on a line that is none')
  .action(async () => {
    const { consentDecide } = await import('./consent.ts');
    process.exitCode = await consentDecide(process.stdin, process.stdout, say);
  });

const audit = program.command('audit').description('the audit trail and its mirror');

audit
  .command('verify')
  .description('read all of it again; names the first event that was changed, removed, added or moved; exits 1 then')
  .option('--segments-only', 'what is sealed, by itself, without Medplum', false)
  .action(async (flags: { segmentsOnly: boolean }) => {
    const { auditVerify } = await import('./audit.ts');
    const result = await auditVerify(readSettings(process.env), flags);
    printJson(result);
    process.exitCode = result.intact ? 0 : 1;
  });

audit
  .command('prove')
  .description(
    'print the proof that an event is sealed (RFC 6962), once it has been checked; exits 1 when there is none'
  )
  .argument('<id>', 'the id of the AuditEvent')
  .action(async (id: string) => {
    const { auditProve } = await import('./audit.ts');
    const proof = await auditProve(readSettings(process.env), id);
    if (proof) printJson(proof);
    else fail(new Error('no segment holds this event as it was sealed'));
  });

audit
  .command('reindex')
  .description('make the search index of the mirror anew from its segments')
  .action(async () => {
    const { auditReindex } = await import('./audit.ts');
    printJson(await auditReindex(readSettings(process.env)));
  });

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function say(text: string): void {
  process.stderr.write(`atlas: ${text}\n`);
}

function fail(err: unknown, exitCode = 1): void {
  const known = err instanceof SettingsError || err instanceof Error;
  say(known ? err.message : String(err));
  process.exitCode = exitCode;
}

/**
 * The first Ctrl-C or SIGTERM ends gracefully; another one a while later ends at once. A while, because one Ctrl-C may
 * arrive twice: from the terminal, and handed on by npm or by the Node that started this one.
 */
function endSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && Date.now() - first > 2_000) process.exit(130);
      if (controller.signal.aborted) return;
      first = Date.now();
      controller.abort();
    });
  }
  return controller.signal;
}

await program.parseAsync().catch((err: unknown) => fail(err));
