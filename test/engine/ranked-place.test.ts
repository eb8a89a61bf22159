import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`103年8月人口統計\n內政部戶政司\n${text}`).records.map(
    ({ text: figure, aspect, label, subject }) => `${figure} ${aspect} ${label} ${subject}`,
  );

describe('places by their rank', () => {
  it('are whom the figures are of, and no part of what is told', () => {
    expect(
      said(
        '就縣市別言,與上年同月比較,人口增加率最高者為新竹縣千分之9.5,其次為桃園市千分之8.2;至於嘉義縣反而減少千分之3.1,其次為屏東縣減少千分之2.4。',
      ),
    ).toEqual([
      '千分之9.5 growth 人口增加率 新竹县',
      '千分之8.2 growth 人口增加率 桃园市',
      '千分之3.1 growth 人口增加率 嘉义县',
      '千分之2.4 growth 人口增加率 屏东县',
    ]);
  });

  it('are told of behind 以 too', () => {
    expect(
      said('以高雄市人口密度每平方公里9,100人為最高,其次為臺北市9,050人;而以臺東縣62人為最低。'),
    ).toEqual([
      '9,100人 level 人口密度 高雄市',
      '9,050人 level 人口密度 台北市',
      '62人 level 人口密度 台东县',
    ]);
    expect(said('縣市人口總增加率以新竹縣增幅9.1‰最大,桃園市增8.2‰次之,而臺北市則減少6.3‰較多。')).toEqual([
      '9.1‰ growth 县市人口总增加率 新竹县',
      '8.2‰ growth 县市人口总增加率 桃园市',
      '6.3‰ growth 县市人口总增加率 台北市',
    ]);
  });

  it('are each whom its figure is of in a list, behind which the report goes on', () => {
    expect(
      said(
        '學生以新北市4萬人(15.1%)居首,其次為臺中市3萬人(13.5%)、臺北市2萬人(12.5%);我國學生合計18萬人。',
      ).map((line) => line.split(' ').at(-1)),
    ).toEqual(['新北市', '新北市', '台中市', '台中市', '台北市', '台北市', '台湾']);
  });

  it('are whom the next figure of a list is about', () => {
    const lines = said('人口以新北市403萬人最多、臺中市282萬人次之。');
    expect(lines[1]).toContain('人口');
    expect(lines[1]).toContain('台中市');
  });
});
