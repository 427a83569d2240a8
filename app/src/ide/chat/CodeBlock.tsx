import { Button, Code, CopyButton, Group } from '@mantine/core';
import { text } from '../../text.ts';

interface CodeBlockProps {
  readonly code: string;
  readonly language?: string;
  readonly onInsert: (code: string) => void;
  readonly onApply: (code: string) => void;
}

/** Code of an answer: to be copied, put where the cursor is, or reviewed as a change of the open file. */
export function CodeBlock({ code, language, onInsert, onApply }: CodeBlockProps) {
  return (
    <div className="code-block">
      <Code block tabIndex={0} aria-label={language}>
        {code}
      </Code>
      <Group gap="xs" mt={4}>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="subtle" onClick={copy}>
              {copied ? text.chart.copied : text.ide.chat.copy}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-xs" variant="subtle" onClick={() => onInsert(code)}>
          {text.ide.chat.insert}
        </Button>
        <Button size="compact-xs" variant="light" onClick={() => onApply(code)}>
          {text.ide.chat.review}
        </Button>
      </Group>
    </div>
  );
}
