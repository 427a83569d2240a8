import { Badge, Card, Table, Title } from '@mantine/core';
import { text } from '../text.ts';
import { WideTable } from '../ui/WideTable.tsx';
import type { Preview } from './shapes.ts';

const COLORS = { permit: 'teal', deny: 'red', filter: 'yellow' } as const;

/** Who may see which kind of data: what all the Consents come to. */
export function PreviewTable({ label, preview }: { readonly label: string; readonly preview: Preview }) {
  return (
    <Card withBorder p={0} component="section" aria-label={label}>
      <Title order={2} fz="md" p="md">
        {label}
      </Title>
      <WideTable label={label}>
        <Table miw={560} verticalSpacing={6} horizontalSpacing="md" aria-label={label} data-testid="preview">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.consents.data}</Table.Th>
              {preview.columns.map(({ name, role, purpose }) => (
                <Table.Th key={name}>
                  {[role && (text.roles[role] ?? role), purpose && (text.purposes[purpose] ?? purpose)]
                    .filter(Boolean)
                    .join(' · ') || name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.rows.map(({ dataClass, decisions }) => (
              <Table.Tr key={dataClass}>
                <Table.Td>{text.consents.classes[dataClass] ?? dataClass}</Table.Td>
                {preview.columns.map(({ name }) => {
                  const decision = decisions[name] ?? 'deny';
                  return (
                    <Table.Td key={name}>
                      <Badge variant="light" tt="none" radius="sm" color={COLORS[decision]}>
                        {text.consents.decisions[decision]}
                      </Badge>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Card>
  );
}
