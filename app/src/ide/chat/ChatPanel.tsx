import {
  ActionIcon,
  Alert,
  Anchor,
  Chip,
  Group,
  Menu,
  Modal,
  Paper,
  ScrollArea,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { formatDate } from '@medplum/core';
import { IconBulb, IconEraser } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { text } from '../../text.ts';
import { CHIPS } from './commands.ts';
import type { Answer, Message, Prompt } from './conversation.ts';
import { Markdown } from './Markdown.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { type SentFile, useChat } from './useChat.ts';

interface ChatPanelProps {
  readonly patient: string;
  /** What the editor shows, sent along with commands about code. */
  readonly file?: SentFile;
  readonly onInsert: (code: string) => void;
  readonly onApply: (code: string) => void;
}

/** Commands that are about the open file. */
const ABOUT_CODE = /^\/(explain|test|sql)\b/;

export function ChatPanel({ patient, file, onInsert, onApply }: ChatPanelProps) {
  const { messages, running, ask, stop, clear } = useChat(patient);
  const [pinned, setPinned] = useState<string[]>([]);
  const [draft, setDraft] = useState('');
  const end = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is brought into sight
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [messages]);

  function send(question: string): void {
    ask(question, pinned, file && ABOUT_CODE.test(question) ? [file] : []);
  }

  return (
    <Stack h="100%" gap="xs" component="section" aria-label={text.ide.chat.title}>
      <Group justify="space-between">
        <Title order={2} fz="sm">
          {text.ide.chat.title}
        </Title>
        <Group gap={4}>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" aria-label={text.ide.chat.templates}>
                <IconBulb size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {text.ide.chat.templateTexts.map((template) => (
                <Menu.Item key={template} onClick={() => setDraft(template)}>
                  {template}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <ActionIcon variant="subtle" aria-label={text.ide.chat.clear} onClick={clear} disabled={running}>
            <IconEraser size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Chip.Group multiple value={pinned} onChange={setPinned}>
        <Group gap={6} role="group" aria-label={text.ide.chat.context}>
          {CHIPS.map((chip) => (
            <Chip key={chip} value={chip} size="xs">
              {text.ide.chat.chips[chip]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ScrollArea flex={1} viewportProps={{ tabIndex: 0, 'aria-label': text.ide.chat.title }} type="auto">
        <Stack gap="sm" aria-live="polite" aria-busy={running}>
          {messages.length === 0 && (
            <Text size="sm" c="dimmed">
              {text.ide.chat.empty}
            </Text>
          )}
          {messages.map((message, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
            <OneMessage key={at} message={message} onInsert={onInsert} onApply={onApply} />
          ))}
          <div ref={end} />
        </Stack>
      </ScrollArea>
      <QuestionForm draft={draft} onDraft={setDraft} running={running} onSend={send} onStop={stop} />
    </Stack>
  );
}

interface OneMessageProps {
  readonly message: Message;
  readonly onInsert: (code: string) => void;
  readonly onApply: (code: string) => void;
}

function OneMessage({ message, onInsert, onApply }: OneMessageProps) {
  if (message.role === 'user') {
    return (
      <Paper className="question" p="xs" radius="md" ml="xl">
        <Text size="sm" className="note">
          {message.content}
        </Text>
      </Paper>
    );
  }
  return (
    <div data-testid="answer">
      <Markdown segments={message.segments} sources={message.sources} onInsert={onInsert} onApply={onApply} />
      {message.failure && (
        <Alert color="red" role="alert" p="xs">
          {message.failure}
        </Alert>
      )}
      {message.stopped && (
        <Text size="xs" c="dimmed">
          {text.ide.chat.stopped}
        </Text>
      )}
      <Footer answer={message} />
    </div>
  );
}

function Footer({ answer }: { readonly answer: Answer }) {
  const [opened, { open, close }] = useDisclosure(false);
  const cited = answer.sources.filter(({ id }) => answer.done?.cited?.includes(id));
  return (
    <Group gap="xs" mt={4}>
      {cited.map((source) => (
        <Anchor key={source.id} component={Link} to={`/${source.reference}`} target="_blank" size="xs">
          {source.id} {source.display ?? source.type} {formatDate(source.date)}
        </Anchor>
      ))}
      {answer.withheld > 0 && (
        <Text size="xs" c="dimmed">
          {text.ide.chat.withheld(answer.withheld)}
        </Text>
      )}
      {answer.prompt && (
        <Anchor component="button" type="button" size="xs" onClick={open}>
          {text.ide.chat.whatTheModelSaw}
        </Anchor>
      )}
      {answer.prompt && <PromptDialog prompt={answer.prompt} opened={opened} onClose={close} />}
    </Group>
  );
}

interface PromptDialogProps {
  readonly prompt: Prompt;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function PromptDialog({ prompt, opened, onClose }: PromptDialogProps) {
  const redactions = Object.entries(prompt.redactions).map(([type, count]) => `${type} ${count}`);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={text.ide.chat.whatTheModelSaw}
      closeButtonProps={{ 'aria-label': text.chart.close }}
    >
      <Stack gap="sm" data-testid="prompt">
        <Text size="sm" c="dimmed">
          {redactions.length > 0 ? text.ide.chat.redacted(redactions.join(', ')) : text.ide.chat.nothingRedacted}
        </Text>
        {prompt.messages.map(({ role, content }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <section key={at} aria-label={role}>
            <Text size="xs" fw={600}>
              {role}
            </Text>
            <Text size="xs" className="token note">
              {content}
            </Text>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
