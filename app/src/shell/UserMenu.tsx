import { Avatar, Menu, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { getDisplayString } from '@medplum/core';
import { useMedplumProfile } from '@medplum/react-hooks';
import { IconLanguage, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useSession } from '../session/session.ts';
import { useOrganizationName } from '../session/useOrganizationName.ts';
import { chooseLanguage, LANGUAGES, type Language, language, text } from '../text.ts';

export function UserMenu() {
  const profile = useMedplumProfile();
  const { signOut } = useSession();
  const orgName = useOrganizationName();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const name = profile ? getDisplayString(profile) : '';

  return (
    <Menu position="bottom-end" width={240} shadow="md" withArrow>
      <Menu.Target>
        <UnstyledButton aria-label={text.shell.userMenu(name)}>
          <Avatar color="atlas" radius="xl" size={34}>
            <IconUser size={20} aria-hidden />
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {name}
          </Text>
          <Text size="xs">{orgName}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          leftSection={dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {dark ? text.shell.lightMode : text.shell.darkMode}
        </Menu.Item>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconLanguage size={16} aria-hidden />}>{text.shell.language}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <Menu.Item
                key={code}
                lang={code}
                fw={code === language ? 600 : 400}
                onClick={() => chooseLanguage(code as Language)}
              >
                {name}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {text.shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
