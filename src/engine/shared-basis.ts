import type { Site } from '../contracts/index.js';
import { GOES_ON_WITH, OF_THE_WHOLE } from '../lexicon/head-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import type { SaidSite, Saying, ToldBasis } from './saying.js';

/** A change told a second time, by how much it is of the whole. */
const SAME_PACE = /^[,(](?:[增升涨降跌减]幅|增速|约?[增减])[为达约近超]{0,2}$/;
/** `从环比看,`: what all changes of the paragraph are on, until one names another. */
const VIEW = /^\s{0,9}从?(同比|环比)来?看[,:]/;
const LONGEST_VIEW = 14;
/** `一、环比情况`: a heading over changes that all are on that. */
const HEADED = /^[^,;。:]{0,16}(同比|环比)[^,;。:]{0,8}$/;
const LONGEST_HEADING = 24;
/** `就业人数由4月至6月的5万人升至5月至7月的6万人,增加1万人。同期劳动人口…`: the change that comes next is on the same times. */
const SAME_TIME = /^\s{0,4}同期/;
const ENDS_SENTENCE = /[。;,:]\s{0,9}$/;
/** `投资则回升`: set against the change before, and held against the same. */
const CONTRASTED = /(?<![规法准守细原])则(?=[^则]{0,4}$)/;
/** `相应的升幅`: the same rate, of something else. */
const LIKEWISE = '相应';
/** By how many characters two things are of one kind, and for how many paragraphs what one is held against holds for the next. */
const KIND_LENGTH = 2;
const KIND_REACH = 2;
const YEARLY = 'annual_average';
const OF_WHICH = ',其中';
/** `不过,…则跌3%`: the other side of what was told. */
const TURNS = /^\s{0,9}(?:不过|另一方面|反之|相反),/;
const ofTheWhole = new OpeningPattern(OF_THE_WHOLE);

/**
 * What changes are on that name nothing to compare with, where one before them does: `比2013年末增加3万人,增长7%`,
 * `与2010年相比,城镇人口增加2万人,乡村人口减少1万人`, `价格环比上涨0.3%。其中,食品价格上涨1.9%`.
 */
export class SharedBasis {
  /** What the sentence compares with, as long as that is one thing only. */
  #named: ToldBasis | null = null;
  #mixed = false;
  /** What a clause before says that they are looked at on. */
  #view: ToldBasis | null = null;
  /** What the heading over them says. */
  #headed: ToldBasis | null = null;
  /** What its bare changes are on, whatever they are of. */
  #throughout: ToldBasis | null = null;
  /** `由2015年的412宗减至288宗,减幅30%`: what the change is on, once the value that was come to is told. */
  #cameFrom: ToldBasis | null = null;
  #cameTo = false;
  /** What the change was on that the sentence before told so. */
  #cameLast: ToldBasis | null = null;
  /** What the last change of the paragraph was on, which `相应的升幅` is on, too. */
  #last: ToldBasis | null = null;

  /** What the thing ends in that was last held against the month or quarter before, `青年个案按月下跌1%`, and for how many paragraphs it is known. */
  #monthly = '';
  #monthlyFor = 0;

  /** A new paragraph. */
  forget(): void {
    if (this.#monthlyFor > 0) this.#monthlyFor--;
    else this.#monthly = '';
    this.#view = null;
    this.#named = null;
    this.#mixed = false;
    this.#throughout = null;
    this.#last = null;
  }

  /** A sentence without figures: `各类价格同比均上涨。` */
  pass(sentence: string): void {
    this.forget();
    const yearly = sentence.includes('同比');
    if (yearly !== sentence.includes('环比')) this.#named = yearly ? 'yoy' : 'previous_period';
    this.#view = viewOf(sentence);
    if (sentence.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(sentence))
      this.#headed = headedOn(sentence);
  }

  /** A sentence that starts so; only one on parts of what was told goes on with its comparison. */
  startSentence(opening: string): void {
    const goesOn = this.#named !== null && !this.#mixed && (ofTheWhole.test(opening) || TURNS.test(opening));
    const view = viewOf(opening);
    this.#view = view ?? this.#view;
    const same = view === null && SAME_TIME.test(opening) ? this.#cameLast : null;
    const kept = goesOn && view === null ? this.#named : (same ?? this.#view ?? this.#headed);
    this.#named = kept;
    this.#mixed = false;
    this.#throughout = kept;
    this.#cameFrom = null;
    this.#cameLast = same;
  }

  /** How a figure is said, with the basis that it shares with one before it. */
  fill(saying: Saying, site: Site, before: SaidSite | undefined): Saying {
    const from = this.#comesFrom(saying);
    if (saying.aspect !== 'growth' && saying.aspect !== 'change') return saying;
    if (saying.basis !== 'bare') {
      if (!ofRate(saying, site)) this.#note(saying);
      this.#noteMonthly(saying);
      return saying;
    }
    const basis =
      sameThing(saying, site, before) ??
      from ??
      (site.pre.includes(LIKEWISE) ? this.#last : null) ??
      this.#throughout ??
      this.#ofPart(site) ??
      this.#ofSameKind(saying) ??
      yearlyPart(site, before);
    return basis === null ? saying : { ...saying, basis, holds: 'thing' };
  }

  /** What changes of the thing are on that has come from one value to another; each figure is asked about, in their order. */
  #comesFrom({ status, compared, head }: Saying): ToldBasis | null {
    if (status === 'baseline' && compared !== null) {
      this.#cameFrom = compared;
      this.#cameTo = false;
      return null;
    }
    if (this.#cameFrom === null) return null;
    if (this.#cameTo && head !== '') this.#cameFrom = null;
    const from = this.#cameTo ? this.#cameFrom : null;
    if (from !== null) this.#cameLast = from;
    this.#cameTo = true;
    return from;
  }

  #note({ basis, holds }: Saying): void {
    if (basis !== 'bare' && basis !== null) this.#last = basis;
    if (holds === null || basis === 'bare' || basis === null) return;
    this.#mixed ||= this.#named !== null && this.#named !== basis;
    this.#named = basis;
    if (basis !== this.#view) this.#view = null;
    const goesOn = holds === 'sentence' || basis === this.#throughout;
    this.#throughout = goesOn && !this.#mixed ? basis : null;
  }

  #noteMonthly({ basis, head }: Saying): void {
    const end = head.slice(-KIND_LENGTH);
    if (basis === 'previous_period' && end.length === KIND_LENGTH) {
      this.#monthly = end;
      this.#monthlyFor = KIND_REACH;
    } else if (end === this.#monthly) this.#monthly = '';
  }

  /** `青年个案按月下跌1%。…而单亲个案下跌2%`: the same of another kind, which no other word is said of. */
  #ofSameKind({ head }: Saying): ToldBasis | null {
    return this.#monthly !== '' && head.length > KIND_LENGTH && head.endsWith(this.#monthly)
      ? 'previous_period'
      : null;
  }

  /** `比2013年末增加3万人,其中女性增加1万人`, `开支按年上升7%,投资则回升2%` */
  #ofPart({ gap, pre }: Site): ToldBasis | null {
    if (this.#mixed || gap === null) return null;
    return gap.includes('其中') || gap.includes('当中') || (pre.includes('则') && CONTRASTED.test(pre))
      ? this.#named
      : null;
  }
}

/** `生产总值年均递增9%,其中第一、二产业分别递增3%、12%`: the pace of its parts is that of as many years. */
function yearlyPart({ gap }: Site, before: SaidSite | undefined): 'annual_average' | null {
  if (before?.saying.basis !== YEARLY || gap === null || !gap.startsWith(OF_WHICH)) return null;
  return YEARLY;
}

/** What a sentence says at its start that it looks at changes on. */
function viewOf(sentence: string): ToldBasis | null {
  const on = VIEW.exec(sentence.slice(0, LONGEST_VIEW))?.[1];
  return on === undefined ? null : basisOf(on);
}

/** What a heading says that the changes below it are on; null for one on anything else. */
function headedOn(heading: string): ToldBasis | null {
  const on = HEADED.exec(heading)?.[1];
  return on === undefined || (heading.includes('同比') && heading.includes('环比')) ? null : basisOf(on);
}

const basisOf = (word: string): ToldBasis => (word === '同比' ? 'yoy' : 'previous_period');

/** `增长9%,增速比上月加快0.5个百分点`: how the rate has changed, which says nothing of what rates are on. */
function ofRate({ holds, basis }: Saying, { quantity }: Site): boolean {
  return quantity.unit === 'pp' && (holds === 'thing' || basis === 'previous_period');
}

/** `比2013年末增加3万人,增长7%`, `与2010年的4万人相比,增加1万人`: the change is said of the same thing again. */
function sameThing(
  { aspect, head }: Saying,
  { gap, pre, quantity }: Site,
  before: SaidSite | undefined,
): ToldBasis | null {
  if (!before || head !== '' || gap === null) return null;
  const basis = before.saying.compared ?? before.saying.basis;
  if (basis === 'bare') return null;
  // `较上年增加3亿元,增幅2.3%`: the same change again.
  if (aspect === 'growth' && before.saying.aspect === 'change' && SAME_PACE.test(gap)) return basis;
  if (before.saying.holds === null) return null;
  if (before.site.quantity.unit === 'pp' && quantity.unit !== 'pp') return null;
  return GOES_ON_WITH.test(gap.slice(0, gap.length - pre.length)) ? basis : null;
}
