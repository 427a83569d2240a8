import { Table, Text } from '@mantine/core';
import { calculateAge, formatAddress, formatDate, formatHumanName } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { text } from '../../text.ts';

/** What identifies a person, as the EHR sent it. Rendered as text: nothing of it becomes a link or an attribute. */
export function Identity({ patient }: { readonly patient: Patient }) {
  const rows = [
    [text.reveal.fields.name, patient.name?.map((name) => formatHumanName(name))],
    [text.reveal.fields.birthDate, patient.birthDate ? [birth(patient.birthDate)] : undefined],
    [
      text.reveal.fields.identifier,
      patient.identifier?.map(({ value, type }) =>
        [type?.coding?.[0]?.code ?? type?.text, value].filter(Boolean).join(' ')
      ),
    ],
    [text.reveal.fields.telecom, patient.telecom?.map(({ value }) => value)],
    [text.reveal.fields.address, patient.address?.map((address) => formatAddress(address))],
    [
      text.reveal.fields.contact,
      patient.contact?.map(({ name, telecom }) =>
        [name && formatHumanName(name), telecom?.[0]?.value].filter(Boolean).join(', ')
      ),
    ],
  ] as const;
  return (
    <Table variant="vertical" withTableBorder data-testid="identity">
      <Table.Tbody>
        {rows.map(([label, values]) =>
          values?.length ? (
            <Table.Tr key={label}>
              <Table.Th w={130}>{label}</Table.Th>
              <Table.Td>
                {values.map((value, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <Text key={at} size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          ) : null
        )}
      </Table.Tbody>
    </Table>
  );
}

function birth(date: string): string {
  return `${formatDate(date)} (${calculateAge(date).years})`;
}
