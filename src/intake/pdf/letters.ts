/** Letters of the block of radicals that have the shape of whole characters, and those characters. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/**
 * Some PDFs write ⾼ and ⺠, the radicals, for 高 and 民, which look the same: they become the characters that are meant, one for
 * one.
 */
export function meant(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/g,
    (letter) => RADICALS[letter] ?? letter.normalize('NFKC'),
  );
}
