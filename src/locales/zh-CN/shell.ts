export const shell = {
  product: '三人行',
  latin: 'Sanrenxing',
  motto: '三人行，必有我师',
  skip: '跳到主要内容',
  nav: { rules: '规范', label: '主导航', library: '场景', history: '记录', settings: '设置' },
  language: {
    label: '界面语言',
    'zh-CN': '中文',
    en: 'English',
    short: { 'zh-CN': '中文', en: 'EN' },
  },
  loading: '正在打开……',
  saving: {
    title: '记录没有保存下来',
    unavailable:
      '浏览器现在不让保存数据（可能是无痕模式，或被管理员限制）。可以继续练习，但关闭页面后记录就没有了。',
    quota: '这台设备的存储空间满了。可以继续练习，但关闭页面后未保存的部分就没有了。',
    unsaved_other: '还有 {{count}} 条记录只在这个页面里。',
    keep: '关闭前可以到“记录”里导出成文件。',
    retry: '再试一次',
    retrying: '正在保存……',
  },
  broken: {
    title: '这个页面出了点问题',
    text: '已保存的记录都还在。可以重新打开这个页面，或者先回到场景列表。',
    again: '重新打开',
    home: '回到场景列表',
    details: '给技术人员看的信息',
  },
  missing: {
    title: '没有这个页面',
    text: '网址可能抄错了，或者这个页面已经搬走。',
    home: '回到场景列表',
  },
  local: '所有记录只保存在这台设备上',
} as const;
