const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A key, or what belongs to one: a line of a list, an indented line, a remark. */
const YAML_LINE = /^(?:[^\s:#'"-][^:\n]*:(?:\s|$)|\s|-\s|#|$)/;

/** With the lines of the YAML that publishing programs put first left empty; what stands between two rules and is no YAML is text. */
export function withoutFrontMatter(markdown: string): string {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) return markdown;
  const isYaml = match[1]!.split('\n').every((line) => YAML_LINE.test(line));
  return isYaml ? match[0].replace(/[^\n]+/g, '') + markdown.slice(match[0].length) : markdown;
}
