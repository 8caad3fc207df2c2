import type { IntakeReason } from '../intake/result';

/** Why a file could not be taken in: one sentence that names the remedy. */
export function intakeMessageZh(reason: IntakeReason): string {
  switch (reason.why) {
    case 'empty':
      return `“${reason.name}”里没有文字，请另选文件，或把报告全文粘贴进来。`;
    case 'too-large':
      return `“${reason.name}”有 ${megabytes(reason.size)} MB，超过 ${megabytes(reason.limit)} MB 的上限，请只保留报告正文后再添加。`;
    case 'unsupported-format':
      return `暂不能读取 ${reason.format} 文件“${reason.name}”，请另存为纯文本（.txt）或网页（.html），或把报告全文粘贴进来。`;
    case 'binary':
      return `“${reason.name}”不是文本文件，请另存为纯文本（.txt）后再添加。`;
    case 'unknown-encoding':
      return `认不出“${reason.name}”的文字编码，请另存为 UTF-8 编码的纯文本（.txt）后再添加。`;
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
