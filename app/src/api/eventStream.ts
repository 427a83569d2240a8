import { createParser } from 'eventsource-parser';

export interface ServerEvent {
  readonly name: string | undefined;
  readonly data: unknown;
}

/** Server-sent events of a response, each with its data as JSON. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const ready: ServerEvent[] = [];
  const parser = createParser({ onEvent: ({ event, data }) => ready.push({ name: event, data: JSON.parse(data) }) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parser.feed(decoder.decode(read.value, { stream: true }));
    yield* ready.splice(0);
  }
}
