/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: 'Đang xem có báo cáo nào về số này không.',
  failed: 'Không mở được danh sách báo cáo. Ở đây chỉ cho bạn biết đây là loại số gì.',
  exact: 'Có báo cáo về số này.',
  masked: 'Có báo cáo về một số bị che một phần, và số này khớp với dạng đó.',
  meaning: 'Điều này không có nghĩa là người đang dùng số này hiện nay có liên quan đến lừa đảo.',
  absent: 'Trang web này không có báo cáo nào về số này.',
  absentMeaning: 'Không có trong danh sách không có nghĩa là an toàn.',
  page: (number: string) => `Báo cáo về ${number}`,
  more: (count: number) => `Còn ${count} số khác.`,
  contact: (name: string) =>
    `Trùng với số của ${name}. Dù được viết trong tin nhắn, chưa chắc đó là thông báo thật. Khi muốn hỏi tư vấn, hãy tự bấm số để gọi.`,
  doNotCall: 'Đừng gọi vào số này. Khi muốn xác minh, hãy dùng số bạn tự tìm.',
} as const;
