import * as recognizers from '@microsoft/recognizers-text-suite';
import { VARIANTS, wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { median, secondsByRound } from '../measure.js';
import { atLeast, type Cell, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** As many characters as it finishes in seconds, sentence by sentence, */
const CHARACTERS = 10_000;
/** and of whole texts, on which it is several times slower. */
const WHOLE_CHARACTERS = 5_000;

/** With one worker, as there is one here. */
const WHOLE = 'whole command';

/** Number with unit, percentage, date. */
const RECOGNIZERS = {
  recognizeCurrency: recognizers.recognizeCurrency,
  recognizeDimension: recognizers.recognizeDimension,
  recognizeTemperature: recognizers.recognizeTemperature,
  recognizeAge: recognizers.recognizeAge,
  recognizePercentage: recognizers.recognizePercentage,
  recognizeDateTime: recognizers.recognizeDateTime,
};

type Recognize = (query: string, culture: string) => unknown[];

/**
 * Recognizers-Text on samples of the texts, against the whole command on all of them. It is asked two ways: a text a call, as the
 * command takes them, and a sentence a call, as one would who knows that it is slower the longer a text is.
 */
export async function measureRecognizers({ simplified, bytes, runs }: Setup): Promise<Section> {
  const texts = simplified.map(({ text }) => text);
  const sentences = sampleOf(texts);
  const wholes = shortestOf(texts);
  const counts = new Map<string, number>();
  const asked = (name: string, recognize: readonly Recognize[], sample: readonly string[]) => ({
    name,
    run() {
      const found = (text: string) => recognize.reduce((sum, one) => sum + one(text, 'zh-cn').length, 0);
      counts.set(
        name,
        sample.reduce((sum, text) => sum + found(text), 0),
      );
    },
  });
  const onSentences = Object.entries<Recognize>(RECOGNIZERS).map(([name, one]) =>
    asked(name, [one], sentences),
  );
  const onWholes = asked('all of them, whole texts', Object.values(RECOGNIZERS), wholes);
  const documents = repeatTo(simplified, bytes);
  const megabytes = megabytesOf(documents);
  const times = await inFolder(documents, (folder) =>
    secondsByRound([...onSentences, onWholes, { ...wholeCommand([folder], VARIANTS[0]), name: WHOLE }], runs),
  );
  const secondsEach = new Map([...times].map(([name, rounds]) => [name, median(rounds)]));
  const whole = secondsEach.get(WHOLE)!;
  const timesAsFast = (sample: readonly string[], took: number) =>
    megabytes / whole / (megabytesIn(sample) / took);
  const row = (name: string, sample: readonly string[], took: number, found: number): Cell[] => {
    return [name, took * 1000, megabytesIn(sample) / took, found / took, timesAsFast(sample, took)];
  };
  const all = onSentences.reduce((sum, { name }) => sum + secondsEach.get(name)!, 0);
  const foundByAll = onSentences.reduce((sum, { name }) => sum + counts.get(name)!, 0);
  const ofWholes = secondsEach.get(onWholes.name)!;
  const kilobytes = (sample: readonly string[]) => `${(megabytesIn(sample) * 1000).toFixed(1)} kB`;
  return {
    title: 'Recognizers-Text',
    about:
      `\`@microsoft/recognizers-text-suite\`, culture zh-cn, on ${kilobytes(sentences)} of the texts (${sentences.length} sentences, a call each), and on ` +
      `the ${wholes.length} shortest whole ones (${kilobytes(wholes)}, a call each; longer ones take it longer still), its MB/s extrapolated from there; ` +
      `the whole command on ${megabytes.toFixed(1)} MB.`,
    columns: ['', 'ms', 'MB/s', 'found/s', 'whole command, times as fast'],
    rows: [
      ...onSentences.map(({ name }) => row(name, sentences, secondsEach.get(name)!, counts.get(name)!)),
      row('all of them, sentence by sentence', sentences, all, foundByAll),
      row(onWholes.name, wholes, ofWholes, counts.get(onWholes.name)!),
      [WHOLE, Math.round(whole * 1000), megabytes / whole, null, 1],
    ],
    notes: [],
    targets: [
      atLeast('times as fast as Recognizers-Text on whole texts', 1000, timesAsFast(wholes, ofWholes)),
      atLeast('times as fast as Recognizers-Text sentence by sentence', 1000, timesAsFast(sentences, all)),
    ],
  };
}

function megabytesIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

/** The shortest texts, as many as have `WHOLE_CHARACTERS` together or little more. */
function shortestOf(texts: readonly string[]): string[] {
  const sample: string[] = [];
  let length = 0;
  for (const text of [...texts].sort((a, b) => a.length - b.length)) {
    if (length >= WHOLE_CHARACTERS) break;
    sample.push(text);
    length += text.length;
  }
  return sample;
}

/** Sentences from the middle of each text, `CHARACTERS` together or little more. */
function sampleOf(texts: readonly string[]): string[] {
  const share = CHARACTERS / texts.length;
  return texts.flatMap((text) => {
    const sentences = text.split(/(?<=[。；！？])|\n/).filter((sentence) => sentence.trim() !== '');
    const sample: string[] = [];
    for (let i = sentences.length >> 1, length = 0; i < sentences.length && length < share; i++) {
      sample.push(sentences[i]!);
      length += sentences[i]!.length;
    }
    return sample;
  });
}
