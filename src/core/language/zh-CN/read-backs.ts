import type { ReadBacks } from '../language.ts';

/** The commonest: an unknown one is no name, and nobody is put right. */
const SURNAME =
  '欧阳|司马|[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁韦马方俞任袁柳史唐薛雷贺倪汤滕殷罗毕郝安常于傅康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜季贾江郭林钟徐邱骆高夏蔡田樊胡霍万卢莫丁邓洪石崔吉龚程陆翁段焦谷侯宁武刘詹龙叶黎白温庄阎易廖耿曾]';
const TITLE = '{称呼}|总|工(?![单作程人具厂资夫件序期艺])|[店厂科处站队]长|会计|叔';
/** What may stand before a name one calls somebody by. */
const BEFORE =
  '(?:(?:好的?|嗯|那|哎|哦|喂|是|行|您好|你好|请问|谢谢|感谢|多谢|抱歉|对不起|不好意思|麻烦|辛苦)[,、 ]?)*(?:[您你](?:就|应该|是不)?是|是不是|是)?';

const ONES = '一二三四五六七八九'.split('');
/** 十 to 九十九. */
const TENS = ['', ...ONES].flatMap((tens, ten) =>
  ['', ...ONES].map((ones, one) => [`${tens === '一' ? '' : tens}十${ones}`, `${ten || 1}${one}`]),
);

/** Numbers are read out digit by digit; a customer is called by his surname and what he is. */
export const readBacks: ReadBacks = {
  digits: {
    ...Object.fromEntries(TENS),
    ...Object.fromEntries(ONES.map((one, place) => [one, String(place + 1)])),
    〇: '0',
    零: '0',
    幺: '1',
    两: '2',
  },
  ends: [
    '(?:尾[号数]|(?:最?后|末)(?:尾|面|头)?[一二两三四几234]?[个位]|尾巴)(?:数字?|号码?)?(?:[您你](?:说|报|念)?的?)?(?:就|应该|好像)?(?:是|为)?[:, ]?$',
  ],
  counted: ['^ ?(?:多|余|来)?(?:元|块|毛|角|公斤|斤|吨|件|箱|个|票|辆|台|套|天|年|%)'],
  things: [
    '^ ?[个只整大小]{0,2}(?:木|纸|泡沫)?(箱|件|条|盒|票|台|套|辆|托(?!运)|包|桶|卷|袋|瓶|张|柜)',
  ],
  others: [
    '(?:工号|座机|热线|分机|(?:受理|登记|案件|工单|事件|投诉|服务|申请)编?号|(?:我|我们|咱们|公司|网点|仓库|门店|值班)(?:这边|这里)?的?(?:值班)?(?:电话|号码|手机)号?)[^,。!?;]{0,8}$',
  ],
  addressed: [
    `«${BEFORE}(?!施工)(${SURNAME})(?:${TITLE})(?=[,。!?~:、 ]|[您你吧吗么嘛啊呀呢对是在早好]|$)`,
    `«${BEFORE}老(${SURNAME})(?=[,。!?~:、 ]|[您你吧吗么啊呀]|$)`,
    `[您你]?姓(${SURNAME})(?=[,。]?(?:对|是|没错|吧|吗|么|\\?))`,
  ],
  named: [`(${SURNAME})(?:${TITLE})`, `[姓老](${SURNAME})`],
};
