/** Rates of classes of people and of places, of which what is measured is said once. Written for normalised text. */

/** What leads in such a list behind the name of what is measured: `失业率如下:`. */
export const LEADS_IN =
  /(?:完成|实现|执行)?(?:情况)?(?:由高到低|从高到低)?(?:分别|依次)?(?:如次|如下|列示如下|为|是)?:$/;

/** What leads in a list of the places of the report's own: `各县(市、区)财政收入:`. */
export const EACH_PLACE =
  /各(?:[省市州盟县区旗乡镇](?:[市县区旗镇]|\([^()]{1,8}\))?|街道|地市)[^,;。]{2,24}:$|(?:依次|分别)[为是]:$/;
/** The same where it names no measure: `各县区完成情况是:`, `分县区看,`. */
export const BY_PLACES =
  /(?:各(?:[省市州盟县区旗乡镇](?:[市县区旗镇]|\([^()]{1,8}\))?|街道|地市)(?:完成|实现|执行)?(?:情况)?(?:分别)?(?:如下|为|是)?:|分(?:[省市州盟县区旗乡镇]{1,2}|地区|区域|街道)来?看[,:])$/;
/** What a government has for itself, in a list of the places below it. */
export const LEVEL_OF_ALL = /^(?:[省市州县区]|地区)本?级$/;

/** How the name of a rate ends. */
export const RATE = '率';

/** Schools and kinds of homes that rates are told of one after the other: `小学入学率99%,初中98%`. */
export const SCHOOL_OR_HOME =
  /^(?:小学|初中|高中|高中阶段|幼儿园|学前(?:教育|三年)?|城镇|农村|城市|乡村|县城|乡镇|男性|女性)(?=$|[^、]{2,10}率$)/;

/** Countries and regions that a report holds its own place against. */
export const FOREIGN_PLACES: readonly string[] =
  '美国 加拿大 日本 韩国 南韩 德国 法国 英国 意大利 荷兰 瑞士 瑞典 西班牙 澳大利亚 澳洲 新西兰 纽西兰 新加坡 马来西亚 泰国 越南 印度 印尼 印度尼西亚 菲律宾 巴西 墨西哥 俄罗斯 南非 土耳其 欧元区 欧盟 中国 中国大陆 大陆 香港 澳门 台湾'.split(
    ' ',
  );
