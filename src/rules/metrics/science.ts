import type { MetricRule } from './metric-rule.js';

/** Research, innovation and the enterprises and places that carry it. */
export const rules: readonly MetricRule[] = [
  {
    id: 'metric/science/rd-expenditure',
    metric: 'rd_expenditure',
    finds: 'Money spent on research and development.',
    examples: [
      {
        text: '全社会R&D经费支出投入24.4亿元,孵化平台135家,科技型中小微企业3602家。',
        figures: [
          { text: '24.4亿元', metric: 'rd_expenditure' },
          { text: '135家', metric: 'innovation_platforms' },
          { text: '3602家', metric: 'innovative_smes' },
        ],
      },
      {
        text: '安排应用技术研究与开发资金2亿元,科技三项费用500万元。',
        figures: [
          { text: '2亿元', metric: 'rd_expenditure' },
          { text: '500万元', metric: 'rd_expenditure' },
        ],
      },
      {
        text: '2019年青石省分活动主体看,企业经费90亿元,高等学校经费12亿元;按R&D人员计算的人均经费42万元。',
        figures: [
          { text: '90亿元', metric: 'rd_expenditure' },
          { text: '12亿元', metric: 'rd_expenditure' },
          { text: '42万元', metric: 'rd_expenditure' },
        ],
      },
      {
        text: '研究与试验发展(R&D)经费支出42亿元。',
        figures: [{ text: '42亿元', metric: 'rd_expenditure' }],
      },
      {
        text: '全社会研发经费投入增长12.4%。',
        figures: [
          {
            text: '12.4%',
            value: 12.4,
            unit: '%',
            aspect: 'growth',
            metric: 'rd_expenditure',
            label: '全社会研发经费投入',
          },
        ],
      },
    ],
    silent: ['全社会研发投入强度达到2.6%。'],
  },
  {
    id: 'metric/science/rd-intensity',
    metric: 'rd_intensity',
    finds: 'Research spending as a part of output.',
    examples: [
      {
        text: '全年研发经费支出36亿元,与国内生产总值之比为2.1%。货运量与生产总值之比为3。',
        figures: [
          { text: '36亿元', metric: 'rd_expenditure' },
          { text: '2.1%', metric: 'rd_intensity' },
          { text: '3', metric: null },
        ],
      },
      {
        text: '青石省研究与开发经费占GDP比重达到1.6%。',
        figures: [{ text: '1.6%', metric: 'rd_intensity' }],
      },
      {
        text: '规上企业研发投入占销售收入比重达4.6%。',
        figures: [{ text: '4.6%', metric: 'rd_intensity' }],
      },
      {
        text: '研发投入强度1.92%、居中国西部第3。',
        figures: [
          { text: '1.92%', metric: 'rd_intensity', label: '研发投入强度' },
          { text: '第3', metric: 'rd_intensity', label: '研发投入强度' },
        ],
      },
      {
        text: '研发经费投入增长15%,占地区生产总值比重2.6%。',
        figures: [
          {
            text: '15%',
            value: 15,
            unit: '%',
            aspect: 'growth',
            metric: 'rd_expenditure',
            label: '研发经费投入',
          },
          {
            text: '2.6%',
            value: 2.6,
            unit: '%',
            aspect: 'share',
            metric: 'rd_intensity',
            label: '研发经费投入占地区生产总值比重',
          },
        ],
      },
      {
        text: '全社会研发投入强度达到2.6%。',
        figures: [
          {
            text: '2.6%',
            value: 2.6,
            unit: '%',
            aspect: 'level',
            metric: 'rd_intensity',
            label: '全社会研发投入强度',
          },
        ],
      },
      {
        text: '全社会研发投入占比2.2%,R&D占比提高0.2个百分点。',
        figures: [
          { text: '2.2%', metric: 'rd_intensity' },
          { text: '0.2个百分点', metric: 'rd_intensity' },
        ],
      },
    ],
    silent: ['全社会研发经费投入增长12.4%。'],
  },
  {
    id: 'metric/science/high-tech-enterprises',
    metric: 'high_tech_enterprises',
    finds: 'Certified high-tech enterprises by number.',
    examples: [
      {
        text: '全市45家企业通过高新技术企业认定,7家企业入选省级专精特新“小巨人”。',
        figures: [
          { text: '45家', metric: 'high_tech_enterprises', label: '高新技术企业' },
          { text: '7家', metric: 'innovative_smes', label: '省级专精特新“小巨人”' },
        ],
      },
      {
        text: '青石县国高31家、科小86家,高企总数居全省各县(市、区)第2位。',
        figures: [
          { text: '31家', metric: 'high_tech_enterprises' },
          { text: '86家', metric: 'innovative_smes' },
          { text: '第2位', metric: 'high_tech_enterprises', value: 2, aspect: 'rank', label: '高企总数' },
        ],
      },
      {
        text: '全市高新技术企业达到1260家。',
        figures: [
          {
            text: '1260家',
            value: 1260,
            unit: '家',
            aspect: 'level',
            metric: 'high_tech_enterprises',
            label: '高新技术企业',
          },
        ],
      },
      {
        text: '青石区高新技术企业倍增计划深入实施,总量达到210家。',
        figures: [{ text: '210家', metric: 'high_tech_enterprises', label: '高新技术企业总量' }],
      },
    ],
    silent: ['6家企业入选国家5G工厂。', '全市高新技术产业产值增长12%。'],
  },
  {
    id: 'metric/science/innovative-smes',
    metric: 'innovative_smes',
    finds: 'Innovative small and medium enterprises by number.',
    examples: [
      {
        text: '青石市培育省级专精特新43家,科技型中小企业库入库企业310家,制造业单项冠军示范企业(产品)5家。',
        figures: [
          { text: '43家', metric: 'innovative_smes', label: '省级专精特新' },
          { text: '310家', metric: 'innovative_smes' },
          { text: '5家', metric: 'innovative_smes' },
        ],
      },
      {
        text: '科技型中小企业入库260家。',
        figures: [
          {
            text: '260家',
            value: 260,
            unit: '家',
            aspect: 'level',
            metric: 'innovative_smes',
            label: '科技型中小企业入库',
          },
        ],
      },
      {
        text: '全市新增专精特新企业86家。',
        figures: [
          {
            text: '86家',
            value: 86,
            unit: '家',
            aspect: 'level',
            metric: 'innovative_smes',
            label: '新增专精特新企业',
          },
        ],
      },
      {
        text: '青石市专精特新企业国家级4家、省级35家。',
        figures: [
          { text: '4家', metric: 'innovative_smes', label: '国家级专精特新企业' },
          { text: '35家', metric: 'innovative_smes', label: '省级专精特新企业' },
        ],
      },
    ],
    silent: ['专精特新培育库后备企业60家。', '全市新增上市公司6家。'],
  },
  {
    id: 'metric/science/innovation-platforms',
    metric: 'innovation_platforms',
    finds: 'Laboratories, technology centres and other places of research.',
    examples: [
      {
        text: '青石市有产业创新服务综合体12个、国家企业技术中心分中心2家。',
        figures: [
          { text: '12个', metric: 'innovation_platforms' },
          { text: '2家', metric: 'innovation_platforms' },
        ],
      },
      {
        text: '全市建成重点实验室32家。',
        figures: [
          {
            text: '32家',
            value: 32,
            unit: '家',
            aspect: 'level',
            metric: 'innovation_platforms',
            label: '重点实验室',
          },
        ],
      },
      { text: '新建制造业中试服务平台6家。', figures: [{ text: '6家', metric: 'innovation_platforms' }] },
      {
        text: '企业技术中心新增国家级1家、省级6家。',
        figures: [
          { text: '1家', metric: 'innovation_platforms', label: '新增国家级企业技术中心' },
          { text: '6家', metric: 'innovation_platforms' },
        ],
      },
    ],
    silent: ['全市建成党群服务中心32个。'],
  },
  {
    id: 'metric/science/patents',
    metric: 'patents',
    finds: 'Patents.',
    examples: [
      {
        text: '2021年青石省发明专利有效量9万件。',
        figures: [{ text: '9万件', metric: 'patents' }],
      },
      {
        text: '全市发明专利授权量达到5600件。',
        figures: [
          {
            text: '5600件',
            value: 5600,
            unit: '件',
            aspect: 'level',
            metric: 'patents',
            label: '发明专利授权量',
          },
        ],
      },
      {
        text: '专利申请量960件,授权量720件。',
        figures: [
          { text: '960件', metric: 'patents' },
          { text: '720件', metric: 'patents' },
        ],
      },
    ],
    silent: ['全市注册商标达到5600件。', '著作权登记量达到3万件。', '惠及2万专利权人。'],
  },
  {
    id: 'metric/science/tech-contract-value',
    metric: 'tech_contract_value',
    finds: 'Value of technology contracts.',
    examples: [
      {
        text: '完成技术合同登记130项、4.6亿元。',
        figures: [
          { text: '130项', metric: null },
          { text: '4.6亿元', metric: 'tech_contract_value' },
        ],
      },
      {
        text: '全省技术合同成交额突破800亿元。',
        figures: [
          {
            text: '800亿元',
            value: 80000000000,
            unit: 'CNY',
            aspect: 'level',
            metric: 'tech_contract_value',
            label: '技术合同成交额',
          },
        ],
      },
      {
        text: '青石市登记技术合同210项,成交金额3.6亿元。',
        figures: [
          { text: '210项', metric: null },
          { text: '3.6亿元', metric: 'tech_contract_value' },
        ],
      },
      {
        text: '输出技术成交额1.8亿元,技术市场合同成交总额4亿元。',
        figures: [
          { text: '1.8亿元', metric: 'tech_contract_value' },
          { text: '4亿元', metric: 'tech_contract_value' },
        ],
      },
    ],
    silent: ['全省签约金额突破800亿元。'],
  },
];
