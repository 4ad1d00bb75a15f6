/** Every sentence of the search. */
export const search = {
  label: 'Số điện thoại hoặc từ cần tìm',
  hint: 'Số có hay không có dấu gạch nối, hoặc chỉ một phần của số, đều tìm được.',
  button: 'Tìm',
  looking: 'Đang tìm.',

  /** Spoken when an answer has come. */
  announce: (count: number): string =>
    count === 0 ? 'Không tìm thấy.' : `Đã tìm thấy ${count} kết quả.`,
  announceMessage: 'Có vẻ đây là tin nhắn bạn nhận được, nên đã mở phần kiểm tra.',

  articles: 'Trang',
  numbers: 'Số điện thoại có báo cáo',
  contacts: 'Nơi tư vấn',
  /** Found in the texts after the rest. */
  written: 'Những trang có từ này',
  near: 'Không có đúng từ này, nhưng là những trang gần nhất',
  more: (count: number): string => `Xem thêm ${count} trang khác`,
  instead: (asked: string, found: string): string =>
    `Không tìm thấy “${asked}”, nên đã tìm bằng “${found}”.`,
  count: (count: number): string => `${count} kết quả`,
  firstOf: (shown: number, count: number): string =>
    `Đây là ${shown} kết quả đầu trong số ${count} kết quả. Nhập dài hơn một chút sẽ thu hẹp được.`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: 'Trước hết: ',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: 'Chọn theo tình huống của bạn lúc này',

  number: {
    title: (formatted: string): string => `Về số ${formatted}`,
    report: (formatted: string): string => `Báo cáo về ${formatted}`,
    exact: 'Đúng số này',
    masked: 'Số bị che một phần trong báo cáo, khớp với dạng của số này',
    partial: 'Những số có các chữ số này',
    maskedNote: 'Có chữ số bị che, nên chưa chắc trùng với số bạn đang tìm.',
    doNotCall:
      'Dù có liên lạc đến từ số này, đừng gọi lại. Hãy xác minh bằng số điện thoại bạn tự tìm.',
    latest: (date: string): string => `Ngày ghi nhận: ${date}`,
    undated: 'Không ghi ngày',
    names: (names: readonly string[]): string => ` / Tự xưng: ${names.join(', ')}`,
    meaning: 'Điều này không có nghĩa là người đang dùng số đó hiện nay có liên quan đến lừa đảo.',
    onlyPartial:
      'Không có báo cáo về đúng số này. Không có trong danh sách không có nghĩa là an toàn.',
    contact: (name: string): string =>
      `Trùng với số của ${name}. Khi muốn hỏi tư vấn, đừng gọi từ cuộc gọi đến hay từ tin nhắn, hãy tự bấm số để gọi.`,
    emergency: 'Nếu bạn đang gặp nguy hiểm, đừng ngần ngại, hãy gọi.',
  },

  contact: {
    asOf: (date: string): string => `tính đến ${date}`,
    undated:
      'Không rõ số điện thoại và giờ này là của thời điểm nào. Hãy xem lại trên trang chính thức trước khi dùng.',
    page: 'Xem ở trang Nơi tư vấn',
    call: (name: string): string => ` (gọi cho ${name})`,
  },

  /** The search over any page. */
  dialog: {
    title: 'Tìm trong trang web này',
    results: 'Kết quả tìm thấy',
    all: 'Xem ở trang Tìm kiếm',
    close: 'Đóng',
    announce: (count: number): string =>
      count === 0
        ? 'Không tìm thấy.'
        : `Đã tìm thấy ${count} kết quả. Dùng phím mũi tên lên xuống để chọn.`,
  },

  none: {
    title: 'Không tìm thấy',
    number: 'Không có báo cáo nào về số này',
    numberMeaning: 'Không có trong danh sách không có nghĩa là an toàn.',
    meaning: 'Dù không tìm thấy, điều đó không có nghĩa là an toàn.',
    words: 'Hãy thử bằng từ khác hoặc từ ngắn hơn.',
    next: 'Những việc bạn có thể làm tiếp',
    check: 'Kiểm tra tin nhắn nhận được',
    checkThis: 'Kiểm tra nội dung vừa nhập',
    ask: 'Khi phân vân, đừng quyết định một mình. Hãy hỏi nơi tư vấn.',
  },

  failed: {
    words: 'Không tìm được trong các trang. Có thể mạng đang bị ngắt.',
    numbers: 'Không mở được danh sách số. Ở đây chỉ cho bạn biết đây là loại số gì.',
    retry: 'Thử lại',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: 'Nếu đây là tin nhắn bạn nhận được, bạn có thể kiểm tra xem nó có khớp với thủ đoạn lừa đảo không. Nội dung bạn nhập không bị lưu vào địa chỉ trang hay lịch sử.',
    check: 'Kiểm tra như một tin nhắn',
    announce: 'Nếu đây là tin nhắn bạn nhận được, bạn có thể kiểm tra nó như một tin nhắn.',
  },

  message: {
    title: 'Có vẻ đây là tin nhắn bạn nhận được',
    text: 'Đây là đoạn văn, không phải số điện thoại hay từ cần tìm, nên sẽ được kiểm tra tại đây. Nội dung không được gửi đi đâu cả.',
    opening: 'Đang mở phần kiểm tra.',
    /** Where the checker cannot be opened. */
    failed: 'Không mở được phần kiểm tra. Hãy dán lại tin nhắn ở trang sau đây.',
    page: 'Trang kiểm tra tin nhắn',
    back: 'Trở lại tìm kiếm',
  },
} as const;
