import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { MedplumClient } from '@medplum/core';
import { probeInnerGate } from '../bots/inner-gate.ts';
import { policyId } from '../config/ids.ts';
import type { Namespace } from '../config/namespace.ts';
import type { Settings } from '../config/settings.ts';
import { type Check, failed, passed } from './check.ts';
import { superAdminClient } from './super-admin.ts';

/** What can only be seen by trying: settings that the server reads at start and shows to nobody. */
export interface ProbeInput {
  readonly medplumUrl: string;
  readonly namespace: Namespace;
  readonly gateway: { readonly id: string; readonly secret: string };
  readonly maxBodyMb: number;
  readonly superAdminPassword: string;
}

/** Tries to store a made-up identified Patient as the gateway, which the inner phi-gate does not exempt. */
export async function innerGate(probe: ProbeInput): Promise<Check> {
  const check = 'the inner phi-gate refuses';
  const medplum = await gatewayClient(probe);
  const gate = await probeInnerGate(medplum, probe.namespace);
  if (gate.state === 'refuses') return passed(check, 'an identified Patient was refused');
  if (gate.state === 'open') {
    return failed(
      check,
      'Medplum stored an identified Patient that came past the door (it has been deleted again)',
      "turn on preCommitSubscriptionsEnabled and vmContextBotsEnabled in the server's configuration, then run `atlas bootstrap`"
    );
  }
  return failed(check, `the write was refused, but not by phi-gate (${gate.by})`, 'run `atlas bootstrap`');
}

/** Reads something as the gateway, who may create AuditEvents, and looks whether Medplum has written one about it. */
export async function medplumAudit(probe: ProbeInput): Promise<Check> {
  const check = 'Medplum saves no AuditEvents of its own';
  const medplum = await gatewayClient(probe);
  const since = new Date(Date.now() - 1000).toISOString();
  const about = `AccessPolicy/${policyId('GATEWAY')}`;
  await medplum.readResource('AccessPolicy', policyId('GATEWAY'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const saved = await medplum.searchResources('AuditEvent', { entity: about, _lastUpdated: `ge${since}`, _count: '1' });
  return saved.length === 0
    ? passed(check, 'none was written about a read')
    : failed(
        check,
        'saveAuditEvents is on: batches answer wrongly for what they stored',
        "set saveAuditEvents to false in the server's configuration"
      );
}

/** Announces a body of the largest inbound size and sends none of it: a server that would not take it says so at once. */
export async function bodyLimit(probe: ProbeInput): Promise<Check> {
  const check = 'body limit';
  const medplum = await gatewayClient(probe);
  const bytes = Math.ceil(probe.maxBodyMb * 1024 * 1024);
  const status = await announce(
    new URL('fhir/R4/Patient/$validate', probe.medplumUrl),
    bytes,
    medplum.getAccessToken()!
  );
  return status === 413
    ? failed(
        check,
        `Medplum refuses bodies of ${probe.maxBodyMb} MB`,
        "raise maxJsonSize in the server's configuration"
      )
    : passed(check, `${probe.maxBodyMb} MB and more`);
}

function announce(url: URL, bytes: number, token: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json', 'content-length': bytes },
    });
    const done = (status: number | undefined) => {
      clearTimeout(patience);
      request.destroy();
      resolve(status);
    };
    const patience = setTimeout(() => done(undefined), 700);
    request.on('response', (response) => done(response.statusCode));
    request.on('error', () => done(undefined));
    request.write('{');
  });
}

/** The gateway is Medplum's only way in, so Medplum's own address should be no public one. */
export async function privateNetwork(probe: ProbeInput): Promise<Check> {
  const check = 'Medplum stands in a private network';
  const { hostname } = new URL(probe.medplumUrl);
  const addresses = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  const open = addresses.filter(({ address, family }) => !PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4'));
  return open.length === 0
    ? passed(check, 'its address is private')
    : failed(
        check,
        `its address ${open[0]!.address} is public`,
        'put Medplum in a network that only gateway and worker share'
      );
}

const PRIVATE = new net.BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');
PRIVATE.addAddress('::1', 'ipv6');

/**
 * Medplum keeps the full input of every bot run in clear, also of a write that the phi-gate inside it refused. Whether
 * its storage forgets them can't be seen from outside.
 */
export function botInputs(settings: Settings): Check {
  const check = 'inputs of bots do not stay in Medplum';
  if (settings.embedded || settings.ATLAS_BOT_INPUTS_DIR)
    return passed(check, 'the worker removes them after a minute');
  if (settings.ATLAS_BOT_INPUTS_EXPIRE) return passed(check, 'ATLAS_BOT_INPUTS_EXPIRE says that a lifecycle rule does');
  return failed(
    check,
    'Medplum keeps what its phi-gate is given in clear, refused writes too, below bot/ of its binary storage',
    'keep Medplum in a private network; give bot/ a storage lifecycle rule of a day and set ATLAS_BOT_INPUTS_EXPIRE, ' +
      'or set ATLAS_BOT_INPUTS_DIR to that folder for the worker to empty'
  );
}

/** The account that every Medplum is seeded with. */
const SHIPPED = { email: 'admin@example.com', password: 'medplum_admin' };

export async function defaultPassword(probe: ProbeInput): Promise<Check> {
  const check = 'super admin password';
  const opens =
    probe.superAdminPassword === SHIPPED.password ||
    (await superAdminClient({ medplumUrl: probe.medplumUrl, ...SHIPPED }).then(
      () => true,
      () => false
    ));
  return opens
    ? failed(check, 'the one that Medplum ships with', 'set another one, and MEDPLUM_SUPER_ADMIN_PASSWORD')
    : passed(check, 'not the one that Medplum ships with');
}

async function gatewayClient(probe: ProbeInput): Promise<MedplumClient> {
  const medplum = new MedplumClient({ baseUrl: probe.medplumUrl, cacheTime: 0, fetch });
  await medplum.startClientLogin(probe.gateway.id, probe.gateway.secret);
  return medplum;
}
