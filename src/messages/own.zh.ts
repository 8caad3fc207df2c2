import type { Problem, Unfit } from '../library/own/problems';
import type { OwnWords } from './own';

const UNFIT: Readonly<Record<Unfit, string>> = {
  'no-report': '库中没有它所在的报告',
  'no-figure': '库中没有这个数值',
  'other-text': '原文的这个位置是别的文字',
  'there-already': '库中已有这个数值',
};

export const ownZh: OwnWords = {
  problem,
  notKept: (why) =>
    why === 'newer'
      ? '工作簿里的自录报告是用更新的版本保存的，没有改动，请先更新本加载项。'
      : '没有读到工作簿里的自录报告，没有改动，请稍后重试。',
  carried: (reports, corrections) => {
    const what = [
      ...(reports.length > 0 ? [`${reports.length}份自录报告（${titles(reports.map(titled))}）`] : []),
      ...(corrections > 0 ? [`${corrections}处更正`] : []),
    ];
    return `这个工作簿带有${what.join('和')}，公式已按它们回答。`;
  },
  opened: {
    problems: (count) => `工作簿带的自录内容有${count}处问题，其余照常可用。`,
    notRead: '没有读到工作簿里的自录报告，公式暂时没有采用它们。',
    look: '查看',
    known: '知道了',
    retry: '重试',
  },
  discard: { do: '清除损坏的部分', done: '已清除损坏的部分' },
};

function problem(problem: Problem): string {
  switch (problem.why) {
    case 'too-large':
      return '文件太大，不是报告包，请另选文件。';
    case 'not-json':
      return '文件不是报告包，或者已经损坏，请另选文件。';
    case 'not-a-pack':
      return '文件不是从“我的报告”导出的报告包，请另选文件。';
    case 'newer':
      return '这些报告是用更新的版本保存的，这里没有读取，也没有改动，请先更新本加载项。';
    case 'damaged-report':
      return `报告“${problem.report}”有损坏（${problem.field}），没有采用，其余照常，请重新添加这份报告。`;
    case 'report-twice':
      return `“${problem.report}”有两份相同编号的文本，采用了前一份，请核对后一份。`;
    case 'damaged-correction':
      return `编号“${problem.figure}”的更正有损坏（${problem.field}），没有采用，其余照常，请重新更正。`;
    case 'unfit-correction':
      return `编号“${problem.correction.id}”的更正没有采用：${UNFIT[problem.because]}，请核对后重新更正或删去它。`;
    case 'damaged-part':
      return `工作簿里${problem.part ? `的“${problem.part}”` : '有一份报告或更正'}有损坏，没有采用，其余照常，请重新添加，或清除损坏的部分。`;
    case 'damaged-list':
      return '工作簿里自录报告的目录有缺损，找得到的都已读入，请核对是否齐全。';
    case 'not-recalculated':
      return '报告已经改动，但公式没有全部重新计算，请按Ctrl+Alt+F9重新计算。';
  }
}

function titled({ title, year }: { readonly title: string; readonly year: number }): string {
  return title.includes(String(year)) ? `《${title}》` : `${year}年《${title}》`;
}

function titles(all: readonly string[]): string {
  return all.length > 3 ? `${all.slice(0, 3).join('、')}等` : all.join('、');
}
