import { Card, List, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';

/** For roles that read no charts here: what they can do instead. */
export function WelcomePage() {
  const { role = 'other' } = useSession();
  usePageTitle(text.pages.welcome);
  return (
    <Stack gap="lg" maw={860}>
      <div>
        <Title order={1} fz={24}>
          {text.welcome.title}
        </Title>
        <Text c="dimmed">{text.welcome.intro[role] ?? text.welcome.intro.other}</Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Points title={text.welcome.can} color="teal" icon={<IconCheck size={14} />}>
          {text.welcome.abilities[role] ?? text.welcome.abilities.other!}
        </Points>
        <Points title={text.welcome.cannot} color="gray" icon={<IconLock size={14} />}>
          {text.welcome.limits[role] ?? text.welcome.limits.other!}
        </Points>
      </SimpleGrid>
    </Stack>
  );
}

interface PointsProps {
  readonly title: string;
  readonly color: string;
  readonly icon: ReactNode;
  readonly children: string[];
}

function Points({ title, color, icon, children }: PointsProps) {
  return (
    <Card withBorder>
      <Title order={2} fz="md" mb="sm">
        {title}
      </Title>
      <List
        spacing="xs"
        size="sm"
        icon={
          <ThemeIcon color={color} variant="light" size={22} radius="xl">
            {icon}
          </ThemeIcon>
        }
      >
        {children.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
    </Card>
  );
}
