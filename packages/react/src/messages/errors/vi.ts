import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const viErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Ngân hàng đã khóa đăng nhập này',
    text: `Đây là cách ${bank} bảo vệ bạn. Chỉ ngân hàng mới mở khóa được.`,
    step: 'Hãy mở khóa trên trang web của ngân hàng, rồi quay lại liên kết ở đây.',
  }),
  setup: ({ bank }) => ({
    title: 'Còn một bước ở ngân hàng',
    text: `Theo ${bank}, tài khoản này chưa thiết lập xong ngân hàng trực tuyến.`,
    step: 'Hãy hoàn tất trên trang web của ngân hàng, rồi quay lại liên kết ở đây.',
  }),
  password: ({ bank }) => ({
    title: 'Ngân hàng cần mật khẩu mới',
    text: `Trước tiên, ${bank} đề nghị bạn đổi mật khẩu.`,
    step: 'Hãy đổi trên trang web của ngân hàng, rồi quay lại dùng mật khẩu mới.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Không có tài khoản để liên kết',
    text: `Bạn đã đăng nhập, nhưng ${bank} không có tài khoản nào liên kết được ở đây.`,
    step: 'Hãy xem trên trang web của ngân hàng tài khoản đã mở chưa, hoặc chọn ngân hàng khác.',
  }),
  account: ({ bank }) => ({
    title: 'Chưa thể liên kết tài khoản này',
    text: `Thông tin của bạn đúng. Chỉ là loại tài khoản này tại ${bank} chưa được hỗ trợ.`,
    step: 'Bạn có thể liên kết tài khoản ở ngân hàng khác.',
  }),
  mfa: ({ bank }) => ({
    title: 'Cách xác minh này chưa được hỗ trợ',
    text: `Cách ${bank} bảo vệ tài khoản của bạn chưa thể thực hiện từ đây.`,
    step: 'Bạn có thể liên kết tài khoản ở ngân hàng khác.',
  }),
  retired: ({ bank }) => ({
    title: `Không thể liên kết ${bank} nữa`,
    text: 'Liên kết với ngân hàng này đã ngừng. Tài khoản của bạn ở đó không bị ảnh hưởng.',
    step: 'Bạn có thể liên kết tài khoản ở ngân hàng khác.',
  }),
  down: ({ bank }) => ({
    title: `Chưa có phản hồi từ ${bank}`,
    text: 'Sự cố ở phía ngân hàng. Thông tin của bạn không có vấn đề gì.',
    step: 'Hãy thử lại sau ít phút, hoặc tạm chọn ngân hàng khác.',
  }),
  maintenance: () => ({
    title: 'Sẽ sớm trở lại',
    text: 'Dịch vụ đang bảo trì. Những gì bạn nhập không bị mất và chưa được chia sẻ.',
    step: 'Hãy thử lại sau vài phút.',
  }),
  timeout: ({ bank }) => ({
    title: 'Việc này hơi lâu một chút',
    text: `Để bạn được an toàn, ${bank} đã dừng đăng nhập trước khi hoàn tất.`,
    step: 'Hãy bắt đầu lại khi bạn sẵn sàng.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Chưa được cấp quyền',
    text: `Vì ${bank} chưa được phép chia sẻ các tài khoản này với ${clientName}, nên chưa có gì được chia sẻ.`,
    step: 'Nếu muốn cho phép, hãy chọn lại ngân hàng.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `Chưa có ${bank} ở đây`,
    text: `${clientName} hiện chưa thể kết nối với ngân hàng này. Thông tin của bạn không có vấn đề gì.`,
    step: 'Bạn có thể liên kết tài khoản ở ngân hàng khác.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Ngân hàng chưa chia sẻ được thông tin cần',
    text: `Thông tin mà ${clientName} yêu cầu không có ở ${bank}.`,
    step: 'Bạn có thể liên kết tài khoản ở ngân hàng khác.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Chưa gửi được mã',
    text: `Hiện ${bank} không gửi được mã bằng cách đó.`,
    step: 'Hãy chọn lại ngân hàng và chọn cách khác để nhận mã.',
  }),
  limit: ({ bank }) => ({
    title: 'Tạm dừng một chút nhé',
    text: `Có nhiều lần thử trong thời gian ngắn, nên ${bank} tạm dừng để bảo vệ tài khoản của bạn.`,
    step: 'Hãy chờ một ngày rồi thử lại ngân hàng này, hoặc chọn ngân hàng khác.',
  }),
  signIn: ({ bank }) => ({
    title: 'Đăng nhập chưa thành công',
    text: `Có thể ${bank} chưa nhận ra thông tin, hoặc cần bạn đăng nhập lại.`,
    step: 'Hãy đăng nhập lần nữa. Nếu chưa được, hãy kiểm tra trên trang web của ngân hàng.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Đây là đăng nhập khác',
    text: `Liên kết này được tạo bằng một tên đăng nhập khác tại ${bank}.`,
    step: 'Hãy dùng tên đăng nhập bạn đã dùng lần đầu.',
  }),
  session: ({ bank }) => ({
    title: 'Phiên đăng nhập này đã đóng',
    text: `Phiên đã được dùng, hoặc ${bank} đã đóng phiên trong lúc đó. Chưa có gì được chia sẻ.`,
    step: 'Hãy bắt đầu đăng nhập lại.',
  }),
  numbers: ({ bank }) => ({
    title: 'Chưa xác nhận được các số này',
    text: `Chúng chưa khớp với tài khoản nào tại ${bank}.`,
    step: 'Hãy kiểm tra cả hai số, hoặc đăng nhập ngân hàng.',
  }),
  tries: ({ clientName }) => ({
    title: 'Mã này không dùng được nữa',
    text: 'Sau ba lần thử, mã được đóng để giữ an toàn cho tài khoản của bạn.',
    step: `Bạn có thể liên kết lại tài khoản trong ${clientName}.`,
  }),
  phone: () => ({
    title: 'Chưa xác nhận được số của bạn',
    text: 'Mã không khớp, nên các ngân hàng đã lưu vẫn được giữ riêng tư.',
    step: 'Bạn vẫn có thể tiếp tục: chỉ cần chọn ngân hàng.',
  }),
  robot: () => ({
    title: 'Bước kiểm tra chưa thành công',
    text: 'Chúng tôi chưa chắc người đăng nhập là người thật. Ai cũng có thể gặp việc này.',
    step: 'Hãy chọn lại ngân hàng để thử lần nữa.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Liên kết này đã kết thúc',
    text: `Liên kết giữa ${bank} và ${clientName} đã được gỡ bỏ.`,
    step: 'Bạn có thể liên kết lại ngân hàng bất cứ lúc nào.',
  }),
  app: ({ clientName }) => ({
    title: 'Có phần chưa được thiết lập đúng',
    text: `Không phải do thông tin của bạn: ${clientName} cần sửa lỗi này, và chưa có gì được chia sẻ.`,
    step: `Hãy báo cho ${clientName} kèm mã tham chiếu bên dưới, hoặc thử ngân hàng khác.`,
  }),
  unexpected: () => ({
    title: 'Đã có trục trặc từ phía chúng tôi',
    text: 'Không phải do thông tin của bạn, và chưa có gì được chia sẻ.',
    step: 'Vui lòng thử lại. Nếu vẫn vậy, hãy quay lại sau ít lâu.',
  }),
}
