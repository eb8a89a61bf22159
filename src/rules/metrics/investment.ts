import type { MetricRule } from './metric-rule.js';

/** Investment by kind, investment brought in from outside, and projects. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/investment/fixed-asset-investment',
    metric: 'fixed_asset_investment',
    finds: 'Investment in fixed assets.',
    examples: [
      {
        text: '固定资产投资年均增长23%,累计完成投资1000亿元,是“十二五”的2.5倍。工业投资增长9%,全年完成投资33亿元。',
        figures: [
          { text: '23%' },
          { text: '1000亿元', metric: 'fixed_asset_investment', label: '固定资产投资' },
          { text: '2.5倍', metric: 'fixed_asset_investment' },
          { text: '9%' },
          { text: '33亿元', metric: 'industrial_investment', label: '工业投资' },
        ],
      },
      {
        text: '1998年青石市全社会固定资产投资32亿元,其中国有单位投资18亿元,集体单位6亿元;基本建设投资12亿元。',
        figures: [
          { text: '32亿元', metric: 'fixed_asset_investment' },
          { text: '18亿元', metric: 'fixed_asset_investment' },
          { text: '6亿元', metric: 'fixed_asset_investment', label: '集体单位固定资产投资' },
          { text: '12亿元', metric: 'fixed_asset_investment' },
        ],
      },
      {
        text: '旅游投资增长4%,文化产业投资增长7%,工业投资增长9%。',
        figures: [
          { text: '4%', metric: 'fixed_asset_investment' },
          { text: '7%', metric: 'fixed_asset_investment' },
          { text: '9%', metric: 'industrial_investment' },
        ],
      },
      {
        text: '50万元以上固定资产累计投资16亿元。',
        figures: [{ text: '16亿元', metric: 'fixed_asset_investment' }],
      },
      {
        text: '建安投资总额9亿元,国有投资总额6亿元。',
        figures: [
          { text: '9亿元', metric: 'fixed_asset_investment' },
          { text: '6亿元', metric: 'fixed_asset_investment' },
        ],
      },
      {
        text: '全社会投资完成额16亿元,建安投资完成9亿元;全镇固定资产投入2.4亿元,服务业投资增长6%。',
        figures: [
          { text: '16亿元', metric: 'fixed_asset_investment', label: '全社会投资完成额' },
          { text: '9亿元', metric: 'fixed_asset_investment', label: '建安投资' },
          { text: '2.4亿元', metric: 'fixed_asset_investment', label: '固定资产投入' },
          { text: '6%', metric: 'fixed_asset_investment', label: '服务业投资' },
        ],
      },
      {
        text: '第一产业投资增长5.2%。',
        figures: [
          {
            text: '5.2%',
            value: 5.2,
            unit: '%',
            aspect: 'growth',
            metric: 'fixed_asset_investment',
            label: '第一产业投资',
          },
        ],
      },
      {
        text: '全区固定资产投资完成120.5亿元。',
        figures: [
          {
            text: '120.5亿元',
            value: 12050000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'fixed_asset_investment',
            label: '固定资产投资',
          },
        ],
      },
    ],
    silent: ['全区工业投资增长12%。'],
  },
  {
    id: 'metric/investment/industrial-investment',
    metric: 'industrial_investment',
    finds: 'Investment in industry, equipment or an industry.',
    examples: [
      {
        text: '2024年工业项目投资增长76%,实施重点工业项目28个,完成投资3亿元。',
        figures: [
          { text: '76%', metric: 'industrial_investment' },
          { text: '28个', metric: 'project_count' },
          { text: '3亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '交通建设投资增长9%,增速居全市第2位。',
        figures: [
          { text: '9%', metric: 'infrastructure_investment' },
          { text: '第2位', aspect: 'rank', metric: 'infrastructure_investment' },
        ],
      },
      {
        text: '全省交通基础设施建设共完成投资58亿元,公路建设已完成投资53亿元。',
        figures: [
          { text: '58亿元', metric: 'infrastructure_investment', label: '交通基础设施建设投资' },
          { text: '53亿元', metric: 'infrastructure_investment', label: '公路建设投资' },
        ],
      },
      {
        text: '其中民航完成投资7亿元,水运完成投资2亿元。',
        figures: [
          { text: '7亿元', metric: 'infrastructure_investment', label: '民航投资' },
          { text: '2亿元', metric: 'infrastructure_investment', label: '水运投资' },
        ],
      },
      {
        text: '商品房销售额下降7%。道路交通建设完成投资9亿元,市政道路投资3亿元。',
        figures: [
          { text: '7%', metric: null },
          { text: '9亿元', metric: 'infrastructure_investment' },
          { text: '3亿元', metric: 'infrastructure_investment' },
        ],
      },
      {
        text: '工业有效投入31亿元,工业总投资完成额26亿元,高耗能行业投资下降4%。',
        figures: [
          { text: '31亿元', metric: 'industrial_investment', label: '工业有效投入' },
          { text: '26亿元', metric: 'industrial_investment', label: '工业总投资完成额' },
          { text: '4%', metric: 'industrial_investment' },
        ],
      },
      { text: '全镇工业投入2.6亿元。', figures: [{ text: '2.6亿元', metric: 'industrial_investment' }] },
      {
        text: '采矿业投资下降5.1%。',
        figures: [
          {
            text: '5.1%',
            value: -5.1,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_investment',
            label: '采矿业投资',
          },
        ],
      },
      {
        text: '全区工业投资增长12.6%。',
        figures: [
          {
            text: '12.6%',
            value: 12.6,
            unit: '%',
            aspect: 'growth',
            metric: 'industrial_investment',
            label: '工业投资',
          },
        ],
      },
    ],
    silent: ['全区固定资产投资增长8%。'],
  },
  {
    id: 'metric/investment/infrastructure-investment',
    metric: 'infrastructure_investment',
    finds: 'Investment in roads, water and other infrastructure.',
    examples: [
      {
        text: '累计完成投资30亿元,投资完成率70%。',
        figures: [
          { text: '30亿元', metric: 'project_investment' },
          { text: '70%', aspect: 'completion', metric: 'project_investment' },
        ],
      },
      {
        text: '22个重大产业项目中现代农业物流园、云溪精密等14个项目已复工,续建项目13个64公里总体有序推进。',
        figures: [
          { text: '22个', metric: 'project_count', label: '重大产业项目' },
          { text: '14个', metric: 'project_count' },
          { text: '13个', metric: 'project_count', label: '续建项目' },
          { text: '64公里', label: '续建项目' },
        ],
      },
      {
        text: '计划开工项目255项,目前实际已开工206项,续建项目复工80项;13个项目包括白石铁路等。',
        figures: [
          { text: '255项', metric: 'project_count' },
          { text: '206项', metric: 'project_count' },
          { text: '80项', metric: 'project_count', label: '续建项目复工' },
          { text: '13个', metric: 'project_count', label: '项目' },
        ],
      },
      {
        text: '2016年青石市交通基础设施投资42亿元,其中普通国省道8亿元。',
        figures: [
          { text: '42亿元', metric: 'infrastructure_investment' },
          { text: '8亿元', metric: 'infrastructure_investment' },
        ],
      },
      {
        text: '城市基础设施完成投资22亿元,农林水利投资6亿元,青桥高速公路完成投资3亿元。',
        figures: [
          { text: '22亿元', metric: 'infrastructure_investment' },
          { text: '6亿元', metric: 'infrastructure_investment' },
          { text: '3亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '水利管理业投资增长12.1%,道路运输业投资下降2.1%。',
        figures: [
          {
            text: '12.1%',
            value: 12.1,
            unit: '%',
            aspect: 'growth',
            metric: 'infrastructure_investment',
            label: '水利管理业投资',
          },
          {
            text: '2.1%',
            value: -2.1,
            unit: '%',
            aspect: 'growth',
            metric: 'infrastructure_investment',
            label: '道路运输业投资',
          },
        ],
      },
      {
        text: '青禾县城市建设投资完成9亿元。',
        figures: [
          {
            text: '9亿元',
            value: 900000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'infrastructure_investment',
            label: '城市建设投资',
          },
        ],
      },
      {
        text: '全省基础设施投资增长6.8%。',
        figures: [
          {
            text: '6.8%',
            value: 6.8,
            unit: '%',
            aspect: 'growth',
            metric: 'infrastructure_investment',
            label: '基础设施投资',
          },
        ],
      },
    ],
    silent: ['全省新建农村公路320公里。'],
  },
  {
    id: 'metric/investment/real-estate-investment',
    metric: 'real_estate_investment',
    finds: 'Investment in real estate.',
    examples: [
      {
        text: '整合项目资金6亿元,为企业延期偿还本息7000万元,清偿账款3亿元。',
        figures: [
          { text: '6亿元', metric: 'project_investment' },
          { text: '7000万元', metric: null },
          { text: '3亿元', metric: null },
        ],
      },
      {
        text: '房地产开发完成投资9亿元,民间完成投资18亿元,技改完成投资4亿元。',
        figures: [
          { text: '9亿元', metric: 'real_estate_investment' },
          { text: '18亿元', metric: 'private_investment' },
          { text: '4亿元', metric: 'industrial_investment' },
        ],
      },
      {
        text: '房地产开发投资完成额12亿元,其中商住投资8亿元;房开投资下降6%。',
        figures: [
          { text: '12亿元', metric: 'real_estate_investment' },
          { text: '8亿元', metric: 'real_estate_investment', label: '商住投资' },
          { text: '6%', metric: 'real_estate_investment', label: '房开投资' },
        ],
      },
      {
        text: '青禾县房地产项目投资增长6.5%。',
        figures: [
          {
            text: '6.5%',
            value: 6.5,
            unit: '%',
            aspect: 'growth',
            metric: 'real_estate_investment',
            label: '房地产项目投资',
          },
        ],
      },
      {
        text: '全市房地产开发投资完成210亿元。',
        figures: [
          {
            text: '210亿元',
            value: 21000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'real_estate_investment',
            label: '房地产开发投资',
          },
        ],
      },
    ],
    silent: ['全市商品房销售面积增长5%。'],
  },
  {
    id: 'metric/investment/private-investment',
    metric: 'private_investment',
    finds: 'Investment by private owners.',
    examples: [
      {
        text: '促进民间投资金额达90亿元。',
        figures: [{ text: '90亿元', metric: 'private_investment' }],
      },
      {
        text: '民间投资额35亿元,非公有制投资增长4%,国有投资增长9%。',
        figures: [
          { text: '35亿元', metric: 'private_investment' },
          { text: '4%', metric: 'private_investment' },
          { text: '9%', metric: 'fixed_asset_investment' },
        ],
      },
      {
        text: '全市民间投资增长9.1%。',
        figures: [
          {
            text: '9.1%',
            value: 9.1,
            unit: '%',
            aspect: 'growth',
            metric: 'private_investment',
            label: '民间投资',
          },
        ],
      },
    ],
    silent: ['全市民营企业达到3200家。'],
  },
  {
    id: 'metric/investment/project-investment',
    metric: 'project_investment',
    finds: 'Money put into one project or several.',
    examples: [
      {
        text: '总投资860万元,其中中央补助500万元、省补助200万元、县级配套60万元。资产4亿元,其中固定资产2亿元。',
        figures: [
          { text: '860万元', metric: 'project_investment' },
          { text: '500万元', metric: 'project_investment' },
          { text: '200万元', metric: 'project_investment' },
          { text: '60万元', metric: 'project_investment' },
          { text: '4亿元', metric: null },
          { text: '2亿元', metric: null },
        ],
      },
      {
        text: '2024年青石市企业年金投资运营规模2.6亿元,养老保险基金征缴收入18亿元,证券账户42万户。',
        figures: [
          { text: '2.6亿元', metric: null },
          { text: '18亿元', metric: null },
          { text: '42万户', metric: null },
        ],
      },
      {
        text: '2023年青石区投入8亿元更新校园设备,拨款3亿元改善交通,其中1亿元用于新建车站;2亿元用于修缮码头。',
        figures: [
          { text: '8亿元', metric: 'project_investment' },
          { text: '3亿元', metric: 'project_investment' },
          { text: '1亿元', metric: 'project_investment' },
          { text: '2亿元', metric: 'project_investment', label: '修缮码头' },
        ],
      },
      {
        text: '青桥园区产出强度480万元/亩,基础设施REITs发行16亿元,项目投资8亿元。',
        figures: [
          { text: '480万元/亩', metric: null },
          { text: '16亿元', metric: null },
          { text: '8亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '青桥水库完成投资3亿元,占总投资的60%,审减工程造价800万元。',
        figures: [
          { text: '3亿元', metric: 'project_investment' },
          { text: '60%', metric: 'project_investment' },
          { text: '800万元', metric: null },
        ],
      },
      {
        text: '筹资300万元修建石桥。全县新增上市公司2家、累计筹资18亿元。',
        figures: [
          { text: '300万元', metric: 'project_investment' },
          { text: '2家', metric: 'enterprise_count' },
          { text: '18亿元', metric: null },
        ],
      },
      {
        text: '全县重点项目完成投资48亿元。',
        figures: [{ text: '48亿元', metric: 'project_investment', label: '重点项目投资' }],
      },
      {
        text: '青桥冷链物流园工程全面完工,完成投资3.2亿元。',
        figures: [{ text: '3.2亿元', metric: 'project_investment', label: '青桥冷链物流园工程投资' }],
      },
      {
        text: '投资2600万元,完成城区供水管网改造。',
        figures: [{ text: '2600万元', metric: 'project_investment', label: '城区供水管网改造' }],
      },
      {
        text: '老旧小区改造项目总投资3.2亿元。',
        figures: [
          {
            text: '3.2亿元',
            value: 320000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'project_investment',
            label: '老旧小区改造项目总投资',
          },
        ],
      },
      {
        text: '政府会向渔业发展基金额外注资6亿元,增拨2亿元以加强海岸巡查,并斥资3亿元兴建渔港码头。',
        figures: [
          { text: '6亿元', metric: 'project_investment', label: '渔业发展基金额外注资' },
          { text: '2亿元', metric: 'project_investment', label: '加强海岸巡查' },
          { text: '3亿元', metric: 'project_investment', label: '渔港码头' },
        ],
      },
      {
        text: '在照顾渔民方面,增拨4亿元,更换旧船;又增拨1亿元予营办团体,以改善伙食。',
        figures: [
          { text: '4亿元', metric: 'project_investment', label: '照顾渔民' },
          { text: '1亿元', metric: 'project_investment', label: '改善伙食' },
        ],
      },
      {
        text: '水务局会推出3亿元的“清溪计划”。',
        figures: [{ text: '3亿元', metric: 'project_investment', label: '“清溪计划”' }],
      },
      {
        text: '2022年市财政安排500万元用于渡口维修,统筹2亿元资金支持海水养殖;全年投资4亿元,重点实施了15个渔村道路硬化项目;渔港工程完成投资3亿元。',
        figures: [
          { text: '500万元', metric: 'project_investment', label: '渡口维修' },
          { text: '2亿元', metric: 'project_investment', label: '支持海水养殖' },
          { text: '4亿元', metric: 'project_investment', label: '渔村道路硬化项目' },
          { text: '15个', metric: 'project_count' },
          { text: '3亿元', metric: 'project_investment', label: '渔港工程投资' },
        ],
      },
      {
        text: '政府与渔会各出资5亿元成立基金。',
        figures: [
          { text: '5亿元', metric: 'project_investment', label: '政府出资' },
          { text: '5亿元', metric: 'project_investment', label: '渔会出资' },
        ],
      },
      {
        text: '污水处理厂总投资1.6亿,占地3万平方米。',
        figures: [
          { text: '1.6亿', metric: 'project_investment' },
          { text: '3万平方米', metric: 'land_area' },
        ],
      },
    ],
    silent: [
      '反诈中心止付资金46万元,返还被骗资金12万元。',
      '医院次均住院费用9800元。',
      '节约财政资金6亿元。',
      '筹资标准提高到每人每年90元。',
      '全区在建项目32个。',
      '教育局提供3亿元,为渔民子弟提供助学金。',
      '成交5亿元,提升了竞争力。',
      '对外投资总额增长12%。',
    ],
  },
  {
    id: 'metric/investment/investment-attracted',
    metric: 'investment_attracted',
    finds: 'Home money brought in from outside the place.',
    examples: [
      {
        text: '全县引进外省资金12亿元。',
        figures: [{ text: '12亿元', metric: 'investment_attracted' }],
      },
      {
        text: '青石县去年签下7个招商案总金额260亿元,新增33家厂商投资金额17亿元。',
        figures: [
          { text: '7个', metric: 'project_count', label: '招商案' },
          { text: '260亿元', metric: 'investment_attracted' },
          { text: '33家', metric: 'enterprise_count' },
          { text: '17亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '2021年青石省引进省外单项投资3000万元以上渔业项目资金90亿元。',
        figures: [{ text: '90亿元', metric: 'investment_attracted' }],
      },
      {
        text: '10项民生实事项目名单正式出炉。',
        figures: [{ text: '10项', metric: 'project_count', label: '民生实事项目名单' }],
      },
      {
        text: '30件民生实事安排计划3000万元,12个项目安排资金900万元。',
        figures: [
          { text: '30件', metric: 'project_count', label: '民生实事' },
          { text: '3000万元' },
          { text: '12个', metric: 'project_count', label: '项目' },
          { text: '900万元' },
        ],
      },
      {
        text: '引进项目21个,实际到资6.3亿元;利用省外境内资金12亿元。',
        figures: [
          { text: '21个', metric: 'project_count' },
          { text: '6.3亿元', metric: 'investment_attracted', label: '实际到资' },
          { text: '12亿元', metric: 'investment_attracted' },
        ],
      },
      {
        text: '招商引资签约项目投资完成额增长9.4%。',
        figures: [{ text: '9.4%', metric: 'investment_attracted', label: '招商引资签约项目投资完成额' }],
      },
      {
        text: '全区招商引资内资完成6.5亿元。',
        figures: [
          {
            text: '6.5亿元',
            value: 650000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'investment_attracted',
            label: '招商引资内资',
          },
        ],
      },
    ],
    silent: ['街道招商引资项目12个。'],
  },
  {
    id: 'metric/investment/investment-signed',
    metric: 'investment_signed',
    finds: 'Investment agreed by contract.',
    examples: [
      {
        text: '重点项目32个,总投资额260亿元。',
        figures: [
          { text: '32个', metric: 'project_count' },
          { text: '260亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '新签约项目32个,总投资额260亿元,完成投资30亿元。',
        figures: [
          { text: '32个', metric: 'project_count' },
          { text: '260亿元', metric: 'investment_signed' },
          { text: '30亿元', metric: 'project_investment' },
        ],
      },
      {
        text: '签约项目9个,协议总额15亿元;签约项目资金12亿元,签约项目总投资额增长5%。',
        figures: [
          { text: '9个', metric: 'project_count' },
          { text: '15亿元', metric: 'investment_signed', label: '协议总额' },
          { text: '12亿元', metric: 'investment_signed' },
          { text: '5%', metric: 'investment_signed' },
        ],
      },
      {
        text: '签约亿元以上项目36个,总投资126亿元。',
        figures: [
          {
            text: '36个',
            value: 36,
            unit: '个',
            aspect: 'level',
            metric: 'project_count',
            label: '签约亿元以上项目',
          },
          {
            text: '126亿元',
            value: 12600000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'investment_signed',
            label: '签约亿元以上项目总投资',
          },
        ],
      },
      {
        text: '全区协议投资额达到35亿元。',
        figures: [
          {
            text: '35亿元',
            value: 3500000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'investment_signed',
            label: '协议投资额',
          },
        ],
      },
    ],
    silent: ['全区招商引资到位资金35亿元。'],
  },
  {
    id: 'metric/investment/foreign-investment',
    metric: 'foreign_investment',
    finds: 'Foreign investment taken up.',
    examples: [
      {
        text: '2023年青石省实际使用外资9亿美元,其中制造业占31.2%。',
        figures: [
          { text: '9亿美元', metric: 'foreign_investment' },
          { text: '31.2%', aspect: 'share', metric: 'foreign_investment', label: '制造业实际使用外资' },
        ],
      },
      {
        text: '实际到资9000万美元。招商引资到位资金6亿元。',
        figures: [
          { text: '9000万美元', metric: 'foreign_investment' },
          { text: '6亿元', metric: 'investment_attracted' },
        ],
      },
      {
        text: '外地直接投资累计总额达260亿元。',
        figures: [{ text: '260亿元', metric: 'foreign_investment' }],
      },
      {
        text: '外商直接投资累计32亿美元,总规模居全省第3位。',
        figures: [
          { text: '32亿美元', metric: 'foreign_investment' },
          { text: '第3位', metric: 'foreign_investment' },
        ],
      },
      {
        text: '外商投资总额8亿美元。',
        figures: [{ text: '8亿美元', metric: 'foreign_investment' }],
      },
      {
        text: '外资到位2600万美元,外商直接投资额1800万美元,利用侨资300万美元。',
        figures: [
          { text: '2600万美元', metric: 'foreign_investment', label: '外资到位' },
          { text: '1800万美元', metric: 'foreign_investment' },
          { text: '300万美元', metric: 'foreign_investment' },
        ],
      },
      {
        text: '实际使用外资12亿美元,继续位居省会城市首位。',
        figures: [
          { text: '12亿美元', metric: 'foreign_investment', label: '实际使用外资' },
          { text: '首位', metric: 'foreign_investment', label: '实际使用外资' },
        ],
      },
      {
        text: '全年实际使用外资金额2.1亿美元。',
        figures: [
          {
            text: '2.1亿美元',
            value: 210000000,
            unit: 'USD',
            aspect: 'level',
            metric: 'foreign_investment',
            label: '实际使用外资金额',
          },
        ],
      },
      {
        text: '全年合同外资3.5亿美元,实际到账9000万美元。',
        figures: [
          {
            text: '3.5亿美元',
            value: 350000000,
            unit: 'USD',
            aspect: 'level',
            metric: 'foreign_investment',
            label: '合同外资',
          },
          {
            text: '9000万美元',
            value: 90000000,
            unit: 'USD',
            aspect: 'level',
            metric: 'foreign_investment',
            label: '实际到账',
          },
        ],
      },
      {
        text: '全市实际利用外资1.8亿美元。',
        figures: [
          {
            text: '1.8亿美元',
            value: 180000000,
            unit: 'USD',
            aspect: 'level',
            metric: 'foreign_investment',
            label: '实际利用外资',
          },
        ],
      },
      { text: '实际使用台资3.2亿美元。', figures: [{ text: '3.2亿美元', metric: 'foreign_investment' }] },
    ],
    silent: ['全县预算外资金收入2.1亿元。', '全市新设外资企业46家。', '全市对外投资增长6%。'],
  },
  {
    id: 'metric/investment/project-count',
    metric: 'project_count',
    finds: 'Projects by number.',
    examples: [
      {
        text: '水利项目成功申报入库17个,青石区8个组的饮水项目开工,53家企业复工备案。',
        figures: [
          { text: '17个', metric: 'project_count', label: '水利项目成功申报入库' },
          { text: '8个', metric: null, label: '组' },
          { text: '53家', metric: 'enterprise_count' },
        ],
      },
      {
        text: '引进项目36个,其中亿元以上12个、5000万元以上8个。',
        figures: [
          { text: '36个', metric: 'project_count', label: '引进项目' },
          { text: '12个', metric: 'project_count', label: '亿元以上引进项目' },
          { text: '8个', metric: 'project_count', label: '5000万元以上引进项目' },
        ],
      },
      {
        text: '园区新增入园项目24家,累计149家。',
        figures: [
          { text: '24家', metric: 'project_count' },
          { text: '149家', metric: 'project_count' },
        ],
      },
      {
        text: '新引进外资项目12个。',
        figures: [{ text: '12个', metric: 'project_count' }],
      },
      {
        text: '市重大项目开工230个、竣工180个。',
        figures: [
          { text: '230个', metric: 'project_count', label: '市重大项目开工' },
          { text: '180个', metric: 'project_count', label: '市重大项目竣工' },
        ],
      },
      {
        text: '完成“保交房”项目37个,收费项目减少一成。',
        figures: [
          { text: '37个', metric: 'project_count' },
          { text: '一成', metric: null },
        ],
      },
      {
        text: '全县安排重点项目65个,其中,工业类23个、农业类12个。',
        figures: [
          { text: '65个', metric: 'project_count', label: '重点项目' },
          { text: '23个', metric: 'project_count', label: '工业类重点项目' },
          { text: '12个', metric: 'project_count', label: '农业类重点项目' },
        ],
      },
      {
        text: '青禾县42个省、市重点工程完成投资58亿元。',
        figures: [
          {
            text: '42个',
            value: 42,
            unit: '个',
            aspect: 'level',
            metric: 'project_count',
            label: '省、市重点工程',
          },
          {
            text: '58亿元',
            value: 5800000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'project_investment',
            label: '省、市重点工程投资',
          },
        ],
      },
      {
        text: '今年安排的18个惠民项目中,7项超额完成。',
        figures: [
          {
            text: '18个',
            value: 18,
            unit: '个',
            aspect: 'level',
            metric: 'project_count',
            label: '惠民项目',
          },
          {
            text: '7项',
            value: 7,
            unit: '项',
            aspect: 'level',
            metric: 'project_count',
            label: '惠民项目',
          },
        ],
      },
      {
        text: '开工项目60个,其中续建25个。',
        figures: [
          {
            text: '60个',
            value: 60,
            unit: '个',
            aspect: 'level',
            metric: 'project_count',
            label: '开工项目',
          },
          {
            text: '25个',
            value: 25,
            unit: '个',
            aspect: 'level',
            metric: 'project_count',
            label: '续建项目',
          },
        ],
      },
      {
        text: '全市开工重大项目126个。',
        figures: [{ text: '126个', value: 126, unit: '个', aspect: 'level', metric: 'project_count' }],
      },
    ],
    silent: ['全市项目总投资126亿元。'],
  },
];
