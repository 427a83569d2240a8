import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../config/metrics.ts';

const FOLDER = import.meta.dirname;
const read = (name: string): string => fs.readFileSync(path.join(FOLDER, name), 'utf8');

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}
interface Panel {
  readonly type: string;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}
const rules = (parse(read('alerts/fhir-alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap((g) => g.rules);
const dashboard = JSON.parse(read('grafana-dashboard.json')) as { panels: Panel[] };
const panels = dashboard.panels.filter(({ type }) => type !== 'row');
const alertmanager = parse(read('alertmanager.yml')) as {
  route: { receiver: string; routes: { matchers: string[]; receiver: string }[] };
  receivers: ({ name: string } & Record<string, unknown>)[];
};

/** `up` is Prometheus' own. */
function metricsIn(expr: string): string[] {
  return [...expr.matchAll(/\b(atlas_[a-z0-9_]+)/g)].map(([, name]) => name!.replace(/_bucket$/, ''));
}

const promtool = (...args: string[]) => spawnSync('promtool', args, { cwd: FOLDER, encoding: 'utf8' });
const noPromtool = promtool('--version').error !== undefined;
if (noPromtool)
  process.stderr.write('promtool is not here, so the alert rules are not checked: node cli/install.mjs test\n');

describe.skipIf(noPromtool)('promtool', () => {
  test.each([
    ['check', 'rules', 'alerts/fhir-alerts.yml'],
    ['check', 'config', '--syntax-only', 'prometheus.yml'],
    ['test', 'rules', 'alerts/fhir-alerts.test.yml'],
  ])('%s %s %s', (...args) => {
    const { status, stdout, stderr } = promtool(...args);
    expect(status, stdout + stderr).toBe(0);
  });
});

describe('the alert rules', () => {
  test.each(rules)('$alert asks for metrics that there are', async ({ expr }) => {
    const text = await createMetrics().registry.metrics();
    for (const name of metricsIn(expr)) expect(text).toContain(`# TYPE ${name} `);
  });

  test.each(rules)('$alert is tested both ways', ({ alert }) => {
    const tests = read('alerts/fhir-alerts.test.yml');
    for (const way of ['fires', 'keeps still']) expect(tests).toContain(`- name: ${alert} ${way}\n`);
  });

  test('have the four priorities', () => {
    expect([...new Set(rules.map(({ labels }) => labels.priority))].sort()).toEqual(['P1', 'P2', 'P3', 'P4']);
  });
});

describe('the dashboard', () => {
  test('has 21 panels', () => {
    expect(panels).toHaveLength(21);
    expect(new Set(panels.map(({ title }) => title)).size).toBe(21);
  });

  test.each(panels)('$title asks for metrics that there are', async ({ targets }) => {
    const text = await createMetrics().registry.metrics();
    const names = targets!.flatMap(({ expr }) => metricsIn(expr));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(text).toContain(`# TYPE ${name} `);
  });
});

describe('the routes of Alertmanager', () => {
  const receiver = (priority: string) => {
    const route = alertmanager.route.routes.find(
      ({ matchers }) => matchers.length === 1 && matchers[0] === `priority = "${priority}"`
    );
    return alertmanager.receivers.find(({ name }) => name === (route?.receiver ?? alertmanager.route.receiver))!;
  };

  test.each([
    ['P1', ['pagerduty', 'slack', 'email']],
    ['P2', ['pagerduty', 'slack']],
    ['P3', ['slack', 'email']],
    ['P4', ['email']],
  ])('%s goes by %s', (priority, ways) => {
    const keys = Object.keys(receiver(priority)).filter((key) => key !== 'name');
    expect(keys.sort()).toEqual(ways.map((way) => `${way}_configs`).sort());
  });

  test('lead to receivers that there are, and hold no key', () => {
    const names = new Set(alertmanager.receivers.map(({ name }) => name));
    for (const { receiver: to } of alertmanager.route.routes) expect(names).toContain(to);
    expect(read('alertmanager.yml')).not.toMatch(/routing_key:|api_url:|password:/);
  });
});

test('each secret of the compose file is used where it is mounted', () => {
  const compose = parse(read('docker-compose.monitoring.yml')) as { secrets: Record<string, unknown> };
  const used = read('prometheus.yml') + read('alertmanager.yml');
  for (const name of Object.keys(compose.secrets)) expect(used).toContain(`/run/secrets/${name}`);
});
