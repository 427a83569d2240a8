import { Anchor, Mark, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import { text } from '../../text.ts';
import { CodeBlock } from './CodeBlock.tsx';
import type { Segment, Source } from './conversation.ts';

interface MarkdownProps {
  readonly segments: readonly Segment[];
  readonly sources: readonly Source[];
  readonly onInsert: (code: string) => void;
  readonly onApply: (code: string) => void;
}

/** Stands for a segment of a kind while the rest is read as Markdown: a value may hold any sign of Markdown itself. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const SPECIAL = new RegExp(`${OPEN}(\\d+)${CLOSE}|\\[(S\\d+)\\]`, 'g');

/**
 * A model's answer. No HTML, no image and no link of its own comes through, so that an answer can take nothing out of
 * the page; what was put back, or could not be, is marked, and sources lead to their resources.
 */
export function Markdown({ segments, sources, onInsert, onApply }: MarkdownProps) {
  const source = segments.map(({ text: said, kind }, at) => (kind ? `${OPEN}${at}${CLOSE}` : said)).join('');
  const plain = (said: string) =>
    said.replace(SPECIAL, (whole, at) => (at ? (segments[Number(at)]?.text ?? '') : whole));
  const inline = (children: ReactNode) => withMarks(children, segments, sources);
  const components: Components = {
    a: ({ children }) => inline(children),
    img: () => null,
    p: ({ children }) => <p>{inline(children)}</p>,
    li: ({ children }) => <li>{inline(children)}</li>,
    td: ({ children }) => <td>{inline(children)}</td>,
    strong: ({ children }) => <strong>{inline(children)}</strong>,
    em: ({ children }) => <em>{inline(children)}</em>,
    pre: ({ children }) => children,
    code: ({ className, children }) => {
      const code = plain(String(children));
      const language = /language-(\w+)/.exec(className ?? '')?.[1];
      if (!language && !code.includes('\n')) return <code>{code}</code>;
      return <CodeBlock code={code.replace(/\n$/, '')} language={language} onInsert={onInsert} onApply={onApply} />;
    },
  };
  return (
    <div className="answer">
      <ReactMarkdown components={components} skipHtml>
        {source}
      </ReactMarkdown>
    </div>
  );
}

function withMarks(children: ReactNode, segments: readonly Segment[], sources: readonly Source[]): ReactNode {
  if (Array.isArray(children)) return children.map((child) => withMarks(child, segments, sources));
  if (typeof children !== 'string') return children;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of children.matchAll(SPECIAL)) {
    parts.push(children.slice(end, found.index));
    const [whole, at, source] = found;
    parts.push(at ? marked(segments[Number(at)], found.index) : cited(source!, sources, found.index));
    end = found.index + whole.length;
  }
  return parts.length === 0 ? children : [...parts, children.slice(end)];
}

function marked(segment: Segment | undefined, key: number): ReactNode {
  if (!segment?.kind) return null;
  const colors = { restored: 'teal', unknown: 'orange', withheld: 'gray' } as const;
  return (
    <Tooltip key={key} label={text.ide.chat.marks[segment.kind]} events={{ hover: true, focus: true, touch: true }}>
      <Mark color={colors[segment.kind]} data-kind={segment.kind}>
        {segment.text}
      </Mark>
    </Tooltip>
  );
}

function cited(id: string, sources: readonly Source[], key: number): ReactNode {
  const source = sources.find((one) => one.id === id);
  if (!source) return `[${id}]`;
  return (
    <Anchor key={key} component={Link} to={`/${source.reference}`} target="_blank" size="sm">
      [{id}]
    </Anchor>
  );
}
