/** What each point means, for the list to go through by eye. */
export const tapMeanings: Readonly<Record<string, string>> = {
  amazon: 'Dù là tên công ty bạn biết, chưa chắc đúng là họ. Tên thì ai cũng viết được.',
  telecom:
    'Dù là tên công ty điện thoại, chưa chắc đúng là họ. Hãy kiểm tra cước bằng ứng dụng chính thức hoặc hóa đơn.',
  police:
    'Đừng tin khi cảnh sát hay viện kiểm sát gọi điện bắt bạn đưa tiền hay thẻ. Hãy cúp máy đã, rồi xác minh qua số bạn tự tìm.',
  ministry:
    'Dù là tên cơ quan nhà nước, chưa chắc đúng là họ. Hãy cúp máy đã, rồi xác minh qua số bạn tự tìm.',
  nameless: 'Lời đòi tiền không có tên công ty thì không có cách nào xác minh là của ai.',
  office:
    'Có khi đó là tên làm giống cơ quan nhà nước. Nếu bạn nhận được phong bì của tòa án thì lại khác, đừng bỏ qua.',
  court:
    'Nếu là thật thì có thời hạn phải trả lời. Đừng dùng số viết trong đó. Hãy xác minh qua số của tòa án bạn tự tìm.',
  unpaid: 'Hãy đặc biệt nghi ngờ lời đòi tiền không viết là phí gì, của khi nào, bao nhiêu.',
  video: 'Đây là cách nói khiến bạn cố nhớ xem mình có dùng không, và thấy bất an.',
  confirm: 'Đây là cách nói lấp lửng, không rõ việc gì, để bạn phải gọi điện.',
  suspend: 'Đây là cách nói nêu ra thứ mà bị cắt thì bạn khổ, để bạn hoảng.',
  today:
    'Họ đặt thời hạn này để bạn không còn thời gian hỏi ai. Đó không phải là thời hạn của bạn.',
  hours:
    'Họ đặt thời hạn này để bạn không còn thời gian hỏi ai. Đó không phải là thời hạn của bạn.',
  legal: 'Đây là cách nói làm bạn sợ mà gọi điện. Nếu có giấy tờ của tòa án đến thì lại khác.',
  seizure: 'Đây là cách nói làm bạn sợ mà trả tiền. Nếu có giấy tờ của tòa án đến thì lại khác.',
  visit: 'Đây là cách nói làm bạn sợ. Nếu họ đến thật, đừng trả tiền, hãy gọi cảnh sát.',
  call: 'Số viết trong đó chỉ nối đến chính họ. Không dùng để xác minh được.',
  press: 'Bạn cứ cúp máy mà không bấm, không sao cả. Nếu xác minh, hãy dùng số bạn tự tìm.',
  pressed:
    'Dù đã chuyển sang người thật, bạn cứ cúp máy giữa chừng cũng được. Đừng nói tên hay mã số.',
  line: 'Chuyển sang ứng dụng khác thì người xung quanh không nhìn thấy nữa. Đừng chuyển.',
  'video-call': 'Thẻ hay giấy tờ trên màn hình có thể là đồ giả. Bạn cứ cúp máy.',
  keep: 'Đây là cách nói để bạn không hỏi ai. Bạn cứ cúp máy.',
  gift: 'Nói mã số cũng giống như đưa tiền. Đừng nói ra.',
  store: 'Có khi bạn bị bắt trả tiền mua hàng của người khác mà không biết là trả cho cái gì.',
  transfer: 'Đừng chuyển khoản vào tài khoản họ nói. Hãy xác minh với nơi chính thức.',
  refund: 'Đây là lời hứa để bạn trả tiền. Không có gì bảo đảm tiền sẽ trở lại.',
  personal: 'Đừng nói trong cuộc gọi đến, hay khi gọi số viết trong đó.',
  code: 'Đừng nói mã xác thực cho bất cứ ai. Nếu bị hỏi, hãy cúp máy.',
  app: 'Họ sẽ xem được hoặc điều khiển được bên trong điện thoại của bạn. Đừng cài.',
};
