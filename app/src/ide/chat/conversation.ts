/** What `POST /llm/chat` sends, event by event (gateway/llm/README.md). */
export type ChatEvent =
  | { readonly name: 'prompt'; readonly data: Prompt }
  | { readonly name: 'sources'; readonly data: { readonly sources: readonly Source[]; readonly withheld: number } }
  | { readonly name: 'delta'; readonly data: Segment }
  | { readonly name: 'done'; readonly data: Done }
  | { readonly name: 'error'; readonly data: unknown };

/** The prompt as the model saw it. */
export interface Prompt {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly redactions: Readonly<Record<string, number>>;
}

export interface Source {
  readonly id: string;
  /** `Type/id`. */
  readonly reference: string;
  readonly type: string;
  readonly date?: string;
  readonly display?: string;
}

export interface Segment {
  readonly text: string;
  readonly placeholder?: string;
  readonly kind?: 'restored' | 'unknown' | 'withheld';
}

export interface Done {
  readonly finishReason?: string;
  readonly model?: string;
  readonly cited?: readonly string[];
  readonly latencyMs?: number;
}

export interface Question {
  readonly role: 'user';
  readonly content: string;
}

export interface Answer {
  readonly role: 'assistant';
  readonly segments: readonly Segment[];
  readonly sources: readonly Source[];
  readonly withheld: number;
  readonly prompt?: Prompt;
  readonly done?: Done;
  /** Why there is none, in words for the reader. */
  readonly failure?: string;
  readonly stopped?: boolean;
}

export type Message = Question | Answer;

export const NO_ANSWER: Answer = { role: 'assistant', segments: [], sources: [], withheld: 0 };

/** The answer with one more event. Text that goes on is one segment, so that a long answer stays a short list. */
export function withEvent(answer: Answer, event: ChatEvent): Answer {
  switch (event.name) {
    case 'prompt':
      return { ...answer, prompt: event.data };
    case 'sources':
      return { ...answer, ...event.data };
    case 'delta':
      return { ...answer, segments: withSegment(answer.segments, event.data) };
    case 'done':
      return { ...answer, done: event.data };
    case 'error':
      return answer;
  }
}

function withSegment(segments: readonly Segment[], next: Segment): readonly Segment[] {
  const last = segments.at(-1);
  if (!last || last.kind || next.kind) return [...segments, next];
  return [...segments.slice(0, -1), { text: last.text + next.text }];
}

export function textOf(message: Message): string {
  return message.role === 'user' ? message.content : message.segments.map((segment) => segment.text).join('');
}

/** What goes with the next question: whole exchanges alone, since questions and answers have to alternate. */
export function historyOf(messages: readonly Message[]): { role: string; content: string }[] {
  const sent: { role: string; content: string }[] = [];
  for (let at = 0; at + 1 < messages.length; at += 2) {
    const [question, answer] = [messages[at]!, messages[at + 1]!];
    const [asked, answered] = [textOf(question), textOf(answer)];
    if (asked && answered) sent.push({ role: 'user', content: asked }, { role: 'assistant', content: answered });
  }
  return sent;
}
