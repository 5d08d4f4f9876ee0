export const settings = {
  title: '设置',
  teach: '教师工作台：班级、作业、成绩',
  language: '界面语言',
  waiting: {
    legend: '客户回话的快慢',
    natural: { name: '自然', text: '客户会像真人一样想一想再回话。' },
    none: { name: '不等待', text: '客户马上回话，不计铃响，也不催你；赶时间或演示时用。' },
  },
  coach: {
    legend: '教练什么时候点评',
    turn: { name: '每句之后', text: '说一句，点评一句，边练边改。' },
    stage: { name: '每个阶段之后', text: '先把一段谈完，再看这一段的点评。' },
    end: { name: '全部结束后', text: '谈话中不打断，结束后一起看。' },
  },
  textSize: {
    legend: '文字大小',
    normal: '标准',
    large: '大号',
  },
  about: {
    title: '关于',
    what: '三人行是客户服务情景实训工具：座席、客户、观察员，三人同行，互为老师。',
    privacy: '不需要账号，不上传任何数据；练习记录和设置只保存在这台设备的浏览器里。',
    version: '版本 {{version}}',
  },
  saved: '改动会马上生效，并保存在这台设备上。',
} as const;
