import type { Segmentation, Sentence } from '../contracts/index.js';
import { HAS_CHANGED, OF_THE_WHOLE } from '../lexicon/head-patterns.js';
import { ADMIN_SUFFIXES, isKindOfPlace, REGIONS } from '../lexicon/places.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import type { SubjectSection } from './document-subject.js';
import { introducedBy, madeBy, pointsBack } from './introduced.js';
import { listedPlaces } from './listed-places.js';
import { clausesOf, lowerBound, sentenceAt } from './lookup.js';
import { clauseTopic, foundedBody, isNameless, objectPlace, rankedPlace } from './named-parts.js';
import { onePlace, type SubjectList, subjectList } from './subject-list.js';

/** From `start` on, figures are about `subject`; null stands for the report's own place. */
interface Turn {
  readonly start: number;
  readonly subject: string | null;
}

/** What is told of a part in passing; the next clause is about the report's own place again. */
const PASSING =
  /入选|获评|获批|跻身|封关|列入|荣获|获得|开工|建成|通车|投用|投产|投入(?:使用|运营|运行)|落户|揭牌|挂牌|启动|加快建设|完成|退出|试通水|竣工|贯通|合龙|封顶|复航|试运[营行]|并网|奠基/;
/** What only a zone or a body has, behind a clause that told of it in passing: `X物流园区二期开工建设,入驻企业达到8家`. */
const OF_PART =
  /^(?:[该本]?园区?内|入[驻园区]|园区企业|总?占地|注册资[本金]|会员|入会|设计年?产能|在[园校]|经济总量年均)/;
/** What only a port or an airport has: `X港通达80个港口,集装箱航线突破百条`. */
const OF_PORT = new OpeningPattern(
  /^(?:集装箱|国际|国内|外贸|内贸|货运|客运|全货机|旅客|货物|货邮行?|邮货){0,2}(?:航线|吞吐量|起降)/,
);
/** `公司投资…` in a paragraph on a company: that company again. */
const BACK = new OpeningPattern(
  /^(?:[该本此仅])?(公司|集团|机场|学院|大学|园区|合作社|商会|联合社|协会|组团|[农林牧]场)(?!总?数|数量|家|\d)/,
);
/** `…的Y有限公司`: the name by which `公司` goes later on. */
const COMPANY = '有限公司';
const COMPANY_NAME = /[\u4e00-\u9fff]{2,20}$/;
const COMPANY_LEAD = /^.*(?:[的在由对为是据到]|位于|走进|来到|走访|记者)/;
const COMPANY_REACH = 1500;
/** `该社区…`: the community or village that was named last, and where its name may start. */
const THIS_PLACE = new OpeningPattern(/^该(社区|村)(?![民级内里庄居])/);
const PLACE_NAMED =
  /(?<=^|[。,;:、“”\s]|走进|来到|走访|[在为的镇乡市县区]|街道)(?:[\u4e00-\u9fff]{2,4}(?:社区|村)|(?:(?![省市区县镇])[\u4e00-\u9fff]){2,4}?街道)(?![民级内里庄居])/g;
/** `社区党委下设…`, `街道划分…` in what a city or district tells: that community or street again, where one was named right before. */
const BARE_PLACE = new OpeningPattern(
  /^全?(社区|街道)(?=党[委总支工]|居委会|办事处|[现共]有|下[设辖]|总?面积|成立|[建组设]立|组建|打造|构建|创新|整合|坚持|通过|依托|采取|累计|荣获|获得|划分|选[配派聘]|先后|有(?![关的些序效]))/,
);
const HAS_SUCH = /(?:[省市县州盟旗]|(?<![社小园街])区)$/;
const COMMUNITY = /.{2}(?:社区|街道)$/;
const BARE_REACH = 5;
/** `东湖区柳新街道石桥社区打造…`: whom a sentence opens with, behind the places that it lies in. */
const OPENING_PLACE =
  /^(?:[\u4e00-\u9fff]{2,6}?(?:自治区|[省市区县镇乡]|街道)){0,4}?((?:(?![省市区县镇])[\u4e00-\u9fff]){2,4}?(?:社区|街道))(?![、和与及民级内里庄居]|[\u4e00-\u9fff]{2,4}(?:社区|街道))/;
const PLACE_REACH = 160;
/** `一是X公司…`: an item that tells of a company, up to the next. */
const ITEM = /^\s{0,9}[一二三四五六七八九十]是/;
/** `对设备进行改造`: what is done to, which is nobody new. */
const DONE_TO = /^(?:\d{4}年,?)?对/;
const DIGIT = /\d/;
/** A sentence that introduces what its paragraph is about. */
const INTRODUCES = /^(?:年|位于|坐落|座落|地处|始建|成立|是|于)/;

/** `集中在东溪,南岗,北河村,计划…`: a list of places, which the sentence is not about. */
const LIST_GOES_ON = /(?:[在于有为]|包括)[\u4e00-\u9fff、]{2,8}$|^[\u4e00-\u9fff]{2,3}$/;
/** A village makes no `该项目`. */
const PLACE_ENDS = new RegExp(`(?:${ADMIN_SUFFIXES.join('|')})$`);

/** From `start` on, figures are about the places of `list`; null where they no longer are. */
interface ListTurn {
  readonly start: number;
  readonly list: SubjectList | null;
}

/** A clause that says more of the same: `分别增长…`, `增速均超…`. */
const GOES_ON = /^(?:分别|均|都|各|同比|增长|增速|增幅|比上年)/;

const hasChanged = new OpeningPattern(HAS_CHANGED);
const PARTS = '其中';
const SAYS_MORE = new RegExp(`^占|${GOES_ON.source}`);

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
    const clauses = this.clausesIn(sentence);
    const lists = clauses.map(({ words }) => subjectList(words));
    if (lists.every((list) => list === null)) return found;
    for (const [i, { start, words }] of clauses.entries()) {
      const list = lists[i] ?? onePlace(words);
      if (!list && (found.length === 0 || GOES_ON.test(words))) continue;
      // `青石、白河两个行政区分别…`: how many they are is none of what they have.
      const number = list?.words.length === (list?.names.length ?? 0) + 1 ? list!.words.at(-1)! : '';
      found.push({ start: number === '' ? start : start + words.indexOf(number) + number.length, list });
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
    const continued = this.continued(sentence);
    if (continued !== null) turns.push({ start: sentence.start, subject: continued });
    let before = '';
    for (const { start, words } of this.clausesIn(sentence)) {
      const current = turns[turns.length - 1]?.subject ?? this.topicOf(sentence.block);
      const back = BACK.exec(words)?.[1];
      const meant =
        current && back && current.endsWith(back)
          ? current
          : back === '公司'
            ? this.companyBefore(start)
            : (this.placeBefore(start, THIS_PLACE.exec(words)?.[1]) ?? this.barePlace(words, sentence));
      const introduced = pointsBack(words)
        ? (madeBy(before) ?? this.thingBefore(sentence, turns))
        : introducedBy(before, words);
      const previous = before;
      before = words;
      if (meant || introduced) {
        turns.push({ start, subject: meant ?? introduced });
        continue;
      }
      if (current?.endsWith('公司') && DONE_TO.test(words)) continue;
      if (OF_PORT.test(words) && /[港场]$/.test(current ?? '')) continue;
      if (start > sentence.start && this.text[start - 1] === ';' && turns.length > 0)
        turns.push({ start, subject: null });
      const passed = turns[turns.length - 2]?.subject;
      if (passed && turns[turns.length - 1]!.subject === null && OF_PART.test(words)) {
        turns.push({ start, subject: passed });
        continue;
      }
      const first = rankedPlace(words);
      if (first !== null) {
        turns.push({ start, subject: this.own.includes(first) ? null : first });
        continue;
      }
      const topic = clauseTopic(words, this.own);
      if (topic?.kind === 'part' && words === topic.name && LIST_GOES_ON.test(previous)) continue;
      // `其中,60岁以上老人…`: parts of what was told before are about the same.
      if (topic?.kind === 'own' && previous.endsWith(PARTS)) continue;
      if (topic) {
        turns.push({ start, subject: topic.kind === 'part' ? topic.name : null });
        if (topic.kind === 'part' && PASSING.test(words) && !DIGIT.test(words)) {
          turns.push({ start: start + words.length, subject: null });
        }
        continue;
      }
      const object = foundedBody(words) ?? objectPlace(words);
      if (object && !this.own.includes(object)) turns.push({ start, subject: object });
      // A region is wider than the report: behind a clause with a figure of it the report's own are told again.
      else if (
        turns.length > 0 &&
        REGIONS.includes(current ?? '') &&
        DIGIT.test(previous) &&
        !SAYS_MORE.test(words)
      )
        turns.push({ start, subject: null });
    }
    this.addListedPlaces(sentence, turns);
    if (turns.length === 0) {
      const item = this.itemCompany(sentence);
      if (item !== null) turns.push({ start: sentence.start, subject: item });
    }
    this.turns.set(sentence.start, turns);
    return turns;
  }

  /** Each place of a list that has a figure of its own is whom that is about; behind the list the report's own place is told of again. */
  private addListedPlaces(sentence: Sentence, turns: Turn[]): void {
    const words = this.text.slice(sentence.start, sentence.end);
    const listed = listedPlaces(
      words,
      () => this.clausesIn(sentence),
      (name) => this.isPart(name),
    );
    if (listed.length === 0) return;
    for (const { start, name } of listed)
      turns.push({ start, subject: name === null || this.own.includes(name) ? null : name });
    turns.sort((a, b) => a.start - b.start);
  }

  private isPart(name: string): boolean {
    if (this.own.includes(name)) return true;
    const topic = isNameless(name) ? null : clauseTopic(name, this.own);
    return topic?.kind === 'part' && topic.name === name;
  }

  /** Whom the sentence before was on last, of which this one says more (`其中,…`); null where it does not, or they are the report's own. */
  private continued(sentence: Sentence): string | null {
    const before = this.sentenceBefore(sentence);
    if (!before || !this.saysMore(sentence)) return null;
    // A run of such sentences is not gone back over: those with figures are asked in the order of the text.
    const turns = this.saysMore(before) ? this.turns.get(before.start) : this.turnsOf(before);
    return turns?.at(-1)?.subject ?? null;
  }

  /** Whether a sentence is on parts of what the one before told, or on how that has changed. */
  private saysMore(sentence: Sentence): boolean {
    const opening = this.opening(sentence);
    return hasChanged.test(opening) || OF_THE_WHOLE.test(opening);
  }

  /** The sentence before in the same paragraph. */
  private sentenceBefore(sentence: Sentence): Sentence | null {
    const before = this.segmentation.sentences[lowerBound(this.segmentation.sentences, sentence.start) - 1];
    return before?.block === sentence.block ? before : null;
  }

  /** What is no place and was told of last in the sentence, or in that before it within the paragraph. */
  private thingBefore(sentence: Sentence, turns: readonly Turn[]): string | null {
    const before = this.sentenceBefore(sentence);
    const last = turns[turns.length - 1] ?? (before ? this.turnsOf(before).at(-1) : undefined);
    const name = last?.subject ?? null;
    return name !== null && PLACE_ENDS.test(name) ? null : name;
  }

  /** The company named last before `offset`, in full. */
  private companyBefore(offset: number): string | null {
    const text = this.text.slice(Math.max(0, offset - COMPANY_REACH), offset);
    const end = text.lastIndexOf(COMPANY);
    if (end < 0) return null;
    const run = COMPANY_NAME.exec(text.slice(Math.max(0, end - 20), end))?.[0];
    if (run === undefined) return null;
    const name = run.replace(COMPANY_LEAD, '');
    return name.length > 1 ? name + COMPANY : null;
  }

  /** The community or street that one of the last sentences opened with, where `words` open with no more than its kind. */
  private barePlace(words: string, sentence: Sentence): string | null {
    const kind = HAS_SUCH.test(this.subject ?? '') ? BARE_PLACE.exec(words)?.[1] : undefined;
    if (kind === undefined) return null;
    const { sentences } = this.segmentation;
    const index = lowerBound(sentences, sentence.start);
    for (let i = index - 1; i >= Math.max(0, index - BARE_REACH); i--) {
      const name = OPENING_PLACE.exec(this.opening(sentences[i]!).trimStart())?.[1];
      if (name !== undefined) return name.endsWith(kind) && !isNameless(name) ? name : null;
    }
    return null;
  }

  /** The community or village named last before `offset`, unless the text is its own. */
  private placeBefore(offset: number, kind: string | undefined): string | null {
    if (kind === undefined || this.subject?.endsWith(kind)) return null;
    const text = this.text.slice(Math.max(0, offset - PLACE_REACH), offset);
    let found: string | null = null;
    for (const [name] of text.matchAll(PLACE_NAMED)) {
      const common = kind.length === 1 && isKindOfPlace(name);
      if (name.endsWith(kind) && !isNameless(name) && !common) found = name;
    }
    return found;
  }

  /** The company that the item of a list tells of which the sentence goes on with. */
  private itemCompany(sentence: Sentence): string | null {
    const before = this.sentenceBefore(sentence);
    if (!before || ITEM.test(this.opening(sentence))) return null;
    const words = this.opening(before);
    if (!ITEM.test(words)) return null;
    const topic = clauseTopic(words, this.own);
    return topic?.kind === 'part' && topic.name.endsWith('公司') ? topic.name : null;
  }

  /** The first words of a sentence. */
  private opening({ start, end }: Sentence): string {
    return this.text.slice(start, Math.min(end, start + 60));
  }

  /** The part that a paragraph's first sentence introduces (`X机场位于…`, `X新区建设加快。`). */
  private topicOf(block: number): string | null {
    const known = this.topics.get(block);
    if (known !== undefined) return known;
    const { start, end } = this.segmentation.blocks[block]!;
    const first = sentenceAt(this.segmentation, start);
    let name: string | null = null;
    if (first && first.end < end) {
      const body = this.opening(first);
      const topic = clauseTopic(body, this.own);
      if (topic?.kind === 'part') {
        const rest = body.slice(body.indexOf(topic.name) + topic.name.length);
        // `石桥社区打造…`, as a district tells of it.
        const community = COMMUNITY.test(topic.name) && HAS_SUCH.test(this.subject ?? '');
        if (community || INTRODUCES.test(rest) || REGIONS.includes(topic.name)) name = topic.name;
      }
      name ??= this.barePlace(body, first);
    }
    this.topics.set(block, name);
    return name;
  }
}
