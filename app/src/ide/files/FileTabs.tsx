import { CloseButton, Tabs } from '@mantine/core';
import { text } from '../../text.ts';
import type { Files } from './useFiles.ts';

/** Open files. */
export function FileTabs({ files: { open, current, show, close } }: { readonly files: Files }) {
  return (
    <Tabs value={current?.path ?? null} onChange={(path) => path && show(path)} variant="outline">
      <Tabs.List className="tab-list" aria-label={text.ide.files.open}>
        {open.map((path) => (
          <Tabs.Tab
            key={path}
            value={path}
            component="div"
            rightSection={
              <CloseButton
                size="xs"
                aria-label={text.ide.files.close(path)}
                onClick={(event) => {
                  event.stopPropagation();
                  close(path);
                }}
              />
            }
          >
            {path.slice(path.lastIndexOf('/') + 1)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
