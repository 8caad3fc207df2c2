/** Words of the pages behind ⋯, in Chinese; loaded when one of them is opened. */
export const paneMenuZh = {
  working: '正在处理…',
  looking: '正在查看工作簿…',
  again: '再查一次',
  cancel: '取消',
  undo: '撤销',
  cells: (cells: number) => `${cells}格`,
  bySheet: (sheet: string, cells: number) => `${sheet}：${cells}格`,
  leftTitle: (cells: number) => `有${cells}格不动`,
  left: {
    protected: '工作表受保护，撤销保护后可再试',
    changed: '内容已被改过',
    moved: '旁边的名称变了，可能插入过行列或排过序',
    'sheet-gone': '工作表已删除',
    unanswered: '还没有算出数值，请先体检或重新计算',
    'still-unknown': '重新输入后仍是#NAME?，请点“开始”选项卡的“加载项”重新打开本加载项，或查看公式里别的名称',
  },
  more: (cells: number) => `另有${cells}格`,
  undone: (cells: number) => `已撤销，${cells}格恢复原样`,
  failed: { unknown: '没有完成：工作簿里保存的内容读不出来。' },

  prefix: {
    intro:
      '别的加载项也有TARGET函数时，本库函数改用带前缀的名称。这里把整个工作簿的公式一起改写，引号里的文字不动。',
    none: '工作簿里没有本库公式。',
    to: { '': '去掉前缀GWR', 'GWR.': '加上前缀GWR' },
    found: { '': '不带前缀的公式', 'GWR.': '带前缀GWR的公式' },
    ask: (cells: number) => `改写${cells}格公式？`,
    askBody: '改写后，只有相应版本的加载项认得这些公式。',
    done: (cells: number) => `已改写${cells}格`,
  },

  check: {
    intro: '找出停在#NAME?或带“_xldudf_”字样的本库公式，改回正常写法并重新输入。',
    none: '没有发现停住的公式。',
    found: '停住的公式',
    action: '修复',
    ask: (cells: number) => `重新输入${cells}格公式？`,
    askBody: '只动这些单元格，公式的参数不变。',
    done: (cells: number) => `已修复${cells}格`,
  },

  freeze: {
    intro: '冻结后公式变成数值，发给没有加载项的人也能看。公式与出处留在工作簿里，解冻即恢复。',
    scope: '范围',
    scopes: { selection: '选区', sheet: '本表', workbook: '全部' },
    freezable: '可冻结的公式',
    thawable: '已冻结的单元格',
    noneToFreeze: '这个范围里没有本库公式。',
    noneToThaw: '这个范围里没有可解冻的单元格。',
    freeze: '冻结',
    thaw: '解冻',
    askFreeze: (cells: number) => `把${cells}格公式变成数值？`,
    askFreezeBody: '公式与出处留在工作簿里，可以解冻。',
    askThaw: (cells: number) => `恢复${cells}格公式？`,
    askThawBody: '公式按原样写回，随现在的库重新计算。',
    frozen: (cells: number) => `已冻结${cells}格`,
    thawed: (cells: number) => `已解冻${cells}格`,
  },

  settings: {
    language: '窗格语言',
    languages: { '': '随Excel', zh: '中文', en: 'English' },
    languagesInBrowser: { '': '随网页', zh: '中文', en: 'English' },
    formats: '数字格式随公式',
    formatsHint: '公式返回的比率直接显示为8%。若公式显示#VALUE!，请关闭。重新打开工作簿后生效。',
    formatsMissing: '这个版本的Excel不支持，公式返回不带格式的数。',
    notStored: '没有存下来，关闭窗格后恢复。',
  },

  about: {
    version: '库的版本',
    date: '库的日期',
    reports: '报告',
    figures: '指标',
    counted: (count: number) => `${count}`,
    privacy: '本加载项的代码不向任何地方发送内容，查找与计算都在本机。',
    telemetry: '在Excel里，微软的Office.js有它自己的遥测，不受本加载项控制。',
  },
};

export type PaneMenuWords = typeof paneMenuZh;
