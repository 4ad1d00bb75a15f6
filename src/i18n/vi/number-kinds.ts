import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/** What a number is by its form. Told, never weighed. */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    'Đây là dạng số điện thoại cố định. Số có thể được chuyển tiếp hoặc bị làm giả khi hiện ra, nên chưa chắc cuộc gọi đến từ nơi đó.',
  mobile: 'Đây là dạng số điện thoại di động.',
  ip: 'Đây là số điện thoại qua internet, bắt đầu bằng 050. Cả công ty thật lẫn bên lừa đảo đều dùng.',
  tollfree:
    'Đây là số bắt đầu bằng 0120 hoặc 0800, người gọi không mất cước. Chưa chắc là số của công ty thật.',
  navi: 'Đây là số bắt đầu bằng 0570. Người gọi phải trả cước.',
  special: 'Đây là số dùng cho việc đặc biệt.',
  'sender-code':
    'Đây là số hiện ra là người gửi SMS. Nhiều công ty dùng chung một số, nên chỉ từ số thì không biết ai đã gửi.',
  international:
    'Đây là dạng số điện thoại nước ngoài. Nếu bạn không nghĩ ra ai ở nước ngoài gọi cho mình, đừng nghe, đừng gọi lại. Nếu gọi, có khi phải trả cước quốc tế.',
  partial: 'Chỉ có một phần của số, nên không biết loại số.',
  impossible: 'Không có số nào như vậy. Số hiện ra bị làm giả, hoặc bị chép nhầm.',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: 'Thiếu chữ số.',
  hidden: 'Quá nhiều chữ số bị che.',
  'no-zero': 'Có vẻ thiếu số 0 ở đầu.',
  'no-area': 'Có vẻ thiếu mã vùng.',
  length: 'Số chữ số không đúng.',
  prefix: 'Không có số nào bắt đầu bằng các chữ số này.',
  area: 'Không có mã vùng này.',
  'leading-zero': 'Số dạng này không được dùng.',
  exchange:
    'Đây là số lẽ ra hiện không được dùng. Có thể số hiện ra bị làm giả, hoặc bị chép nhầm.',
  placeholder: 'Đây là số có khi được viết làm mẫu.',
  'country-unassigned': 'Mã quốc gia này không được cấp cho nước nào.',
  'country-retired': 'Mã quốc gia này không còn được dùng.',
  'nanp-area': 'Ở Bắc Mỹ không có số của vùng này.',
  'nanp-exchange': 'Dạng này không được dùng làm số của Bắc Mỹ.',
  premium: 'Đây là dạng số có tính phí đặc biệt.',
  satellite: 'Đây là dạng số của điện thoại vệ tinh v.v.',
  common:
    'Đây là dạng bắt đầu bằng 0005 mà các công ty dùng chung. Chưa thể nói chắc là số hiện ra không bị làm giả.',
  shared: 'Nhiều công ty và cơ quan nhà nước gửi bằng cùng số này.',
  police: 'Đây là số khẩn cấp để báo cảnh sát.',
  'coast-guard': 'Đây là số khẩn cấp để báo Lực lượng Bảo vệ bờ biển (海上保安庁).',
  fire: 'Đây là số khẩn cấp để báo cứu hỏa, cấp cứu.',
  consumer: 'Đây là số của Đường dây nóng người tiêu dùng (消費者ホットライン).',
  child: 'Đây là số nối đến trung tâm tư vấn trẻ em (児童相談所).',
  'disaster-message': 'Đây là số để lại lời nhắn khi có thiên tai (災害用伝言ダイヤル).',
  'police-advice': 'Đây là số chuyên tư vấn của cảnh sát.',
  ended: 'Đây là số của dịch vụ không còn được dùng.',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': 'Tokyo',
  '06': 'Osaka',
  '011': 'Sapporo',
  '022': 'Sendai',
  '025': 'Niigata',
  '043': 'Chiba',
  '044': 'Kawasaki',
  '045': 'Yokohama',
  '048': 'Saitama',
  '052': 'Nagoya',
  '054': 'Shizuoka',
  '075': 'Kyoto',
  '078': 'Kobe',
  '082': 'Hiroshima',
  '086': 'Okayama',
  '092': 'Fukuoka',
  '096': 'Kumamoto',
  '098': 'Okinawa',
  '099': 'Kagoshima',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': 'Mỹ, Canada v.v.',
  '7': 'Nga v.v.',
  '33': 'Pháp',
  '39': 'Ý v.v.',
  '44': 'Anh',
  '49': 'Đức',
  '60': 'Malaysia',
  '61': 'Úc',
  '62': 'Indonesia',
  '63': 'Philippines',
  '65': 'Singapore',
  '66': 'Thái Lan',
  '81': 'Nhật Bản',
  '82': 'Hàn Quốc',
  '84': 'Việt Nam',
  '86': 'Trung Quốc',
  '91': 'Ấn Độ',
  '852': 'Hồng Kông',
  '855': 'Campuchia',
  '886': 'Đài Loan',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name ? `Mã vùng là ${code} (${name}).` : `Mã vùng là ${code}.`,
  country: (code: string, name: string | undefined) =>
    name ? `Mã quốc gia là +${code} (${name}).` : `Mã quốc gia là +${code}.`,
  stopCallsFromAbroad: 'Để chặn cuộc gọi quốc tế',
} as const;
