import type { Doubt } from '../library/own/doubts';
import type { Remark } from '../library/own/take-in';

/** Why a figure may be wrong. */
export function doubtZh(doubt: Doubt): string {
  switch (doubt.why) {
    case 'disagrees':
      return `报告中另有${doubt.others.length}处说法与此不同。`;
    case 'unusual-value':
      return '数值超出常见范围，请对照原文。';
    case 'no-period':
      return '原文没有写明是什么时间的数。';
    case 'assumed-kind':
      return '原文没有写明是目标还是完成数，此处为推断。';
    case 'unclear-name':
      return '指标名称可能不完整，或多出了别的字。';
    case 'borrowed-name':
      return '指标名称取自前文或并列的语句，请看是否接得对。';
    case 'noted':
      return doubt.note;
  }
}

/** What the user must know of a whole text. */
export function remarkZh(remark: Remark): string {
  switch (remark.about) {
    case 'other-language':
      return '这不像是中文报告，请看是否选错了文件。';
    case 'no-figures':
      return '没有读到目标数或完成数，请看是否选错了文件，或是否只有报告的一部分。';
    case 'no-place':
      return '没有看出是哪个地区的报告，请选择地区。';
    case 'no-year':
      return '没有看出是哪一年的报告，请填写年份。';
    case 'unplaced':
      return `行政区划表里没有唯一的“${remark.name}”，请选择所属地区。`;
    case 'guessed-place':
      return '地区是按文中出现次数推断的，请核对。';
    case 'part':
      return '看起来不是报告全文，没有读到的指标不等于报告没有提出。';
    case 'cut-numbers':
      return `原文有${remark.count}处数字被空格断开，拿不准是多少，没有读出，请对照原文补录。`;
    case 'unread-tables':
      return `文中有${remark.count}张指标表的表头看不明白，表里的数没有读出，请对照原文补录。`;
  }
}
