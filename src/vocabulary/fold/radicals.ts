/**
 * Radicals that PDF fonts write for characters and that Unicode's own compatibility table leaves out (CJK Radicals
 * Supplement), each before the character that it looks like.
 */
export const RADICALS =
  '⺁厂⺇几⺌小⺏尢⺓幺⺗心⺝月⺟母⺠民⺢水⺫目⺮竹⺼肉⺾艹⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
