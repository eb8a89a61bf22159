import { findMetricTerm } from './metric-index.js';

const ANY_SEPARATOR = /^(?:、|以及|及其|和|及|与)/;
const COMMA_SEPARATOR = /^、/;
/** Ends of a rate's or total's name: such a name is whole by itself. */
const WHOLE_NAME =
  /(?:率|额|量|值|指数|总数|人数|人次|数量|收入|支出|投资|余额|规模|面积|增加值|价格|浓度|出口|进口|项目|强度|比重|占比)$/;

/**
 * Splits the label of a joint statement into its members and gives each its full name:
 * `城镇、农村居民人均可支配收入` → `城镇居民人均可支配收入`, `农村居民人均可支配收入`.
 * One member where nothing joins. `count` is the number of members looked for, where it is known: it decides whether
 * 和 and 与 join members or words of one name.
 */
export function membersOf(label: string, count = 0): string[] {
  const byAny = splitOutside(label, ANY_SEPARATOR);
  const byComma = splitOutside(label, COMMA_SEPARATOR);
  const parts = byComma.length === count && byAny.length !== count ? byComma : byAny;
  if (parts.length < 2) return [label];
  const last = parts[parts.length - 1]!;
  const first = parts[0]!;
  return parts.map((part, i) => (i === parts.length - 1 ? withPrefix(first, part) : withSuffix(part, last)));
}

function splitOutside(label: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < label.length; ) {
    const ch = label[i]!;
    if ('“(《'.includes(ch)) depth++;
    else if ('”)》'.includes(ch)) depth--;
    const m = depth === 0 ? separator.exec(label.slice(i, i + 2)) : null;
    if (m && i > from) {
      parts.push(label.slice(from, i));
      i += m[0].length;
      from = i;
    } else i++;
  }
  parts.push(label.slice(from));
  return parts.filter((part) => part.length > 0);
}

function endsInTerm(name: string): { readonly start: number } | undefined {
  return findMetricTerm(name, 0, name.length)
    .filter((term) => term.end === name.length)
    .sort((a, b) => a.start - b.start)[0];
}

/** `航空旅客` + `货邮吞吐量` → `航空旅客吞吐量`; a name that is whole stays. */
function withSuffix(part: string, last: string): string {
  if ((WHOLE_NAME.test(part) && part.length > 2) || endsInTerm(part)) return part;
  const ending = endsInTerm(last);
  if (ending && ending.start > 0) return part + last.slice(ending.start);
  if (last.length <= part.length || last.length < 3) return part;
  // `金融机构本外币存` + `贷款余额`: the names differ in their first characters only.
  return part + last.slice(part.length > 4 ? 1 : Math.min(part.length, last.length - 2));
}

/** `入境游客数量` and `花费` → `入境游客花费`. */
function withPrefix(first: string, last: string): string {
  if (last.length > 2 || first.length <= 4) return last;
  return first.slice(0, Math.max(0, first.length - 2)) + last;
}
