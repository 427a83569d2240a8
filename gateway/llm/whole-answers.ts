/** Some servers and proxies answer a streamed request with one JSON document; the SDK then is given it as a stream. */
export async function asEventStream(answer: Response): Promise<Response> {
  if (!answer.ok || !answer.url.includes('/completions')) return answer;
  if (!/^application\/json\b/i.test(answer.headers.get('content-type') ?? '')) return answer;
  const { choices = [], ...rest } = (await answer.json()) as { choices?: { message?: object; text?: string }[] };
  const chunk = { ...rest, choices: choices.map((choice) => ({ ...choice, delta: choice.message })) };
  return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`, {
    status: answer.status,
    headers: { 'content-type': 'text/event-stream' },
  });
}
