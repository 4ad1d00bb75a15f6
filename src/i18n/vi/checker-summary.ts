import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: 'Lời nhắn cho gia đình hoặc người tư vấn',
  intro: 'Trước khi gửi, hãy xem lại lời nhắn dưới đây. Các số điện thoại được che 4 chữ số cuối.',
  what: 'Nhận được gì',
  when: 'Nhận khi nào',
  whats: [
    'SMS',
    'Điện thoại',
    'Lời nhắn thoại',
    'Email',
    'Bưu thiếp / thư',
    'Tin nhắn LINE hoặc ứng dụng chat khác',
    'Thông báo trên màn hình',
    'Khác',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: 'SMS',
    email: 'Email',
    voice: 'Điện thoại',
    postcard: 'Bưu thiếp / thư',
    chat: 'Tin nhắn LINE hoặc ứng dụng chat khác',
    web: 'Thông báo trên màn hình',
  },
  whens: ['Hôm nay', 'Hôm qua', '2 ngày trước hoặc lâu hơn', 'Không rõ'],
  didNothing: 'Chưa làm gì cả',
  includeMessage: 'Kèm cả tin nhắn nhận được',
  preview: 'Lời nhắn',
  send: 'Chọn người để gửi',
  copy: 'Sao chép lời nhắn',
  copied: 'Đã sao chép. Bạn có thể dán vào LINE hoặc email để gửi.',
  copyFailed: 'Không sao chép được. Hãy nhấn giữ vào lời nhắn phía trên để sao chép.',
  japanese: {
    show: 'Hiện bằng tiếng Nhật, để đưa cho quầy tư vấn hoặc cảnh sát xem · 日本語で見せる',
    preview: 'Lời nhắn bằng tiếng Nhật · 日本語の文',
    send: 'Gửi bằng tiếng Nhật · 日本語で送る',
    copy: 'Sao chép bằng tiếng Nhật · 日本語でコピー',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    'Có liên lạc đáng ngờ gửi đến tôi, nên tôi đã kiểm tra bằng trang “Khoan đã, tin nhắn đó!” (「そのSMS、待った」).',
  what: 'Đã nhận: ',
  when: 'Ngày nhận: ',
  checked: 'Ngày kiểm tra: ',
  done: 'Việc đã làm: ',
  result: 'Kết quả kiểm tra:',
  reasons: 'Lý do:',
  todo: 'Việc sẽ làm:',
  contacts: 'Nơi tư vấn:',
  site: 'Trang đã dùng để kiểm tra: ',
  message: 'Tin nhắn nhận được (số điện thoại được che một phần):',
  cut: ' (phần sau lược bớt)',
} as const;
