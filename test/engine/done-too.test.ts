import { expect, it } from 'vitest';
import { extractText } from '../../src/extract-text.js';

function metrics(text: string): string[] {
  return extractText(`青槐街道2021年工作总结\n${text}`, { file: 'x.txt' }).records.map(
    ({ text: figure, metric, label }) => `${figure} ${metric} ${label}`,
  );
}

it('what is done with the first of a list is done with the others', () => {
  expect(metrics('街道清理乱堆杂物40处、破损横幅25条、废旧衣柜18件、枯枝6车。')).toEqual([
    '40处 rectified_sites 乱堆杂物',
    '25条 rectified_sites 破损横幅',
    '18件 rectified_sites 废旧衣柜',
    '6车 rectified_sites 枯枝',
  ]);
  expect(metrics('共检查餐饮店120家、小作坊15家、出租房300间。')).toEqual([
    '120家 inspections 检查餐饮店',
    '15家 inspections 小作坊',
    '300间 inspections 出租房',
  ]);
  expect(metrics('处理噪音投诉35件、油烟扰民12起。')).toEqual([
    '35件 cases_handled 处理噪音投诉',
    '12起 cases_handled 油烟扰民',
  ]);
});

it('those who are called on, those who are sent out and what is wrong with things are counted as such', () => {
  expect(metrics('看望低保户45户、残疾人56户、80岁老人39人,每户发放现金500元,共计7万元。')).toEqual([
    '45户 beneficiaries 看望低保户',
    '56户 beneficiaries 残疾人',
    '39人 beneficiaries 80岁老人',
    '500元 subsidies_paid 现金',
    '7万元 subsidies_paid 现金',
  ]);
  expect(metrics('共出动1200余人、车辆60台。')[0]).toBe('1200余人 staff_count 出动');
  expect(metrics('主要问题:线路老化13处,消防栓破损9个。')).toEqual([
    '13处 rectified_sites 线路老化',
    '9个 rectified_sites 消防栓破损',
  ]);
  expect(metrics('硬化道路4条约600米,开展共商共建活动9次。')).toEqual([
    '4条 null 硬化道路',
    '600米 road_length 硬化道路',
    '9次 events_held 共商共建活动',
  ]);
});

it('places of service in communities are counted, and neither these nor ages are what stands before them', () => {
  expect(metrics('建成8个小区“红色驿站”、5个楼宇“党建客厅”,设立便民小站9个。')).toEqual([
    '8个 service_centres 小区“红色驿站”',
    '5个 service_centres 楼宇“党建客厅”',
    '9个 service_centres 便民小站',
  ]);
  expect(metrics('年龄最小的社区书记29岁。')[0]).toBe('29岁 null 年龄最小的社区书记');
  expect(metrics('在2021年度各镇街和区直单位河长制考核中排名第一。')).toEqual([
    '第一 null 镇街和区直单位河长制考核',
  ]);
  expect(metrics('为19户困难户送去米、油,帮助120名失业人员重新上岗。')).toEqual([
    '19户 beneficiaries 困难户',
    '120名 jobs_created 失业人员',
  ]);
});

it('another deed ends the list, and so does what comes of it', () => {
  expect(metrics('清理卫生死角30处、发放环保袋200个、围裙80条。').slice(1)).toEqual([
    '200个 null 环保袋',
    '80条 null 围裙',
  ]);
  expect(metrics('检查企业90家、发现隐患15处、下发整改通知书9份。').slice(1)).toEqual([
    '15处 rectified_sites 发现隐患',
    '9份 documents_issued 整改通知书',
  ]);
});

it('those who are told apart by sex, age and schooling are of the body, clause by clause', () => {
  expect(
    metrics(
      '选举产生居委会成员50人,其中大专以上文化程度40人,占80%;本科文化程度19人,占38%。女性30人,占比60%;男性20人,占比40%。',
    ).map((figure) => figure.split(' ')[1]),
  ).toEqual(Array.from({ length: 9 }, () => 'staff_count'));
  expect(metrics('社区现有工作人员9人,其中男3人,女6人,党员5人,大专以上学历8人。')).toEqual([
    '9人 staff_count 工作人员',
    '3人 staff_count 男工作人员',
    '6人 staff_count 女工作人员',
    '5人 party_members 党员',
    '8人 staff_count 大专以上学历工作人员',
  ]);
  expect(metrics('社区有工作人员9人。女性2100人,男性2000人。').slice(1)).toEqual([
    '2100人 population_resident 女性',
    '2000人 population_resident 男性',
  ]);
});

it('出 may open the name of what was looked for or cleared away', () => {
  expect(metrics('排查出租房屋320户,清理出店经营90起,排查出隐患12处。')).toEqual([
    '320户 inspections 排查出租房屋',
    '90起 rectified_sites 清理出店经营',
    '12处 rectified_sites 隐患',
  ]);
  expect(metrics('已婚育龄妇女1260人,为6名老党员过政治生日。')).toEqual([
    '1260人 null 已婚育龄妇女',
    '6名 party_members 老党员',
  ]);
});

it('who was honoured or called on, and what checks led to', () => {
  expect(metrics('3户家庭获市级最美家庭,获市级表彰个人9名,走访军属120户。')).toEqual([
    '3户 awards 家庭',
    '9名 awards 个人',
    '120户 beneficiaries 军属',
  ]);
  expect(metrics('检查餐饮店90家次,责令整改32家,关停取缔5家,拆除隔断35间。')).toEqual([
    '90家次 inspections 检查餐饮店',
    '32家 rectified_sites 责令整改',
    '5家 rectified_sites 关停取缔',
    '35间 rectified_sites 隔断',
  ]);
  expect(metrics('社区被评为省级先进单位1次、市级5次。')).toEqual([
    '1次 awards 省级先进单位',
    '5次 awards 市级先进单位',
  ]);
});

it('of two verbs together both are kept or none', () => {
  expect(metrics('清理规范办公场所15处,调查处理信访案件9件,检查处理问题8个,清理规范性文件20件。')).toEqual([
    '15处 null 清理规范办公场所',
    '9件 cases_handled 调查处理信访案件',
    '8个 cases_handled 检查处理问题',
    '20件 documents_issued 规范性文件',
  ]);
});

it('what those counted do for others, and what they lack, is no part of their name', () => {
  expect(
    metrics('36名党员冲锋在前,110名志愿者轮班值守,12个小区无物业,15名社工缺编,派出所破案86起。'),
  ).toEqual([
    '36名 party_members 党员',
    '110名 volunteers 志愿者',
    '12个 compound_count 小区',
    '15名 staff_count 社工',
    '86起 cases_handled 派出所破案',
  ]);
  expect(metrics('致富带头人9名,无物业小区6个。')).toEqual([
    '9名 staff_count 致富带头人',
    '6个 compound_count 无物业小区',
  ]);
});

it('so it is where the things stand behind their numbers', () => {
  expect(metrics('检查了120家餐饮店、15家小作坊、300间出租房。')).toEqual([
    '120家 inspections 餐饮店',
    '15家 inspections 小作坊',
    '300间 inspections 出租房',
  ]);
  expect(metrics('共清理40处乱堆杂物、25条破损横幅、6车枯枝。')).toEqual([
    '40处 rectified_sites 乱堆杂物',
    '25条 rectified_sites 破损横幅',
    '6车 rectified_sites 枯枝',
  ]);
  expect(metrics('走访慰问15户困难家庭、23名老党员、8名环卫工人。')).toEqual([
    '15户 beneficiaries 困难家庭',
    '23名 beneficiaries 老党员',
    '8名 beneficiaries 环卫工人',
  ]);
  expect(metrics('抽查8个部门。')).toEqual(['8个 null 部门']);
});

it('kinds behind a colon are of what was told before it, by its name without the deed', () => {
  expect(metrics('处理各类案件860件:市容类420件、环卫类180件。')).toEqual([
    '860件 cases_handled 处理各类案件',
    '420件 cases_handled 市容类案件',
    '180件 cases_handled 环卫类案件',
  ]);
});
