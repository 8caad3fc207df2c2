import { Ending } from '../vocabulary/edges';
import type { Draft } from './draft';

const DOINGS =
  '(?:改造|整治|治理|修复|加固|整修|维修|养护|提升|建设|升级|更新|清淤|疏浚|绿化|亮化|美化|硬化|拆除|整改|改建|扩建|新建|迁建|修缮|重建|创建|打造)';
const HOW =
  '(?:综合|系统|全面|集中|专项|规范|达标|提质|提档|扩容|除险|能力|超低排放|低氮|标准化|一体化|智能化|数字化|信息化|适老化|清洁化|规范化)';
/** What is done to each of several things, behind the last of them. */
const DOING = new Ending(new RegExp(`(?<=.{2})(?:${HOW}*${DOINGS})+$`));
/** The same with what they are: 煤层气、页岩气|项目建设. */
const KIND_AND_DOING = new Ending(new RegExp(`(?:项目|工程|基地|企业)(?:${HOW}*${DOINGS})+$`));
/** Where several places have the same: 老旧小区|供电设施改造, 养老院“五小”|改造. */
const WHERE = '(?:小区|社区|乡镇|(?<!农)村(?![庄落民级小点])|镇(?!区)|县(?![城域级])|街道|园区|家庭|户)';
const AT_PLACES = new RegExp(`^.{0,8}?${WHERE}((?:“[^”]*”|[^“”]{2,12}?)(?:${HOW}*${DOINGS})+)$`);
const PLACES_END = new RegExp(`${WHERE}$`);
/** Verbs that say nothing without what is done. */
const DOES = /(?:完成|实施|开展|推进|启动|加快|加强|抓好|做好|强化|深化|组织|进行)了?$/;
/** What is a doing itself, or is not done to. */
const OWN_DOING = new Ending(
  new RegExp(
    `(?:${DOINGS}|项目|工程|任务|行动|活动|试点|培训|检查|服务|计划|方案|改革|事项|措施|规划|编制|审批|评估|普查|调查|监测|造林|活化|出新|清疏|清理|分类|扩容|保护|搬迁|安装|取暖|排查|以上|[大中小]型)$`,
  ),
);
/** Nouns that need no kind behind them. */
const WHOLE = /[区园站心院所库路桥河镇村巷街县校点机组]$/;

/**
 * 完成12处集市、42个门店改造: what is done to the last of a list is done to all of it. `words` stand before the first; `drafts` are
 * the list up to the one whose `noun` stands behind its number.
 */
export function shareDoing(words: string, drafts: readonly Draft[], noun: string): void {
  const last = drafts[drafts.length - 1];
  const doing = last && DOES.test(words) && !noun.includes('等') ? DOING.exec(noun)?.[0] : undefined;
  if (!last || doing === undefined) return;
  const there = AT_PLACES.exec(noun)?.[1];
  for (const draft of drafts.slice(0, -1)) {
    if (!draft.rules.includes('name behind the value') || OWN_DOING.test(draft.name)) continue;
    const place = PLACES_END.test(draft.name);
    // 31个村、2.5万户“气代煤”改造: of the homes in them.
    const homes = place && last.unit.endsWith('户') ? noun : undefined;
    const kind =
      draft.unit === last.unit && !WHOLE.test(draft.name) ? KIND_AND_DOING.exec(noun)?.[0] : undefined;
    draft.name += (place ? (there ?? homes) : kind) ?? doing;
    draft.rules.push('doing of the list');
  }
}

/** 评为省级名村, 入选名录: what befell all that stand before it. */
const HONOUR = /^(?:评为|评选为|命名为|授予|认定为|获评|获批|获得|荣获|入选|列入|纳入)(?=..)/;

/** 2个镇、9个村入选名录: what befell the last of a list befell all of it. */
export function shareHonour(drafts: readonly Draft[], predicate: string): void {
  if (!HONOUR.test(predicate)) return;
  for (const draft of drafts.slice(0, -1))
    if (draft.rules.includes('name behind the value') && !draft.name.includes('的')) {
      draft.name = `${predicate}的${draft.name}`;
      draft.rules.push('honour of the list');
    }
}
