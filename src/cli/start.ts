import { giveUp, serve } from './serve';

const TRY = '=TARGET("平湖","固投增速",2023)';

console.log('正在生成浏览器工作簿，约需十几秒……\nBuilding the browser workbook, some fifteen seconds…\n');
try {
  const address = await serve({ only: 'workbook' });
  console.log(`浏览器工作簿已就绪：${address}
在任一单元格输入  ${TRY}  ，回车得 8%。按 Ctrl+C 结束。

The browser workbook is ready: ${address}
Type  ${TRY}  in any cell: Enter gives 8%. Ctrl+C ends it.`);
} catch (error) {
  giveUp(error);
}
