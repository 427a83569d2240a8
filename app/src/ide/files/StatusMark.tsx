import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp, IconShieldX } from '@tabler/icons-react';
import { text } from '../../text.ts';
import type { FileStatus } from './workspace.ts';

const MARKS = {
  saved: { Icon: IconCloudCheck, color: 'var(--mantine-color-dimmed)' },
  changed: { Icon: IconCloudUp, color: 'var(--mantine-color-dimmed)' },
  offline: { Icon: IconCloudOff, color: 'var(--mantine-color-dimmed)' },
  conflict: { Icon: IconAlertTriangle, color: 'var(--mantine-color-orange-text)' },
  refused: { Icon: IconShieldX, color: 'var(--mantine-color-red-text)' },
};

/** Where a file is; nothing for an example that nobody has touched. */
export function StatusMark({ status }: { readonly status: FileStatus }) {
  if (status === 'example') return null;
  const { Icon, color } = MARKS[status];
  return (
    <Tooltip label={text.ide.files.status[status]}>
      <Icon
        size={14}
        color={color}
        role="img"
        aria-label={text.ide.files.status[status]}
        data-status={status}
        style={{ flexShrink: 0 }}
      />
    </Tooltip>
  );
}
