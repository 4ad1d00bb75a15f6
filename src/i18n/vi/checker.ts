import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';
import type { TapGroup } from '../ja/checker.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: 'Nội dung này khớp với thủ đoạn lừa đảo đã biết.',
  suspicious: 'Chỉ đọc nội dung thì không phân biệt được là thật hay giả.',
  unknown: 'Không tìm thấy đặc điểm nào của các thủ đoạn lừa đảo đã biết đến nay.',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document':
    'Nếu bạn nhận được phong bì của tòa án (thư 「特別送達」, tống đạt đặc biệt) thì lại khác. Đừng bỏ qua',
  'one-time-code': 'Nếu có người hỏi bạn mã số này, đừng nói ra và hãy cúp máy.',
  'describes-scam':
    'Trong đoạn được trích dẫn có những lời giống như trong thủ đoạn lừa đảo. Nếu đó là tin bạn nhận được, đừng gọi điện và cũng đừng trả lời.',
};

export const form = {
  label: 'Dán tin nhắn bạn nhận được vào đây',
  hint: 'Đưa nguyên văn nội dung tin SMS, email, lời nhắn thoại hoặc bưu thiếp (thường là tiếng Nhật) vào ô này.',
  paste: 'Dán',
  check: 'Kiểm tra',
  clear: 'Xóa',
  privacy: 'Trang web này không gửi tin nhắn của bạn đi đâu cả.',
  noMessage: 'Không có tin / là cuộc gọi',
  empty: 'Hãy dán tin nhắn bạn nhận được vào ô phía trên.',
  emptyNoMessage: 'Nếu không có tin nhắn, hãy chọn từ mục “Không có tin / là cuộc gọi”.',
  pasteFailed:
    'Không dán được. Hãy nhấn giữ vào ô phía trên rồi chọn “Dán” (「ペースト」 hoặc 「貼り付け」).',
  pasteEmpty: 'Chưa có gì để dán. Trước hết, hãy sao chép tin nhắn bạn nhận được.',
  cleared: 'Đã xóa nội dung.',
  picture: 'Đọc từ ảnh',
  pictureFailed: 'Chưa mở được phần đọc ảnh. Hãy thử lại ở nơi có mạng.',
  provisional: 'Kết quả này mới là tạm thời. Hãy so phần chữ đã đọc với ảnh.',
} as const;

export const copying = {
  title: 'Cách sao chép',
  steps: [
    'iPhone: nhấn giữ vào khung tin nhắn bạn nhận được, rồi chọn “Sao chép” (「コピー」).',
    'Android: nhấn giữ vào tin nhắn bạn nhận được, rồi bấm chữ “Sao chép” (「コピー」) hoặc biểu tượng hai ô vuông chồng lên nhau.',
    '「+メッセージ」: nhấn giữ vào tin nhắn bạn nhận được, rồi chọn “Sao chép” (「コピー」).',
  ],
  caution: 'Hãy nhấn vào chỗ chữ thường, không nhấn vào số điện thoại hay đường link có màu.',
  afterwards:
    'Quay lại trang này, nhấn giữ vào ô phía trên rồi chọn “Dán” (「ペースト」 hoặc 「貼り付け」).',
} as const;

export const status = {
  preparing: 'Đang chuẩn bị để kiểm tra.',
  busy: 'Nội dung dài nên cần thêm chút thời gian.',
  failed: 'Chưa mở được phần kiểm tra',
  failedWhy:
    'Có thể mạng đang bị ngắt. Nội dung bạn đã nhập vẫn còn. Khi có mạng lại, hãy thử lần nữa.',
  retry: 'Thử lại',
  byEye: 'Lúc này, hãy tự xem và so với danh sách dưới đây.',
  noWords: 'Không đọc được chữ nào',
  noWordsWhy:
    'Có vẻ chỉ có biểu tượng cảm xúc hoặc ký hiệu. Hãy dán phần có chữ. Nếu không có tin nhắn, hãy chọn từ mục “Không có tin / là cuộc gọi”.',
  numberOnly: 'Câu trả lời về số điện thoại',
  numberOnlyWhy:
    'Chỉ có số điện thoại thì không biết được có phải lừa đảo hay không. Nếu có tin nhắn, hãy dán cùng vào đây.',
  linkOnly: 'Câu trả lời về đường link',
  linkOnlyWhy:
    'Chỉ có đường link thì không biết được có phải lừa đảo hay không. Nếu có tin nhắn, hãy dán cùng vào đây.',
} as const;

export const card = {
  result: 'Kết quả kiểm tra',
  ifGenuine: 'Nếu bạn nhớ mình thật sự có hợp đồng đó, hãy hỏi lại qua số điện thoại bạn tự tìm.',
  quoted: 'Đã kiểm tra phần được trích dẫn.',
  allReceived: 'Toàn bộ là tin nhận được',
  asReceived: 'Chỉ kiểm tra tin nhận được',
  found: 'Những điều thấy được',
  foundDescribed: 'Những lời hay dùng để lừa đảo có trong đoạn này',
  foundLittle: 'Những lời đáng chú ý',
  foundLittleWhy:
    'Những lời này cũng có trong liên lạc bình thường. Chỉ chừng này thì chưa nói được gì.',
  genuineToo: 'Cách viết cũng có trong liên lạc thật',
  genuineTooWhy:
    'Kẻ xấu có thể viết bắt chước, nên dù có cách viết này cũng chưa thể nói chắc là thật.',
  source: 'Nguồn: ',
  doubt: 'Điểm chưa chắc chắn: ',
  moreSigns: (count: number, others: boolean) =>
    others ? `Những dấu hiệu khác tìm thấy (${count})` : `Những lời tìm thấy (${count})`,
  signPage: 'Xem kỹ hơn về dấu hiệu này',
  scheme: 'Về thủ đoạn này',
  schemeNext: 'Nếu bạn gọi điện hoặc làm theo',
  schemeArticle: (title: string) => `Đọc kỹ hơn: ${title}`,
  schemeOthers: 'Những thủ đoạn khác có dạng giống: ',
  message: 'Tin nhắn bạn nhận được (có đánh dấu)',
  messageTapped: 'Những điều bạn đã chọn (có đánh dấu)',
  messageLong: 'Nội dung dài nên ở đây chỉ hiện phần trước và sau chỗ đánh dấu.',
  omitted: '(lược bớt)',
  brand: (name: string) => `Giải thích chính thức của ${name}`,
  check: 'Nếu muốn xác minh',
  checkOwnRoute:
    'Không dùng số điện thoại hay đường link viết trong tin. Hãy xác minh bằng ứng dụng chính thức bạn tự mở, hoặc số ghi trên hóa đơn hay thẻ bạn đang có.',
  contacts: 'Nếu muốn hỏi tư vấn',
  numbers: 'Về số điện thoại viết trong tin',
  callTo: (name: string) => ` (gọi cho ${name})`,
  asOf: (date: string) => ` (tính đến ${date})`,
  comma: ', ',
  publisher: (name: string, date: string | undefined) =>
    date ? ` (${name}, ${date})` : ` (${name})`,
} as const;

export const links = {
  title: 'Về đường link viết trong tin',
  destination: 'Nơi đến: ',
  unreadable: 'Link bị cắt giữa chừng hoặc bị che, nên không đọc được nó dẫn đến đâu.',
  defanged: 'Để bạn không lỡ tay mở, dấu chấm được viết thành [.].',
  plain: 'Chỉ nhìn thì không biết là thật hay giả.',
  doNotOpen:
    'Đừng mở link này. Hãy xác minh bằng ứng dụng chính thức hoặc trang web chính thức bạn tự tìm.',
  more: (count: number) => `Còn ${count} đường link khác.`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `Không khớp với các địa chỉ chính thức được biết đến của ${brand}. Bên thật cũng có khi dùng địa chỉ khác, nên chỉ riêng điều này chưa thể nói là giả.`,
  'inside-brand': (brand) =>
    `Đây là địa chỉ được biết đến là chính thức của ${brand}. Tuy vậy, người gửi có thể bị giả mạo, và màn hình thật cũng có khi bị dùng để lừa đảo. Chỉ riêng điều này chưa thể nói là thật.`,
  'look-alike': (brand) =>
    `Trông giống địa chỉ của ${brand}, nhưng không khớp với địa chỉ chính thức.`,
  shortener: () =>
    'Đây là link rút gọn nên không biết thật sự dẫn đến đâu. Công ty thật cũng dùng, nên chỉ riêng điều này chưa thể nói là giả.',
  'dynamic-dns': () =>
    'Đây là loại địa chỉ ai cũng có thể thuê ngay. Đã có lần nó được dùng trong SMS giả.',
  'ip-address': () =>
    'Địa chỉ này chỉ viết bằng con số thay cho tên. Chỉ nhìn thì không biết là của ai.',
  'user-info': () => 'Tên viết trước dấu “@” chỉ để trang trí. Nơi đến thật nằm sau dấu “@”.',
  punycode: () =>
    'Đây là cách viết bắt đầu bằng “xn--”. Có khi nó làm chữ khác trông giống chữ quen thuộc.',
  obscured: () => 'Cách viết này làm khó đọc ra nơi đến.',
  unreadable: () => 'Tên nơi đến bị cắt hoặc bị che nên không đọc được.',
  'odd-ending': () =>
    'Phần đuôi (như .cn hay .top) là loại hay gặp trong thống kê các trang giả. Trang thật cũng dùng, nên chỉ riêng điều này chưa thể nói là giả.',
};

export const anyCompany = 'công ty được nêu tên';

export const share = {
  open: 'Soạn lời nhắn cho gia đình',
  print: 'In ra',
  failed: 'Chưa chuẩn bị được. Hãy kiểm tra mạng rồi bấm lại lần nữa.',
} as const;

export const tapText = {
  intro:
    'Hãy chọn những điều bạn nghe qua điện thoại, hoặc những điều viết trong bưu thiếp hay lá thư. Khi bạn chọn, kết quả hiện ra ở dưới.',
  channel: 'Bạn nhận được bằng cách nào?',
  check: 'Xem kết quả',
  clear: 'Xóa những điều đã chọn',
  empty: 'Hãy chọn ít nhất một điều đúng với trường hợp của bạn.',
  /** Japanese, as the engine reads it: how a phrase ends when it was spoken, and when it was written. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: 'Điện thoại / lời nhắn thoại' },
  { id: 'postcard', label: 'Bưu thiếp / thư' },
] as const;

/** In the order in which such a message is told; `phrase` is Japanese, as the engine reads it. */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: 'Họ tự xưng là',
    items: [
      {
        id: 'amazon',
        label: 'Amazon (「アマゾン」)',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT / công ty điện thoại di động',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: 'Cảnh sát / viện kiểm sát',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: 'Bộ Nội vụ và Truyền thông (総務省)',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '“Hỗ trợ khách hàng” (「お客様サポート」) v.v., không nói tên công ty',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: 'Tên nghe như tòa án hay Bộ Tư pháp (法務省)',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: 'Đã nhận phong bì của tòa án (thư 「特別送達」, tống đạt đặc biệt)',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: 'Việc họ nói đến',
    items: [
      {
        id: 'unpaid',
        label: 'Có khoản phí chưa trả (「未納料金」)',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: 'Tiền xem video hoặc dùng trang web trả phí',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: 'Muốn xác nhận về phí sử dụng',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: 'Điện thoại hoặc dịch vụ sẽ bị cắt',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: 'Lời giục giã / lời dọa',
    items: [
      {
        id: 'today',
        label: 'Trong hôm nay (「本日中」, 「今日中」)',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: 'Trong vòng 24 giờ / gấp (「至急」)',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: 'Làm thủ tục pháp lý (「法的手続き」) / kiện ra tòa',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: 'Tịch biên lương hoặc tài sản (「差し押さえ」)',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: 'Sẽ đến nhà hoặc công ty',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: 'Cách họ bảo bạn liên lạc',
    items: [
      {
        id: 'call',
        label: 'Bảo gọi vào số viết trong đó',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: 'Giọng nói tự động bảo “bấm số 1”',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: 'Tôi đã bấm số 1 / đã chuyển sang người thật',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: 'Bảo chuyển sang LINE / kết bạn trên LINE',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: 'Bảo gọi video / cho xem thẻ cảnh sát, giấy tờ trên màn hình',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: 'Bảo đừng cúp máy / đừng nói với ai',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: 'Việc họ muốn bạn làm',
    items: [
      {
        id: 'gift',
        label: 'Mua thẻ quà tặng, tiền điện tử (「電子マネー」) ở cửa hàng tiện lợi rồi đọc mã số',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: 'Nói mã thanh toán (「支払番号」) ở cửa hàng tiện lợi để trả tiền',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: 'Chuyển khoản (「振り込み」) vào một tài khoản',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: 'Cứ trả đi, sau này sẽ hoàn lại',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: 'Xác nhận danh tính / nói họ tên, ngày sinh',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: 'Nói mã xác thực (「認証番号」) đã nhận được hoặc mã PIN (「暗証番号」)',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: 'Cài ứng dụng / cho xem màn hình',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: 'Danh sách để tự xem và đối chiếu',
  intro:
    'Hãy so với tin nhắn bạn nhận được hoặc lời nói trong điện thoại. Càng nhiều điểm giống, bạn càng phải cẩn thận. Dù không giống điểm nào, điều đó cũng không có nghĩa là an toàn.',
  noScript:
    'Trên trình duyệt bạn đang dùng, chức năng tự động kiểm tra tin nhắn không chạy. Hãy tự xem và so với danh sách dưới đây.',
  court:
    'Nếu bạn nhận được phong bì của tòa án (thư 「特別送達」, tống đạt đặc biệt) thì lại khác. Đừng bỏ qua.',
} as const;
