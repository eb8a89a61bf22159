import type { Aspect, Basis, Dimension, Draft, Quantity, Site } from '../contracts/index.js';
import { ONE_CHARACTER_THINGS } from '../lexicon/one-character-things.js';
import { REACHING_VERBS } from '../lexicon/verbs.js';
import { deedLabel, headLabel, type Label, purposeLabel, thingLabel, topicLabel } from './label.js';
import { membersOf } from './list.js';
import { classifyMetric, findMetricTerm } from './metric-index.js';
import type { Saying, Tail } from './saying.js';
import { SuffixSet } from './suffix-set.js';
import { endsInTerm } from './term-end.js';

/** A site with what the aspect rules found out about it. */
export interface SaidSite {
  readonly site: Site;
  readonly tail: Tail;
  readonly saying: Saying;
}

/** What a figure hands on to the figures after it that name nothing themselves. */
interface Head {
  readonly label: string;
  readonly labelStart: number;
  readonly metric: string | null;
  /** The metric rule that named it, or null. */
  readonly rule: string | null;
  /** What the figure that named it counts. */
  readonly dimension: Dimension;
  readonly unit: string;
}

/** A draft before period and section are known: a bare change still waits for its basis. */
export type LinkedDraft = Omit<Draft, 'basis'> & { readonly basis: Basis | 'bare' | null };

const SEPARATOR_ONLY = /^[\s、,:]*(?:和|及|与|以及|至|或)?(?:分别|约|近|超)*$/;
const COUNTED = new Set([
  'count',
  'people',
  'households',
  'area',
  'length',
  'weight',
  'volume',
  'power',
  'energy',
  'data',
  'money',
  'none',
  'duration',
]);
const FIRM_TAIL = /(?:达|为|是|至|到|突破|超过|高于|低于)/;
const BACK_REFERENCE =
  /^(?:在[^,]{2,12}中的?)?(?:占比|比重|占(?![地道用补领]).*|增速|增量|增幅|总量|份额|总额|规模|数量|产量|年产量|产值|保有量|面积|收入|销量|利用率|覆盖率|升幅|降幅|排名|总数|质量|成交额|销售额|占有率|总值|余额|单产|亩产|精深加工率|长度|里程|上限|下限|在建|投产|建成|稳定在?.*|花费|金额|标准)$/;
/** Heads that need the thing counted right before them: `200个项目完成投资3亿元`. */
const GENERIC = /^(?:总投资|计划投资|投资|年产值|产值|营业收入|销售收入|收入|面积|金额|资金)$/;
const MONEY_OF = /(?:投资|资金|拨款|投入|安排|预留|筹措|统筹|整合|争取|动用|善用)$/;
/** Money that is named behind the figure: `再安排1300亿元灾后重建资金`. */
const MONEY_THING =
  /(?:资助|费用|支援|开支|资金|经费|补助|贷款|债券|国债|专款|补贴|基金|盈余|拨款|注资|款项|专项债)$/;
const SPENDING =
  /^(?:公司|企业|政府|中央财政|各级财政|财政|中央|镇|村)?(?:投资|投入|总投资|资金|投入资金|安排资金|统筹资金)$/;
/** Attributes of the project named before. */
const OF_PROJECT = /^(?:本项目|该项目|项目)?((?:计划|预计)?总(?:投资|占地面积|建筑面积)|占地面积|建筑面积)$/;
const SPENT = /^(投资)$/;
const PROJECT = /(?:项目|工程|小镇|基地|园区)$/;
const JOINS = /^(?:、|和|及|与|以及)/;
/** The members that three shares of the industries belong to, in their fixed order. */
const THREE_INDUSTRIES = ['第一产业', '第二产业', '第三产业'];
const INDUSTRY_STRUCTURE = /三次产业|一二三产|三产|产业结构/;
const BRACKETS = /\([^)]*\)|\[\d{1,3}\]/g;
const FOOTNOTES = /\[\d{1,3}\]/g;
/** A place that holds a rank names no thing of its own. */
const PLACE = /^[\u4e00-\u9fa5]{2,6}(?:街道|社区|[省市区县镇乡村])$/;
const COUNTS_PEOPLE = new Set(['people', 'households', 'none']);
const reachingVerbs = new SuffixSet(REACHING_VERBS);
/** `总产量` before `产值`: one measure of a thing takes the place of another. */
const MEASURE = /(?:占比|比重|总?产量|产值|总量|数量|保有量|渗透率|成交额|销售额|销量|人次|人数)$/;
const WHOLE_MEASURE = /^(?:占比|比重|产量|年产量|产值|总产值|保有量|销量|成交额|销售额|收入|增速|花费)$/;
/** Back-references that may reach into the clause before at the start of a sentence. */
const PART_OR_PACE = /^(?:在[^,]{2,12}中的?)?(?:占比|比重|增速|增幅|增量|总量|排名)$/;
const RESTRUCTURED = /^(?:逐步|进一步)?(?:调整|优化|变化|变|转变|演变)(?:到|至|为|成)/;
/** `汽车、电池、光伏“新三样”出口`: the quoted name sums up the list. */
const APPOSITION = /、[^、“]+“[^”]{1,10}”[^、]*$|、[^、]+等[^、]{3,12}$/;
const OF_WHICH = /(?:其中|当中)[约近有]*$/;
const JOINT_LABEL = /合计|总计|共计/;
const SHARE_LABEL = /占比$|比重$|份额$|占[^地用道].{1,20}(?:比重|比例)?$/;
/** What a bare count of this unit counts. */
const COUNTED_BY_UNIT = new Map([
  ['户', '户数'],
  ['人', '人口'],
  ['口', '人口'],
]);
const COUNTED_NAMES = new Set(COUNTED_BY_UNIT.values());
const CLAUSE_MARK = /[,;:]/;
const NOTHING_FOLLOWS = /^[,;。、)]/;
const RELATIVE = new Set<Aspect>(['growth', 'change', 'completion', 'share', 'rank', 'multiple']);

/** Most heads that one `均` speaks of. */
const LONGEST_RUN = 64;

/** Links the figures of one sentence to their heads. Carries heads from figure to figure and from sentence to sentence. */
export class Linker {
  #carried: Head | null = null;
  #members: Head[] = [];
  /** Heads of the figures that stand in one list (`、`), for `均居第一`. */
  #run: Head[] = [];
  /** What `其中` takes parts of, as long as its list goes on. */
  #whole: Head | null = null;
  /** Heads named so far in the sentence, for `分别` behind several clauses. */
  #recent: Head[] = [];
  /** Where the list ends that was gone through last, as an index of the sentence's figures. */
  #listEnd = 0;

  constructor(private readonly subject: string | null) {}

  /** A heading or a new paragraph ends the reach of what was said before. */
  forget(): void {
    this.#carried = null;
    this.#members = [];
    this.#run = [];
  }

  link(said: readonly SaidSite[]): LinkedDraft[] {
    this.#recent = [];
    this.#listEnd = 0;
    const drafts: LinkedDraft[] = [];
    for (let i = 0; i < said.length; ) {
      const group = this.#groupAt(said, i);
      drafts.push(...(group > 1 ? this.#linkGroup(said.slice(i, i + group)) : this.#linkOne(said[i]!)));
      i += group;
    }
    return drafts;
  }

  /** How many figures from `i` on are handed out in order over the members of one list. */
  #groupAt(said: readonly SaidSite[], i: number): number {
    const first = said[i]!;
    // Without 分别 a list ends at the same place for each of its figures; it is gone through once.
    let end = !first.saying.inOrder && this.#listEnd > i ? this.#listEnd : i + 1;
    if (end === i + 1) {
      while (end < said.length && this.#goesOn(first, said[end - 1]!, said[end]!)) end++;
      if (!first.saying.inOrder) this.#listEnd = end;
    }
    const count = end - i;
    if (count < 2) return 1;
    if (first.saying.inOrder || first.site.quantity.dimension === 'ratio') return count;
    const own = this.#headOf(first);
    if (own && membersOf(own.text, count).length === count && RELATIVE.has(first.saying.aspect)) return count;
    if (own) return 1;
    const named = RELATIVE.has(first.saying.aspect) && this.#recent.length >= count;
    return named || this.#members.length === count ? count : 1;
  }

  /** `分别增长2.6%和下降4.4%`: a member may have a verb of its own, but no head. */
  #goesOn(first: SaidSite, before: SaidSite, entry: SaidSite): boolean {
    if (continuesList(entry.site, before.site.quantity)) return true;
    if (
      !first.saying.inOrder ||
      entry.saying.inOrder ||
      entry.site.quantity.unit !== before.site.quantity.unit
    )
      return false;
    return entry.saying.head === '' && JOINS.test(entry.site.gap ?? '') && RELATIVE.has(entry.saying.aspect);
  }

  #linkGroup(group: readonly SaidSite[]): LinkedDraft[] {
    const first = group[0]!;
    const lead =
      this.#headOf(first) ?? this.#thingOf(group[group.length - 1]!) ?? this.#listBefore(first, group.length);
    const heads = this.#headsOf(group, lead);
    const fitted = group.map((entry, k) => {
      const head = heads.length === group.length ? heads[k]! : (heads[0] ?? this.#unnamed(first));
      return this.#fit(head, entry);
    });
    const earlier = isEarlierStructure(group) ? 'baseline' : null;
    const drafts = group.map((entry, k) => {
      const status = entry.saying.status ?? first.saying.status ?? earlier;
      const saying = entry.saying.aspect === 'level' ? first.saying : entry.saying;
      return this.#draft(entry.site, { ...saying, status }, fitted[k]!);
    });
    if (heads.length > 1) this.#members = heads.length === group.length ? fitted : heads;
    this.#carried = heads[heads.length - 1] ?? this.#carried;
    this.#run = heads;
    return drafts;
  }

  /** The heads that a group's figures are handed out to: one each, or one for all. */
  #headsOf(group: readonly SaidSite[], lead: Label | null): Head[] {
    const first = group[0]!;
    const count = group.length;
    if (!lead) {
      if (this.#members.length === count) return this.#members;
      if (this.#recent.length >= count) return this.#recent.slice(-count);
      return this.#carried ? [this.#carried] : [];
    }
    const named = (names: readonly string[]) => names.map((name) => this.#head(name, lead.offset, first));
    if (first.site.quantity.dimension === 'ratio' && count === 3 && INDUSTRY_STRUCTURE.test(lead.text)) {
      return named(THREE_INDUSTRIES);
    }
    if (BACK_REFERENCE.test(lead.text) && this.#members.length === count) {
      return named(this.#members.map((member) => member.label + lead.text));
    }
    return named(membersOf(this.#filledOut(lead.text), count));
  }

  /** `A、B和C再次提高,分别增加…`: the list stands in the clause before. */
  #listBefore({ site }: SaidSite, count: number): Label | null {
    if (this.#members.length === count) return null;
    const topic = topicLabel(site.lead, this.subject);
    return topic && membersOf(topic.text, count).length === count ? topic : null;
  }

  #linkOne(entry: SaidSite): LinkedDraft[] {
    const { site, saying } = entry;
    const own = this.#headOf(entry);
    if (own && !saying.joint && !JOINT_LABEL.test(own.text) && this.#spreads(entry, own)) {
      const names = membersOf(this.#filledOut(own.text)).map((name) => this.#filledOut(name));
      if (names.length > 1) {
        const heads = names.map((name) => this.#head(name, own.offset, entry));
        this.#members = heads;
        this.#carried = heads[heads.length - 1]!;
        return heads.map((head) => this.#draft(site, saying, head));
      }
    }
    if (!own && saying.each && this.#run.length > 1 && !this.#thingOf(entry)) {
      return this.#run.map((head) => this.#draft(site, saying, head));
    }
    const head = this.#resolve(entry, own);
    if (site.gap === null || CLAUSE_MARK.test(site.gap)) this.#run = [];
    this.#run.push(head);
    if (this.#run.length > LONGEST_RUN) this.#run.shift();
    if (this.#recent[this.#recent.length - 1]?.label !== head.label) this.#recent.push(head);
    this.#carried = head;
    if (own) this.#members = [];
    return [this.#draft(site, saying, head)];
  }

  /** Rates, growth and ranks cannot be sums: things named together have them each. */
  #spreads({ site, saying }: SaidSite, own: Label | null): boolean {
    if (saying.each || saying.inOrder) return true;
    if (own && APPOSITION.test(own.text)) return false;
    if (saying.aspect === 'growth' || saying.aspect === 'rank') return true;
    return saying.aspect === 'level' && site.quantity.unit === '%';
  }

  #resolve(entry: SaidSite, own: Label | null): Head {
    const { site, saying, tail } = entry;
    const thing = this.#thingOf(entry);
    if (thing && own && site.quantity.dimension === 'money') {
      if (MONEY_THING.test(thing.text))
        return this.#head(thing.text, site.postStart - site.preStart + thing.offset, entry);
      const purpose =
        MONEY_OF.test(own.text) && !site.post.startsWith('的') ? purposeLabel(site.after) : null;
      if (purpose) return this.#spending(purpose.text, entry);
      const name = MONEY_OF.test(own.text) ? `${headLabel(thing.text, null).text}投资` : own.text;
      return this.#head(name, own.offset, entry);
    }
    const firm = own !== null && FIRM_TAIL.test(tail.words.slice(saying.head.length));
    if (thing && !(own && firm && endsInTerm(own.text) && !endsInTerm(thing.text))) {
      return this.#head(thing.text, site.postStart - site.preStart + thing.offset, entry);
    }
    if (own && SPENDING.test(own.text) && site.quantity.dimension === 'money') {
      const purpose = purposeLabel(site.after);
      if (purpose) return this.#spending(purpose.text, entry);
    }
    if (own) return this.#partOf(this.#head(this.#ownName(own.text, site), own.offset, entry), site);
    return this.#inherited(entry);
  }

  /** `新增企业5家,其中规上工业2家、限上商贸3家`: a part that has no metric of its own has that of the whole. */
  #partOf(head: Head, site: Site): Head {
    if (site.pre.includes('其中')) this.#whole = this.#carried;
    else if (site.gap === null || CLAUSE_MARK.test(site.gap)) this.#whole = null;
    const whole = this.#whole;
    if (head.metric !== null || !whole || whole.unit !== site.quantity.unit) return head;
    return { ...head, label: head.label + whole.label, metric: whole.metric, rule: whole.rule };
  }

  #ownName(name: string, site: Site): string {
    const ofProject = OF_PROJECT.exec(name) ?? (site.gap?.startsWith(',') ? SPENT.exec(name) : null);
    if (ofProject && this.#carried && PROJECT.test(this.#carried.label))
      return this.#carried.label + ofProject[1];
    if (GENERIC.test(name) && this.#carried && site.gap !== null && !/[,;:、(]/.test(site.gap)) {
      return this.#carried.label + name;
    }
    if (!PART_OR_PACE.test(name) || site.gap !== null) return this.#filledOut(name);
    const topic = topicLabel(site.lead, this.subject);
    return topic ? topic.text + name : this.#filledOut(name);
  }

  /** A figure that names nothing: the clause before, the head before, what is done, or what its unit counts. */
  #inherited(entry: SaidSite): Head {
    const { site, saying } = entry;
    if (site.gap === '' && this.#carried) {
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      const counts = COUNTED_NAMES.has(this.#carried.label) && counted;
      return counts ? this.#head(counted, 0, entry) : this.#fit(this.#carried, entry);
    }
    const topic = topicLabel(site.lead, this.subject);
    const topical = topic !== null && findMetricTerm(topic.text, 0, topic.text.length).length > 0;
    if (topic && topical && !this.#isCarried(topic.text)) return this.#head(topic.text, 0, entry);
    if (topic && saying.aspect === 'rank' && site.gap === null) return this.#head(topic.text, 0, entry);
    const level = saying.aspect === 'level';
    if (this.#carried && (!level || (this.#sameKind(site) && site.gap !== null)))
      return this.#fit(this.#carried, entry);
    if (level) {
      const purpose = site.quantity.dimension === 'money' ? purposeLabel(site.after) : null;
      if (purpose) return this.#spending(purpose.text, entry);
      const counted = COUNTED_BY_UNIT.get(site.quantity.unit);
      if (counted && (NOTHING_FOLLOWS.test(site.after) || site.after === ''))
        return this.#head(counted, 0, entry);
      const deed = site.quantity.dimension === 'money' ? null : deedLabel(site.post);
      if (deed) return this.#head(deed.text, site.postStart - site.preStart, entry);
    }
    if (topic) return this.#head(topic.text, 0, entry);
    return this.#carried ? this.#fit(this.#carried, entry) : this.#unnamed(entry);
  }

  #isCarried(name: string): boolean {
    return (
      this.#carried !== null && (this.#carried.label.includes(name) || name.includes(this.#carried.label))
    );
  }

  #sameKind({ quantity }: Site): boolean {
    return this.#carried !== null && this.#carried.dimension === quantity.dimension;
  }

  /** Money whose purpose is named is an investment in it unless the purpose says otherwise. */
  #spending(purpose: string, entry: SaidSite): Head {
    const head = this.#head(purpose, 0, entry);
    return head.metric ? head : { ...this.#head('项目投资', 0, entry), label: purpose };
  }

  /** The head named in the figure's own clause, left of it. */
  #headOf({ site, saying }: SaidSite): Label | null {
    const label = headLabel(saying.head, this.subject);
    if (saying.aspect === 'rank' && PLACE.test(label.text)) return null;
    if (site.pre.length === 0) return null;
    if (label.text.length >= 2 || ONE_CHARACTER_THINGS.has(label.text)) return label;
    const reaching = COUNTS_PEOPLE.has(site.quantity.dimension) ? reachingVerbs.at(saying.head) : null;
    return reaching === null ? null : { text: reaching, offset: saying.head.length - reaching.length };
  }

  /** The thing counted, right of the figure. */
  #thingOf({ site, saying }: SaidSite): Label | null {
    const { dimension, unit } = site.quantity;
    if (unit === '口' && site.post === '人') return { text: '人口', offset: 0 };
    if (saying.aspect === 'share' && OF_WHICH.test(site.pre) && /^[为是]/.test(site.post))
      return thingLabel(site.post.slice(1));
    if (saying.aspect === 'share' || saying.aspect === 'completion') {
      return unit === '%' && (site.post.startsWith('的') || saying.aspect === 'completion')
        ? thingLabel(site.post)
        : null;
    }
    if (saying.aspect !== 'level' || !COUNTED.has(dimension)) return null;
    return thingLabel(site.post);
  }

  /** A back-reference is filled out with what it refers to: `、占比60%` after 花卉产量 is 花卉产量占比. */
  #filledOut(name: string): string {
    if (!this.#carried || !BACK_REFERENCE.test(name)) return name;
    const measured = this.#carried.label;
    const thing = measured.replace(MEASURE, '');
    return (thing.length >= 2 && WHOLE_MEASURE.test(name) ? thing : measured) + name;
  }

  #head(name: string, offset: number, { site, saying }: SaidSite): Head {
    const found = classifyMetric({
      label: name.includes('(') ? name.replace(BRACKETS, '') : name,
      unit: site.quantity.unit,
      dimension: site.quantity.dimension,
      aspect: saying.aspect,
      clause: site.clause,
    });
    return {
      label: name.replace(FOOTNOTES, ''),
      labelStart: site.preStart + offset,
      metric: found?.metric ?? null,
      rule: found?.rule ?? null,
      dimension: site.quantity.dimension,
      unit: site.quantity.unit,
    };
  }

  /** A carried head keeps its metric; a size in another unit asks for it anew. */
  #fit(head: Head, entry: SaidSite): Head {
    if (entry.saying.aspect !== 'level' || head.label === '') return head;
    const { dimension } = entry.site.quantity;
    const found = this.#head(head.label, 0, entry);
    if (found.metric === null && head.dimension === dimension) return head;
    return { ...head, metric: found.metric, rule: found.rule, dimension };
  }

  #unnamed(entry: SaidSite): Head {
    const words = entry.site.pre.trim() || entry.site.post.trim();
    return this.#head(words.slice(0, 30), 0, entry);
  }

  #draft(site: Site, saying: Saying, head: Head): LinkedDraft {
    const { quantity } = site;
    const scale = saying.aspect === 'growth' && quantity.unit === '倍' ? 100 : 1;
    const shared = saying.aspect === 'level' && quantity.unit === '%' && SHARE_LABEL.test(head.label);
    return {
      quantity,
      value: scaled(quantity.value, saying.sign * scale),
      valueMax: quantity.valueMax === null ? null : scaled(quantity.valueMax, saying.sign * scale),
      unit: scale === 100 ? '%' : quantity.unit,
      aspect: shared ? 'share' : saying.aspect,
      status: saying.status,
      basis:
        saying.aspect === 'growth' || saying.aspect === 'change' || saying.aspect === 'multiple'
          ? saying.basis
          : null,
      metric: head.metric,
      label: head.label,
      labelStart: head.labelStart,
      rule: head.rule === null ? saying.rule : `${saying.rule}+${head.rule}`,
    };
  }
}

/** `由12:38:50调整为11:38:51`: the shares that a structure had before. */
function isEarlierStructure(group: readonly SaidSite[]): boolean {
  const { site } = group[0]!;
  if (site.quantity.dimension !== 'ratio' || !/[由从]/.test(site.pre)) return false;
  return RESTRUCTURED.test(group[group.length - 1]!.site.after);
}

/** Multiplies by a sign or, for `倍`, by a hundred, without binary noise. */
function scaled(value: number, factor: number): number {
  const product = value * factor;
  return Math.abs(factor) === 1 ? product : Number(product.toPrecision(15));
}

/** True where `site` only continues the list of the figure before: `5.1%` and `6.2%` in `增长5.1%、6.2%`. */
export function continuesList(site: Site, before: Quantity): boolean {
  if (site.gap === null || !SEPARATOR_ONLY.test(site.gap)) return false;
  if (site.gap.includes(',') && site.post !== '') return false;
  return site.quantity.dimension === before.dimension || site.quantity.unit === before.unit;
}
