import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: 'Đọc chữ trong ảnh',
  privacy: 'Ảnh chỉ được đọc ngay trong máy này. Không gửi đi đâu cả.',
  alt: 'Ảnh đã chọn',
  size: (bytes: number) =>
    `Lần đầu, máy sẽ tải phần dùng để đọc chữ (khoảng ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB). Tải một lần rồi thì từ lần sau không có mạng vẫn đọc được.`,
  read: 'Đọc ảnh này',
  readAgain: 'Đọc lại',
  cancel: 'Dừng',
  close: 'Đóng ảnh',
  adjust: 'Xoay / cắt ảnh',
  adjustHint:
    'Dùng khi ảnh bị nằm ngang hoặc có lẫn tin nhắn của người khác. Lướt ngón tay trên ảnh để khoanh chỗ cần đọc.',
  turnLeft: 'Xoay trái',
  turnRight: 'Xoay phải',
  edges: {
    left: 'Cắt bên trái',
    top: 'Cắt bên trên',
    right: 'Cắt bên phải',
    bottom: 'Cắt bên dưới',
  },
  percent: (share: number) => `${Math.round(share * 100)} phần trăm`,
  whole: 'Trở lại toàn ảnh',
  steps: {
    receive: 'Đang tải phần dùng để đọc chữ',
    'receive-down': 'Đang tải phần dùng để đọc chữ viết dọc (khoảng 2 MB)',
    read: 'Đang đọc chữ',
  },
  stopped: 'Đã dừng đọc.',
  done: 'Đã đọc chữ trong ảnh và cho vào ô phía trên.',
  doneTurned: 'Đã xoay ảnh cho đúng, đọc chữ và cho vào ô phía trên.',
  compare:
    'Hãy so phần chữ đã đọc với ảnh. Chỗ nào khác, bạn có thể sửa trong ô phía trên. Kết quả cũng sẽ thay đổi theo.',
  doubts: (count: number) =>
    count === 0
      ? 'Không có chữ nào khó đọc. Dù vậy, hãy so lại các con số và địa chỉ.'
      : `Đã đánh dấu những chỗ khó đọc (${count} chỗ). Bấm vào để đến chữ đó trong ô phía trên.`,
  doubtLabel: (text: string) => `Sửa “${text}”`,
  text: 'Phần chữ đã đọc',
  confirm: 'Chữ đã đúng',
  confirmed: 'Đã kiểm tra theo phần chữ bạn đã so.',
  sender: (number: string) => `Ở phía trên màn hình có số của người gửi “${number}”.`,
  senderAsk: 'Xem về số này',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `Không đọc được rõ ảnh này. ${why}`,
    '- Ảnh người khác gửi cho có khi bị thu nhỏ nên không đọc được. Hãy chụp lại màn hình tin nhắn. Nếu là giấy, hãy chụp ở chỗ sáng, sao cho chữ to.',
    '- Nếu ảnh nằm ngang, bị ngược hoặc có lẫn thứ khác, hãy dùng “Xoay / cắt ảnh” để chỉ còn phần tin nhắn rồi đọc lại.',
    '- Bạn cũng có thể vừa nhìn ảnh vừa gõ chữ vào ô phía trên để kiểm tra.',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    'Không mở được tệp này dưới dạng ảnh. Hãy chọn ảnh chụp màn hình hoặc ảnh chụp. Nếu không mở được ảnh của iPhone (HEIC), hãy mở ảnh đó lên, chụp màn hình rồi chọn ảnh chụp màn hình ấy.',
  'too-large':
    'Ảnh quá lớn nên không mở được. Hãy mở ảnh lên, chụp màn hình rồi chọn ảnh chụp màn hình ấy.',
  'nothing-found': cannotRead('Không tìm thấy chữ.'),
  'not-readable': cannotRead(
    'Để không kiểm tra nhầm nội dung sai, phần chữ này không được cho vào ô phía trên.',
  ),
  'not-received':
    'Không tải được phần dùng để đọc chữ. Hãy thử lại ở nơi có mạng. Bạn cũng có thể gõ tin nhắn vào ô phía trên để kiểm tra.',
  'not-possible':
    'Máy này không đọc được chữ trong ảnh. Hãy gõ tin nhắn vào ô phía trên, hoặc chọn từ mục “Không có tin / là cuộc gọi”.',
};
