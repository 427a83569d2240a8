import { Alert, Button, Group, ScrollArea, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { ContentType } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { useMemo, useState } from 'react';
import { text } from '../../text.ts';
import { Difference } from '../editor/Difference.tsx';
import { applied, hunksOf } from './hunks.ts';
import { sha256 } from './sha256.ts';

/** A change that somebody who is not the user proposes for a file. */
export interface Proposal {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

interface ReviewPanelProps {
  readonly proposal: Proposal;
  /** Token of the open patient, for the AuditEvent. */
  readonly patient?: string;
  readonly onAccept: (content: string) => void;
  readonly onClose: () => void;
}

/**
 * A proposed change, hunk by hunk: what is accepted goes into the file as one edit that can be undone, and leaves an
 * AuditEvent with hashes of the file before and after, never its text.
 */
export function ReviewPanel({ proposal, patient, onAccept, onClose }: ReviewPanelProps) {
  const medplum = useMedplum();
  const [sideBySide, setSideBySide] = useState(false);
  const [rejected, setRejected] = useState<ReadonlySet<number>>(new Set());
  const [failed, setFailed] = useState(false);
  const hunks = useMemo(() => hunksOf(proposal.before, proposal.after), [proposal]);
  const result = useMemo(() => applied(proposal.before, hunks, (at) => !rejected.has(at)), [proposal, hunks, rejected]);

  async function accept(): Promise<void> {
    const [before, after] = await Promise.all([sha256(proposal.before), sha256(result)]);
    const counts = { accepted: hunks.length - rejected.size, rejected: rejected.size };
    const about = { path: proposal.path, before, after, hunks: counts, ...(patient && { patient }) };
    try {
      await medplum.post('llm/patches/accepted', about, ContentType.JSON);
    } catch {
      // What leaves no trace is not applied.
      setFailed(true);
      return;
    }
    onAccept(result);
  }

  function choose(at: number, choice: string): void {
    const next = new Set(rejected);
    if (choice === 'reject') next.add(at);
    else next.delete(at);
    setRejected(next);
  }

  return (
    <Stack h="100%" gap="xs" component="section" aria-label={text.ide.review.title}>
      <Group justify="space-between">
        <Title order={2} fz="sm">
          {text.ide.review.title}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={text.ide.review.view}
          value={sideBySide ? 'side' : 'inline'}
          onChange={(value) => setSideBySide(value === 'side')}
          data={[
            { value: 'inline', label: text.ide.review.inline },
            { value: 'side', label: text.ide.review.sideBySide },
          ]}
        />
      </Group>
      <Difference path={proposal.path} before={proposal.before} after={result} sideBySide={sideBySide} />
      <ScrollArea.Autosize mah={180} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': text.ide.review.hunks }}>
        <Stack gap={4}>
          {hunks.map((hunk, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hunks are their places
            <Group key={at} justify="space-between" wrap="nowrap" data-testid="hunk">
              <Text size="xs" className="token" lineClamp={2}>
                {text.ide.review.line(hunk.start + 1)}: {(hunk.added[0] ?? hunk.removed[0] ?? '').trim()}
              </Text>
              <SegmentedControl
                size="xs"
                aria-label={text.ide.review.line(hunk.start + 1)}
                value={rejected.has(at) ? 'reject' : 'accept'}
                onChange={(choice) => choose(at, choice)}
                data={[
                  { value: 'accept', label: text.ide.review.accept },
                  { value: 'reject', label: text.ide.review.reject },
                ]}
              />
            </Group>
          ))}
        </Stack>
      </ScrollArea.Autosize>
      {failed && (
        <Alert color="red" p="xs" role="alert">
          {text.failed.unavailable}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button size="xs" variant="default" onClick={onClose}>
          {text.ide.review.discard}
        </Button>
        <Button size="xs" onClick={accept} disabled={rejected.size === hunks.length}>
          {text.ide.review.apply(hunks.length - rejected.size)}
        </Button>
      </Group>
    </Stack>
  );
}
