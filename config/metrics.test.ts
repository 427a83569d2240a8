import { expect, test } from 'vitest';
import { createMetrics, METRICS } from './metrics.ts';

test('every declared metric is there from the start, under its name and kind', async () => {
  const text = await createMetrics().registry.metrics();
  for (const { name, kind } of Object.values(METRICS)) expect(text).toContain(`# TYPE ${name} ${kind}\n`);
});

test.each(Object.values(METRICS))('$name is named as Prometheus wants it', ({ name, kind, help, labels }) => {
  expect(name).toMatch(/^atlas_[a-z]+(_[a-z]+)+$/);
  expect(name.endsWith('_total')).toBe(kind === 'counter');
  if (kind === 'histogram') expect(name).toMatch(/_seconds$/);
  expect(help).toMatch(/\.$/);
  for (const label of labels) expect(label).toMatch(/^[a-z_]+$/);
});

test('what only failures count begins at zero, so that the first one is an increase', async () => {
  const text = await createMetrics().registry.metrics();
  expect(text).toContain('atlas_audit_write_failures_total{stage="medplum"} 0');
  expect(text).toContain('atlas_reconciliation_runs_total{status="failure"} 0');
});
