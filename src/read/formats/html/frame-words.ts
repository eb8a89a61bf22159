/** Elements and roles that hold what frames a page, not its text. */
export const FRAME_NAMES: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'search']);
export const FRAME_ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'contentinfo', 'complementary', 'search', 'banner', 'menu', 'menubar'],
  ...['toolbar'],
]);

/**
 * Words of classes and ids by which portals call the frame, without `-`, `_` and digits at their end. Words that articles use too (top,
 * bottom, left, right, head, list, links, tool) are not among them.
 */
export const FRAME_WORDS: ReadonlySet<string> = new Set([
  // Menus and the path to the page.
  ...['nav', 'navs', 'navi', 'navbar', 'navigation', 'mainnav', 'topnav', 'subnav', 'leftnav'],
  ...['sidenav', 'navmenu'],
  ...['menu', 'mainmenu', 'topmenu', 'leftmenu', 'submenu', 'daohang', 'topbar', 'sitemap'],
  ...['breadcrumb', 'breadcrumbs', 'breadcrumbnav', 'crumb', 'crumbs', 'dqwz', 'weizhi', 'curpos'],
  ...['currentposition'],
  // Buttons.
  ...['share', 'sharebox', 'fenxiang', 'bdshare', 'bdsharebuttonbox', 'bshare', 'jiathis'],
  ...['sharebar', 'socialshare'],
  ...['fontsize', 'zihao', 'toolbar', 'printclose', 'searchbox', 'searchbar', 'search', 'sousuo'],
  ...['login', 'loginbox'],
  ...['gotop', 'backtop', 'backtotop', 'totop', 'qrcode', 'erweima', 'ewm', 'wza', 'barrierfree'],
  // Other pages.
  ...['sidebar', 'sidelist', 'related', 'relatednews', 'relatedlinks', 'xgxw', 'xgyd', 'xglj'],
  ...['xgwz', 'xgxx', 'xgwd'],
  ...['friendlink', 'friendlinks', 'friendslink', 'yqlj', 'youqing', 'hotnews', 'tuijian'],
  ...['recommend', 'prenext'],
  ...['prevnext', 'pagination', 'pager', 'comments', 'commentbox'],
  // Who runs the site.
  ...['foot', 'footer', 'footbox', 'footwrap', 'footerbox', 'copyright', 'copyrights', 'banquan'],
  ...['beian', 'icp'],
]);

/** Classes and ids of the element that holds the article, and nothing else, in the systems that portals and news sites run on. */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set([
  ...['zoom', 'fontzoom', 'trseditor', 'trseditorview', 'trsueditor', 'ucapcontent', 'vsbcontent'],
  ...['vnewscontent'],
  ...['articlecontent', 'articlebody', 'articlecon', 'articlecontentbox', 'articletext'],
  ...['artibody', 'arttext'],
  ...['newscontent', 'newstext', 'newscon', 'newsbody', 'pagescontent', 'xxgkcontent'],
  ...['zfxxgkzwcontent', 'btcontent'],
  ...['detailcontent', 'contenttext', 'contentbody', 'entrycontent', 'postcontent', 'rmtxtzw'],
  ...['xlcontent', 'printcontent'],
]);

export const ARTICLE_NAMES: ReadonlySet<string> = new Set(['article', 'main']);
