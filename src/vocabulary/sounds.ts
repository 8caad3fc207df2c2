import { fold } from './fold';

/**
 * How Chinese sounds, without tones: pinyin for typing a name (gdzctz) and for names mistyped by sound (平糊).
 *
 * GB 2312 orders its 3,755 common characters by pinyin, so that the table of sounds is that order, which every platform's
 * decoder knows, and the number of characters of each syllable. One reading a character; words that read otherwise are listed.
 */

/** The syllables of the common characters in the order of GB 2312, each with its number of characters; ü is v. */
const SYLLABLES =
  'a2 ai13 an9 ang3 ao9 ba18 bai8 ban15 bang12 bao17 bei15 ben4 beng6 bi24 bian12 biao4 bie4 bin6 bing9 bo19 bu11 ' +
  'ca1 cai11 can7 cang5 cao5 ce5 ceng2 cha11 chai3 chan10 chang13 chao9 che6 chen10 cheng15 chi16 chong5 chou12 ' +
  'chu16 chuai1 chuan7 chuang6 chui5 chun7 chuo2 ci12 cong6 cou1 cu4 cuan3 cui8 cun3 cuo6 da6 dai12 dan15 dang5 ' +
  'dao12 de3 deng7 di19 dian16 diao9 die7 ding9 diu1 dong10 dou8 du14 duan6 dui4 dun9 duo12 e13 en1 er8 fa8 fan17 ' +
  'fang11 fei12 fen15 feng15 fo1 fou1 fu45 ga2 gai6 gan11 gang9 gao10 ge17 gei1 gen2 geng7 gong15 gou9 gu18 gua6 ' +
  'guai3 guan11 guang3 gui16 gun3 guo6 ha1 hai7 han19 hang3 hao9 he18 hei2 hen4 heng5 hong9 hou7 hu18 hua9 huai5 ' +
  'huan14 huang14 hui21 hun6 huo10 ji53 jia17 jian40 jiang13 jiao28 jie27 jin20 jing25 jiong2 jiu17 ju25 juan7 ' +
  'jue10 jun11 ka4 kai5 kan6 kang7 kao4 ke15 ken4 keng2 kong4 kou4 ku7 kua5 kuai4 kuan2 kuang8 kui11 kun4 kuo4 la7 ' +
  'lai3 lan15 lang7 lao9 le2 lei11 leng3 li34 lia1 lian14 liang11 liao13 lie5 lin12 ling14 liu11 long9 lou6 lu20 ' +
  'lv14 luan6 lve2 lun7 luo12 ma9 mai6 man9 mang6 mao12 me1 mei16 men3 meng8 mi14 mian9 miao8 mie2 min6 ming6 miu1 ' +
  'mo17 mou3 mu15 na7 nai5 nan3 nang1 nao5 ne1 nei2 nen1 neng1 ni11 nian7 niang2 niao2 nie7 nin1 ning6 niu4 nong4 ' +
  'nu3 nv1 nuan1 nve2 nuo4 o1 ou7 pa6 pai6 pan8 pang5 pao7 pei9 pen2 peng14 pi17 pian4 piao4 pie2 pin5 ping9 po8 ' +
  'pou1 pu15 qi36 qia3 qian22 qiang8 qiao15 qie5 qin11 qing13 qiong2 qiu8 qu13 quan11 que8 qun2 ran4 rang5 rao3 re2 ' +
  'ren10 reng2 ri1 rong10 rou3 ru10 ruan2 rui3 run2 ruo2 sa3 sai4 san4 sang3 sao4 se3 sen1 seng1 sha9 shai2 shan16 ' +
  'shang8 shao11 she12 shen16 sheng11 shi47 shou10 shu33 shua2 shuai4 shuan2 shuang3 shui4 shun4 shuo4 si16 song8 ' +
  'sou4 su12 suan3 sui11 sun3 suo8 ta9 tai9 tan18 tang13 tao11 te1 teng4 ti15 tian8 tiao5 tie3 ting10 tong13 tou4 ' +
  'tu11 tuan2 tui6 tun3 tuo11 wa7 wai2 wan17 wang10 wei33 wen10 weng3 wo9 wu29 xi35 xia13 xian26 xiang20 xiao18 ' +
  'xie21 xin10 xing15 xiong7 xiu9 xu19 xuan10 xue6 xun14 ya16 yan33 yang17 yao15 ye15 yi53 yin16 ying18 yo1 yong15 ' +
  'you20 yu45 yuan20 yue10 yun12 za3 zai7 zan4 zang3 zao14 ze4 zei1 zen1 zeng4 zha14 zhai6 zhan17 zhang15 zhao10 ' +
  'zhe10 zhen16 zheng15 zhi43 zhong11 zhou14 zhu26 zhua2 zhuai1 zhuan6 zhuang7 zhui6 zhun2 zhuo11 zi15 zong7 zou4 ' +
  'zu8 zuan2 zui4 zun2 zuo8';

/** Characters of place names that are not among the common ones. */
const RARER =
  'an庵 ba鲅灞 ban坂 bei陂碚 bi璧濞 bo亳 cen岑 chan瀍禅 chi茌 cong枞 dai岱 dan儋 dang砀宕 deng磴 di坻棣 dong峒 ' +
  'fang邡 fei妃 fu罘芙孚 gao藁 gong珙 han邗 hao濠 hu祜鄠 hua骅桦 huang潢湟 hui珲晖 ji稷暨 jia郏迦伽 jian犍 jiang绛 ' +
  'jiao蛟 jin缙 jing箐泾旌 jiu鸠 ju莒 juan鄄 ke岢 kong崆 lai涞赉崃 lan岚 lang阆蒗 lao崂 lei耒 li蠡溧醴澧 lian濂 ' +
  'lin蔺麟 liu浏 lu渌泸 luan栾 luo漯 mei湄 meng勐 mi汨 mian渑 min闵岷 mo谟 mu仫沐 ne讷 ou瓯 pi邳郫 po鄱 pu濮 ' +
  'qi杞淇蕲綦麒岐耆 qian阡 qiao谯硚 qin覃 qiong邛 qu衢朐 rong榕 rui芮 shan鄯 she畲 shen莘 sheng嵊 shi浉 shu沭 si泗 ' +
  'song嵩淞 sui睢濉 tan郯 tao洮 teng滕 tong潼 wa佤 wan莞 wen汶 wu婺 xi隰歙淅浠 xiang芗 xiao猇 xing陉 xiu岫 xu盱溆圩 ' +
  'xun浔 ya琊 yan兖偃鄢郾晏 ye邺 yi猗眙弋黟峄驿仡 yin鄞 ying颍荥蓥 yong埇邕 you攸 yu禺 yuan沅 yun郓筠 zhao诏 zhe柘 zhen浈圳 ' +
  'zhi沚陟芷 zhuo涿 zi秭梓';

/** Words in which a character sounds otherwise, with their syllables. */
const WORDS: Readonly<Record<string, string>> = {
  增长: 'zeng zhang',
  成长: 'cheng zhang',
  长子县: 'zhang zi xian',
  调兵山: 'diao bing shan',
  调查: 'diao cha',
  调研: 'diao yan',
  银行: 'yin hang',
  行业: 'hang ye',
  畜禽: 'chu qin',
  西藏: 'xi zang',
  藏族: 'zang zu',
  重庆: 'chong qing',
  成都: 'cheng du',
  宜都: 'yi du',
  昌都: 'chang du',
  都江堰: 'du jiang yan',
  曾都: 'zeng du',
  大城县: 'dai cheng xian',
  万柏林: 'wan bo lin',
  蚌埠: 'beng bu',
  六安: 'lu an',
  厦门: 'xia men',
  枞阳: 'zong yang',
  崆峒: 'kong tong',
  铅山: 'yan shan',
  东阿: 'dong e',
  荥阳: 'xing yang',
  番禺: 'pan yu',
  东莞: 'dong guan',
  犍为: 'qian wei',
  仡佬: 'ge lao',
  柞水: 'zha shui',
  乐清: 'yue qing',
  乐亭: 'lao ting',
  丽水: 'li shui',
  台州: 'tai zhou',
  中牟: 'zhong mu',
  牟平: 'mu ping',
  喀什: 'ka shi',
  什邡: 'shi fang',
  率: 'lv',
};

export interface Pinyin {
  /** gudingzichantouzi. */
  readonly full: string;
  /** gdzctz. */
  readonly initials: string;
}

/** Pinyin of a text; what is not Chinese stays, in lower case (R&D → r&d). */
export function pinyinOf(text: string): Pinyin {
  const syllables = syllablesOf(text);
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable[0] ?? '').join('') };
}

/** A syllable for each character of `text`, Traditional folded; a character that has none stands for itself. */
export function syllablesOf(text: string): string[] {
  const folded = fold(text).toLowerCase();
  const { byChar, byWord, longestWord } = sounds();
  const found: string[] = [];
  for (let at = 0; at < folded.length; ) {
    let length = Math.min(longestWord, folded.length - at);
    while (length > 0 && !byWord.has(folded.slice(at, at + length))) length--;
    if (length > 0) found.push(...(byWord.get(folded.slice(at, at + length)) as string[]));
    else found.push(byChar.get(folded[at] as string) ?? (folded[at] as string));
    at += length || 1;
  }
  return found;
}

interface Sounds {
  readonly byChar: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, string[]>;
  readonly longestWord: number;
}

let known: Sounds | undefined;

/** Made on first use. */
function sounds(): Sounds {
  if (known) return known;
  const byChar = new Map<string, string>();
  const decoder = new TextDecoder('gb2312');
  // The common characters: rows B0 to D7, 94 a row (the last row ends five early).
  let place = 0;
  for (const [, syllable = '', count = ''] of SYLLABLES.matchAll(/([a-z]+)(\d+)/g)) {
    for (let nth = 0; nth < Number(count); nth++, place++) {
      const bytes = Uint8Array.of(0xb0 + Math.floor(place / 94), 0xa1 + (place % 94));
      byChar.set(decoder.decode(bytes), syllable);
    }
  }
  for (const [, syllable = '', chars = ''] of RARER.matchAll(/([a-z]+)([^a-z ]+)/g)) {
    for (const char of chars) byChar.set(char, syllable);
  }
  const byWord = new Map(Object.entries(WORDS).map(([word, syllables]) => [word, syllables.split(' ')]));
  known = { byChar, byWord, longestWord: Math.max(...[...byWord.keys()].map((word) => word.length)) };
  return known;
}
