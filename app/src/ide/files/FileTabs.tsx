import { Button, CloseButton, Group } from '@mantine/core';
import { text } from '../../text.ts';
import type { Files } from './useFiles.ts';

/** Open files. Not tabs to a screen reader: each has two things to press, and a tab may hold none. */
export function FileTabs({ files: { open, current, show, close } }: { readonly files: Files }) {
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={text.ide.files.open} className="open-files">
      {open.map((path) => {
        const isCurrent = path === current?.path;
        return (
          <Group key={path} gap={0} wrap="nowrap">
            <Button
              size="compact-xs"
              variant={isCurrent ? 'light' : 'subtle'}
              color={isCurrent ? undefined : 'gray'}
              aria-pressed={isCurrent}
              onClick={() => show(path)}
            >
              {path.slice(path.lastIndexOf('/') + 1)}
            </Button>
            <CloseButton size="xs" aria-label={text.ide.files.close(path)} onClick={() => close(path)} />
          </Group>
        );
      })}
    </Group>
  );
}
