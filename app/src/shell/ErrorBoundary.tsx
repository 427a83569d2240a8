import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { text } from '../text.ts';

/**
 * The error itself is neither shown nor logged: its message may quote the resource that could not be drawn
 * (@medplum/react's own boundary prints it).
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Center mih="60dvh" p="md" role="alert">
        <Stack align="center" maw={420} gap="sm">
          <Title order={2}>{text.failed.title}</Title>
          <Text c="dimmed" ta="center">
            {text.failed.body}
          </Text>
          <Button onClick={() => this.setState({ failed: false })}>{text.failed.retry}</Button>
        </Stack>
      </Center>
    );
  }
}
