import type { NormalisedText } from '../contracts/index.js';
import { ARABIC, classAt } from './chars.js';

/**
 * The normalised text with `，` put back where the original has it between half-width digits: there it parts two numbers, while a
 * comma of the digits' own width (`1,380`, `１，３８０`) marks thousands. Same length as the normalised text, and the same string
 * where no comma changes.
 */
export function keepWideCommas(normalised: NormalisedText): string {
  const { text, original } = normalised;
  if (text === original) return text;
  let kept = '';
  let done = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    if (classAt(text, at - 1) !== ARABIC || classAt(text, at + 1) !== ARABIC) continue;
    const source = normalised.toOriginalStart(at);
    if (original.charAt(source) !== '，' || original.charCodeAt(source + 1) >= 0x80) continue;
    kept += `${text.slice(done, at)}，`;
    done = at + 1;
  }
  return done === 0 ? text : kept + text.slice(done);
}
