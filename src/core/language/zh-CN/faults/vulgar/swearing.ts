import type { Vocabulary, VocabularyWord } from '../../../language.ts';
import { innocent } from './innocent.ts';
import { ABUSED, SLIPPED } from './instead.ts';
import { SLANG } from './slang.ts';

/** Thrown at somebody; found anywhere, also inside longer words that `innocent` does not list. */
const ABUSE =
  '傻逼|傻比|傻币|傻x|傻b|傻*|傻叉|傻缺|傻屌|傻鸟|傻蛋|煞笔|沙比|沙雕|杀马特|煞币|莎比|s逼|撒币|二逼|2b青年|二货|二百五|妈逼|妈比|装逼|逼样|逼逼|哔哔|逗比|操你|操他|草你|艹|肏|你大爷的|你奶奶的|你妹的|狗日|狗屁|狗东西|狗娘|狗眼|狗腿|疯狗|屁话|放屁|屁事|混蛋|混账|王八|畜生|畜牲|禽兽|杂种|贱人|贱货|贱骨头|犯贱|下贱|婊子|骚货|荡妇|脑残|脑子有病|脑子进水|脑瘫|智障|弱智|白痴|蠢货|蠢猪|蠢蛋|蠢驴|笨蛋|笨猪|猪脑|猪头|猪一样|跟猪|死猪|饭桶|草包|废物|人渣|败类|垃圾人|垃圾客户|不要脸|无耻|神经病|精神病|变态|疯子|疯婆子|泼妇|老不死|老东西|老妖婆|死老太|死老头|老家伙|糟老头|土包子|土鳖|乡巴佬|土老帽|土老冒|穷鬼|穷光蛋|穷酸|穷逼|吃屎|狗屎|滚蛋|滚你|给我滚|去死|找死|该死的|死全家|死妈|不得好死|断子绝孙|臭婊|臭娘们|臭傻|臭老|鸡巴|屌丝|屌样|吊毛|有病吧|有病啊|有毛病吧|有毛病啊|有病呀|你有病|您有病|有病嘛|有病么|大病吧|大病呀|大病啊|那个大病|狗爪|狗嘴|缺德|缺心眼|棒槌|去你的|贱不贱|货色|死人呀|死人啊|二愣子|憨批|憨货|蠢材|你有毛病|您有毛病|吃饱了撑|吃饱撑|瞎了眼|瞎了你|怂包|窝囊废|丧门星|扫把星|骚扰狂|臭要饭|要饭的|乞丐|泼皮|流氓|骗子公司的|龟孙|龟儿子|瓜娃子|瓜皮|哈批|扑街|仆街|契弟|痴线|顶你个肺|丢你|叼你|戆|s*b|c*m|傻×|傻B|f**k|f*ck|sh*t|*你妈|你*的|你丫|事逼|儿逼';
/** The same, found only as words of their own. */
const ABUSE_WHOLE =
  'nmd|cnm|nmsl|mlgb|mmp|sb|s.b|s-b|2b|zz|nc|bitch|shabi|sha|bi|nima|caonima|wcnm|dsb|naocan|zhizhang|gun|shabb|stupid|idiot';

/** Coarse words that slip out and hit nobody, as long as no 你 stands beside them (`abuse`). */
const COARSE =
  '我操|卧操|卧槽|我槽|我草|我日|操蛋|扯淡|扯蛋|他妈|他娘|他奶奶的|尼玛|泥马|尼马|妈的|妈蛋|妈个|妈了个|特么|特码|踏马|娘希匹|麻痹的|他*的|t*d|操*|妈*|他妹|什么几把|个几把|几把事|几把玩|几把快递|卧了个槽|他喵的|特喵的|玛德|马德|麻蛋|马蛋|册那|娘冬|娘西皮|麻批|tnnd|日了狗|哔了狗';
const COARSE_WHOLE = 'tmd|tm的|fuck|shit|wtf|fk|wc|wocao|woc|tamade';

/** Exclamations that are merely out of place. */
const TAME =
  '我靠|我擦|牛逼|苦逼|牛b|牛x|苦b|我了个去|我勒个去|我了个擦|喵了个咪|我手贱|我手欠|我嘴欠';

function entry(word: string, isWhole: boolean): VocabularyWord {
  const allow = innocent[word];
  const plain = isWhole ? { word, whole: true } : { word };
  return allow === undefined ? plain : { ...plain, allow: allow.split('|') };
}

function listed(anywhere: string, whole = ''): VocabularyWord[] {
  return [
    ...anywhere.split('|').map((word) => entry(word, false)),
    ...whole
      .split('|')
      .filter(Boolean)
      .map((word) => entry(word, true)),
  ];
}

/** Swearing and abuse, masked spellings included: what is thrown at somebody ends a call, a slip of the tongue not. */
export const vulgarVocabulary: readonly Vocabulary[] = [
  {
    code: 'vulgar.swearing',
    severity: 'fatal',
    words: listed(`${ABUSE}|${SLANG}`, ABUSE_WHOLE),
    better: ABUSED,
  },
  {
    code: 'vulgar.coarse',
    severity: 'heavy',
    words: listed(COARSE, COARSE_WHOLE),
    better: SLIPPED,
  },
  { code: 'vulgar.out-of-place', severity: 'medium', words: listed(TAME), better: SLIPPED },
];
