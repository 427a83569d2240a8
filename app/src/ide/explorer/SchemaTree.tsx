import { Group, Text, Tooltip, Tree, type TreeNodeData, useTree } from '@mantine/core';
import type { InternalTypeSchema } from '@medplum/core';
import { tryGetDataType } from '@medplum/core';
import { IconChevronRight, IconPoint } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useSchema } from './useSchema.ts';

const ICON = { flexShrink: 0 };
/** As deep as anybody reads; types of FHIR hold themselves. */
const DEPTH = 3;

interface ElementNode extends TreeNodeData {
  readonly detail: string;
  readonly description: string;
}

/** The elements of a type with cardinality and types. Not drawn anew while a result streams in beside it. */
export const SchemaTree = memo(function SchemaTree({ type }: { readonly type: string }) {
  const schema = useSchema(type);
  const data = useMemo(() => (schema ? nodesOf(schema.type, type, DEPTH) : []), [schema, type]);
  const tree = useTree();
  return (
    <Tree
      data={data}
      tree={tree}
      levelOffset={14}
      renderNode={({ node, hasChildren, elementProps }) => (
        <Tooltip
          label={(node as ElementNode).description}
          multiline
          maw={360}
          openDelay={400}
          disabled={!(node as ElementNode).description}
        >
          <Group {...elementProps} gap={4} wrap="nowrap">
            {hasChildren ? (
              <IconChevronRight size={12} style={ICON} aria-hidden />
            ) : (
              <IconPoint size={12} style={ICON} aria-hidden />
            )}
            <Text size="xs" style={{ flexShrink: 0 }}>
              {node.label}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {(node as ElementNode).detail}
            </Text>
          </Group>
        </Tooltip>
      )}
    />
  );
});

function nodesOf(schema: InternalTypeSchema, path: string, depth: number): ElementNode[] {
  return Object.entries(schema.elements).map(([name, element]) => {
    const types = element.type.map(({ code }) => code);
    const inner = depth > 1 && types.length === 1 ? tryGetDataType(types[0]!) : undefined;
    const value = `${path}.${name}`;
    const most = element.max === Number.POSITIVE_INFINITY ? '*' : element.max;
    return {
      value,
      label: name,
      detail: `${types.map((code) => code.split(/(?=[A-Z])/).join('')).join(' | ')} ${element.min}..${most}`,
      description: element.description,
      ...(inner && inner.kind !== 'primitive-type' && { children: nodesOf(inner, value, depth - 1) }),
    };
  });
}
