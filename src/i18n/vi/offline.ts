/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: 'Trang web này có bản mới.',
    accept: 'Dùng bản mới',
    later: 'Để sau',
    renewed:
      'Đã chuyển sang bản mới. Nội dung bạn nhập ở trang này vẫn còn. Nếu tải lại trang thì nội dung sẽ mất.',
    reload: 'Tải lại trang',
  },
  page: {
    title: 'Không có mạng',
    description: 'Giới thiệu những trang mở được khi không có mạng.',
    lead: 'Trang này không mở được khi không có mạng. Các trang khác dùng được cả khi không có mạng.',
  },
  app: {
    verdict: 'Kết quả kiểm tra tin nhắn nhận được',
    findNumber: 'Tìm số điện thoại',
  },
  received: {
    text: 'Đã nhận được nội dung bạn chia sẻ.',
    images: 'Đã nhận được ảnh bạn chia sẻ.',
    picture: (nth: number): string => `Ảnh thứ ${nth} được chia sẻ`,
    readToo: (nth: number): string => `Đọc tiếp cả ảnh thứ ${nth}`,
    lost: 'Không nhận được nội dung bạn chia sẻ. Hãy chia sẻ lại, hoặc sao chép rồi dán vào.',
  },
  sharePage: {
    title: 'Chuyển tin nhắn từ ứng dụng khác sang',
    description:
      'Cách dùng chức năng “chia sẻ” (「共有」) của ứng dụng khác để chuyển tin nhắn bạn nhận được sang trang web này.',
    lead: 'Nếu trang này hiện ra sau khi “chia sẻ”, nghĩa là chưa nhận được tin nhắn. Phiền bạn sao chép rồi dán vào.',
    paste: 'Dán tin nhắn để kiểm tra',
    how: 'Cách chuyển bằng “chia sẻ”',
    steps: [
      'Thêm trang web này vào màn hình chính.',
      'Chọn “chia sẻ” (「共有」) ở tin nhắn bạn nhận được.',
      'Trong các ứng dụng hiện ra, chọn “Khoan đã, tin nhắn đó!” (「そのSMS、待った」).',
    ],
    install: 'Thêm vào màn hình chính',
    elsewhere:
      'Có máy không hiện trang web này trong các ứng dụng. Nếu không hiện ra, như trên iPhone, hãy sao chép rồi dán vào.',
    private: 'Tin nhắn chuyển sang sẽ đi đâu',
    privateText: [
      'Tin nhắn và ảnh bạn chuyển sang được nhận ngay trong máy của bạn, và chỉ được nhớ cho đến khi trang kiểm tra mở ra. Không gửi đi, cũng không lưu lại.',
      'Ngay sau khi bạn xóa dữ liệu của trang web này, trong máy chưa có phần dùng để nhận. Nếu chia sẻ vào lúc đó, tin nhắn có thể đến tận máy chủ đặt trang web này.',
    ],
    privacy: 'Về quyền riêng tư',
  },
} as const;
