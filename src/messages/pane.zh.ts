/**
 * Every word of the pane, in Chinese. The other languages take their type from this table, so none can lack a word.
 * Marks are full-width; gaps between 汉字 and figures are left to the typesetting.
 */
export const paneZh = {
  search: {
    label: '查找地区、指标、词句',
    placeholder: '搜地区、指标、词句',
    clear: '清空',
  },

  tabs: { label: '功能', find: '查找', report: '报告', table: '制表' },

  kind: { target: '目标', result: '完成', estimate: '预计' },

  find: {
    results: '查找结果',
    count: (shown: number) => `${shown}项`,
    alias: (typed: string, meant: string) => `“${typed}”即${meant}`,
    showAll: '全部列出',
    places: '地区与报告',
    nothing: (typed: string) => `没有找到“${typed}”`,
    nothingHint: '换一个词，或从下面的报告里挑选。',
    unknown: (typed: string) => `未识别“${typed}”`,
    didYouMean: '您是否要找：',
    keys: { move: '选择', value: '数值', formula: '公式', source: '出处' },
    active: (title: string, place: string, period: string, value: string) =>
      `${title}，${place}，${period}，${value}`,
  },

  firstRun: {
    heading: '查目标，看出处，做成表',
    dismiss: '不再显示',
    seeTargets: (place: string, year: string) => `看${place}${year}年目标`,
    makeTable: (place: string, year: string) => `把${place}${year}年目标做成表`,
    held: (reports: number) => `内置${reports}份报告，资料不出本机`,
  },

  figure: {
    insertValue: '插入数值',
    insertFormula: '插入公式',
    insertValueAt: (address: string) => `插入数值到${address}`,
    seeSource: '看出处',
    noFormula: '这一项没有唯一对应的公式，可插入数值。',
    strength: '约束力度',
    strengthGrades: ['力争', '预期', '直述', '确保'] as readonly string[],
    strengthLabel: (grade: string) => `约束力度：${grade}`,
    commitment: '表态用语',
    decided: (words: string) => `“${words}”`,
    nature: '属性',
    period: '期间',
    perYear: (period: string) => `${period}，年均`,
    entity: '主体',
    scope: '口径',
    notStated: '未注明',
    from: '起点',
    tier: '档次',
    tierBase: '底线目标',
    tierStretch: '力争目标',
    section: '章节',
    stated: '表述',
    source: '原文',
    reviewed: '已复核',
    corrected: '本工作簿已更正',
    part: '节选',
    interview: '访谈',
    own: '自录',
    partNote: (missing: string) => `报告为节选，缺${missing}。`,
    hidden: '显示折叠的文字',
    citation: (title: string, date: string) => `《${title}》，${date}`,
    site: (site: string) => `来源：${site}`,
    copy: '复制',
    copyValue: '复制数值',
    copySentence: '复制原文',
    copied: '已复制',
    notCopied: '没有复制成功，请选中文字后按Ctrl+C',
    previous: '上一项',
    next: '下一项',
    position: (at: number, all: number) => `${at} / ${all}`,
    beside: { '=': '', '>=': '以上', '>': '超过', '<=': '以内', '<': '低于', '~': '左右' },
    range: (low: string, high: string) => `${low}—${high}`,
    nameless: '无期间',
  },

  date: {
    year: (year: string) => `${year}年`,
    month: (year: string, month: string) => `${year}年${Number(month)}月`,
    day: (year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
  },

  report: {
    place: '地区',
    year: '年份',
    show: '内容',
    whole: '全文',
    reports: '报告',
    targets: (targets: number) => `${targets}项目标`,
    counts: (targets: number, results: number) => `目标${targets}项 · 完成${results}项`,
    filter: '在本报告中筛选',
    none: (kind: string) => `这份报告里没有读到${kind}。`,
    noneMatching: (typed: string) => `这份报告里没有“${typed}”。`,
    missing: (missing: string) => `只有节选，缺${missing}。这里没有的，不等于原文未提。`,
    interviewNote: '这是访谈，不是报告全文。',
    noReports: '库里没有这个地区的报告。',
    toTable: '做成表',
  },

  reading: {
    open: '读报告',
    here: '在报告中看',
    back: '报告阅读',
    card: '指标卡',
    outline: '大纲',
    chosen: '选中的指标',
    marks: (figures: number) => `标出${figures}项`,
    unfold: (folds: number) => `显示折叠的${folds}处`,
    fold: '重新折叠',
    hint: '点文中的数字，或按F3逐项看',
    mark: (text: string, kind: string, title: string, value: string) =>
      `${text}，${kind}：${title}，${value}`,
  },

  table: {
    layout: '版式',
    place: '地区',
    year: '年份',
    layouts: {
      'headline-targets': '主要目标表',
      'target-list': '目标清单',
      'last-year': '上年与本年',
    },
    preview: '预览',
    mode: '写入方式',
    values: '数值',
    formulas: '公式',
    insert: '插入表格',
    retry: '重试',
    empty: '这个地区这一年没有可做成表的目标，请换一个年份。',
    listInstead: '改列全部目标',
    size: (rows: number, columns: number) => `${rows}行${columns}列`,
    formulaCells: (cells: number) => `其中${cells}格是公式`,
  },

  placement: {
    asking: '正在看工作表…',
    free: '写在这里，都是空单元格',
    occupied: (cells: number) => `有${cells}个单元格有内容，写入前会先问`,
    protected: '工作表受保护',
    merged: '有合并单元格',
    'too-large': '超出工作表边界',
  },

  write: {
    writing: '正在写入…',
    written: (address: string, what: string) => `${address}已写入${what}`,
    undo: '撤销插入',
    undone: (address: string) => `已撤销，${address}恢复原样`,
    close: '关闭',
    confirmTitle: (cells: number) => `这里有${cells}个单元格有内容`,
    confirmBody: (address: string) => `写到${address}会覆盖它们。写入后可用“撤销插入”恢复。`,
    overwrite: '覆盖写入',
    cancel: '取消',
    newSheet: '写到新工作表',
    newSheetName: '报告指标',
    copyTable: '复制表格',
    retry: '重试',
    valueOf: (title: string) => `“${title}”的数值`,
    formulaOf: (title: string) => `“${title}”的公式`,
    table: (title: string) => `《${title}》`,
  },

  refusal: {
    nothingChanged: '一个单元格也没有改动。',
    protected: {
      title: (where: string) => (where ? `没有写入：工作表“${where}”受保护` : '没有写入：工作表受保护'),
      body: '可撤销保护后重试，或换个地方写。',
    },
    merged: {
      title: (where: string) => (where ? `没有写入：${where}里有合并单元格` : '没有写入：这里有合并单元格'),
      body: '可取消合并后重试，或换个地方写。',
    },
    occupied: {
      title: (where: string) => (where ? `没有写入：${where}已有内容` : '没有写入：这里已有内容'),
      body: '可选一片空单元格后重试，或写到新工作表。',
    },
    'too-large': {
      title: () => '没有写入：从这里写会超出工作表的边界',
      body: '请选靠左上的单元格后重试，或写到新工作表。',
    },
    'edit-mode': {
      title: () => '没有写入：正在编辑一个单元格',
      body: '请先在工作表里按Enter或Esc结束编辑，再重试。',
    },
    'lost-midway': {
      title: () => '没有写成：写到一半时中断，已恢复原样',
      body: '可以重试；若再次中断，请保存工作簿后重新打开。',
    },
    'half-written': {
      title: (where: string) => (where ? `只写了一部分：${where}` : '只写了一部分'),
      body: '写入时中断，也没能恢复原样。请先检查这些单元格，可用Excel的撤销（Ctrl+Z）退回。',
    },
    'nothing-to-undo': {
      title: () => '没有可撤销的插入',
      body: '上一次插入已经撤销，或已被别的改动盖过。',
    },
    host: {
      title: () => '没有写入：表格程序没有答复',
      body: '请稍候重试；若仍不成功，请保存工作簿后重新打开。',
    },
  },

  selection: {
    label: '所选单元格',
    none: '请在工作表里选一个单元格',
    empty: '空单元格，可插入',
    range: (first: string) => `从${first}写起`,
    foreign: '不是本库公式',
    unreadable: '本库公式，参数取自别的单元格',
    seeSource: '看出处',
  },

  host: {
    outsideTitle: '请在Excel里打开',
    outside: '这是Excel加载项的任务窗格，要从Excel“开始”选项卡上的按钮打开。',
    tooOldTitle: '这个版本的Excel太旧',
    tooOld: '需要Excel 2021、Microsoft 365或网页版Excel。更新后再打开这个窗格。',
  },
};

export type PaneWords = typeof paneZh;
