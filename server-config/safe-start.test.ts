import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { type Check, failed, passed } from './check.ts';
import { startSafely } from './safe-start.ts';

async function start(...answers: (readonly Check[] | Error)[]) {
  const lines: string[] = [];
  const refuse = vi.fn();
  const examine = vi.fn(async () => {
    const answer = answers.shift()!;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  await startSafely({
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    examine,
    refuse,
    retryMs: 1,
  });
  return { refuse, examine, lines };
}

test('a safe Medplum is started on', async () => {
  const { refuse, lines } = await start([passed('pre-commit subscriptions', 'as declared')]);
  expect(refuse).not.toHaveBeenCalled();
  expect(lines).toEqual([]);
});

test('all that is unsafe is named at once, with what to do', async () => {
  const { refuse, lines } = await start([
    failed('the inner phi-gate refuses', 'it was stored', 'turn on preCommitSubscriptionsEnabled'),
    passed('access policies', 'as declared'),
    failed('Medplum saves no AuditEvents of its own', 'saveAuditEvents is on', 'set saveAuditEvents to false'),
    failed('project settings and features', 'Atlas (differs)', 'run `atlas bootstrap`'),
  ]);
  expect(refuse).toHaveBeenCalledOnce();
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!).findings).toEqual([
    'the inner phi-gate refuses: it was stored; turn on preCommitSubscriptionsEnabled',
    'Medplum saves no AuditEvents of its own: saveAuditEvents is on; set saveAuditEvents to false',
    'project settings and features: Atlas (differs); run `atlas bootstrap`',
  ]);
});

test('what is no danger keeps nothing from starting', async () => {
  const { refuse } = await start([failed('body limit', 'Medplum refuses bodies of 50 MB', 'raise maxJsonSize')]);
  expect(refuse).not.toHaveBeenCalled();
});

test('a Medplum that is down is examined as soon as it answers', async () => {
  const { refuse, examine } = await start(new Error('fetch failed'), new Error('fetch failed'), [
    failed('the inner phi-gate refuses', 'it was stored', 'turn it on'),
  ]);
  expect(refuse).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalledOnce());
  expect(examine).toHaveBeenCalledTimes(3);
});
