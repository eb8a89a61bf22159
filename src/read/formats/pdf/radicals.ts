/**
 * Radicals, as signs of their own, and the characters that they look like: the Radicals Supplement block of Unicode with its
 * EquivalentUnifiedIdeograph property, without those that have no equivalent of one code unit.
 */
const RADICALS = [
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻',
  '⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳',
].join('');
const CHARACTERS = [
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿',
  '肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
].join('');
const EQUIVALENT = new Map([...RADICALS].map((radical, index) => [radical, CHARACTERS[index]!]));
// Unicode names the traditional form; fonts for simplified Chinese draw theirs.
EQUIVALENT.set('\u2f3e', '户');

/**
 * Replaces radicals by characters. Fonts draw both with the same glyph, and some producers, Chrome among them, then name the
 * radical: `⼯业增⻓` for `工业增长`. No report means a radical.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => EQUIVALENT.get(radical) ?? radical.normalize('NFKC'));
}
