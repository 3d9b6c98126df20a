import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Response } from 'undici';

/** Reads server-sent events with a third party's parser: each event's data as text and as JSON. */
export async function* parseServerSentEvents<Event>(
  response: Response,
): AsyncGenerator<{ text: string; event: Event }> {
  if (!response.body) throw new Error('no body');
  const events = (response.body as unknown as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream());
  for await (const { data } of events as unknown as AsyncIterable<{ data: string }>) {
    yield { text: data, event: JSON.parse(data) as Event };
  }
}
