import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: 'Số điện thoại có báo cáo',
  description:
    'Danh sách các số điện thoại được ghi nhận công khai là đã dùng trong những liên lạc nói về phí chưa trả v.v. Số không có trong danh sách không có nghĩa là an toàn.',
  lead: 'Chỉ đăng những số được ghi nhận công khai, có kèm nguồn, và kèm ngày nếu biết.',
  caution:
    'Dù có trong danh sách này, điều đó không có nghĩa là người đang dùng số đó hiện nay có liên quan đến lừa đảo. Số điện thoại chuyển từ người này sang người khác. Ngoài ra, số không có trong danh sách cũng không có nghĩa là an toàn.',
  lookUp: 'Nhập số để kiểm tra',
  latest: (date: string): string => `Ghi nhận mới nhất: ${date}`,
  none: 'Chưa có số nào được đăng.',
  noName: 'Không ghi lại tên tự xưng.',
  undated: 'Không ghi ngày',
  policy: 'Quy định về số được đăng',
  policyText: [
    'Chỉ đăng số có ghi nhận kèm ngày, và có từ 2 nguồn khác nhau trở lên hoặc có ghi nhận trong vòng 2 năm.',
    'Với số bị che một phần, chỉ đăng số có tối đa 2 chữ số bị che.',
    'Không đăng số mà chính người ghi nhận viết là “không chắc chắn”.',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `Số có báo cáo: ${list}`,
    description: (list: string, count: number): string =>
      `Danh sách ${count} số thuộc nhóm ${list} trong các số điện thoại được ghi nhận công khai.`,
    count: (count: number): string => `${count} số`,
    part: (list: string, nth: number, of: number): string => `${list} (phần ${nth} trong ${of})`,
    parts: 'Phần tiếp theo của danh sách này',
    area: (code: string, name: string | undefined): string => (name ? `${code} (${name})` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `Dạng số nước ngoài +${code} ${name}` : `Dạng số nước ngoài +${code}`,
    kinds: {
      fixed: 'Dạng số điện thoại cố định',
      mobile: 'Dạng số di động',
      ip: 'Số bắt đầu bằng 050',
      tollfree: 'Số bắt đầu bằng 0120, 0800',
      navi: 'Số bắt đầu bằng 0570',
      special: 'Số dùng cho việc đặc biệt',
      'sender-code': 'Số hiện ra là người gửi SMS',
      international: 'Dạng số nước ngoài',
      partial: 'Chỉ một phần của số',
      impossible: 'Dạng số không tồn tại',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: 'Báo cáo về số điện thoại',
    description: 'Trang để chọn và xem một số điện thoại có báo cáo.',
    loading: 'Đang mở báo cáo về số này.',
    failed: 'Không mở được báo cáo. Hãy thử lại ở nơi có mạng.',
    absent: 'Trang web này không có báo cáo nào về số này.',
    meaning: 'Không có trong danh sách không có nghĩa là an toàn.',
    none: 'Bạn chưa chọn số nào.',
    withoutScript:
      'Trang này hiện được khi dùng được JavaScript. Nếu không dùng được, hãy xem danh sách số.',
  },
  page: {
    title: (number: string): string => `Báo cáo về ${number}`,
    description: (number: string): string =>
      `Trang tập hợp những gì được ghi nhận công khai về số điện thoại ${number}, kèm nguồn và ngày.`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? 'không ghi ngày';
      const who =
        report.names.length > 0
          ? `tự xưng là “${report.names.join('”, “')}”`
          : 'không rõ tự xưng là ai';
      return `Số này được đăng trong ${report.kind} (${report.publisher}, ${when}) như là số của một liên lạc ${who} (${report.channel}), nhưng điều đó không có nghĩa là người đang dùng số này hiện nay có liên quan đến lừa đảo.`;
    },
    more: (count: number): string => `Có tất cả ${count} ghi nhận.`,
    reports: 'Nội dung ghi nhận',
    names: (names: readonly string[]): string => `Tự xưng: “${names.join('”, “')}”`,
    from: 'Nguồn: ',
    kind: 'Loại số',
    masked:
      'Chỗ dấu * là do người ghi nhận che đi. Dù số trông rất giống, chưa chắc là cùng một số.',
    owner: 'Gửi người đang dùng số này',
    ownerAside: ' (sửa / xóa)',
    ownerText:
      'Nếu bạn đang dùng số này và muốn sửa hoặc xóa ghi nhận, hãy báo đến địa chỉ liên lạc sau.',
    noContact: 'Địa chỉ liên lạc đang được chuẩn bị.',
    next: 'Việc cần làm tiếp theo',
    nextText:
      'Dù có liên lạc đến từ số này, đừng gọi lại. Hãy xác minh với nơi chính thức bạn tự tìm. Số khác cũng có khi là cùng thủ đoạn.',
  },
} as const;
