import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { syncSettings } from '../config/sync-settings.ts';
import { SERVER_SETTINGS } from '../server-config/server.ts';

interface Service {
  readonly image?: string;
  readonly command?: string | string[];
  readonly environment?: Record<string, string | null>;
  readonly volumes?: string[];
  readonly networks?: string[] | Record<string, unknown>;
  readonly ports?: string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: object;
  readonly restart?: string;
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly networks: Record<string, { internal?: boolean }>;
}

const read = (name: string) => fs.readFileSync(path.resolve(import.meta.dirname, name), 'utf8');
const text = read('../docker-compose.yml');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const networksOf = ({ networks = [] }: Service) => (Array.isArray(networks) ? networks : Object.keys(networks));
const on = (network: string) =>
  services.filter(([, service]) => networksOf(service).includes(network)).map(([name]) => name);
/** Runs to its end and is waited for, so its exit code is its health. */
const isOneShot = ({ restart }: Service) => restart === 'no';

describe('docker-compose.yml', () => {
  it('has everything that the real stack is made of', () => {
    const wanted = ['postgres', 'redis', 'medplum', 'minio', 'kms', 'gateway', 'worker', 'app', 'code-server'];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(wanted));
  });

  it('lets only the gateway, the worker and the bootstrap reach Medplum', () => {
    expect(on('medplum').sort()).toEqual(['bootstrap', 'gateway', 'medplum', 'worker']);
    expect(compose.networks.medplum?.internal).toBe(true);
    expect(on('medplum-data').sort()).toEqual(['medplum', 'medplum-redis', 'minio', 'postgres']);
  });

  it('opens only the app to the outside, on loopback, and lets the gateway alone reach the editor', () => {
    expect(
      services
        .filter(([, { ports }]) => ports)
        .map(([name]) => name)
        .sort()
    ).toEqual(['app']);
    expect(on('ide').sort()).toEqual(['code-server', 'gateway']);
    for (const [, { ports = [] }] of services) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const [name, { internal }] of Object.entries(compose.networks))
      expect(internal === true).toBe(name !== 'edge');
  });

  it.each(services)('%s: its image is pinned to a version', (_, { image }) => {
    expect(image).toMatch(/:(?:v?\d+\.\d+|RELEASE\.\d{4}-\d\d-\d\dT)/);
  });

  it.each(services.filter(([, service]) => !isOneShot(service)))('%s: has a health check', (_, { healthcheck }) => {
    expect(healthcheck).toBeDefined();
  });

  it('starts each service after what it needs is healthy or done', () => {
    for (const [name, { depends_on = {} }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        const wanted = isOneShot(compose.services[needed]!) ? 'service_completed_successfully' : 'service_healthy';
        expect(condition, `${name} needs ${needed}`).toBe(wanted);
      }
    }
  });

  it('holds no secret: each is asked for, and none has a default', () => {
    for (const [name, { environment = {} }] of services) {
      for (const [key, value] of Object.entries(environment)) {
        if (!/PASSWORD|SECRET|ACCESS_KEY|REDIS_URL/.test(key) || key === 'ATLAS_SECRETS_FILE') continue;
        // Without a value it is handed through from the environment, if it is there.
        if (value !== null) expect(`${value}`, `${name} ${key}`).toMatch(/\$\{\w+:\?[^}]+\}/);
      }
    }
    expect(text).not.toMatch(/\$\{\w+:-/);
  });

  it('gives gateway and worker one data folder and the same sinks, so that an erasure and /lake/query reach the lake', () => {
    const { gateway, worker } = compose.services;
    expect(worker?.volumes).toEqual(['atlas:/data']);
    expect(gateway?.volumes).toEqual(worker?.volumes);
    for (const name of Object.keys(syncSettings).filter((key) => /SINKS|LAKE|FOUNDRY/.test(key)))
      expect([name, gateway?.environment?.[name]]).toEqual([name, worker?.environment?.[name]]);
    expect(worker?.environment).toHaveProperty('ATLAS_SINKS');
    expect(text).toContain(`s3/${worker?.environment?.ATLAS_LAKE_BUCKET}`);
  });

  it('runs Atlas in production mode', () => {
    for (const name of ['gateway', 'worker', 'bootstrap']) {
      expect(compose.services[name]?.environment).toMatchObject({ NODE_ENV: 'production' });
    }
  });
});

describe("Medplum's server configuration", () => {
  const settings = JSON.parse(read('medplum.server.json')) as Record<string, unknown>;

  it('is what server-config declares', () => {
    for (const { name, value } of SERVER_SETTINGS) expect(settings, name).toHaveProperty(name, value);
  });

  it('holds no secret and no place', () => {
    expect(JSON.stringify(settings)).not.toMatch(/password|http/i);
    expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(['database']));
  });
});

describe('nginx', () => {
  const nginx = read('nginx.conf');

  it("leads to the gateway what is the gateway's", () => {
    const [, location] = /location ~ (\S+) \{/.exec(nginx)!;
    for (const path of ['/llm/chat', '/ide/', '/smart/login', '/launch.html', '/fhir/R4/Patient', '/jwks.json']) {
      expect(path).toMatch(new RegExp(location!));
    }
  });

  it('writes nothing of what passes to disk, and no query string to its log', () => {
    expect(nginx).toContain('proxy_request_buffering off;');
    expect(nginx).toContain('proxy_max_temp_file_size 0;');
    expect(/log_format[^;]*;/.exec(nginx)![0]).not.toMatch(/\$request\b|\$request_uri|\$args|\$http_referer|\$is_args/);
  });
});
