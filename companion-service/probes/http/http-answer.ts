import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { StepFailure } from '../step-failure.ts';

/** Fields of a head by lower-case name; several lines of one name are an array. */
export type HeaderFields = Readonly<Record<string, string | string[] | undefined>>;

/** The head of an answer. */
export interface HttpHead {
  readonly status: number;
  /** The words beside the status, where there are any. */
  readonly statusText?: string;
  readonly fields: HeaderFields;
}

export interface HttpAnswer extends HttpHead {
  /** Decompressed. */
  readonly body: Buffer;
}

/** One field's value, several lines joined (RFC 9110 section 5.3). */
export function fieldOf(fields: HeaderFields, name: string): string | undefined {
  const value = fields[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

export const tooLarge = (maxBytes: number): StepFailure =>
  new StepFailure('receive', 'BODY_TOO_LARGE', `more than ${maxBytes} bytes`);

/** A body that lost its end is read as far as it goes: what is missing then shows in what it says. */
const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const lenientBrotli = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

type Decode = (body: Buffer, maxOutputLength: number) => Promise<Buffer>;

const unzip: Decode = (body, maxOutputLength) => promisify(zlib.unzip)(body, { ...lenient, maxOutputLength });
/** Zlib's format, or without its head as some servers send it. */
const inflate: Decode = (body, maxOutputLength) => {
  const isWithHead = ((body[0] ?? 0) & 0x0f) === 8;
  const decode = isWithHead ? promisify(zlib.inflate) : promisify(zlib.inflateRaw);
  return decode(body, { ...lenient, maxOutputLength });
};
const brotli: Decode = (body, maxOutputLength) =>
  promisify(zlib.brotliDecompress)(body, { ...lenientBrotli, maxOutputLength });

const decoders: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  'x-gzip': unzip,
  deflate: inflate,
  br: brotli,
};
const mostCodings = 3;

/**
 * Takes the content codings of a body off, the last one first; a body of an unknown coding stays as it is. Rejects with
 * `BODY_TOO_LARGE` as soon as there is more than `maxBytes` of it, whatever was announced.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export async function decoded(body: Buffer, contentEncoding: string, maxBytes: number): Promise<Buffer> {
  const codings = contentEncoding.toLowerCase().split(/\s*,\s*/, mostCodings + 1);
  if (codings.length > mostCodings) return body;
  let result = body;
  for (const coding of codings.reverse()) {
    const decode = decoders[coding.trim()];
    if (!decode) return result;
    try {
      result = result.length === 0 ? result : await decode(result, maxBytes);
    } catch (error) {
      throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : error;
    }
  }
  return result;
}
