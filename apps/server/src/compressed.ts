/** Compresses a page that was made for one request. It holds no secret beside what its own reader wrote. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor } from './encoding.ts';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
/** Low enough not to be felt beside making the page. */
const BROTLI_LEVEL = 4;

export interface Compressed {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Content-Encoding; null where the body is as it was. */
  readonly encoding: 'br' | 'gzip' | null;
}

/** The text in the form that `acceptEncoding` asks for. */
export async function compressed(text: string, acceptEncoding: string | undefined): Promise<Compressed> {
  const body = new TextEncoder().encode(text);
  const encoding = encodingFor(acceptEncoding);
  if (encoding === 'identity') return { body, encoding: null };
  if (encoding === 'gzip') return { body: new Uint8Array(await gzipOf(body)), encoding };
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL };
  return { body: new Uint8Array(await brotliOf(body, { params })), encoding };
}
