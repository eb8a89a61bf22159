/** Things whose name is one character: only these may be a label of that length (`其中,猪1240头`). */
export const ONE_CHARACTER_THINGS: ReadonlySet<string> = new Set([
  ...'猪牛羊鸡鸭鹅鹿马驴兔犬蜂鱼虾蟹蛋奶肉茶果田土地梨桃枣李杏姜蒜参豆薯骡菜粮棉油糖麻烟盐煤铁铜金银锡铅锌铝钢水电气热树竹桥井鞋纱男女',
]);
