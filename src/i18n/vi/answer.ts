import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: 'Trước hết',
  more: 'Việc cần làm tiếp theo',
  avoid: 'Đừng làm những việc này',
  article: (title: string) => `Đọc kỹ hơn: ${title}`,
  came: 'Bạn nhận được bằng cách nào?',
  court:
    'Nếu bạn nhận được phong bì của tòa án (thư 「特別送達」, tống đạt đặc biệt) thì lại khác. Đừng bỏ qua',
  bar: 'Đã có kết quả',
  passOn: 'Nói cho người khác biết / lưu ra giấy',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: 'SMS',
  email: 'Email',
  voice: 'Điện thoại / lời nhắn thoại',
  postcard: 'Bưu thiếp / thư',
  chat: 'Tin nhắn LINE hoặc ứng dụng chat khác',
  web: 'Màn hình máy tính hoặc điện thoại',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: 'Chỉ mới nhận được',
  called: 'Đã lỡ gọi điện',
  told: 'Đã nói tên',
  gift: 'Đã nói mã thẻ quà tặng',
  'paid-bank': 'Đã chuyển khoản ngân hàng',
  'paid-store': 'Đã trả ở cửa hàng tiện lợi',
  paid: 'Đã trả bằng cách khác',
  link: 'Đã mở link',
  card: 'Đã nhập số thẻ',
  app: 'Đã cài ứng dụng',
  court: 'Giấy tờ của tòa án',
  visit: 'Họ nói sẽ đến nhà',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: 'Chỉ có cuộc gọi đến',
  called: 'Đã nói chuyện / đã bấm số 1',
};

/** The large choices of who has done something already. */
export const actions = {
  button: 'Tôi đã gọi / đã trả tiền',
  ask: 'Bạn đã làm gì?',
  exactly: 'Chọn kỹ hơn',
  undo: 'Tôi chưa làm gì cả',
  groups: {
    called: 'Đã gọi / đã nói chuyện',
    told: 'Đã nói tên hoặc mã số',
    paid: 'Đã trả tiền',
    link: 'Đã mở link',
  },
} as const;

const inDanger = 'Nếu có người đến nhà hoặc bạn đang bị đe dọa, hãy gọi 110.';
const due =
  'Nếu có ghi thời hạn, hãy kiểm tra lại bằng ứng dụng bạn tự mở hoặc bằng hóa đơn của bạn. ';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `bạn cứ đợi đến sáng cũng không sao. Hạn 「本日中」 (trong hôm nay) là do họ tự đặt ra. ${inDanger}`,
  suspicious: `bạn cứ đợi đến sáng rồi xác minh cũng không sao. ${due}${inDanger}`,
  unknown: `bạn cứ đợi đến sáng rồi xác minh cũng không sao. ${due}${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: 'Bây giờ đang là ban đêm, ',
  'day-off': 'Hôm nay nhiều nơi tư vấn nghỉ, ',
  open: 'Khi gọi không được vì là ban đêm hoặc ngày nghỉ, ',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone} (${name})`,
  now: (names: readonly string[]) => `Nơi gọi được lúc này: ${names.join(', ')}`,
  status: {
    open: 'Bây giờ đang trong giờ tiếp nhận. ',
    closed: 'Bây giờ ngoài giờ tiếp nhận. ',
    varies: 'Vào giờ này, nhiều nơi không tiếp nhận. ',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
