import type { ReadBacks } from '../language.ts';

/** The commonest: an unknown one is no name, and nobody is put right. */
const SURNAME =
  '欧阳|司马|[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁韦马方俞任袁柳史唐薛雷贺倪汤滕殷罗毕郝安常于傅康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜季贾江郭林钟徐邱骆高夏蔡田樊胡霍万卢莫丁邓洪石崔吉龚程陆翁段焦谷侯宁武刘詹龙叶黎白温庄阎易廖耿曾]';
const TITLE = '{称呼}|总|工(?![单作程人具厂资夫件序期艺])|[店厂科处站队]长|会计|叔';
/** What may stand before a name one calls somebody by. */
const BEFORE =
  '(?:(?:好的?|嗯|那|哎|哦|喂|是|行|您好|你好|请问|谢谢|感谢|多谢|抱歉|对不起|不好意思|麻烦|辛苦)[,、 ]?)*(?:[您你](?:就|应该|是不)?是|是不是|是)?';

/** Numbers are read out digit by digit; a customer is called by his surname and what he is. */
export const readBacks: ReadBacks = {
  digits: {
    〇: '0',
    零: '0',
    一: '1',
    幺: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
  },
  ends: [
    '(?:尾[号数]|(?:最?后|末)(?:尾|面|头)?[一二两三四几234]?[个位]|尾巴)(?:数字?|号码?)?(?:[您你](?:说|报|念)?的?)?(?:就|应该|好像)?(?:是|为)?[:, ]?$',
  ],
  counted: ['^ ?(?:多|余|来)?(?:元|块|毛|角|公斤|斤|吨|件|箱|个|票|辆|台|套|天|年|%)'],
  addressed: [
    `«${BEFORE}(?!施工)(${SURNAME})(?:${TITLE})(?=[,。!?~:、 ]|[您你吧吗么嘛啊呀呢对是在早好]|$)`,
    `[您你]?姓(${SURNAME})(?=[,。]?(?:对|是|没错|吧|吗|么|\\?))`,
  ],
  named: [`(${SURNAME})(?:${TITLE})`, `姓(${SURNAME})`],
};
