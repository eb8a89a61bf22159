import { APPOSITION, JOINT_LABEL } from '../lexicon/head-patterns.js';
import { ONE_MATTER, PULLS } from '../lexicon/list-patterns.js';
import { draftOf, type LinkedDraft } from './draft-of.js';
import { filledOut } from './filled-out.js';
import { type Head, headNamed } from './head.js';
import { findHead } from './head-finder.js';
import { headLabel } from './head-label.js';
import { added } from './kept-verb.js';
import type { Label } from './label.js';
import { membersOf } from './list.js';
import { ListLinker, membersWithVerbs, withoutPace } from './list-linker.js';
import { findMetricTerm } from './metric-index.js';
import { turnsElsewhere } from './named-before.js';
import { NamedSoFar } from './named-so-far.js';
import { countedThing, ownLabel } from './own-label.js';
import { sectorToo } from './parts.js';
import type { SaidSite } from './saying.js';

/** The last clause before a comma. */
const LISTING_CLAUSE = /[^,;:。()]{5,60}(?=,$)/;

/** `由8位、4位双双升至1位`: what each member of a list has reached, right behind what they had. */
const EACH_AFTER = /^(?:均|都|双双|各)/;

/** Links the figures of one sentence to their heads. Carries heads from figure to figure and from sentence to sentence. */
export class Linker {
  readonly #before: NamedSoFar;
  readonly #lists: ListLinker;

  constructor(subject: string | null) {
    this.#before = new NamedSoFar(subject);
    this.#lists = new ListLinker(this.#before);
  }

  /** A heading or a new paragraph ends the reach of what was said before. */
  forget(): void {
    this.#before.forget();
  }

  /** What a sentence without figures says, which may be a heading over those that follow. */
  hear(words: string): void {
    this.#before.heading.hear(words);
  }

  /**
   * Links the figures of one sentence, in text order; one that several things share gives a draft for each. `passed` is how
   * the first and the last of the sentences start that stand right before it in its paragraph and have no figures.
   */
  link(said: readonly SaidSite[], passed: readonly string[] = []): LinkedDraft[] {
    this.#before.startSentence(passed);
    if (said.length > 0) this.#before.item = this.#before.heading.takeItem();
    this.#lists.startSentence();
    const drafts: LinkedDraft[] = [];
    for (let i = 0; i < said.length; ) {
      this.#before.passBrackets(said[i]!.site.gap);
      const group = this.#lists.lengthAt(said, i);
      drafts.push(...(group > 1 ? this.#lists.link(said.slice(i, i + group)) : this.#linkOne(said[i]!)));
      i += group;
    }
    return drafts;
  }

  /** `A总量、B总量和C增幅,均居全省第三`: the members of the list that the clause before names. */
  #namedBefore(entry: SaidSite): Head[] {
    const { lead } = entry.site;
    const clause = LISTING_CLAUSE.exec(lead)?.[0] ?? '';
    const names = membersOf(clause);
    const measured = (name: string) => findMetricTerm(name, 0, name.length).length > 0;
    if (names.length < 2 || !names.every(measured)) return [];
    return names.map((name) => headNamed(headLabel(name, this.#before.subject).text, 0, entry));
  }

  /** `城镇和农村收入分别达3万元、2万元,分别增长7%`: one figure that each of those named before has, two where no list did. */
  #oneForAll(entry: SaidSite): readonly Head[] {
    if (countedThing(entry)) return [];
    return this.#before.members.length > 1 ? this.#before.members : this.#before.recent.slice(-2);
  }

  #linkOne(entry: SaidSite): LinkedDraft[] {
    const { site, saying } = entry;
    const named = ownLabel(entry, this.#before.subject);
    const own = named && sectorToo(named, entry, this.#before.carried);
    const members = own ? this.#membersOf(own, entry) : [];
    if (members.length > 1) this.#before.addMembers(members);
    const shared = own ? members : this.#sharedBefore(entry);
    if (shared.length > 1) return shared.map((head) => draftOf(site, saying, head));
    const head = (named ? null : this.#ofAbove(entry)) ?? findHead(entry, own, this.#before);
    const puller =
      saying.aspect === 'change' && site.after.startsWith(',') && PULLS.test(site.pre)
        ? this.#before.carried
        : null;
    this.#before.addOne(head, site, saying.aspect);
    // `装备制造业增长9%,拉动工业增长3个百分点,贡献率达四成`: what comes next is said of who pulled.
    if (puller !== null) this.#before.carried = puller;
    if (own) this.#before.members = [];
    // `贷款余额90亿元,新增6亿元`: what comes next is said of the sum again.
    return [draftOf(site, saying, own ? head : added(head, entry))];
  }

  /** `4月份,环比上涨0.1%` as the first words of a paragraph, which goes on about what the one before began with. */
  #ofAbove(entry: SaidSite): Head | null {
    const { site, saying } = entry;
    const { above, carried } = this.#before;
    if (carried !== null || above === null || site.gap !== null || saying.aspect !== 'growth') return null;
    if (saying.basis !== 'previous_period' || countedThing(entry)) return null;
    return headNamed(above.label, 0, entry);
  }

  /** `城镇、农村收入均增长6%`: heads that one figure is said of, by its own name. */
  #membersOf(own: Label, entry: SaidSite): readonly Head[] {
    if (entry.saying.joint || !this.#spreads(entry, own) || JOINT_LABEL.test(own.text)) return [];
    const elsewhere = turnsElsewhere(entry.site, this.#before);
    const filled = (name: string) => (elsewhere ? name : filledOut(name, this.#before));
    const label = filled(withoutPace(own.text, entry.saying.aspect));
    const listed = membersOf(label);
    const { each, inOrder } = entry.saying;
    // `存贷款余额均超3亿元`: a word for two things, which only such a word takes apart.
    const apart = listed.length < 2 && (each || inOrder) && !label.includes(ONE_MATTER);
    const names = apart ? membersOf(label, 2) : listed;
    if (names.length < 2) return each ? this.#doneEach(entry) : [];
    return names.map((name) => headNamed(filled(name), own.offset, entry));
  }

  /** `接待游客、实现旅游收入均增长9%`: measures of which one has a verb of its own. */
  #doneEach(entry: SaidSite): readonly Head[] {
    const { head } = entry.saying;
    const names = head.includes('、') ? membersWithVerbs(head, 2, this.#before.subject) : null;
    if (!names?.every((name) => findMetricTerm(name, 0, name.length).length > 0)) return [];
    return names.map((name) => headNamed(name, 0, entry));
  }

  /** Heads that one figure without a name of its own is said of: those that the words before it name. */
  #sharedBefore(entry: SaidSite): readonly Head[] {
    const { each, inOrder } = entry.saying;
    const named = each ? this.#namedBefore(entry) : inOrder ? this.#oneForAll(entry) : [];
    if (named.length > 1) {
      this.#before.carried = named[named.length - 1]!;
      return named;
    }
    if (this.#before.members.length > 1 && EACH_AFTER.test(entry.site.gap ?? '')) return this.#before.members;
    if (!each || countedThing(entry)) return [];
    const { run, ungrown } = this.#before;
    return run.length < 2 && entry.saying.aspect === 'growth' ? ungrown : run;
  }

  /** Rates, growth and ranks cannot be sums: things named together have them each. */
  #spreads({ site, saying }: SaidSite, own: Label): boolean {
    if (saying.each || saying.inOrder) return true;
    const { aspect } = saying;
    const relative =
      aspect === 'growth' || aspect === 'rank' || (aspect === 'level' && site.quantity.unit === '%');
    return relative && !APPOSITION.test(own.text);
  }
}
