/**
 * Behind Arabic digits a measure word is nearly always one, whatever follows: `5个体育场`, `2起重大案件`, `3所在建学校`, `12名优秀党员`.
 * By measure word: what still makes another word of it there (`1200个体户`, `100家庭`, `500名额`). Measure words that are not listed
 * keep the characters listed with them.
 */
export const STOPS_AFTER_DIGITS: Readonly<Record<string, RegExp>> = {
  个: /体(?:户|工商|经营|经济|私营)/y,
  家: /庭(?!院)|长(?!期)|政[公服企]|具(?![备有体])|电(?![商力])|禽/y,
  起: /步|草|点|诉(?!讼)/y,
  座: /谈|位(?!于)|椅/y,
  条: /例(?!外)|件/y,
  所: /有(?!资|特|条)|谓|示|列(?!入|为)|属(?!学|院|单)/y,
  处: /理|置(?!换)|罚|于/y,
  种: /植(?!物|被)|子|粮|养(?!分)|业|田/y,
  次: /序|数/y,
  名: /额(?!外|定)|录(?!取|用)|称|义(?!务)/y,
  位: /数|移|居|列/y,
  场: /[所馆地均]/y,
  届: /时/y,
  张: /家/y,
  款: /项|式/y,
  人次: /之(?![多大巨众])/y,
  人: /[才民员工类体气力物选造脸权情文社大]|均(?:年|月|日|纯|可支配|收入|GDP|[地国产]|生产|[增减]收|占|面积|耕地|住房|预期|消费|用[电水]|补|每|[达约近超为]?\d|拥有|公[共园]|绿|财|投|受教育|存款)/y,
  户: /[籍外型主头厕用办联]|均(?:年|月|日|纯|可支配|收入|GDP|[地国产]|生产|[增减]收|占|面积|耕地|住房|预期|消费|用[电水]|补|每|[达约近超为]?\d|拥有|公[共园]|绿|财|投|受教育|存款)/y,
};

/** Those that a magnitude before them leaves as little doubt about: `2.6万人均享受补贴`. */
export const ALSO_AFTER_MAGNITUDE: ReadonlySet<string> = new Set(['人', '人次', '户']);
