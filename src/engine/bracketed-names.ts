/** Between the members of such a list. */
const JOINT = '(?:、|以及|及|和|与)';
const NAME = '[^,;。、():]{1,14}';
/** `中国内地(9万人次)、香港(4万人次)及台湾(2万人次)的住客分别增加…`: what all of them are stands behind the last. */
const RUN = new RegExp(
  `((?:${NAME}\\([^()]{1,20}\\)${JOINT}){1,8}${NAME}\\([^()]{1,20}\\))的?([\\u4e00-\\u9fff]{2,8}?)(?=分别|均|较|按年|同比|则|亦|也|录得)`,
);
const MEMBER = new RegExp(`(${NAME})\\([^()]{1,20}\\)(?:${JOINT})?`, 'g');
const LEAD = /^(?:(?:19|20)\d\d年)?(?:\d{1,2}月份?)?(?:其中|当中|来自|以及|及|和|与)*/;
/** Ends of a member; few clauses hold one. */
const SIGNS = [')、', ')及', ')和', ')与', ')以及'];

/** The members of a list that have their figures in brackets, each with what the list says once behind its last; none where a clause has no such list. */
export function bracketedNames(clause: string): readonly { readonly own: string; readonly name: string }[] {
  if (!SIGNS.some((sign) => clause.includes(sign))) return [];
  const run = RUN.exec(clause);
  if (!run) return [];
  return [...run[1]!.matchAll(MEMBER)].map(([, words]) => {
    const own = words!.replace(LEAD, '');
    return { own, name: own + run[2]! };
  });
}

/** The full name of the member in whose bracket a figure stands, by the words before it; null where it stands in no such list. */
export function bracketedName(lead: string, clause: string): string | null {
  if (!lead.endsWith('(')) return null;
  const before = lead.slice(0, -1);
  return bracketedNames(clause).find(({ own }) => before.endsWith(own))?.name ?? null;
}
