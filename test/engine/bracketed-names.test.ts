import { describe, expect, it } from 'vitest';
import { bracketedName, bracketedNames } from '../../src/engine/bracketed-names.js';
import { extractText } from '../../src/extract-text.js';

const said = (text: string) =>
  extractText(`澳門統計\n${text}`).records.map(({ text: figure, label }) => `${figure} ${label}`);

describe('a list with its figures in brackets', () => {
  it('says once, behind its last member, what all of them are', () => {
    expect(
      said('2019年4月中國內地(9.4萬人次)、香港(1.2萬人次)及日本(8,100人次)的住客分別增加5.5%、2.8%及1.1倍。'),
    ).toEqual([
      '9.4萬人次 中国内地住客',
      '1.2萬人次 香港住客',
      '8,100人次 日本住客',
      '5.5% 中国内地住客',
      '2.8% 香港住客',
      '1.1倍 日本住客',
    ]);
  });

  it('says it as long as it takes, with how it has changed behind', () => {
    expect(said('2024年漁船( 69元 )、貨船( 39元 )單位每平方米平均價格的跌幅分別為2.7%及1.9%。')).toEqual([
      '69元 渔船单位每平方米平均价格',
      '39元 货船单位每平方米平均价格',
      '2.7% 渔船单位每平方米平均价格',
      '1.9% 货船单位每平方米平均价格',
    ]);
  });

  it('stands whole before the bracket, whatever word within it is known', () => {
    expect(said('內地住客(9萬人次)增加。本地畫家(12人)減少。再出口(8億元)上升3.1%。')).toEqual([
      '9萬人次 内地住客',
      '12人 本地画家',
      '8億元 再出口',
      '3.1% 再出口',
    ]);
  });

  it('is one thing where goods of trade bear a joint name', () => {
    expect(said('成衣及鞋類出口上升40.3%至4.6億元,機器設備及零件進口減少2%。')).toEqual([
      '40.3% 成衣及鞋类出口',
      '4.6億元 成衣及鞋类出口',
      '2% 机器设备及零件进口',
    ]);
  });

  it('may have no bracket behind its last member, and one alone has its noun behind it', () => {
    expect(
      said('2019年4月中國大陸(9.4萬人次)及東南亞旅客分別增加5.5%及2.8%,而香港(8,100人次)旅客則減少7.2%。'),
    ).toEqual([
      '9.4萬人次 中国大陆旅客',
      '5.5% 中国大陆旅客',
      '2.8% 东南亚旅客',
      '8,100人次 香港旅客',
      '7.2% 旅客',
    ]);
  });

  it('has blanks inside its brackets', () => {
    expect(
      said('2019年4月四星級( 84.1% )及三星級酒店( 81.2% )的入住率分別按年上升1.5及2.5個百分點。'),
    ).toEqual([
      '84.1% 四星级入住率',
      '81.2% 三星级酒店入住率',
      '1.5 四星级入住率',
      '2.5個百分點 三星级酒店入住率',
    ]);
  });

  it('is none where brackets follow no list', () => {
    expect(bracketedNames({ clause: '渔民(210人)减少20人', pre: ')减少', text: '20人' })).toEqual([]);
    expect(bracketedName('渔民(', '渔民(210人)及船员')).toBeNull();
  });
});

it('what has grown comes to the value behind 至, whatever else was counted so', () => {
  expect(said('2019年4月酒店場所共90間,按年增加6間,客房增加20.5%至4,600間。')).toEqual([
    '90間 酒店场所',
    '6間 酒店场所',
    '20.5% 客房',
    '4,600間 客房',
  ]);
});
