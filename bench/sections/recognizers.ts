import * as recognizers from '@microsoft/recognizers-text-suite';
import { VARIANTS, wholeCommand } from '../command.js';
import { megabytesOf, repeatTo } from '../documents.js';
import { inFolder } from '../folder.js';
import { median, secondsByRound } from '../measure.js';
import { atLeast, type Cell, type Section } from '../section.js';
import type { Setup } from '../setup.js';

/** As many characters as it finishes in seconds. */
const CHARACTERS = 10_000;

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

/** Recognizers-Text on a sample of the texts, against the whole command on all of them. */
export async function measureRecognizers({ simplified, bytes, runs }: Setup): Promise<Section> {
  const sample = sampleOf(simplified.map(({ text }) => text));
  const sampleMegabytes = sample.reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0) / 1e6;
  const counts = new Map<string, number>();
  const ofSample = Object.entries<Recognize>(RECOGNIZERS).map(([name, recognize]) => ({
    name,
    run() {
      const found = sample.reduce((sum, sentence) => sum + recognize(sentence, 'zh-cn').length, 0);
      counts.set(name, found);
    },
  }));
  const documents = repeatTo(simplified, bytes);
  const megabytes = megabytesOf(documents);
  const times = await inFolder(documents, (folder) =>
    secondsByRound([...ofSample, { ...wholeCommand([folder], VARIANTS[0]), name: WHOLE }], runs),
  );
  const secondsEach = new Map([...times].map(([name, rounds]) => [name, median(rounds)]));
  const whole = secondsEach.get(WHOLE)!;
  const row = (name: string, took: number, found: number): Cell[] => {
    const speed = sampleMegabytes / took;
    return [name, took * 1000, speed, found / took, megabytes / whole / speed];
  };
  const all = ofSample.reduce((sum, { name }) => sum + secondsEach.get(name)!, 0);
  const foundByAll = ofSample.reduce((sum, { name }) => sum + counts.get(name)!, 0);
  const together = row('all of them', all, foundByAll);
  return {
    title: 'Recognizers-Text',
    about:
      `\`@microsoft/recognizers-text-suite\`, culture zh-cn, on a sample of ${(sampleMegabytes * 1000).toFixed(1)} kB ` +
      `(${sample.length} sentences of the texts, one call each: it is slower on longer pieces), its MB/s extrapolated from there; the whole command on ${megabytes.toFixed(1)} MB.`,
    columns: ['', 'ms', 'MB/s', 'found/s', 'whole command, times as fast'],
    rows: [
      ...ofSample.map(({ name }) => row(name, secondsEach.get(name)!, counts.get(name)!)),
      together,
      [WHOLE, Math.round(whole * 1000), megabytes / whole, null, 1],
    ],
    notes: [],
    targets: [
      atLeast(
        'whole command, times as fast as Recognizers-Text',
        1000,
        megabytes / whole / (sampleMegabytes / all),
      ),
    ],
  };
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
