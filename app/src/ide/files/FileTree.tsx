import {
  ActionIcon,
  Button,
  Group,
  Menu,
  Modal,
  Stack,
  Text,
  TextInput,
  Title,
  Tree,
  type TreeNodeData,
  useTree,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDots, IconFile, IconFilePlus, IconFolder } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { text } from '../../text.ts';
import { StatusMark } from './StatusMark.tsx';
import { treeOf } from './tree.ts';
import type { Files } from './useFiles.ts';
import { statusOf } from './workspace.ts';

const ICON = { flexShrink: 0 };
const PATH = /^[\w.-]+(\/[\w.-]+)*$/;

/** Files by folder; a name with slashes makes the folders. */
export function FileTree({ files }: { readonly files: Files }) {
  const tree = useTree();
  // The same list while nothing changes: the tree begins anew with another one, and would draw itself for ever.
  const nodes = useMemo(() => treeOf(files.files.map(({ path }) => path)) as TreeNodeData[], [files.files]);
  const shown = files.current?.path;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tree's functions are new each time it is drawn
  useEffect(() => {
    const folders = foldersOf(shown ?? '').map((folder) => [folder, true]);
    tree.setExpandedState({ ...tree.expandedState, ...Object.fromEntries(folders) });
  }, [shown]);
  const [naming, setNaming] = useState<{ readonly from?: string }>();
  return (
    <Stack gap="xs" component="section" aria-label={text.ide.files.title} className="file-tree">
      <Group justify="space-between">
        <Title order={2} fz="sm">
          {text.ide.files.title}
        </Title>
        <ActionIcon variant="subtle" aria-label={text.ide.files.create} onClick={() => setNaming({})}>
          <IconFilePlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Tree
        data={nodes}
        tree={tree}
        levelOffset={14}
        renderNode={({ node, hasChildren, elementProps }) => (
          <Group {...elementProps} gap={6} wrap="nowrap" justify="space-between">
            <Group
              gap={6}
              wrap="nowrap"
              miw={0}
              onClick={(event) => {
                elementProps.onClick(event);
                if (!hasChildren) files.show(node.value);
              }}
            >
              {hasChildren ? (
                <IconFolder size={14} style={ICON} aria-hidden />
              ) : (
                <IconFile size={14} style={ICON} aria-hidden />
              )}
              <Text size="sm" truncate fw={node.value === files.current?.path ? 600 : 400}>
                {node.label}
              </Text>
            </Group>
            {!hasChildren && (
              <Group gap={2} wrap="nowrap">
                <PathStatus files={files} path={node.value} />
                <FileMenu
                  path={node.value}
                  onRename={() => setNaming({ from: node.value })}
                  onRemove={() => files.remove(node.value)}
                />
              </Group>
            )}
          </Group>
        )}
      />
      {naming && <NameDialog files={files} from={naming.from} onClose={() => setNaming(undefined)} />}
    </Stack>
  );
}

function PathStatus({ files: { files, state }, path }: { readonly files: Files; readonly path: string }) {
  const file = files.find((one) => one.path === path);
  return file && <StatusMark status={statusOf(file, state)} />;
}

interface FileMenuProps {
  readonly path: string;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function FileMenu({ path, onRename, onRemove }: FileMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" color="gray" aria-label={text.ide.files.actions(path)}>
          <IconDots size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename}>{text.ide.files.rename}</Menu.Item>
        <Menu.Item color="red" onClick={onRemove}>
          {text.ide.files.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface NameDialogProps {
  readonly files: Files;
  readonly from?: string;
  readonly onClose: () => void;
}

function NameDialog({ files, from, onClose }: NameDialogProps) {
  const form = useForm({
    initialValues: { path: from ?? '' },
    validate: {
      path: (path) => {
        if (!PATH.test(path)) return text.ide.files.badName;
        return files.files.some((file) => file.path === path && path !== from) ? text.ide.files.taken : null;
      },
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={from ? text.ide.files.rename : text.ide.files.create}
      closeButtonProps={{ 'aria-label': text.chart.close }}
    >
      <form
        onSubmit={form.onSubmit(({ path }) => {
          if (from && path !== from) files.rename(from, path);
          if (!from) {
            files.write(path, '');
            files.show(path);
          }
          onClose();
        })}
      >
        <Stack gap="md">
          <TextInput
            label={text.ide.files.name}
            description={text.ide.files.nameHelp}
            data-autofocus
            {...form.getInputProps('path')}
          />
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {text.ide.files.cancel}
            </Button>
            <Button size="xs" type="submit">
              {from ? text.ide.files.rename : text.ide.files.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** `a` and `a/b` of `a/b/c.ts`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
