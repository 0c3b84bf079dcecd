# Lỗi của tệp quy định. Khóa là check- và mã lỗi.

check-near = { GIVEN($near) ->
    [yes] ; có phải là “{ $near }”?
   *[no] {""}
}
check-write = { GIVEN($near) ->
    [yes] ; viết { $near }
   *[no] {""}
}
check-no-field = không có câu hỏi “{ $name }”{ check-near }
check-warning = { $place } lưu ý: { $said }
check-no-file = không có tệp này; xem lại tên tệp
check-no-right = tài khoản đang dùng không được đọc tệp này
check-is-folder = đây là thư mục; ghi tên tệp trong thư mục
check-unreadable = không mở được tệp: { $why }
check-good = { $file }: { $types } loại yêu cầu, { $stages } bước, { $channels } kênh, { $units } đơn vị: không có lỗi
check-platforms = nền tảng trò chuyện đã khai báo ở đây: { $names }
check-no-platform = ở đây chưa khai báo nền tảng trò chuyện nào; trước khi chạy loa run, khai báo { $settings }
check-in-second = Bản in theo cách viết 2, có bốn điểm hiểu khác cách viết 1 (docs/decisions/0035): yêu cầu của chính người quyết định, người thay, bước đã đồng ý từ trước, trả lại
check-not-in-second = Quy định này vẫn dùng được theo cách viết 1, nhưng chưa in được theo cách viết 2, vì:

check-not-text = đây không phải tệp văn bản thuần (có thể là tệp Word, Excel hoặc PDF); lưu quy định thành tệp văn bản, bảng mã UTF-8
check-utf-16 = tệp được lưu theo bảng mã Unicode (UTF-16); lưu lại theo bảng mã UTF-8
check-not-utf-8 = tệp không theo bảng mã UTF-8 (có thể là Windows-1258 hoặc TCVN3); lưu lại theo bảng mã UTF-8 rồi xem chữ tiếng Việt đã đúng chưa
check-too-big = tệp lớn hơn 1 MB
check-too-many = tệp có hơn { $most } giá trị
check-control-character = có ký tự điều khiển không dùng trong tệp văn bản; xóa ký tự này
check-tab = chỗ này không dùng phím Tab; thay bằng dấu cách
check-odd-space = đầu dòng có dấu cách chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng dấu cách thường
check-quote-open = dấu nháy { $mark } mở ở dòng này mà chưa đóng; thêm dấu nháy ở cuối cụm từ
check-bracket-open = dấu ngoặc { $open } mở ở dòng này mà chưa đóng; thêm { $close } ở chỗ kết thúc
check-words-after-bracket = sau dấu nháy hoặc dấu ngoặc đóng chỉ có dấu phẩy hoặc hết dòng; đặt dấu nháy bao cả cụm từ
check-hash-in-words = từ dấu # trở đi được hiểu là ghi chú; cụm từ có dấu # phải đặt trong dấu nháy
check-no-comma = thiếu dấu phẩy trước “{ $word }”
check-colon-in-words = thừa một dấu hai chấm; nếu dấu ấy thuộc cụm từ thì viết { $write }
check-inside-a-value = dòng này thụt vào dưới dòng { $above }, nhưng dòng ấy đã có nội dung; viết thẳng cột với khóa của dòng ấy
check-no-space-after-colon = thiếu dấu cách sau dấu hai chấm; viết { $write }
check-no-colon = dòng này thiếu dấu hai chấm sau khóa: { $words }
check-indentation = dòng này không thẳng cột với các dòng cùng nhóm, từ dòng { $since }; các khóa cùng nhóm phải thẳng cột
check-odd-start = cụm từ có dấu { $sign } phải đặt trong dấu nháy đơn: 'như thế này'
check-not-yaml = không đọc được chỗ này; xem lại dấu ngoặc, dấu nháy, dấu cách từ dòng { $since }
check-documents = mỗi tệp chỉ có một bản quy định; bỏ dòng ---
check-list-as-key = khóa là một từ, không phải danh sách
check-anchor = cụm từ bắt đầu bằng * hoặc & phải đặt trong dấu nháy; không dùng cách viết tắt bằng & và *
check-merge = không dùng <<; viết đầy đủ nội dung
check-tag = cụm từ bắt đầu bằng ! phải đặt trong dấu nháy; không dùng thẻ bắt đầu bằng !
check-too-deep = quá nhiều danh sách hoặc khóa lồng nhau
check-duplicate-key = “{ $key }” viết hai lần, lần đầu ở dòng { $first }; bỏ một lần
check-first-edition = “{ $key }” thuộc cách viết 1; theo cách viết 2 thì { $key ->
    [publish] viết “tasks:”, dưới đó mỗi việc đăng tải một tên: website: {"{"}channel: website, within: 1 working day{"}"}
    [only_if] viết when: {"{"}english: yes{"}"}
    [after] viết liền trong thời hạn: within: 3 working days after event_date
    [ends] viết due: end of shown
    [before] viết liền trong thời hạn: lead_time: 5 working days before event_date
    [when] viết published: 10 days before event
    [within] viết published: 3 working days after event
   *[releases] bước cuối cùng được áp dụng là bước cho phép đăng; bỏ dòng này
 }
check-task-without-keys = mỗi việc có một tên, bên trong ít nhất là kênh đăng; viết { $name }: {"{"}channel: { $channel }{"}"}
check-second-edition = “{ $key }” chỉ dùng được khi dòng đầu của tệp ghi “edition: 2”
check-unknown-key = không có khóa “{ $key }”{ check-near }
check-comma-in-words = dấu phẩy cắt cụm từ làm hai; đặt cụm từ trong dấu nháy: { $write }
check-curly-quotes = dấu nháy cong của Word không đọc được; gõ dấu nháy thẳng hoặc bỏ dấu nháy: { $write }
check-invisible-letter = khóa có ký tự không nhìn thấy, có thể chép từ trang web; xóa đi rồi gõ lại { $write }
check-missing-key = thiếu “{ $key }”
check-empty = chưa có nội dung; viết thêm hoặc bỏ dòng này
check-empty-list = chưa có nội dung; viết ít nhất một mục
check-too-long = cụm từ quá dài; tối đa { $most } ký tự
check-too-small = “{ $shown }” quá nhỏ; ít nhất là { $least }
check-too-large = “{ $shown }” quá lớn; nhiều nhất là { $most }
check-not-one-of = “{ $shown }” không dùng được; chọn một trong: { $known }{ check-near }
check-not-a-number = “{ $shown }” không phải số nguyên{ check-write }
check-not-yes-no = “{ $shown }” không phải true (có) hoặc false (không){ check-write }
check-not-a-list = chỗ này là một danh sách; viết { $write }
check-not-keys = bên trong cần các khóa, mỗi khóa một nội dung, ví dụ {"{"}vi: Tin bài{"}"}
check-not-in-a-language = cụm từ thiếu ngôn ngữ; viết { $write }
check-not-words = chỗ này là chữ, không phải danh sách hoặc khóa
check-not-a-quantity = “{ $shown }” không phải khoảng thời gian; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] 5 working days (5 ngày làm việc), 4 working hours (4 giờ làm việc), 10 days (10 ngày), 2 hours (2 giờ) hoặc 30 minutes (30 phút), từ 1 đến 999
 }
check-not-a-term = “{ $shown }” không phải thời hạn; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] 1 working day, 3 working days after event_date, 1 working day before event_date, 1 working day after start of event, end of shown hoặc 30 minutes
 }
check-not-a-date = “{ $shown }” không đúng dạng ngày; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] năm trước, ví dụ 2026-01-31
 }
check-no-such-day = không có ngày “{ $shown }”: { GIVEN($last) ->
    [yes] tháng ấy có { $last } ngày
   *[no] không có tháng { $month }{ check-near }
 }
check-not-a-head-count = “{ $shown }” không cho biết bao nhiêu người quyết định; viết any (một người), all (tất cả) hoặc một số từ 1 đến 20
check-not-a-span = “{ $shown }” không đúng dạng khoảng giờ; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] như 07:30-11:30
 }
check-not-a-clock = “{ $shown }” không đúng dạng giờ; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] như 07:30 (từ 00:00 đến 23:59)
 }
check-not-hours = giờ làm việc là một danh sách; viết { GIVEN($near) ->
    [yes] [{ $near }]
   *[no] [07:30-11:30, 13:00-16:30]
 }
check-ends-before-start = “{ $shown }” kết thúc trước khi bắt đầu
check-overlap = { $later } bắt đầu khi { $earlier } chưa kết thúc
check-whole-day = “{ $shown }” là cả ngày; để lại một khoảng cho tin nhắn
check-not-a-condition = chỗ này là một điều kiện; viết như {"{"}english: yes{"}"} hoặc [late, {"{"}topic: [personnel, finance]{"}"}]
check-bad-key = “{ $key }” không dùng làm khóa được{ check-write }; khóa gồm chữ a đến z không dấu, chữ số và _, bắt đầu bằng chữ, tối đa 32
check-not-a-name = chỗ này ghi khóa, không ghi tên gọi như “{ $shown }”{ check-write }
check-bad-reference = “{ $shown }” không dùng được; mã yêu cầu bắt đầu bằng 1 đến 6 chữ in hoa không dấu{ GIVEN($near) ->
    [yes] ; viết { $near }
   *[no] , ví dụ YC
 }
check-bad-rule = “{ $shown }” không dùng được; số quy tắc gồm chữ in hoa, dấu - và hai chữ số, ví dụ W-01
check-bad-link = “{ $shown }” chưa phải địa chỉ đầy đủ; viết { GIVEN($near) ->
    [yes] { $near }
   *[no] có https:// ở đầu và không có dấu cách
 }
check-language-twice = “{ $name }” có hai lần trong danh sách
check-vietnamese-missing = luôn có tiếng Việt; thêm vi
check-missing-translation = thiếu phần tiếng Anh (en)
check-unknown-timezone = không có múi giờ “{ $name }”{ GIVEN($near) ->
    [yes] ; viết { $near }
   *[no] ; viết múi giờ gần nhất, ví dụ Asia/Ho_Chi_Minh
 }
check-unknown-day = “{ $key }” không phải một thứ (mon), các thứ liền nhau (mon-fri) hoặc swapped_day{ check-write }
check-weekday-twice = “{ $day }” đã có giờ làm việc ở “{ $key }”
check-no-working-hours = chưa ngày nào trong tuần có giờ làm việc
check-no-swapped-hours = thiếu giờ của ngày làm bù; thêm swapped_day
check-day-twice = { $day } có hai lần trong danh sách
check-off-and-worked = { $day } đã có trong days_off; bỏ ở một trong hai nơi
check-unknown-role = không có vai trò “{ $name }”{ check-near }
check-role-twice = { check-language-twice }
check-not-a-party = “{ $shown }” chưa đọc được; viết một trong: { $known }
check-capacity-not-here = “{ $party }”: tư cách ký chỉ ghi ở người làm thay (substitutes); bỏ phần từ “as”
check-figures-no-theme = không loại yêu cầu nào có câu hỏi chọn “{ $name }”{ check-near }
check-figures-not-read = “{ $name }” được gửi số liệu nhưng không có trong “seen_by”; ghi thêm vào “seen_by” hoặc bỏ ở đây
check-signature-in-unit = “{ $role }” thuộc từng đơn vị; quy định do một vai trò của tổ chức ký, hoặc ghi đơn vị, ví dụ unit_head in training
check-party-not-here = “{ $party }” không dùng được ở đây; viết tên vai trò{ GIVEN($known) ->
    [yes] {" "}hoặc một trong: { $known }
   *[no] {""}
}
check-party-of-house = “{ $role }” là vai trò của cả tổ chức, không thuộc đơn vị nào; viết { $role }
check-party-not-a-field = { check-no-field }
check-party-names-no-unit = câu trả lời “{ $name }” không cho biết đơn vị; ghi unit cho các lựa chọn của câu hỏi ấy
check-party-names-several = câu trả lời “{ $name }” chọn được nhiều mục nên không nêu một đơn vị; bỏ several ở câu hỏi ấy
check-party-option-no-unit = câu hỏi “{ $name }” có lựa chọn chưa nêu đơn vị: { $options }; ghi unit cho từng lựa chọn ấy, hoặc loại ra bằng when ở chỗ này
check-party-names-nobody = câu trả lời “{ $name }” không phải một người; cần câu hỏi loại person
check-party-word = “{ $name }” là từ của quy định, không dùng làm tên; đặt tên khác
check-own-substitute = “{ $role }” không tự thay cho chính mình được
check-substitute-cycle = người thay đi thành vòng tròn: { $way }
check-substitute-in-unit = “{ $role }” là vai trò của cả tổ chức; “{ $name }” thuộc từng đơn vị nên không thay được
check-no-administrator = chưa vai trò nào là quản trị viên; ghi administers: true cho một vai trò
check-nobody-submits = chưa vai trò nào được gửi yêu cầu; bỏ submits: false ở một vai trò
check-unknown-unit = không có đơn vị “{ $name }”{ check-near }
check-unknown-unit-or-kind = không có đơn vị hay loại đơn vị nào là “{ $name }”{ check-near }
check-unit-or-kind = “{ $name }” vừa là tên đơn vị vừa là loại đơn vị; đặt tên khác cho đơn vị ấy ở units
check-unit-twice = { check-language-twice }
check-unit-cycle = các đơn vị trực thuộc nhau thành vòng tròn: { $way }
check-unknown-channel = không có kênh “{ $name }”{ check-near }
check-task-of-nobody = việc này chưa ghi đăng ở đâu hoặc giao cho ai; thêm channel: tên kênh, hoặc to: vai trò
check-key-of-channel = việc có channel là đăng tải: kênh cho tên gọi, người làm, kết quả, và việc mở khi được phê duyệt; bỏ { $key }, hoặc bỏ channel và ghi to
check-opens-unknown = “{ $name }” không phải sent, released, published hay tên một bước{ check-near }
check-unclaimed-tells-nobody = chưa ghi báo cho ai khi chưa ai nhận; thêm late: {"{"}then: tên vai trò{"}"}
check-for-each-not-a-field = { check-no-field }
check-for-each-of-one = “{ $name }” chỉ có một câu trả lời; ghi several: true ở câu hỏi ấy, hoặc bỏ for_each
check-needed-unknown = “{ $name }” không phải tên một bước, một việc đăng tải hay published{ check-near }
check-needed-too-early = “{ $name }” đến trước khi việc này mở ({ $opens }); ghi opens sớm hơn, hoặc needed_for muộn hơn
check-needed-goes-on = bước “{ $name }” tự chuyển tiếp khi quá hạn nên không chờ việc nào; bỏ needed_for, hoặc bỏ goes_on của bước ấy
check-nothing-published = loại này không đăng ở kênh nào nên không có published; ghi tên một bước, hoặc bỏ khóa này
check-required-by-nobody = “by” cần vai trò ghi ở by của một bước; không có bước nào của “{ $name }”{ check-near }
check-required-by-goes-on = bước “{ $name }” tự chuyển tiếp khi quá hạn nên không chờ câu trả lời; ghi required: true, hoặc bỏ goes_on của bước ấy
check-required-by-and-asked = “{ $name }” do một bước hoặc một việc hỏi, người gửi không trả lời câu này; ghi required: true
check-waived-not-by = chỉ câu trả lời được gửi sau mới bỏ qua được; ghi required: by và vai trò, hoặc bỏ may_be_waived_by
check-channel-twice = “{ $name }” đã có một việc đăng tải
check-same-title = trùng tên với “{ $name }”
check-title-too-long = { $length } ký tự, quá dài đối với một nút bấm; tối đa { $most }
check-subject-not-a-field = { check-no-field }
check-subject-not-text = subject là tên gọi của yêu cầu; “{ $name }” thuộc loại { $kind }, cần loại text hoặc event
check-subject-not-required = subject là tên gọi của yêu cầu; ghi required: true cho “{ $name }”
check-event-twice = mỗi yêu cầu về một sự kiện; “{ $name }” đã hỏi rồi
check-key-not-for-kind = câu hỏi loại { $kind } không có “{ $key }”
check-max-too-big = { $max } quá lớn; câu hỏi loại { $kind } tối đa { $most }
check-field-hidden = “{ $name }” có “shown_to”, nhưng ở đây mọi người đều thấy kết quả; bỏ “shown_to” hoặc chọn câu hỏi khác
check-word-twice = “{ $name }” có hai lần trong danh sách
check-no-word = “{ $shown }” không có chữ nào để tìm; viết một từ
check-most-below-least = “most” nhỏ hơn “least” ({ $least }); đặt số lớn hơn
check-number-of-columns = bảng cần từ { $least } đến { $most } cột; một cột thì bỏ columns
check-few-options = câu hỏi loại choice cần ít nhất hai lựa chọn (options)
check-only-if-not-a-field = { check-no-field }
check-only-if-not-yes-no = “{ $name }” thuộc loại { $kind }, cần loại yes_no
check-leads-nowhere = trả lời như sau thì yêu cầu không có việc nào (“-” là không trả lời): { $way }; { $key ->
        [when] bỏ when ở một việc, hoặc ghi no_tasks_when nếu yêu cầu như vậy kết thúc khi được phê duyệt
       *[other] bỏ { $key } ở một việc đăng tải
    }
check-no-tasks-anyway = loại này không có việc nào sẵn rồi; thêm tasks, hoặc bỏ no_tasks_when
check-result-without-tasks = loại yêu cầu này không đăng gì nên không có gì để kiểm tra lại; thêm nơi đăng, hoặc bỏ result (có like thì viết result: none)
check-nothing-put-up = { $key } là gỡ nội dung mà việc đăng tải khác đã đăng; thêm một việc đăng tải không có { $key }
check-ends-with-link = “{ $name }” trả kết quả bằng đường dẫn, nhưng nội dung đã gỡ không còn đường dẫn; đổi result thành photo hoặc note
check-stage-twice = đã có bước “{ $name }”
check-may-twice = { check-language-twice }
check-no-release = chưa bước nào cho phép đăng; ghi releases: true ở bước cuối
check-two-releases = chỉ một bước cho phép đăng; “{ $name }” đã có releases
check-verb-alike = “{ $name }” đã mang từ này; dùng từ khác, hoặc ghi verb giống hệt nếu là cùng một việc
check-verb-in-one-form = tiếng Anh cần hai dạng; viết như endorse/endorsed, ở đây là { $shown }/…
check-verb-in-two-forms = tiếng Việt chỉ một dạng, dùng cho nút và cho cả câu; viết vi: { $write }
check-release-not-last = bước cho phép đăng là bước cuối; sau bước này còn “{ $name }”
check-release-edits = người cho phép đăng không sửa nội dung, vì nội dung đã duyệt phải đúng là nội dung đăng; để bước trước sửa
check-nothing-to-return-to = trước bước đầu không còn bước nào để trả lại; more là yêu cầu người gửi bổ sung
check-number-in-unit = “{ $role }” thuộc từng đơn vị, có nơi ít người hơn; viết any hoặc all
check-number-of-one = “{ $party }” chỉ là một người; bỏ needs
check-veto-of-one = bước này một người quyết định là đủ, người ấy từ chối thì dừng; thêm needs: 2 hoặc needs: all, hoặc bỏ veto
check-veto-without-refuse = bước này không được từ chối nên không có gì để phủ quyết; thêm refuse vào may, hoặc bỏ veto
check-late-without-within = chưa có thời hạn thì không có quá hạn; thêm within
check-late-to-itself = “{ $role }” chính là vai trò đã quá hạn; ghi vai trò khác
check-goes-on-last = bước này có thể là bước cho phép đăng, không có quyết định thì không chuyển tiếp được; thay goes_on bằng then: và vai trò vào thay
check-goes-on-and-then = quá hạn thì hoặc chuyển sang bước sau, hoặc chuyển cho người khác; bỏ goes_on hoặc then
check-few-reasons = trả lại hoặc từ chối cần lý do; ghi ít nhất hai lý do để chọn
check-when-unknown = không có câu hỏi hoặc điều kiện “{ $name }”{ check-near }
check-when-kind = “{ $name }” thuộc loại { $kind }, không dùng làm điều kiện được; cần loại có lựa chọn hoặc có/không
check-when-itself = câu hỏi không phụ thuộc vào chính mình; ghi một câu hỏi trước đó
check-when-asked = “{ $name }” chỉ được hỏi ở “{ $by }”; dùng một câu được hỏi trước chỗ này
check-when-later = “{ $name }” hỏi sau; chỉ phụ thuộc được vào câu hỏi đứng trước
check-when-not-here = chỗ này chưa thể biết “{ $name }”; ghi điều kiện khác
check-when-without-option = chưa ghi giá trị cần có của “{ $name }”; viết {"{"}{ $name }: { $option }{"}"}
check-when-option = “{ $of }” không có lựa chọn “{ $name }”; chọn trong: { $known }{ check-near }
check-option-twice = { check-language-twice }
check-when-twice = điều kiện này đã có trong danh sách; bỏ một
check-when-always = điều kiện này lúc nào cũng đúng; bỏ when
check-no-step-for-sure = có thể không bước nào quyết định yêu cầu; bỏ when ở một bước
check-never-escalated = chưa bước nào trước đó được trình cấp trên; ghi escalate vào may của một bước
check-escalates-nowhere = không bước nào sau đó nhận việc trình lên; thêm một bước có when: escalated
check-escalated-by-nobody = bước này chưa cho trình cấp trên; thêm escalate vào may, hoặc bỏ escalated_by
check-raised-twice = “{ $name }” đã có loại “{ $other }” để báo sự cố; chỉ giữ một loại
check-raised-in-words = “{ $name }” là tên của sự cố, được báo bằng một dòng chữ; ghi kind: text
check-raised-asks = báo sự cố chỉ hỏi một dòng, nên “{ $name }” không bắt buộc được, trừ khi loại nào ở during cũng bắt buộc hỏi y như vậy và ai cũng xem được; bỏ required
check-asked-sometimes = “{ $name }” không phải lúc nào cũng được hỏi; bỏ when của câu hỏi này
check-asks-not-a-field = { check-no-field }
check-asks-kind = “{ $name }” thuộc loại { $kind }, không hỏi được ở đây; bỏ khỏi asks để hỏi người gửi
check-published-by-several = “{ $name }” được đăng cùng nội dung, mà bước này cần nhiều người: mỗi người sẽ duyệt một nội dung khác; để bước chỉ cần một người hỏi
check-published-by-task = “{ $name }” được đăng cùng nội dung nên phải hỏi trước khi phê duyệt; ghi vào asks của một bước
check-published-hidden = “{ $name }” được đăng cùng nội dung nên không giấu được; bỏ shown_to hoặc bỏ published
check-published-not-asked = không bước nào hỏi “{ $name }”; ghi vào asks của một bước, hoặc bỏ published: câu trả lời của người gửi đã là nội dung
check-asks-several = “{ $name }” chọn được nhiều mục, không hỏi được ở đây; bỏ several của câu hỏi này
check-asked-twice = “{ $name }” đã được hỏi ở “{ $by }”; bỏ một chỗ
check-asked-too-late = “{ $name }” không có trong biểu mẫu vì được hỏi sau khi gửi; ghi một câu người gửi trả lời
check-reserved-name = “{ $name }” là một từ của quy định; đặt tên khác
check-name-taken = “{ $name }” đã là tên { $group ->
    [fields] một câu hỏi
   *[stages] một bước
 }; trong một loại yêu cầu, mỗi câu hỏi, bước và việc (tasks) có tên riêng
check-anchor-not-a-field = { check-no-field }
check-anchor-not-a-date = “{ $name }” thuộc loại { $kind }; thời hạn phải tính từ một ngày
check-anchor-not-required = thời hạn tính từ “{ $name }”; ghi required: true cho câu hỏi này
check-moment-without-days = “{ $name }” chỉ là một thời điểm, không dùng “{ $side }” được; viết “after { $name }”, hoặc nêu câu hỏi về ngày
check-moment-later = lúc này chưa đến “{ $name }”; nêu một thời điểm đã qua, hoặc câu hỏi về ngày
check-moment-not-for-sure = bước “{ $name }” có when nên có thể không diễn ra; nêu một bước luôn diễn ra, hoặc bỏ when của bước ấy
check-event-without-day = “{ $name }” cần biết ngày diễn ra sự kiện; thêm một câu hỏi loại date, ghi required: true
check-lead-time-not-before = thời hạn đề xuất tính trước ngày mà một câu hỏi ghi; viết { $quantity } before event_date
check-within-and-due = within và due đều cho biết thời hạn; chỉ giữ một
check-due-without-moment = due cho biết đến lúc nào; viết { $quantity } before event_date, hoặc đổi khóa thành within
check-need-not-of-event = ở đây thời hạn tính theo sự kiện; viết { GIVEN($quantity) ->
    [yes] { $quantity } before event hoặc { $quantity } after event
   *[no] end of event
 }
check-after-without-within = after cho biết tính từ lúc nào nhưng chưa có bao lâu; thêm within
check-ends-by-itself = ends đã cho biết đến lúc nào; bỏ { $key }
check-unknown-type = không có loại yêu cầu “{ $name }”{ check-near }
check-like-itself = loại yêu cầu không thể giống chính nó; viết tên một loại khác, hoặc bỏ like và viết đủ các khóa
check-like-of-like = “{ $name }” cũng có like; viết tên một loại có đủ các khóa, hoặc viết đủ các khóa của “{ $name }”
check-replaces-itself = loại yêu cầu không thể thay chính nó; viết tên loại được thay, hoặc bỏ replaces
check-replaces-of-replaces = “{ $name }” cũng thay một loại khác; viết tên loại chung, hoặc bỏ replaces ở “{ $name }”
check-replaces-for-all = chưa ghi đơn vị nào dùng loại này thay loại chung; thêm for_units, hoặc sửa thẳng loại chung
check-replaced-twice = “{ $other }” đã thay “{ $name }” cho “{ $unit }”; mỗi đơn vị chỉ một loại thay, bỏ “{ $unit }” ở một trong hai
check-unknown-field = { check-no-field }
check-need-without-time = “{ $type }” không có lead_time để tính hạn; thêm { $key }
check-duty-not-in-unit = “{ $role }” là vai trò của cả tổ chức; nhiệm vụ này do từng đơn vị trả lời
check-duty-phases-of-no-unit = nhiệm vụ này không do từng đơn vị trả lời nên không có giai đoạn; ghi from thay cho phases
check-duty-by-nobody = cần “by”: ai trả lời thay đơn vị
check-duty-by-holders = người giữ vai trò “{ $role }” tự trả lời; bỏ “by”
check-duty-counts-alone = nhiệm vụ tính theo số tin, bài đã đăng (counts) tự xong khi đủ số; bỏ “{ $name }”
check-duty-counts-unsent = vai trò “{ $role }” không gửi được loại nào được tính nên không bao giờ đủ số
check-type-twice = { check-language-twice }
check-duty-never-done = không câu trả lời nào ghi done: yes, nên việc không bao giờ xong
check-duty-helped-by-nobody = “{ $name }” ghi done: no là đề nghị hỗ trợ; cần “helped_by”: ai hỗ trợ
check-duty-help-not-asked = không câu trả lời nào ghi done: no nên không ai được đề nghị hỗ trợ; bỏ “helped_by”
check-duty-once-needs-days = việc làm một lần (once) cần “{ $key }” là một ngày, ví dụ 2027-03-31
check-duty-days-are-once = ngày của một năm nhất định chỉ dùng với every: once; với { $every } viết { GIVEN($near) ->
    [yes] { $near }
   *[no] như first working day, 5th working day, last working day hoặc 3 working days before it
}
check-duty-days-are-yearly = ngày như 12 November chỉ dùng với every: year; với { $every } viết như first working day, 5th working day, last working day hoặc 3 working days before it
check-duty-of-no-unit-role = việc này của cả tổ chức mà “{ $role }” là vai trò của từng đơn vị; nêu đơn vị, ví dụ “{ $role } in …”, hoặc chọn vai trò của cả tổ chức
check-duty-due-first = hạn “{ $due }” đến trước ngày mở “{ $opens }”
check-duty-no-such-day = { $every } không có nhiều ngày như vậy (tối đa { $most })
check-not-a-period-day = “{ $shown }” không đúng dạng ngày của kỳ; viết first working day, 5th working day, last working day, 3 working days before it; việc hằng năm viết cả 12 November, 20 working days before 12 November; việc làm một lần viết ngày, ví dụ 2027-03-31
check-not-owing = “{ $shown }” chưa đọc được; viết một trong: the organisation, each unit, each unit with a site, each unit of kind ({ $kinds }), each holder of và tên vai trò
check-log-to-unit-role = “{ $role }” thuộc từng đơn vị; toàn bộ nhật ký gửi cho một vai trò của tổ chức
check-log-heads-not-in-unit = “{ $role }” là vai trò của cả tổ chức; ở đây cần vai trò của từng đơn vị
check-log-channel-twice = kênh “{ $name }” ghi hai lần trong cùng nhật ký
check-unread-key = “{ $key }” được nhận nhưng chưa có chỗ nào dùng đến; bỏ đi cũng được
check-duty-of-no-unit = trong tệp không đơn vị nào thuộc loại { $kind }: chưa ai được giao nhiệm vụ này, đến khi thêm đơn vị ở /donvi
check-log-leaves-out = bài của các kênh này không nằm trong nhật ký nào được gửi: { $channels }
check-no-substitute = chưa có người thay cho “{ $role }”: khi mọi người giữ vai trò này vắng thì việc phải chờ; ghi một vai trò trong substitutes
check-never-late = yêu cầu loại này không bao giờ trễ hạn; thêm lead_time có late, hoặc bỏ điều kiện này
check-nobody-of-kind = chưa có đơn vị nào thuộc loại “{ $kind }”; thêm đơn vị vào units hoặc ở /donvi, hoặc bỏ giá trị này
check-never-no = “{ $name }” bắt buộc phải xác nhận nên không bao giờ là no; bỏ required ở câu hỏi ấy, hoặc bỏ điều kiện này
check-veto-of-each = người có quyền phủ quyết cũng chính là những người quyết định: chỉ một người không đồng ý là yêu cầu dừng; nếu không muốn vậy thì bỏ veto hoặc ghi vai trò khác
check-late-to-veto = “{ $party }” đã quyết định được từ đầu, quá hạn cũng không có thêm ai; ghi vai trò khác, hoặc bỏ then
check-unasked-if-late = quá hạn thì yêu cầu chuyển tiếp khi chưa có trả lời cho “{ $name }”, các điều kiện cần câu trả lời này khi ấy không đúng; bỏ goes_on, hoặc hỏi ở bước khác
check-asked-of-sender = loại “{ $type }” hỏi “{ $name }” ở một bước hoặc một việc, ở loại này không còn nơi nào hỏi nên người gửi sẽ trả lời; thêm asks, hoặc ghi {"{"}{ $name }: none{"}"} trong fields
check-never-reached = không trả lời nào làm điều kiện này đúng, nên không yêu cầu nào đến bước này; sửa điều kiện, hoặc bỏ bước
check-never-true = không trả lời nào làm điều kiện này đúng; sửa điều kiện, hoặc bỏ phần này
check-too-slow = các bước và việc đăng cần { $sum }, nhiều hơn { $at_least } trước sự kiện; tăng lead_time, hoặc rút ngắn within
check-never-waived = việc này chưa xong thì yêu cầu phải chờ, và không ai cho bỏ qua được; thêm may_be_waived_by: vai trò
check-replaces-nothing = “{ $unit }” không dùng “{ $name }” nên ở đó không thay gì; bỏ giá trị này, hoặc thêm “{ $unit }” vào for_units của “{ $name }”
check-replaced-everywhere = đơn vị nào trong tệp cũng có loại thay “{ $name }” nên không ai gửi được loại này; bỏ loại này, hoặc bớt một đơn vị ở for_units của loại thay
check-curly-in-words = dấu nháy cong sẽ hiện cùng cụm từ; nếu không có ý ấy thì viết { $write }
check-people-good = mỗi vai trò đều có người giữ, mỗi bước đều đủ người
