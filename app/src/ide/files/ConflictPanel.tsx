import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../text.ts';
import { Difference } from '../editor/Difference.tsx';
import type { RemoteFile } from './remote.ts';
import type { StoredFile } from './store.ts';

interface ConflictPanelProps {
  readonly mine: StoredFile;
  readonly theirs: RemoteFile;
  readonly onResolve: (content: string) => void;
}

/** A file that was changed here and elsewhere: theirs on the left, mine on the right, where the two can be merged. */
export function ConflictPanel({ mine, theirs, onResolve }: ConflictPanelProps) {
  const [merged, setMerged] = useState(mine.content);
  return (
    <Stack flex={1} mih={0} gap="xs" component="section" aria-label={text.ide.conflict.title}>
      <Title order={2} fz="sm">
        {text.ide.conflict.title}
      </Title>
      <Text size="sm">{text.ide.conflict.help}</Text>
      <Difference path={mine.path} before={theirs.content} after={merged} sideBySide onEdit={setMerged} />
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={() => onResolve(theirs.content)}>
          {text.ide.conflict.theirs}
        </Button>
        <Button size="xs" variant="default" onClick={() => onResolve(mine.content)}>
          {text.ide.conflict.mine}
        </Button>
        <Button size="xs" disabled={merged === mine.content} onClick={() => onResolve(merged)}>
          {text.ide.conflict.merged}
        </Button>
      </Group>
    </Stack>
  );
}
