import { type Decoded, type DecodeOptions, decode } from '../../text/decode.js';
import { DecodeError } from '../../text/decode-error.js';
import { FormatError } from './format-error.js';

/**
 * Text of a format that is text underneath.
 * @throws FormatError where the bytes are no text, or not in the encoding that is named
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions): Decoded {
  try {
    return decode(bytes, options);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new FormatError(error.code, error.found, error.advice, { cause: error });
  }
}
