import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from './records.ts';

/** Every sentence of the static site's interface, Vietnamese. Prose and facts live in `content/`. */
export const site = {
  marks,
  skip: 'Đến phần nội dung',
  external,
  asOf: (date: string): string => `tính đến ${date}`,
  asOfUnknown: 'không rõ thời điểm',
  /** Describes the picture that messengers show with a link. */
  picture: (title: string, name: string): string => `${title} (${name})`,
  nav: {
    label: 'Các trang chính',
    search: 'Tìm kiếm',
    check: 'Kiểm tra tin nhắn',
    situations: 'Tình huống của bạn',
    numbers: 'Số điện thoại',
    contacts: 'Hỏi tư vấn',
    home: 'Trang chủ',
    trail: 'Bạn đang ở đây',
  },
  footer: {
    contacts: 'Đừng quyết định một mình, hãy gọi điện hỏi',
    allContacts: 'Xem tất cả nơi tư vấn',
    pages: 'Trong trang web này',
    about: 'Về trang web này',
    sources: 'Danh sách nguồn',
    feed: 'Tin cập nhật (RSS)',
    rules: 'Cách kiểm tra',
    private: 'Tin nhắn bạn kiểm tra không được gửi đi đâu cả.',
    license: (license: string): string => `Giấy phép: ${license}`,
    reviewed: (date: string): string => `Nội dung xem lại lần cuối: ${date}`,
  },
  textSize: {
    label: 'Cỡ chữ',
    letter: 'A',
    normal: 'Thường',
    large: 'To',
    largest: 'Rất to',
  },
  home: {
    title: 'Khoan đã, tin nhắn đó! Xem lại trước khi bấm gọi.',
    what: 'Kiểm tra ngay tại đây xem SMS bạn nhận được có phải lừa đảo không.',
    check: 'Kiểm tra tin nhắn nhận được',
    situations: 'Tình huống của bạn lúc này?',
    numbers: 'Kiểm tra số điện thoại',
    understanding: 'Về kiểu lừa đảo này',
    understandingAll: 'Đọc thêm',
    contacts: 'Hỏi tư vấn',
    contactsAll: 'Nơi tư vấn khác',
  },
  check: {
    title: 'Kiểm tra tin nhắn nhận được',
    description:
      'Khi bạn dán nội dung SMS hay email nhận được (thường là tiếng Nhật), trang web này kiểm tra ngay trong máy của bạn xem có dấu hiệu đòi tiền khống hay lừa đảo phishing không.',
    lead: 'Khoan gọi vào số viết trong tin. Cũng đừng mở link.',
    byEye: 'Tự xem và đối chiếu tin nhắn',
    how: 'Trang web này kiểm tra dựa vào dấu hiệu nào',
  },
  search: {
    title: 'Tìm kiếm',
    description: 'Tìm trong trang web này bằng số điện thoại hoặc từ.',
    lead: 'Hãy nhập số điện thoại, hoặc từ bạn quan tâm.',
    withoutScript:
      'Để tìm kiếm cần có JavaScript của trình duyệt. Nếu không dùng được, hãy tìm từ các trang sau.',
    browse: 'Tìm từ danh sách',
  },
  numberBox: {
    label: 'Số điện thoại',
    hint: 'Có hay không có dấu gạch nối đều được. Chữ số bị che thì nhập dấu *.',
    button: 'Kiểm tra',
    notANumber: 'Hãy chỉ nhập số. Tin nhắn bạn nhận được, hãy dán vào ô kiểm tra tin nhắn.',
  },
  sections: {
    situation: {
      title: 'Chọn theo tình huống của bạn lúc này',
      description:
        'Chỉ mới nhận được, đã lỡ gọi điện, đã trả tiền… Với từng tình huống, trang web này lần lượt chỉ cho bạn việc cần làm tiếp theo.',
      lead: 'Hãy chọn điều đúng với bạn. Cứ làm lần lượt từng việc một là được.',
    },
    /** Stands among the situations; the page is no situation of the reader's own. */
    family: { article: 'telling-parents', label: 'Tôi lo cho gia đình' },
    /** Groups of situations, in this order. */
    groups: {
      contacted: 'Có liên lạc đến / đã gọi điện',
      paid: 'Đã trả tiền / đã gửi tiền',
      given: 'Đã nói, đã đưa / bị xâm nhập',
      worried: 'Có giấy tờ đến / nợ / sợ hãi',
    },
    understanding: {
      title: 'Về kiểu lừa đảo này',
      description:
        'Tập hợp các thủ đoạn lừa đảo giục giã “có phí chưa trả”, “hãy liên lạc trong hôm nay”, và cách xác minh khi không phân biệt được.',
      lead: 'Biết cách làm của họ thì bạn không phải hoảng.',
    },
    prevention: {
      title: 'Để không nhận phải / để phòng trước',
      description:
        'Tập hợp các cài đặt để bớt SMS và cuộc gọi phiền phức, và những điều nên thống nhất trong gia đình.',
      lead: 'Làm được việc nào trước thì làm, từng việc một là được.',
    },
    help: {
      title: 'Hỏi tư vấn',
      description:
        'Tập hợp những nơi tư vấn qua điện thoại và câu trả lời cho những câu hỏi thường gặp.',
      lead: 'Đừng quyết định một mình, hãy hỏi nơi tư vấn.',
    },
    about: { title: 'Về trang web này', description: '', lead: '' },
    empty: 'Trang này đang được chuẩn bị. Nếu gấp, hãy gọi cho các nơi tư vấn sau.',
  },
  article: {
    contents: 'Nội dung trang này',
    sources: 'Nguồn',
    pager: 'Trang trước và sau',
    previous: 'Trang trước',
    next: 'Trang sau',
    nextStep: 'Đọc tiếp',
    related: 'Đọc thêm',
    reviewed: 'Xem lại lần cuối',
    figures: (date: string): string => `Các con số là tính đến ${date}.`,
    figuresOld: 'Hẳn đã có con số mới hơn. Hãy xem thêm thông báo của cơ quan nhà nước.',
    stale:
      'Đã hơn 1 năm kể từ lần xem lại cuối. Hãy xem lại số điện thoại của nơi tư vấn và các chế độ trên trang chính thức.',
  },
  cite,
  sourceKind,
  recordKind,
  channel,
  specimen: {
    label: 'Ví dụ',
    signs: 'Chỗ được đánh dấu',
    more: (count: number): string => `Dấu hiệu khác (${count})`,
    noSigns:
      'Trong đoạn này không có đặc điểm nào của các thủ đoạn lừa đảo đã biết đến nay. Điều này không có nghĩa là an toàn.',
  },
  doDont: { do: 'Việc cần làm', dont: 'Đừng làm những việc này' },
  urgency: {
    emergency: 'Ngay bây giờ',
    soon: 'Nên làm sớm',
    calm: 'Không cần hoảng hốt',
  },
  contact: {
    call: (name: string): string => `gọi cho ${name}`,
    hours: 'Giờ tiếp nhận',
    cost: 'Chi phí',
    email: 'Email',
    page: 'Trang chính thức',
    how: 'Cách làm',
    source: 'Nguồn',
    confirmed: 'Xác nhận số điện thoại',
    openPage: 'Mở trang chính thức',
    open: { night: 'cả ban đêm', holiday: 'cả ngày nghỉ' },
    unknown:
      'Không rõ số điện thoại và giờ này là của thời điểm nào. Hãy xem lại trên trang chính thức trước khi dùng.',
  },
  contacts: {
    title: 'Nơi tư vấn',
    description:
      'Tập hợp nơi tư vấn về đòi tiền khống và lừa đảo, kèm giờ tiếp nhận, chi phí và thời điểm đã kiểm tra. Đường dây nóng người tiêu dùng (消費者ホットライン) là 188, điện thoại tư vấn của cảnh sát (警察相談専用電話) là #9110.',
    lead: 'Đừng quyết định một mình, hãy hỏi nơi tư vấn. Dù chưa trả tiền, bạn vẫn hỏi được.',
    outsideOfficeHours: 'Nơi dùng được vào ban đêm hoặc ngày nghỉ',
    wait: 'Nếu gọi không được vì là ban đêm hoặc ngày nghỉ, bạn cứ đợi đến sáng cũng không sao. Hạn 「本日中」 (trong hôm nay) là do họ tự đặt ra. Nếu có người đến nhà hoặc bạn đang bị đe dọa, hãy gọi 110.',
    regional: 'Trung tâm Đời sống Tiêu dùng (消費生活センター) của các tỉnh',
    regionalLead:
      'Đây là những nơi mà số điện thoại đã được kiểm tra qua bản sao trang web của tỉnh, thành phố. Nếu không biết gọi đâu, hãy gọi Đường dây nóng người tiêu dùng (消費者ホットライン). Bạn sẽ được nối đến nơi tư vấn gần mình.',
    hotlineOnly: 'Những tỉnh chưa kiểm tra được số',
    hotlineOnlyLead:
      'Với các tỉnh sau, chưa kiểm tra được số của nơi tư vấn qua bản sao trang web của cơ quan nhà nước. Khi gọi Đường dây nóng người tiêu dùng (消費者ホットライン), bạn được nối đến nơi tư vấn gần mình.',
    howLead: 'Không cần chuẩn bị gì, bạn cứ gọi là được. Nếu muốn đọc trước, hãy xem trang sau.',
    categories: {
      emergency: 'Khi đang gặp nguy hiểm',
      consumer: 'Tư vấn về tiêu dùng',
      police: 'Tư vấn của cảnh sát',
      legal: 'Tư vấn pháp luật',
      money: 'Khóa tài khoản, thẻ',
      issuer: 'Chặn thẻ quà tặng, tiền điện tử (「電子マネー」)',
      carrier: 'Công ty điện thoại di động',
      report: 'Báo về tin nhắn nhận được',
      genuine: 'Xác minh thật hay giả',
      foreign: 'Tư vấn bằng tiếng nước ngoài',
    },
  },
  numbers,
  wording: {
    title: 'Cách nói rất giống tin lừa đảo',
    why: 'Ở đây có nhiều cách nói hay gặp trong tin lừa đảo mà ít gặp trong liên lạc bình thường. Không chỉ dựa vào cách nói để quyết định, mà xem cùng với các dấu hiệu khác.',
    description:
      'Trang nói về việc cách nói được kiểm tra thế nào, đã thử với bao nhiêu tin, và đúng đến mức nào.',
    how: 'Kiểm tra thế nào',
    howText: [
      'Đoạn văn được chia thành những mảnh tối đa 3 chữ, rồi cộng điểm cho biết mỗi mảnh hay gặp hơn trong tin lừa đảo hay trong tin bình thường. Điểm do máy quyết định bằng cách so sánh rất nhiều tin. Không có ai sửa bằng tay.',
      'Số điện thoại, link, con số, chữ bị che thì chỉ giữ lại hình dạng rồi mới kiểm tra. Điểm không thay đổi tùy theo số của ai hay link đến đâu.',
      'Với đoạn dài, việc đánh giá còn dựa vào chỗ đáng chú ý nhất. Như vậy, dù phía trước hay sau có lời bình thường cũng không bị bỏ sót.',
      'Chỗ tô màu cho biết những cách nói có điểm cao nhất.',
    ],
    fitted: 'Đã thử với những gì',
    fittedText: (own: string, quoted: string): string =>
      `Điểm được quyết định bằng ${own} tin do trang web này viết (được công khai để ai cũng dùng được) và ${quoted} tin được trích dẫn trên các trang công khai. Bản thân những tin trích dẫn không được đưa vào trang web này.`,
    figures: 'Đúng đến mức nào',
    figuresText:
      'Đây là con số khi thử với những tin không dùng để quyết định điểm. Các tin được chia theo người viết, và được kiểm tra bằng điểm đã quyết định mà không cho thấy tin của người đó.',
    day: 'Ngày quyết định điểm: ',
    limits: 'Những gì không làm được',
    limitsText: [
      'Thủ đoạn mới hay tin ngắn có khi bị bỏ sót. Dù không tìm thấy gì, điều đó không có nghĩa là an toàn.',
      'Có khi tìm thấy dấu hiệu trong cả liên lạc thật.',
    ],
    share: (percent: string, count: string): string => `${percent} (${count})`,
    columns: {
      group: 'Loại tin',
      messages: 'Số tin',
      flagged: 'Đã nhắc cẩn thận',
      scam: 'Trong đó: “khớp với thủ đoạn”',
      about: 'Được xem là đang nói về lừa đảo',
    },
    sets: {
      unseen: 'Tin viết riêng, không nhìn tin khác',
      corpus: 'Tin do trang web này viết (có nhiều tin khó, viết cho giống lừa đảo)',
      quoted: 'Tin được trích dẫn',
      framed: 'Tin có kèm lời của người đọc',
      'unseen, other languages': 'Tin bằng tiếng nước ngoài, viết riêng, không nhìn tin khác',
      'other languages': 'Tin bằng tiếng nước ngoài',
    },
    groups: {
      unpaid: 'Lừa đảo về phí chưa trả',
      phish: 'Phishing',
      lure: 'Lừa đảo khác',
      bare: 'Tin ngắn, có thể thuộc cả hai bên',
      dunning: 'Nhắc nợ thật',
      honest: 'Liên lạc bình thường',
      warning: 'Bài viết về lừa đảo',
    },
  },
  rules: {
    title: 'Cách kiểm tra',
    description:
      'Công khai những dấu hiệu được xem khi kiểm tra tin nhắn và cách quyết định kết quả, kèm ví dụ và nguồn.',
    lead: 'Trang web này công khai từng dấu hiệu được xem khi kiểm tra tin nhắn.',
    how: 'Cách quyết định kết quả',
    howText: [
      'Trang web này tìm trong tin nhắn những dấu hiệu liệt kê dưới đây. Dù đổi hình dạng bằng chữ rộng (全角) hay hẹp (半角), khoảng trắng hay xuống dòng, chúng vẫn được tìm thấy như nhau.',
      'Ngoài dấu hiệu, cách nói cũng được xem. Đó là kết quả so sánh rất nhiều tin lừa đảo và tin bình thường, đếm xem cách nói nào hay gặp ở bên nào.',
      'Chỉ khi dấu hiệu và cách nói cộng lại đủ mạnh, có từ 2 căn cứ khác loại trở lên, và có dấu hiệu hầu như không gặp trong liên lạc đàng hoàng, trang web này mới nói “khớp với thủ đoạn lừa đảo đã biết”.',
      'Nếu có cách viết hay gặp trong liên lạc đàng hoàng, phần đó được trừ đi.',
      'Nếu có kèm lời của chính bạn, như “đây có phải lừa đảo không”, phần được kiểm tra là tin nhắn nhận được.',
      'Nếu là cách viết cũng có trong giấy tờ thật của tòa án, trang web này không nói chắc là lừa đảo. Nếu có vẻ là bài cảnh báo về lừa đảo, trang web này ghi thêm như vậy.',
      'Dù không tìm thấy dấu hiệu, trang web này không nói là an toàn. Vì có những điều chỉ đọc nội dung thì không biết được.',
    ],
    levels: '3 kết quả',
    level: {
      scam: {
        name: 'Nội dung này khớp với thủ đoạn lừa đảo đã biết',
        text: 'Nội dung có đủ khuôn mẫu của những thủ đoạn đã biết đến nay. Đừng gọi điện, đừng trả lời, và đừng trả tiền.',
      },
      suspicious: {
        name: 'Chỉ đọc nội dung thì không phân biệt được',
        text: 'Nhắc nợ thật cũng viết như vậy. Đừng dùng số hay link viết trong tin. Hãy xác minh với nơi bạn tự tìm.',
      },
      unknown: {
        name: 'Không tìm thấy đặc điểm nào của các thủ đoạn lừa đảo đã biết đến nay',
        text: 'Điều này không có nghĩa là an toàn. Khi phân vân, hãy hỏi nơi tư vấn.',
      },
    },
    all: 'Danh sách dấu hiệu',
    count: (count: number): string => `${count} dấu hiệu`,
    kinds: {
      claim: 'Cớ để đòi tiền',
      threat: 'Lời dọa',
      deadline: 'Giục bằng thời hạn',
      contact: 'Bảo liên lạc',
      sender: 'Tự xưng',
      payment: 'Cách bắt trả tiền',
      link: 'Link',
      reassurance: 'Dấu hiệu cho thấy có thể yên tâm hơn',
      context: 'Loại đoạn văn',
    },
    page: {
      why: 'Vì sao xem dấu hiệu này',
      hits: 'Ví dụ có dấu hiệu này',
      misses: 'Ví dụ không có dấu hiệu này',
      known: 'Ví dụ chưa tìm ra được',
      falsePositives: 'Trường hợp thật mà cũng có dấu hiệu này',
      sources: 'Nguồn',
      updated: 'Cập nhật lần cuối',
      examples: 'Tất cả ví dụ đều do trang web này viết.',
      description: (title: string): string =>
        `Trang tập hợp lý do, ví dụ và nguồn về dấu hiệu “${title}” được xem khi kiểm tra tin nhắn.`,
    },
  },
  sources: {
    title: 'Danh sách nguồn',
    description:
      'Danh sách tài liệu làm cơ sở cho nội dung trang web này, và các trang đang dùng tài liệu đó.',
    lead: 'Đây là tài liệu làm cơ sở cho nội dung trang web này. Có ghi cả trang nào đang dùng.',
    usedBy: 'Trang đang dùng',
    numbersPage: 'Số điện thoại có báo cáo',
    count: (count: number): string => `${count} nguồn`,
  },
  /** What a reader fills in who reports a wrong verdict. */
  report: {
    subject: 'Về kết quả kiểm tra',
    form: [
      'Về kết quả kiểm tra',
      '',
      '1. Bạn nhận được bằng cách nào (SMS, email, điện thoại v.v.):',
      '2. Kết quả hiện ra (khớp / không phân biệt được / không tìm thấy):',
      '3. Tên các dấu hiệu hiện ra:',
      '4. Thật ra đó là gì (liên lạc thật, lừa đảo, không rõ):',
      '5. Vì sao biết như vậy:',
      '6. Tóm tắt nội dung (bằng lời của bạn; xin đừng viết tên hay số):',
      '7. Ngày kiểm tra:',
    ],
    to: 'Gửi đến: ',
    noContact: 'Nơi nhận đang được chuẩn bị.',
  },
  notFound: {
    title: 'Không tìm thấy trang',
    description: 'Không tìm thấy trang bạn đang tìm.',
    lead: 'Có vẻ trang đã đổi chỗ, hoặc địa chỉ không đúng. Hãy đi tiếp từ một trong các trang sau.',
  },
  /** The page of parts for editors, in the development build alone. */
  parts: {
    title: 'Các phần của bài viết',
    lead: 'Dùng được trong MDX của content/articles mà không cần import. Sources và ReviewDate được tự động thêm từ thông tin ở đầu bài.',
    notes: {
      Cite: 'Đặt số của nguồn ở cuối câu. Nguồn cũng phải ghi trong sources ở đầu bài. Với nguồn đáng ngờ, điểm chưa chắc chắn hiện ra ngay tại đó.',
      Specimen:
        'Cho xem ví dụ trong content/specimens, có đánh dấu giống như phần kiểm tra đánh dấu.',
      Steps: 'Bao những việc làm theo thứ tự thành danh sách có số.',
      DoDont: 'Xếp việc nên làm và việc không làm cạnh nhau. Chỉ dùng một bên cũng được.',
      Drawings:
        'Xếp hình vẽ dễ hiểu nhanh hơn lời, kèm câu ngắn. of có thể là scam (diễn biến của thủ đoạn), gift-card (mã của thẻ), sender (số của đối phương), court-papers (tống đạt đặc biệt và bưu thiếp).',
      ThirdParty:
        'Liệt kê tên, phiên bản, giấy phép của những phần do người khác làm. Danh sách nằm ở src/integration/shipped/parts.ts; nếu không khớp với nội dung trang thì việc build dừng lại.',
      Urgency: 'Cho biết gấp đến mức nào, bằng màu và lời. Dùng cả khi không cần gấp.',
      Contact:
        'Cho xem một nơi tư vấn trong content/contacts. Chỉ phần này tạo link gọi điện. compact chỉ có tên và số.',
      ContactList: 'Cho xem nhiều nơi tư vấn. Có thể dùng category thay cho ids.',
      PhoneNumber:
        'Viết số có báo cáo. Không tạo link gọi điện; nếu có trang về số đó thì dẫn đến trang.',
      NextStep:
        'Chỉ gợi ý một điều nên đọc hoặc nên làm tiếp. Ở cuối bài, nó được tự động thêm từ next ở đầu bài.',
      Situations: 'Danh sách nút để chọn tình huống lúc này.',
      PassOn:
        'Lời nhắn có thể gửi nguyên cho gia đình hay hàng xóm. Có nút sao chép và chia sẻ, và địa chỉ trang web này ở cuối.',
      Flow: 'Sơ đồ một câu hỏi và việc cần làm cho mỗi câu trả lời. Nội dung như sơ đồ cũng hiện bằng câu có link. Các dòng viết chia theo độ dài vừa khung.',
      Remedy:
        'Cho xem một cách xử lý trong content/remedies (việc làm sau khi đã trả hoặc đã đưa). Nguồn cũng phải ghi trong sources ở đầu bài.',
      Remedies:
        'Cho xem tất cả cách trả (paid) hoặc tất cả thứ đã đưa (given), bằng bảng và lời giải thích.',
      Ruby: 'Thêm cách đọc cho từ khó đọc. Khi tìm kiếm, cách đọc không được tính.',
      Chart:
        'Biểu đồ cột và bảng các con số. Giá trị không chính xác thì đặt unsure và viết lý do trong note. Lời hiện thay cho giá trị thì viết trong shown.',
      AccessibilityReport:
        'Cho xem kết quả kiểm tra mức dễ dùng. npm run a11y:report ghi vào content/a11y-report.json.',
      ReportTemplate: 'Cho xem mẫu để báo khi kết quả có vẻ sai, và nơi nhận.',
      ReviewDate: 'Cho xem tháng xem lại lần cuối. Quá 1 năm thì nói cả điều đó.',
      Sources: 'Xếp các nguồn của trang theo số.',
    },
    sentence: 'Đây là câu mẫu.',
    items: ['Mẫu thứ 1', 'Mẫu thứ 2', 'Mẫu thứ 3'],
    unit: 'vụ',
  },
  /** Ready texts to pass on. */
  passOn: {
    share: 'Chọn người để gửi',
    copy: 'Sao chép lời nhắn',
    copied: 'Đã sao chép. Bạn có thể dán vào LINE hoặc email để gửi.',
    failed: 'Không sao chép được. Hãy nhấn giữ vào lời nhắn để sao chép.',
  },
  flow: { words: 'Đọc nội dung của sơ đồ bằng chữ' },
  /** What to do after paying or giving something away: `content/remedies`. */
  remedies: {
    columns: {
      paid: 'Cách đã trả',
      given: 'Thứ đã đưa',
      first: 'Liên lạc trước hết',
      hurry: 'Vì sao gấp',
    },
    atHand: 'Để sẵn bên mình trước khi gọi',
    back: 'Khả năng lấy lại / điều ngăn được',
    limits: 'Thời hạn',
    more: (name: string): string => `Đọc kỹ về “${name}”`,
    toTable: 'Trở lại bảng',
  },
  chart: {
    unsure: 'Cột nét đứt là giá trị không chính xác. Lý do viết ở bảng bên dưới.',
    table: 'Xem bằng bảng số',
    label: 'Mục',
    value: 'Giá trị',
    about: (value: string): string => `khoảng ${value}`,
    note: 'Ghi chú',
  },
} as const;
