import type { Segmentation, Sentence } from '../contracts/index.js';
import { REGIONS } from '../lexicon/places.js';
import type { SubjectSection } from './document-subject.js';
import { clausesOf, lowerBound, sentenceAt } from './lookup.js';
import { clauseTopic, objectPlace } from './named-parts.js';
import { type SubjectList, subjectList } from './subject-list.js';

/** From `start` on, figures are about `subject`; null stands for the report's own place. */
interface Turn {
  readonly start: number;
  readonly subject: string | null;
}

/** What is told of a part in passing; the next clause is about the report's own place again. */
const PASSING =
  /入选|获评|获批|列入|荣获|获得|开工|建成|通车|投用|投产|投入(?:使用|运营|运行)|落户|揭牌|挂牌|启动|加快建设|完成|退出|试通水|竣工/;
/** `公司投资…` in a paragraph on a company: that company again. */
const BACK = /^(?:[该本此])?(公司|集团|机场|学院|大学|园区)(?!总?数|数量|家)/;
/** A sentence that introduces what its paragraph is about. */
const INTRODUCES = /^(?:年|位于|坐落|座落|地处|始建|成立|是|于)/;

/** From `start` on, figures are about the places of `list`; null where they no longer are. */
interface ListTurn {
  readonly start: number;
  readonly list: SubjectList | null;
}

/** A clause that says more of the same: `分别增长…`, `增速均超…`. */
const GOES_ON = /^(?:分别|均|都|各|同比|增长|增速|增幅|比上年)/;

/** A clause of a sentence and where it starts. */
interface Clause {
  readonly start: number;
  readonly words: string;
}

/** Finds whom a figure is about. Sentences are read once, on first use. */
export class SubjectFinder {
  private readonly own: readonly string[];
  private readonly turns = new Map<number, readonly Turn[]>();
  private readonly lists = new Map<number, readonly ListTurn[]>();
  private readonly topics = new Map<number, string | null>();
  /** The sentence last read, and its clauses. */
  private sentence: Sentence | null = null;
  private clauses: readonly Clause[] = [];

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly subject: string | null,
    private readonly sections: readonly SubjectSection[],
  ) {
    const short =
      subject?.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|区|县|旗)$/, '') ?? '';
    this.own = [subject ?? '', short, ...sections.map((section) => section.subject)].filter(
      (name) => name.length > 1,
    );
  }

  /** See `DocumentContext.subjectAt`. */
  at(offset: number): string | null {
    const sentence = sentenceAt(this.segmentation, offset);
    const own = this.ownAt(offset);
    if (!sentence) return own;
    const turns = this.turnsOf(sentence);
    const turn = turns[lowerBound(turns, offset + 1) - 1];
    if (turn) return turn.subject ?? own;
    return this.topicOf(sentence.block) ?? own;
  }

  /** See `DocumentContext.subjectListAt`. */
  listAt(offset: number): SubjectList | null {
    const sentence = sentenceAt(this.segmentation, offset);
    if (!sentence) return null;
    let lists = this.lists.get(sentence.start);
    if (!lists) {
      lists = this.listsOf(sentence);
      this.lists.set(sentence.start, lists);
    }
    return lists[lowerBound(lists, offset + 1) - 1]?.list ?? null;
  }

  /** Where the clauses of a sentence start whose figures are about several places, and where others follow them. */
  private listsOf(sentence: Sentence): readonly ListTurn[] {
    const found: ListTurn[] = [];
    for (const { start, words } of this.clausesIn(sentence)) {
      const list = subjectList(words);
      if (!list && (found.length === 0 || GOES_ON.test(words))) continue;
      found.push({ start, list });
    }
    return found;
  }

  private clausesIn(sentence: Sentence): readonly Clause[] {
    if (this.sentence !== sentence) {
      this.sentence = sentence;
      this.clauses = clausesOf(this.text, sentence.start, sentence.end).map(({ start, end }) => ({
        start,
        words: this.text.slice(start, end),
      }));
    }
    return this.clauses;
  }

  private ownAt(offset: number): string | null {
    const section = this.sections[lowerBound(this.sections, offset + 1) - 1];
    return section?.subject ?? this.subject;
  }

  private turnsOf(sentence: Sentence): readonly Turn[] {
    const known = this.turns.get(sentence.start);
    if (known) return known;
    const turns: Turn[] = [];
    for (const { start, words } of this.clausesIn(sentence)) {
      const current = turns[turns.length - 1]?.subject ?? this.topicOf(sentence.block);
      if (current && BACK.exec(words)?.[1] === current.slice(-2)) {
        turns.push({ start, subject: current });
        continue;
      }
      if (start > sentence.start && this.text[start - 1] === ';' && turns.length > 0)
        turns.push({ start, subject: null });
      const topic = clauseTopic(words, this.own);
      if (topic) {
        turns.push({ start, subject: topic.kind === 'part' ? topic.name : null });
        if (topic.kind === 'part' && PASSING.test(words) && !/\d/.test(words)) {
          turns.push({ start: start + words.length, subject: null });
        }
        continue;
      }
      const object = objectPlace(words);
      if (object && !this.own.includes(object)) turns.push({ start, subject: object });
    }
    this.turns.set(sentence.start, turns);
    return turns;
  }

  /** The part that a paragraph's first sentence introduces (`X机场位于…`, `X新区建设加快。`). */
  private topicOf(block: number): string | null {
    const known = this.topics.get(block);
    if (known !== undefined) return known;
    const { start, end } = this.segmentation.blocks[block]!;
    const first = sentenceAt(this.segmentation, start);
    let name: string | null = null;
    if (first && first.end < end) {
      const body = this.text.slice(first.start, Math.min(first.end, first.start + 60));
      const topic = clauseTopic(body, this.own);
      if (topic?.kind === 'part') {
        const rest = body.slice(body.indexOf(topic.name) + topic.name.length);
        if (INTRODUCES.test(rest) || REGIONS.includes(topic.name)) name = topic.name;
      }
    }
    this.topics.set(block, name);
    return name;
  }
}
