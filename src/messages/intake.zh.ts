import type { IntakeReason } from '../intake/result';

/** Why a file could not be taken in: one sentence that names the remedy. */
export function intakeMessageZh(reason: IntakeReason): string {
  switch (reason.why) {
    case 'unreachable':
      return `打不开“${reason.name}”，文件可能已被移走、删除，或正被别的程序占用，请检查后再添加。`;
    case 'gave-up':
      return `读取“${reason.name}”用时过长或内存不足，已经停下；请另存为纯文本（.txt）后再添加，或把报告全文粘贴进来。`;
    case 'empty':
      return `“${reason.name}”里没有文字，请另选文件，或把报告全文粘贴进来。`;
    case 'too-large':
      return `“${reason.name}”有${megabytes(reason.size)}MB，超过${megabytes(reason.limit)}MB的上限，请只保留报告正文后再添加。`;
    case 'too-long':
      return `${reason.name ? `“${reason.name}”` : '粘贴的文字'}有${inTenThousands(reason.characters)}万字，超过一份报告可能有的${inTenThousands(reason.limit)}万字，没有读取，请只保留一份报告的正文后再添加。`;
    case 'unpacks-too-large':
      return `“${reason.name}”展开后过大，不像一份报告，为安全起见没有读取；请另存为纯文本（.txt）后再添加。`;
    case 'unsupported-format':
      return `暂不能读取${reason.format}文件“${reason.name}”，${remedy(reason.format)}。`;
    case 'password':
      return `“${reason.name}”设有打开密码，请先用${reason.format === 'pdf' ? 'PDF阅读软件' : 'Word或WPS'}打开、去掉密码并保存后再添加，或把报告全文粘贴进来。`;
    case 'broken':
      return `“${reason.name}”已损坏或不完整，请重新下载，或在${reason.format === 'pdf' ? '阅读软件中另存一份' : 'Word或WPS中打开并另存一份'}后再添加。`;
    case 'scanned':
      return `“${reason.name}”里是扫描图片，没有可以读取的文字，请先用文字识别软件转换，或另找可以选中文字的版本。`;
    case 'unknown-letters':
      return `“${reason.name}”没有写明字形对应哪些文字，读出来会是乱码，请改用Word版或网页版，或用文字识别软件转换。`;
    case 'binary':
      return `“${reason.name}”不是文本文件，请另存为纯文本（.txt）后再添加。`;
    case 'unknown-encoding':
      return `认不出“${reason.name}”的文字编码，请另存为UTF-8编码的纯文本（.txt）后再添加。`;
  }
}

function remedy(format: string): string {
  if (/^(?:DOC|DOT|WPS|WPT|RTF|ODT|MHT|MHTML)$/.test(format)) {
    return '请在Word或WPS中打开，另存为.docx后再添加，或把报告全文粘贴进来';
  }
  if (format === 'OFD') return '请在OFD阅读软件中打开，另存为PDF后再添加，或把报告全文粘贴进来';
  if (/^(?:ZIP|RAR|7Z)$/.test(format)) return '请先解压，再添加里面的报告';
  return '请另存为纯文本（.txt）、网页（.html）或.docx，或把报告全文粘贴进来';
}

function inTenThousands(characters: number): number {
  return Math.ceil(characters / 10_000);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
