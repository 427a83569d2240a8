import { Button, Group, Textarea } from '@mantine/core';
import { IconPlayerStop, IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { text } from '../../text.ts';
import { commandsFor } from './commands.ts';

interface QuestionFormProps {
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly running: boolean;
  readonly onSend: (question: string) => void;
  readonly onStop: () => void;
}

/** Enter sends, Shift+Enter begins a line; a slash shows the commands, and Tab takes the first. */
export function QuestionForm({ draft, onDraft, running, onSend, onStop }: QuestionFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const commands = commandsFor(draft);

  function send(): void {
    const question = draft.trim();
    if (!question || running) return;
    onSend(question);
    onDraft('');
  }

  function take(command: string): void {
    onDraft(`${command} `);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab' && !event.shiftKey && commands[0]) {
      event.preventDefault();
      take(commands[0]);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {commands.length > 0 && (
        <Group gap={4} mb={4} role="group" aria-label={text.ide.chat.commands}>
          {commands.map((command) => (
            <Button key={command} size="compact-xs" variant="default" onClick={() => take(command)}>
              {command}
            </Button>
          ))}
        </Group>
      )}
      <Textarea
        ref={field}
        aria-label={text.ide.chat.question}
        placeholder={text.ide.chat.placeholder}
        value={draft}
        autoComplete="off"
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group justify="flex-end" mt={6}>
        {running ? (
          <Button size="xs" variant="default" leftSection={<IconPlayerStop size={14} aria-hidden />} onClick={onStop}>
            {text.ide.chat.stop}
          </Button>
        ) : (
          <Button size="xs" type="submit" leftSection={<IconSend size={14} aria-hidden />} disabled={!draft.trim()}>
            {text.ide.chat.send}
          </Button>
        )}
      </Group>
    </form>
  );
}
