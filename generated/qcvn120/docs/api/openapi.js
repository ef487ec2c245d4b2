'use strict';
globalThis.Goitin = globalThis.Goitin || {};
globalThis.Goitin.openapi = {
  "openapi": "3.1.0",
  "info": {
    "title": "QCVN 120:2019/BTTTT",
    "summary": "Cấu trúc, định dạng dữ liệu gói tin kết nối Cổng Dịch vụ công quốc gia với cổng dịch vụ công, hệ thống một cửa điện tử cấp bộ, cấp tỉnh / Structure and data format of the packets between the National Public Service Portal and the public service portals and one-stop systems of ministries and provinces",
    "version": "0.2.0",
    "description": "Đây là một cách đọc QCVN 120:2019/BTTTT, không phải văn bản của quy chuẩn. / This is a reading of QCVN 120:2019/BTTTT, not the text of the regulation.\n\nĐộ tin cậy của 334 trường: 2 A (văn bản), 222 B (hai hệ thống), 104 C (một hệ thống), 6 D (cách hiểu). / Confidence of the 334 fields: 2 A (official text), 222 B (two systems), 104 C (one system), 6 D (our reading).\n\nHiệu lực: Chưa thấy văn bản nào bãi bỏ hoặc thay thế QCVN 120:2019/BTTTT. Cổng đổi nơi vận hành từ tháng 3 năm 2026; tài liệu kết nối của cổng mới chưa công khai. (D) / Standing: No text was found that repeals or replaces QCVN 120:2019/BTTTT. The portal has been run by another body since March 2026; the documents for connecting to it are not public. (D)\n\nChưa tiếp cận được các bảng trong văn bản của quy chuẩn. Chỉ vài điều được dẫn từ văn bản: tên và số trường của hai gói tin đồng bộ hồ sơ, trường đầu vào TepTinPhanAnh, và việc gói tin được mã hoá bằng XML hoặc JSON. Mọi điều còn lại ghi theo hệ thống đang vận hành hoặc là cách hiểu của bản đặc tả này; hãy đối chiếu với văn bản trước khi dùng làm căn cứ pháp lý.\n\nThe tables in the text of the regulation could not be reached. Only a few facts are taken from the text itself: names and numbers of fields of the two dossier packets, the input field TepTinPhanAnh, and that packets are XML or JSON. All the rest is written down from deployed systems or is our own reading; compare it with the text before you rely on it in law.\n\nĐộ tin cậy của từng điều: A – văn bản hoặc tài liệu hướng dẫn chính thức; B – từ hai hệ thống độc lập trở lên, hoặc tài liệu dẫn từ hướng dẫn chính thức; C – một hệ thống; D – cách hiểu của chúng tôi. Vi phạm điều ở mức A, B là lỗi; ở mức C, D là cảnh báo.\n\nHow sure each statement is: A – official text or guide; B – two or more independent systems, or a document derived from the official guide; C – one system; D – our own reading. What breaks a statement of A or B is an error, of C or D a warning.\n\nTháng 3 năm 2026 Cổng Dịch vụ công quốc gia được chuyển từ Văn phòng Chính phủ sang Trung tâm Dữ liệu quốc gia; Thông tư 04/2025/TT-VPCP về thông tin, dữ liệu được chia sẻ giữa Cổng và các hệ thống có hiệu lực từ 25/01/2026. Chưa đọc được các bảng của Thông tư này, tài liệu kết nối của cổng mới chưa công khai. Chưa thấy văn bản nào bãi bỏ hoặc thay thế QCVN 120:2019/BTTTT. Bản đặc tả này ghi gói tin của cổng trước đó; trước khi kết nối với cổng mới, hãy hỏi đơn vị vận hành.\n\nIn March 2026 the National Public Service Portal moved from the Office of the Government to the National Data Centre; Circular 04/2025/TT-VPCP on the information and data that are shared between the portal and the systems is in force since 25 January 2026. Its tables could not be read yet, and the documents for connecting to the new portal are not public. No text was found that repeals or replaces QCVN 120:2019/BTTTT. This specification describes the packets of the portal before; ask whoever runs the new one before you connect to it.\n\nChưa có lần ban hành nào ở đây cho Thông tư 04/2025/TT-VPCP: một lần ban hành trống sẽ nói rằng không có gì thay đổi, điều chưa ai biết. Quyết định 31/2021/QĐ-TTg (điều 30 khoản 3) còn yêu cầu đồng bộ việc gửi, nhận qua bưu chính và thanh toán; không nhóm gói tin nào ở đây có những dữ liệu đó. Nghị định 118/2025/NĐ-CP thay Nghị định 61/2018/NĐ-CP từ 01/07/2025.\n\nThere is no edition for Circular 04/2025/TT-VPCP here yet: an empty one would say that nothing changed, which nobody knows. Decision 31/2021/QĐ-TTg (article 30, clause 3) also asks for sending and receiving by post and for payment to be synchronised; no family of packets here has such data. Decree 118/2025/NĐ-CP replaces Decree 61/2018/NĐ-CP since 1 July 2025.\n\nBản này mô tả dạng JSON. Dạng XML của gói tin chưa được mô tả.\n\nThis specification describes the JSON form. The XML form of the packets is not described yet.\n\nĐộ tin cậy / Confidence: A văn bản hoặc hướng dẫn chính thức / official text or guide; B hai hệ thống độc lập trở lên / two or more independent implementations; C một hệ thống / one implementation; D cách hiểu của chúng tôi / our reading.\n\nLần ban hành / Editions: 2019: QCVN 120:2019/BTTTT / QCVN 120:2019/BTTTT; 2022: Tài liệu hướng dẫn kết nối từ năm 2022 (Quyết định 766/QĐ-TTg, Thông tư 01/2023/TT-VPCP) / Integration guides from 2022 on (Decision 766/QĐ-TTg, Circular 01/2023/TT-VPCP).\n\nNguồn / Sources:\n\n- qcvn: QCVN 120:2019/BTTTT / QCVN 120:2019/BTTTT\n- tt18_2019: Thông tư 18/2019/TT-BTTTT / Circular 18/2019/TT-BTTTT\n- tt01_2018: Thông tư 01/2018/TT-VPCP / Circular 01/2018/TT-VPCP\n- tt03_2025: Thông tư 03/2025/TT-VPCP / Circular 03/2025/TT-VPCP\n- qd20_2020: Quyết định 20/2020/QĐ-TTg / Decision 20/2020/QĐ-TTg\n- cong_thuc_766: Mô tả công thức tính các chỉ số của Quyết định 766/QĐ-TTg, dẫn từ tài liệu hướng dẫn kết nối / Description of how the indicators of Decision 766/QĐ-TTg are computed, derived from the integration guide\n- he_thong_mo: Hệ thống một cửa mã nguồn mở triển khai ở nhiều bộ, tỉnh (2019-2021) / Open-source one-stop system used by several ministries and provinces (2019-2021)\n- thanh_toan_cong: Phần kết nối nền tảng thanh toán của Cổng Dịch vụ công quốc gia trong một hệ thống một cửa mã nguồn mở (2021) / Connection to the payment platform of the National Public Service Portal in an open-source one-stop system (2021)\n- trang_phan_anh: Trang phản ánh, kiến nghị của một tỉnh trên một hệ thống mã nguồn mở (2023) / Petition page of one province on an open-source system (2023)\n- he_thong_tinh_a: Hệ thống dịch vụ công của một tỉnh (2025) / Public service system of one province (2025)\n- hang_so_dich_vu: Danh sách tên dịch vụ trong hệ thống một cửa của nhà cung cấp khác / List of service names in the one-stop system of another vendor\n- he_thong_tuyen_sinh: Hệ thống tuyển sinh của một tỉnh / School enrolment system of one province\n- he_thong_thong_ke: Hệ thống thống kê hồ sơ theo tháng / System of monthly dossier statistics\n- yeu_cau_thu: Yêu cầu mẫu trong phép thử của một ứng dụng kết nối / Request in a test of a client application\n- cau_hinh_ket_noi: Cấu hình kết nối của các đơn vị dùng trục liên thông / Connection settings of units behind the integration platform\n- giao_dien_bo: Giao diện kết nối cấp bộ thế hệ sau (2025-2026), không thuộc QCVN 120 / Successor interface of ministries (2025-2026), not part of QCVN 120\n- cong_moi: Cổng dịch vụ công thế hệ mới của một nhà cung cấp / Newer public service portal of one vendor\n- danh_sach_co_quan: Danh sách mã cơ quan cấp 1 dùng trong một hệ thống / List of level-1 agency codes used in one system\n- cach_hieu: Cách hiểu của bản đặc tả này / Reading of this specification\n\nĐường dẫn trong tài liệu này chỉ để phân biệt các dịch vụ. / The paths of this document only tell services apart.\n\nTên dịch vụ đứng ở khoá `service` trong nội dung. / The key `service` of the body names the service.\n\nCách gọi / How calls travel (B): Hệ thống đang vận hành nhận mọi gói tin tại một địa chỉ, do bên vận hành cấp, bằng HTTP POST; khoá service trong nội dung nói là dịch vụ nào. Người gọi tự xưng trong nội dung: tên và mật khẩu khi đăng nhập, sau đó mã phiên session. Chưa thấy cơ chế bảo mật nào khác. / Deployments take every packet at one address, which whoever runs them gives out, by HTTP POST; the key service of the body says which service it is for. Callers identify themselves in the body: by name and password at the login, then by the token session. No other security scheme was seen.\n\nWebhook / webhooks: Cổng gọi đơn vị / The portal calls the unit.\n\nTrường không bắt buộc nhận `null`, và nhận chuỗi rỗng nếu giá trị là văn bản; cả hai nghĩa là không có giá trị.\n\nAn optional field takes `null`, and an empty text where its value is a text; both mean that there is no value.",
    "contact": {
      "name": "Goitin"
    },
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "dong_bo_ho_so",
      "x-displayName": "Đồng bộ trạng thái, kết quả giải quyết thủ tục hành chính",
      "description": "Đồng bộ trạng thái, kết quả giải quyết thủ tục hành chính / Synchronisation of the status and results of administrative procedures\n\nThứ tự gửi thường gặp: DongBoHoSoMC, thành công thì gửi CapNhatTienDoHoSoMC. Gửi cập nhật khi TraCuuHoSo có kết quả, hoặc khi phản hồi nói hồ sơ đã tồn tại (C). Khi cập nhật, các danh sách được thay toàn bộ (D).\n\nThe usual order: DongBoHoSoMC and, when it succeeds, CapNhatTienDoHoSoMC. An update is sent when TraCuuHoSo finds the dossier, or when the response says that it exists (C). An update replaces the lists as a whole (D).\n\nNguồn / Source: qcvn Bảng 1; tt18_2019 (A)."
    },
    {
      "name": "dong_bo_ho_so_inbound",
      "x-displayName": "Đồng bộ trạng thái, kết quả giải quyết thủ tục hành chính – Cổng gọi đơn vị",
      "description": "Cổng gọi đơn vị / The portal calls the unit.\n\nĐồng bộ trạng thái, kết quả giải quyết thủ tục hành chính / Synchronisation of the status and results of administrative procedures\n\nThứ tự gửi thường gặp: DongBoHoSoMC, thành công thì gửi CapNhatTienDoHoSoMC. Gửi cập nhật khi TraCuuHoSo có kết quả, hoặc khi phản hồi nói hồ sơ đã tồn tại (C). Khi cập nhật, các danh sách được thay toàn bộ (D).\n\nThe usual order: DongBoHoSoMC and, when it succeeds, CapNhatTienDoHoSoMC. An update is sent when TraCuuHoSo finds the dossier, or when the response says that it exists (C). An update replaces the lists as a whole (D).\n\nNguồn / Source: qcvn Bảng 1; tt18_2019 (A)."
    },
    {
      "name": "danh_gia_dich_vu",
      "x-displayName": "Đồng bộ số liệu khảo sát, đánh giá dịch vụ công",
      "description": "Đồng bộ số liệu khảo sát, đánh giá dịch vụ công / Synchronisation of the figures of surveys and ratings of public services\n\nNguồn / Source: tt18_2019 (A)."
    },
    {
      "name": "thong_ke",
      "x-displayName": "Đồng bộ số liệu thống kê tiếp nhận, xử lý, trả kết quả thủ tục hành chính",
      "description": "Đồng bộ số liệu thống kê tiếp nhận, xử lý, trả kết quả thủ tục hành chính / Synchronisation of statistics on receiving, processing and returning dossiers\n\nNguồn / Source: tt18_2019 (A)."
    },
    {
      "name": "co_so_du_lieu_tthc",
      "x-displayName": "Chia sẻ dữ liệu thủ tục hành chính trong cơ sở dữ liệu quốc gia",
      "description": "Chia sẻ dữ liệu thủ tục hành chính trong cơ sở dữ liệu quốc gia / Sharing of the procedures of the national database of administrative procedures\n\nNhóm LayDanhMuc…, LayDanhSachTTHC và TraCuuTechID thường dùng địa chỉ chia sẻ riêng, các dịch vụ khác dùng địa chỉ tích hợp.\n\nLayDanhMuc…, LayDanhSachTTHC and TraCuuTechID mostly have a sharing address of their own, the other services the integration address.\n\nNguồn / Source: tt18_2019 (A)."
    },
    {
      "name": "phan_anh_kien_nghi",
      "x-displayName": "Chia sẻ phản ánh, kiến nghị",
      "description": "Chia sẻ phản ánh, kiến nghị / Sharing of feedback and petitions\n\nPhần ít chắc chắn nhất: biết ba tên dịch vụ, một tên trường từ văn bản và vài tên trường từ trang phản ánh, kiến nghị của một tỉnh. Dịch vụ gửi kết quả, yêu cầu bổ sung, từ chối chưa tìm thấy; Bảng 9 và Bảng 13 là hai danh sách kết quả chưa biết tên dịch vụ. Thời hạn nêu trong tài liệu dẫn từ hướng dẫn (ngày làm việc): từ chối 2, yêu cầu bổ sung 5, xử lý 15, công khai 2. Từ năm 2026 cổng mới có hệ thống phản ánh, kiến nghị riêng.\n\nThe least certain part: three names of services, one name of a field from the text and a few from the petition page of one province are known. Services that send a result, ask for a supplement or refuse were not found; Tables 9 and 13 are two lists of results whose services are not known by name. Time limits in a document derived from the guide (working days): refuse 2, ask for a supplement 5, process 15, publish 2. Since 2026 the new portal has a system of its own for petitions.\n\nNguồn / Source: tt18_2019 (A)."
    },
    {
      "name": "hoi_dap_gop_y",
      "x-displayName": "Trả lời góp ý, hỏi đáp",
      "description": "Trả lời góp ý, hỏi đáp / Answers to comments and questions\n\nCách hiểu / Reading (open): Không tìm thấy dịch vụ riêng cho trả lời góp ý; hiểu rằng góp ý dùng chung các dịch vụ hỏi đáp. / No service of its own was found for replies to comments; we read them as served by the services for questions.\n\nNguồn / Source: tt18_2019 (A)."
    }
  ],
  "paths": {
    "/dang_nhap": {
      "post": {
        "tags": ["dong_bo_ho_so"],
        "operationId": "dang_nhap",
        "summary": "Đăng nhập",
        "description": "Đăng nhập / Login\n\nĐi trước mọi dịch vụ của các nhóm gói tin; không có tên dịch vụ, nhận ra bởi tên đăng nhập và mật khẩu.\n\nGoes before all services of every family; it has no service name and is told by its user name and password.\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi (B).",
        "x-service": "",
        "x-source": "he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DangNhapYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "username": "donvi_mau",
                    "password": "mat-khau-mau"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi đăng nhập / Login response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/DangNhapPhanHoi"},
                "examples": {
                  "dang_nhap_duoc": {"$ref": "#/components/examples/DangNhapPhanHoiDangNhapDuoc"},
                  "dang_nhap_hong": {"$ref": "#/components/examples/DangNhapPhanHoiDangNhapHong"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import DangNhapYeuCau\n\nmessage = DangNhapYeuCau(\n    ten_dang_nhap=\"donvi_mau\",\n    mat_khau=\"mat-khau-mau\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = DangNhapYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.DangNhapYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    DangNhapYeuCau message =\n        DangNhapYeuCau.builder()\n            .tenDangNhap(\"donvi_mau\")\n            .matKhau(\"mat-khau-mau\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<DangNhapYeuCau> reading = DangNhapYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nDangNhapYeuCau message = new()\n{\n    TenDangNhap = \"donvi_mau\",\n    MatKhau = \"mat-khau-mau\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<DangNhapYeuCau> reading = DangNhapYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { DangNhapYeuCau } from \"qcvn120\";\n\nconst message = new DangNhapYeuCau({\n  tenDangNhap: \"donvi_mau\",\n  matKhau: \"mat-khau-mau\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = DangNhapYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoHoSoMC": {
      "post": {
        "tags": ["dong_bo_ho_so"],
        "operationId": "dong_bo_ho_so_mc",
        "summary": "Đồng bộ hồ sơ một cửa",
        "description": "Đồng bộ hồ sơ một cửa / Synchronise one-stop dossiers\n\nCổng trung gian của địa phương có thể nhận mảng hồ sơ không có phong bì, với isUpdating ở địa chỉ hoặc tách theo địa chỉ riêng.\n\nLocal gateways may take a bare array of dossiers, with isUpdating in the address or as addresses of their own.\n\nNguồn / Source: qcvn Bảng 2 (A).",
        "x-service": "DongBoHoSoMC",
        "x-source": "qcvn Bảng 2",
        "x-confidence": "A",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoHoSoMcYeuCau"},
              "examples": {
                "ho_so_moi": {
                  "summary": "Gửi một hồ sơ mới / Send a new dossier",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoHoSoMC",
                    "isUpdating": "False",
                    "data": [{"MaHoSo":"000.00.00.G05-240312-0007","MaTTHC":"2.001610","TenTTHC":"Thủ tục mẫu về đăng ký doanh nghiệp","MaLinhVuc":"G05-KD03","TenLinhVuc":"Thành lập và hoạt động của doanh nghiệp","ChuHoSo":"Công ty TNHH Mẫu Việt","LoaiDoiTuong":"2","Email":"vanthu@mau.example.vn","SoDienThoai":"0900000001","TrichYeuHoSo":"Đề nghị đăng ký thay đổi địa chỉ trụ sở","NgayTiepNhan":"20240312081502","NgayHenTra":"20240318170000","TrangThaiHoSo":"4","HinhThuc":"0","DonViXuLy":"Phòng Đăng ký mẫu","TaiLieuNop":[{"TepDinhKemId":"903417","TenTepDinhKem":"Đơn đề nghị","IsDeleted":"False","DuongDanTaiTepTin":"https://motcua.example.gov.vn/getfile?path=/2024/03/don-de-nghi.pdf","DuocSoHoa":"1","DuocTaiSuDung":"0","DuocLayTuKhoDMQG":"0"}],"KenhThucHien":"2","NoiNopHoSo":"2","HoSoCoThanhPhanSoHoa":"1","TaiKhoanDuocXacThucVoiVNeID":"1","DuocThanhToanTrucTuyen":"0","NgayNopHoSo":"20240311153040"}]
                  }
                },
                "ho_so_da_tra_ket_qua": {
                  "summary": "Cập nhật hồ sơ đã trả kết quả / Update a dossier whose result was returned",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoHoSoMC",
                    "isUpdating": "True",
                    "data": [{"MaHoSo":"H56.14-240304-0012","MaTTHC":"1.005129","TenTTHC":"Thủ tục mẫu về công nhận văn bằng","MaLinhVuc":"G03-GD10","TenLinhVuc":"Giáo dục Trung học","SoBienNhan":"0012/TN","ChuHoSo":"Trần Văn Mẫu","LoaiDoiTuong":"1","MaDoiTuong":"7b3f7a52-0000-4000-8000-000000000002","Email":"nguoinop@mau.example.vn","SoDienThoai":"0900000002","TrichYeuHoSo":"Đề nghị công nhận văn bằng trung học","NgayTiepNhan":"20240304093000","NgayHenTra":"20240315170000","TrangThaiHoSo":"10","NgayTra":"20240315103000","ThongTinTra":"Trả tại bộ phận một cửa","HinhThuc":"0","NgayKetThucXuLy":"20240314160000","DonViXuLy":"Sở Mẫu","GhiChu":"Đã bổ sung bản sao văn bằng","TaiLieuNop":[{"TepDinhKemId":"903501","TenTepDinhKem":"Đơn đề nghị","IsDeleted":"False","DuongDanTaiTepTin":"https://motcua.example.gov.vn/getfile?path=/2024/03/don-0012.pdf","DuocSoHoa":"1","DuocTaiSuDung":"0","DuocLayTuKhoDMQG":"0"},{"TepDinhKemId":"903502","TenTepDinhKem":"Bản sao văn bằng","IsDeleted":"False","MaThanhPhanHoSo":"000.00.00.G16-KQ000456","DuongDanTaiTepTin":"https://motcua.example.gov.vn/getfile?path=/2024/03/van-bang-0012.pdf","DuocSoHoa":"1","DuocTaiSuDung":"2","DuocLayTuKhoDMQG":"1","MaKetQuaThayThe":"KQ.G16.000123"}],"DanhSachLePhi":[{"TenPhiLePhi":"Lệ phí cấp giấy công nhận","MaPhiLePhi":"LP01","HinhThucThu":"1","Gia":"135000","LoaiPhiLePhi":"2"}],"DanhSachHoSoBoSung":[{"HoSoBoSungId":"301","NguoiYeuCauBoSung":"Lê Thị Mẫu","NoiDungBoSung":"Đề nghị bổ sung bản sao văn bằng","NgayBoSung":"20240305140000","NguoiTiepNhanBoSung":"Hoàng Thị Mẫu","ThongTinTiepNhan":"Đã nhận bản sao","NgayTiepNhanBoSung":"20240307090000","TrangThaiBoSung":true,"NgayHenTraTruoc":"20240313170000","NgayHenTraMoi":"20240315170000"}],"DanhSachGiayToKetQua":[{"TenGiayTo":"Giấy công nhận văn bằng","MaThanhPhanHoSo":"000.00.00.G16-KQ000457","GiayToId":"903640","DuongDanTepTinKetQua":"https://motcua.example.gov.vn/getfile?path=/2024/03/ket-qua-0012.pdf","MaGiayToKetQua":"KQ.G16.000124"}],"KenhThucHien":"1","NoiNopHoSo":"2","HoSoCoThanhPhanSoHoa":"1","TaiKhoanDuocXacThucVoiVNeID":"1","DuocThanhToanTrucTuyen":"2","NgayNopHoSo":"20240304091500","DinhDanhCHS":[{"LoaiDinhDanh":"1","SoDinhDanh":"001099000001"}]}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "da_ton_tai": {
                    "summary": "Bị từ chối vì hồ sơ đã có: gửi lại với isUpdating là True / Refused since the dossier exists: send again with isUpdating True",
                    "value": {
                      "error_code": "3",
                      "message": "Hồ sơ đã tồn tại"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from datetime import datetime\n\nfrom qcvn120 import (\n    DongBoHoSoMcYeuCau,\n    HinhThuc,\n    HoSo,\n    KenhThucHien,\n    LoaiDoiTuong,\n    NoiNopHoSo,\n    TaiLieuNop,\n    TaiSuDung,\n    ThanhToanTrucTuyen,\n    TrangThaiHoSo,\n)\n\nmessage = DongBoHoSoMcYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"DongBoHoSoMC\",\n    is_updating=False,\n    du_lieu=(\n        HoSo(\n            ma_ho_so=\"000.00.00.G05-240312-0007\",\n            ma_tthc=\"2.001610\",\n            ten_tthc=\"Thủ tục mẫu về đăng ký doanh nghiệp\",\n            ma_linh_vuc=\"G05-KD03\",\n            ten_linh_vuc=\"Thành lập và hoạt động của doanh nghiệp\",\n            chu_ho_so=\"Công ty TNHH Mẫu Việt\",\n            loai_doi_tuong=LoaiDoiTuong.DOANH_NGHIEP,\n            email=\"vanthu@mau.example.vn\",\n            so_dien_thoai=\"0900000001\",\n            trich_yeu_ho_so=\"Đề nghị đăng ký thay đổi địa chỉ trụ sở\",\n            ngay_tiep_nhan=datetime(2024, 3, 12, 8, 15, 2),\n            ngay_hen_tra=datetime(2024, 3, 18, 17, 0, 0),\n            trang_thai_ho_so=TrangThaiHoSo.DANG_XU_LY,\n            hinh_thuc=HinhThuc.TRUC_TIEP,\n            don_vi_xu_ly=\"Phòng Đăng ký mẫu\",\n            tai_lieu_nop=(\n                TaiLieuNop(\n                    tep_dinh_kem_id=\"903417\",\n                    ten_tep_dinh_kem=\"Đơn đề nghị\",\n                    is_deleted=False,\n                    duong_dan_tai_tep_tin=\"https://motcua.example.gov.vn/getfile?path=/2024/03/don-de-nghi.pdf\",\n                    duoc_so_hoa=True,\n                    duoc_tai_su_dung=TaiSuDung.KHONG_TAI_SU_DUNG,\n                    duoc_lay_tu_kho_dmqg=False,\n                ),\n            ),\n            kenh_thuc_hien=KenhThucHien.TRUC_TUYEN,\n            noi_nop_ho_so=NoiNopHoSo.CONG_BO_TINH,\n            ho_so_co_thanh_phan_so_hoa=True,\n            tai_khoan_duoc_xac_thuc_voi_vneid=True,\n            duoc_thanh_toan_truc_tuyen=ThanhToanTrucTuyen.MAC_DINH,\n            ngay_nop_ho_so=datetime(2024, 3, 11, 15, 30, 40),\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = DongBoHoSoMcYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.time.LocalDateTime;\nimport java.util.Arrays;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.DongBoHoSoMcYeuCau;\nimport vn.qcvn120.HinhThuc;\nimport vn.qcvn120.HoSo;\nimport vn.qcvn120.KenhThucHien;\nimport vn.qcvn120.LoaiDoiTuong;\nimport vn.qcvn120.NoiNopHoSo;\nimport vn.qcvn120.TaiLieuNop;\nimport vn.qcvn120.TaiSuDung;\nimport vn.qcvn120.ThanhToanTrucTuyen;\nimport vn.qcvn120.TrangThaiHoSo;\n\npublic final class Example {\n  public static void main(String[] args) {\n    DongBoHoSoMcYeuCau message =\n        DongBoHoSoMcYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"DongBoHoSoMC\")\n            .isUpdating(false)\n            .duLieu(\n                Arrays.asList(\n                    HoSo.builder()\n                        .maHoSo(\"000.00.00.G05-240312-0007\")\n                        .maTthc(\"2.001610\")\n                        .tenTthc(\"Thủ tục mẫu về đăng ký doanh nghiệp\")\n                        .maLinhVuc(\"G05-KD03\")\n                        .tenLinhVuc(\"Thành lập và hoạt động của doanh nghiệp\")\n                        .chuHoSo(\"Công ty TNHH Mẫu Việt\")\n                        .loaiDoiTuong(LoaiDoiTuong.DOANH_NGHIEP)\n                        .email(\"vanthu@mau.example.vn\")\n                        .soDienThoai(\"0900000001\")\n                        .trichYeuHoSo(\"Đề nghị đăng ký thay đổi địa chỉ trụ sở\")\n                        .ngayTiepNhan(LocalDateTime.of(2024, 3, 12, 8, 15, 2))\n                        .ngayHenTra(LocalDateTime.of(2024, 3, 18, 17, 0, 0))\n                        .trangThaiHoSo(TrangThaiHoSo.DANG_XU_LY)\n                        .hinhThuc(HinhThuc.TRUC_TIEP)\n                        .donViXuLy(\"Phòng Đăng ký mẫu\")\n                        .taiLieuNop(\n                            Arrays.asList(\n                                TaiLieuNop.builder()\n                                    .tepDinhKemId(\"903417\")\n                                    .tenTepDinhKem(\"Đơn đề nghị\")\n                                    .isDeleted(false)\n                                    .duongDanTaiTepTin(\"https://motcua.example.gov.vn/getfile?path=/2024/03/don-de-nghi.pdf\")\n                                    .duocSoHoa(true)\n                                    .duocTaiSuDung(TaiSuDung.KHONG_TAI_SU_DUNG)\n                                    .duocLayTuKhoDmqg(false)\n                                    .build()))\n                        .kenhThucHien(KenhThucHien.TRUC_TUYEN)\n                        .noiNopHoSo(NoiNopHoSo.CONG_BO_TINH)\n                        .hoSoCoThanhPhanSoHoa(true)\n                        .taiKhoanDuocXacThucVoiVneid(true)\n                        .duocThanhToanTrucTuyen(ThanhToanTrucTuyen.MAC_DINH)\n                        .ngayNopHoSo(LocalDateTime.of(2024, 3, 11, 15, 30, 40))\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<DongBoHoSoMcYeuCau> reading = DongBoHoSoMcYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nDongBoHoSoMcYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"DongBoHoSoMC\",\n    IsUpdating = false,\n    DuLieu =\n    [\n        new HoSo\n        {\n            MaHoSo = \"000.00.00.G05-240312-0007\",\n            MaTthc = \"2.001610\",\n            TenTthc = \"Thủ tục mẫu về đăng ký doanh nghiệp\",\n            MaLinhVuc = \"G05-KD03\",\n            TenLinhVuc = \"Thành lập và hoạt động của doanh nghiệp\",\n            ChuHoSo = \"Công ty TNHH Mẫu Việt\",\n            LoaiDoiTuong = LoaiDoiTuong.DoanhNghiep,\n            Email = \"vanthu@mau.example.vn\",\n            SoDienThoai = \"0900000001\",\n            TrichYeuHoSo = \"Đề nghị đăng ký thay đổi địa chỉ trụ sở\",\n            NgayTiepNhan = new DateTime(2024, 3, 12, 8, 15, 2),\n            NgayHenTra = new DateTime(2024, 3, 18, 17, 0, 0),\n            TrangThaiHoSo = TrangThaiHoSo.DangXuLy,\n            HinhThuc = HinhThuc.TrucTiep,\n            DonViXuLy = \"Phòng Đăng ký mẫu\",\n            TaiLieuNop =\n            [\n                new TaiLieuNop\n                {\n                    TepDinhKemId = \"903417\",\n                    TenTepDinhKem = \"Đơn đề nghị\",\n                    IsDeleted = false,\n                    DuongDanTaiTepTin = \"https://motcua.example.gov.vn/getfile?path=/2024/03/don-de-nghi.pdf\",\n                    DuocSoHoa = true,\n                    DuocTaiSuDung = TaiSuDung.KhongTaiSuDung,\n                    DuocLayTuKhoDmqg = false,\n                },\n            ],\n            KenhThucHien = KenhThucHien.TrucTuyen,\n            NoiNopHoSo = NoiNopHoSo.CongBoTinh,\n            HoSoCoThanhPhanSoHoa = true,\n            TaiKhoanDuocXacThucVoiVneid = true,\n            DuocThanhToanTrucTuyen = ThanhToanTrucTuyen.MacDinh,\n            NgayNopHoSo = new DateTime(2024, 3, 11, 15, 30, 40),\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<DongBoHoSoMcYeuCau> reading = DongBoHoSoMcYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import {\n  DongBoHoSoMcYeuCau,\n  HinhThuc,\n  KenhThucHien,\n  LoaiDoiTuong,\n  NoiNopHoSo,\n  TaiSuDung,\n  ThanhToanTrucTuyen,\n  TrangThaiHoSo,\n} from \"qcvn120\";\n\nconst message = new DongBoHoSoMcYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  isUpdating: false,\n  duLieu: [\n    {\n      maHoSo: \"000.00.00.G05-240312-0007\",\n      maTthc: \"2.001610\",\n      tenTthc: \"Thủ tục mẫu về đăng ký doanh nghiệp\",\n      maLinhVuc: \"G05-KD03\",\n      tenLinhVuc: \"Thành lập và hoạt động của doanh nghiệp\",\n      chuHoSo: \"Công ty TNHH Mẫu Việt\",\n      loaiDoiTuong: LoaiDoiTuong.doanhNghiep,\n      email: \"vanthu@mau.example.vn\",\n      soDienThoai: \"0900000001\",\n      trichYeuHoSo: \"Đề nghị đăng ký thay đổi địa chỉ trụ sở\",\n      ngayTiepNhan: \"2024-03-12T08:15:02\",\n      ngayHenTra: \"2024-03-18T17:00:00\",\n      trangThaiHoSo: TrangThaiHoSo.dangXuLy,\n      hinhThuc: HinhThuc.trucTiep,\n      donViXuLy: \"Phòng Đăng ký mẫu\",\n      taiLieuNop: [\n        {\n          tepDinhKemId: \"903417\",\n          tenTepDinhKem: \"Đơn đề nghị\",\n          isDeleted: false,\n          duongDanTaiTepTin: \"https://motcua.example.gov.vn/getfile?path=/2024/03/don-de-nghi.pdf\",\n          duocSoHoa: true,\n          duocTaiSuDung: TaiSuDung.khongTaiSuDung,\n          duocLayTuKhoDmqg: false,\n        },\n      ],\n      kenhThucHien: KenhThucHien.trucTuyen,\n      noiNopHoSo: NoiNopHoSo.congBoTinh,\n      hoSoCoThanhPhanSoHoa: true,\n      taiKhoanDuocXacThucVoiVneid: true,\n      duocThanhToanTrucTuyen: ThanhToanTrucTuyen.macDinh,\n      ngayNopHoSo: \"2024-03-11T15:30:40\",\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = DongBoHoSoMcYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/CapNhatTienDoHoSoMC": {
      "post": {
        "tags": ["dong_bo_ho_so"],
        "operationId": "cap_nhat_tien_do_ho_so_mc",
        "summary": "Cập nhật tiến độ xử lý hồ sơ một cửa",
        "description": "Cập nhật tiến độ xử lý hồ sơ một cửa / Update the progress of one-stop dossiers\n\nMột hệ thống gửi tối đa 10 bản ghi mỗi lần, theo thứ tự thời gian (C).\n\nOne system sends at most 10 records a call, in order of time (C).\n\nNguồn / Source: qcvn (A).",
        "x-service": "CapNhatTienDoHoSoMC",
        "x-source": "qcvn",
        "x-confidence": "A",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/CapNhatTienDoHoSoMcYeuCau"},
              "examples": {
                "hai_buoc": {
                  "summary": "Hai bước xử lý của một hồ sơ / Two steps of one dossier",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "CapNhatTienDoHoSoMC",
                    "data": [{"MaHoSo":"000.00.00.G05-240312-0007","NguoiXuLy":"Lê Thị Mẫu","ChucDanh":"Chuyên viên","ThoiDiemXuLy":"20240312101500","PhongBanXuLy":"Phòng Đăng ký mẫu","NoiDungXuLy":"Tiếp nhận, chuyển thẩm định","TrangThai":"2","NgayBatDau":"20240312081502","NgayKetThucTheoQuyDinh":"20240312170000"},{"MaHoSo":"000.00.00.G05-240312-0007","NguoiXuLy":"Hoàng Văn Mẫu","ChucDanh":"Phó trưởng phòng","ThoiDiemXuLy":"20240314153000","PhongBanXuLy":"Phòng Đăng ký mẫu","NoiDungXuLy":"Thẩm định xong, trình ký","TrangThai":"4","NgayBatDau":"20240312101500","NgayKetThucTheoQuyDinh":"20240315170000"}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from datetime import datetime\n\nfrom qcvn120 import Service, TienDoHoSo, TrangThaiHoSo\n\nmessage = Service.CAP_NHAT_TIEN_DO_HO_SO_MC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=(\n        TienDoHoSo(\n            ma_ho_so=\"000.00.00.G05-240312-0007\",\n            nguoi_xu_ly=\"Lê Thị Mẫu\",\n            chuc_danh=\"Chuyên viên\",\n            thoi_diem_xu_ly=datetime(2024, 3, 12, 10, 15, 0),\n            phong_ban_xu_ly=\"Phòng Đăng ký mẫu\",\n            noi_dung_xu_ly=\"Tiếp nhận, chuyển thẩm định\",\n            trang_thai=TrangThaiHoSo.DUOC_TIEP_NHAN,\n            ngay_bat_dau=datetime(2024, 3, 12, 8, 15, 2),\n            ngay_ket_thuc_theo_quy_dinh=datetime(2024, 3, 12, 17, 0, 0),\n        ),\n        TienDoHoSo(\n            ma_ho_so=\"000.00.00.G05-240312-0007\",\n            nguoi_xu_ly=\"Hoàng Văn Mẫu\",\n            chuc_danh=\"Phó trưởng phòng\",\n            thoi_diem_xu_ly=datetime(2024, 3, 14, 15, 30, 0),\n            phong_ban_xu_ly=\"Phòng Đăng ký mẫu\",\n            noi_dung_xu_ly=\"Thẩm định xong, trình ký\",\n            trang_thai=TrangThaiHoSo.DANG_XU_LY,\n            ngay_bat_dau=datetime(2024, 3, 12, 10, 15, 0),\n            ngay_ket_thuc_theo_quy_dinh=datetime(2024, 3, 15, 17, 0, 0),\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.CAP_NHAT_TIEN_DO_HO_SO_MC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.time.LocalDateTime;\nimport java.util.Arrays;\nimport java.util.List;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.TienDoHoSo;\nimport vn.qcvn120.TrangThaiHoSo;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<List<TienDoHoSo>> message =\n        YeuCau.builder(Services.CAP_NHAT_TIEN_DO_HO_SO_MC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                Arrays.asList(\n                    TienDoHoSo.builder()\n                        .maHoSo(\"000.00.00.G05-240312-0007\")\n                        .nguoiXuLy(\"Lê Thị Mẫu\")\n                        .chucDanh(\"Chuyên viên\")\n                        .thoiDiemXuLy(LocalDateTime.of(2024, 3, 12, 10, 15, 0))\n                        .phongBanXuLy(\"Phòng Đăng ký mẫu\")\n                        .noiDungXuLy(\"Tiếp nhận, chuyển thẩm định\")\n                        .trangThai(TrangThaiHoSo.DUOC_TIEP_NHAN)\n                        .ngayBatDau(LocalDateTime.of(2024, 3, 12, 8, 15, 2))\n                        .ngayKetThucTheoQuyDinh(LocalDateTime.of(2024, 3, 12, 17, 0, 0))\n                        .build(),\n                    TienDoHoSo.builder()\n                        .maHoSo(\"000.00.00.G05-240312-0007\")\n                        .nguoiXuLy(\"Hoàng Văn Mẫu\")\n                        .chucDanh(\"Phó trưởng phòng\")\n                        .thoiDiemXuLy(LocalDateTime.of(2024, 3, 14, 15, 30, 0))\n                        .phongBanXuLy(\"Phòng Đăng ký mẫu\")\n                        .noiDungXuLy(\"Thẩm định xong, trình ký\")\n                        .trangThai(TrangThaiHoSo.DANG_XU_LY)\n                        .ngayBatDau(LocalDateTime.of(2024, 3, 12, 10, 15, 0))\n                        .ngayKetThucTheoQuyDinh(LocalDateTime.of(2024, 3, 15, 17, 0, 0))\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<List<TienDoHoSo>>> reading = Services.CAP_NHAT_TIEN_DO_HO_SO_MC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau<IReadOnlyList<TienDoHoSo>> message = new(Qcvn120Services.CapNhatTienDoHoSoMc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu =\n    [\n        new TienDoHoSo\n        {\n            MaHoSo = \"000.00.00.G05-240312-0007\",\n            NguoiXuLy = \"Lê Thị Mẫu\",\n            ChucDanh = \"Chuyên viên\",\n            ThoiDiemXuLy = new DateTime(2024, 3, 12, 10, 15, 0),\n            PhongBanXuLy = \"Phòng Đăng ký mẫu\",\n            NoiDungXuLy = \"Tiếp nhận, chuyển thẩm định\",\n            TrangThai = TrangThaiHoSo.DuocTiepNhan,\n            NgayBatDau = new DateTime(2024, 3, 12, 8, 15, 2),\n            NgayKetThucTheoQuyDinh = new DateTime(2024, 3, 12, 17, 0, 0),\n        },\n        new TienDoHoSo\n        {\n            MaHoSo = \"000.00.00.G05-240312-0007\",\n            NguoiXuLy = \"Hoàng Văn Mẫu\",\n            ChucDanh = \"Phó trưởng phòng\",\n            ThoiDiemXuLy = new DateTime(2024, 3, 14, 15, 30, 0),\n            PhongBanXuLy = \"Phòng Đăng ký mẫu\",\n            NoiDungXuLy = \"Thẩm định xong, trình ký\",\n            TrangThai = TrangThaiHoSo.DangXuLy,\n            NgayBatDau = new DateTime(2024, 3, 12, 10, 15, 0),\n            NgayKetThucTheoQuyDinh = new DateTime(2024, 3, 15, 17, 0, 0),\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau<IReadOnlyList<TienDoHoSo>>> reading = Qcvn120Services.CapNhatTienDoHoSoMc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { TrangThaiHoSo, capNhatTienDoHoSoMc } from \"qcvn120\";\n\nconst message = capNhatTienDoHoSoMc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  duLieu: [\n    {\n      maHoSo: \"000.00.00.G05-240312-0007\",\n      nguoiXuLy: \"Lê Thị Mẫu\",\n      chucDanh: \"Chuyên viên\",\n      thoiDiemXuLy: \"2024-03-12T10:15:00\",\n      phongBanXuLy: \"Phòng Đăng ký mẫu\",\n      noiDungXuLy: \"Tiếp nhận, chuyển thẩm định\",\n      trangThai: TrangThaiHoSo.duocTiepNhan,\n      ngayBatDau: \"2024-03-12T08:15:02\",\n      ngayKetThucTheoQuyDinh: \"2024-03-12T17:00:00\",\n    },\n    {\n      maHoSo: \"000.00.00.G05-240312-0007\",\n      nguoiXuLy: \"Hoàng Văn Mẫu\",\n      chucDanh: \"Phó trưởng phòng\",\n      thoiDiemXuLy: \"2024-03-14T15:30:00\",\n      phongBanXuLy: \"Phòng Đăng ký mẫu\",\n      noiDungXuLy: \"Thẩm định xong, trình ký\",\n      trangThai: TrangThaiHoSo.dangXuLy,\n      ngayBatDau: \"2024-03-12T10:15:00\",\n      ngayKetThucTheoQuyDinh: \"2024-03-15T17:00:00\",\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = capNhatTienDoHoSoMc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/TraCuuHoSo": {
      "post": {
        "tags": ["dong_bo_ho_so"],
        "operationId": "tra_cuu_ho_so",
        "summary": "Tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia",
        "description": "Tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia / Look a dossier up at the National Public Service Portal\n\nKết quả có phần tử nghĩa là hồ sơ đã có.\n\nA result that is not empty means that the dossier exists.\n\nCách hiểu / Reading (open): Cấu trúc phần tử của kết quả chưa biết; hệ thống đã thấy chỉ xét có phần tử hay không. / The structure of the result's items is not known; the system seen only asks whether there are any.\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "TraCuuHoSo",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/TraCuuHoSoYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "TraCuuHoSo",
                    "mahoso": "H56.14-240312-0001"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia / Response: Look a dossier up at the National Public Service Portal",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/TraCuuHoSoPhanHoi"},
                "examples": {
                  "chua_co": {
                    "summary": "Hồ sơ chưa có trên Cổng / The portal does not have the dossier",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": []
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import TraCuuHoSoYeuCau\n\nmessage = TraCuuHoSoYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"TraCuuHoSo\",\n    ma_ho_so=\"H56.14-240312-0001\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = TraCuuHoSoYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.TraCuuHoSoYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    TraCuuHoSoYeuCau message =\n        TraCuuHoSoYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"TraCuuHoSo\")\n            .maHoSo(\"H56.14-240312-0001\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<TraCuuHoSoYeuCau> reading = TraCuuHoSoYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nTraCuuHoSoYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"TraCuuHoSo\",\n    MaHoSo = \"H56.14-240312-0001\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<TraCuuHoSoYeuCau> reading = TraCuuHoSoYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { TraCuuHoSoYeuCau } from \"qcvn120\";\n\nconst message = new TraCuuHoSoYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  maHoSo: \"H56.14-240312-0001\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = TraCuuHoSoYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoTrangThaiHoSo": {
      "post": {
        "tags": ["dong_bo_ho_so"],
        "operationId": "dong_bo_trang_thai_ho_so",
        "summary": "Đồng bộ trạng thái của hồ sơ nộp trên Cổng Dịch vụ công quốc gia",
        "description": "Đồng bộ trạng thái của hồ sơ nộp trên Cổng Dịch vụ công quốc gia / Synchronise the status of a dossier filed on the National Public Service Portal\n\nDữ liệu là một bản ghi, không phải danh sách.\n\nThe payload is one record, not a list.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "x-service": "DongBoTrangThaiHoSo",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoTrangThaiHoSoYeuCau"},
              "examples": {
                "yeu_cau_bo_sung": {
                  "summary": "Yêu cầu bổ sung giấy tờ / A supplement is requested",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoTrangThaiHoSo",
                    "type": "2",
                    "data": {"MaHoSo":"000.00.00.G22-240501-0001","MaHoSoDonVi":"H56.14-240502-0031","MaDoiTuong":"7b3f7a52-0000-4000-8000-000000000002","NoiDung":"Đề nghị bổ sung bản sao giấy chứng nhận","NgayXuLy":"20240503093000","TrangThai":"5"}
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from datetime import datetime\n\nfrom qcvn120 import CapNhatTrangThai, DongBoTrangThaiHoSoYeuCau, TrangThaiDongBo\n\nmessage = DongBoTrangThaiHoSoYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"DongBoTrangThaiHoSo\",\n    loai=\"2\",\n    du_lieu=CapNhatTrangThai(\n        ma_ho_so=\"000.00.00.G22-240501-0001\",\n        ma_ho_so_don_vi=\"H56.14-240502-0031\",\n        ma_doi_tuong=\"7b3f7a52-0000-4000-8000-000000000002\",\n        noi_dung=\"Đề nghị bổ sung bản sao giấy chứng nhận\",\n        ngay_xu_ly=datetime(2024, 5, 3, 9, 30, 0),\n        trang_thai=TrangThaiDongBo.BO_SUNG_HOAC_TU_CHOI,\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = DongBoTrangThaiHoSoYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.time.LocalDateTime;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.CapNhatTrangThai;\nimport vn.qcvn120.DongBoTrangThaiHoSoYeuCau;\nimport vn.qcvn120.TrangThaiDongBo;\n\npublic final class Example {\n  public static void main(String[] args) {\n    DongBoTrangThaiHoSoYeuCau message =\n        DongBoTrangThaiHoSoYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"DongBoTrangThaiHoSo\")\n            .loai(\"2\")\n            .duLieu(\n                CapNhatTrangThai.builder()\n                    .maHoSo(\"000.00.00.G22-240501-0001\")\n                    .maHoSoDonVi(\"H56.14-240502-0031\")\n                    .maDoiTuong(\"7b3f7a52-0000-4000-8000-000000000002\")\n                    .noiDung(\"Đề nghị bổ sung bản sao giấy chứng nhận\")\n                    .ngayXuLy(LocalDateTime.of(2024, 5, 3, 9, 30, 0))\n                    .trangThai(TrangThaiDongBo.BO_SUNG_HOAC_TU_CHOI)\n                    .build())\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<DongBoTrangThaiHoSoYeuCau> reading = DongBoTrangThaiHoSoYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nDongBoTrangThaiHoSoYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"DongBoTrangThaiHoSo\",\n    Loai = \"2\",\n    DuLieu = new CapNhatTrangThai\n    {\n        MaHoSo = \"000.00.00.G22-240501-0001\",\n        MaHoSoDonVi = \"H56.14-240502-0031\",\n        MaDoiTuong = \"7b3f7a52-0000-4000-8000-000000000002\",\n        NoiDung = \"Đề nghị bổ sung bản sao giấy chứng nhận\",\n        NgayXuLy = new DateTime(2024, 5, 3, 9, 30, 0),\n        TrangThai = TrangThaiDongBo.BoSungHoacTuChoi,\n    },\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<DongBoTrangThaiHoSoYeuCau> reading = DongBoTrangThaiHoSoYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { DongBoTrangThaiHoSoYeuCau, TrangThaiDongBo } from \"qcvn120\";\n\nconst message = new DongBoTrangThaiHoSoYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  loai: \"2\",\n  duLieu: {\n    maHoSo: \"000.00.00.G22-240501-0001\",\n    maHoSoDonVi: \"H56.14-240502-0031\",\n    maDoiTuong: \"7b3f7a52-0000-4000-8000-000000000002\",\n    noiDung: \"Đề nghị bổ sung bản sao giấy chứng nhận\",\n    ngayXuLy: \"2024-05-03T09:30:00\",\n    trangThai: TrangThaiDongBo.boSungHoacTuChoi,\n  },\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = DongBoTrangThaiHoSoYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoDanhGia": {
      "post": {
        "tags": ["danh_gia_dich_vu"],
        "operationId": "dong_bo_danh_gia",
        "summary": "Đồng bộ kết quả đánh giá",
        "description": "Đồng bộ kết quả đánh giá / Synchronise the results of surveys\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "DongBoDanhGia",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoDanhGiaYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoDanhGia",
                    "data": [{"NgayTongHop":"7-2020","TongSoNguoiDanhGia":40,"PhanTramDanhGiaRatHaiLong":"85%","PhanTramDanhGiaHaiLong":"10%","PhanTramDanhGiaChuaHaiLong":"5%","MaThuTuc":"1.005129","NoiDung":"Ông/bà có hài lòng về thái độ phục vụ không?","PhanTramDanhGiaDichVuRatHaiLong":"85%","PhanTramDanhGiaDichVuHaiLong":"10%","PhanTramDanhGiaDichVuChuaHaiLong":"5%","Madonvi":"000.00.00.G05","TenDonVi":"Sở Mẫu"}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from decimal import Decimal\n\nfrom qcvn120 import DanhGia, Service, YearMonth\n\nmessage = Service.DONG_BO_DANH_GIA.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=(\n        DanhGia(\n            ngay_tong_hop=YearMonth(2020, 7),\n            tong_so_nguoi_danh_gia=40,\n            phan_tram_danh_gia_rat_hai_long=Decimal(\"85\"),\n            phan_tram_danh_gia_hai_long=Decimal(\"10\"),\n            phan_tram_danh_gia_chua_hai_long=Decimal(\"5\"),\n            ma_thu_tuc=\"1.005129\",\n            noi_dung=\"Ông/bà có hài lòng về thái độ phục vụ không?\",\n            phan_tram_danh_gia_dich_vu_rat_hai_long=Decimal(\"85\"),\n            phan_tram_danh_gia_dich_vu_hai_long=Decimal(\"10\"),\n            phan_tram_danh_gia_dich_vu_chua_hai_long=Decimal(\"5\"),\n            ma_don_vi=\"000.00.00.G05\",\n            ten_don_vi=\"Sở Mẫu\",\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DONG_BO_DANH_GIA.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.math.BigDecimal;\nimport java.time.YearMonth;\nimport java.util.Arrays;\nimport java.util.List;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.DanhGia;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<List<DanhGia>> message =\n        YeuCau.builder(Services.DONG_BO_DANH_GIA)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                Arrays.asList(\n                    DanhGia.builder()\n                        .ngayTongHop(YearMonth.of(2020, 7))\n                        .tongSoNguoiDanhGia(40L)\n                        .phanTramDanhGiaRatHaiLong(new BigDecimal(\"85\"))\n                        .phanTramDanhGiaHaiLong(new BigDecimal(\"10\"))\n                        .phanTramDanhGiaChuaHaiLong(new BigDecimal(\"5\"))\n                        .maThuTuc(\"1.005129\")\n                        .noiDung(\"Ông/bà có hài lòng về thái độ phục vụ không?\")\n                        .phanTramDanhGiaDichVuRatHaiLong(new BigDecimal(\"85\"))\n                        .phanTramDanhGiaDichVuHaiLong(new BigDecimal(\"10\"))\n                        .phanTramDanhGiaDichVuChuaHaiLong(new BigDecimal(\"5\"))\n                        .maDonVi(\"000.00.00.G05\")\n                        .tenDonVi(\"Sở Mẫu\")\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<List<DanhGia>>> reading = Services.DONG_BO_DANH_GIA.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau<IReadOnlyList<DanhGia>> message = new(Qcvn120Services.DongBoDanhGia)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu =\n    [\n        new DanhGia\n        {\n            NgayTongHop = new YearMonth(2020, 7),\n            TongSoNguoiDanhGia = 40,\n            PhanTramDanhGiaRatHaiLong = 85m,\n            PhanTramDanhGiaHaiLong = 10m,\n            PhanTramDanhGiaChuaHaiLong = 5m,\n            MaThuTuc = \"1.005129\",\n            NoiDung = \"Ông/bà có hài lòng về thái độ phục vụ không?\",\n            PhanTramDanhGiaDichVuRatHaiLong = 85m,\n            PhanTramDanhGiaDichVuHaiLong = 10m,\n            PhanTramDanhGiaDichVuChuaHaiLong = 5m,\n            MaDonVi = \"000.00.00.G05\",\n            TenDonVi = \"Sở Mẫu\",\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau<IReadOnlyList<DanhGia>>> reading = Qcvn120Services.DongBoDanhGia.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { dongBoDanhGia } from \"qcvn120\";\n\nconst message = dongBoDanhGia.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  duLieu: [\n    {\n      ngayTongHop: \"2020-07\",\n      tongSoNguoiDanhGia: 40,\n      phanTramDanhGiaRatHaiLong: \"85\",\n      phanTramDanhGiaHaiLong: \"10\",\n      phanTramDanhGiaChuaHaiLong: \"5\",\n      maThuTuc: \"1.005129\",\n      noiDung: \"Ông/bà có hài lòng về thái độ phục vụ không?\",\n      phanTramDanhGiaDichVuRatHaiLong: \"85\",\n      phanTramDanhGiaDichVuHaiLong: \"10\",\n      phanTramDanhGiaDichVuChuaHaiLong: \"5\",\n      maDonVi: \"000.00.00.G05\",\n      tenDonVi: \"Sở Mẫu\",\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = dongBoDanhGia.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoThongKeHoSo": {
      "post": {
        "tags": ["thong_ke"],
        "operationId": "dong_bo_thong_ke_ho_so",
        "summary": "Đồng bộ thống kê hồ sơ",
        "description": "Đồng bộ thống kê hồ sơ / Synchronise the statistics of dossiers\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "DongBoThongKeHoSo",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoThongKeHoSoYeuCau"},
              "examples": {
                "mot_thang": {
                  "summary": "Số liệu của một tháng / The figures of one month",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoThongKeHoSo",
                    "data": [{"Thang":"3","Nam":"2024","SoNhanTrongKy":"1204","SoTonKyTruoc":"96","TongSoXuLy":"1300","TongDaXuLy":"1187","TongXuLyDungHan":"1176","PhanTramXuLyDungHan":"99.07","TongXuLyTreHan":"11","PhanTramXuLyTreHan":"0.93","TongChuaXuLy":"113","TongChuaXuLyTrongHan":"112","PhanTramChuaXuLyTrongHan":"99.12","TongChuaXuLyTreHan":"1","PhanTramChuaXuLyTreHan":"0.88","Madonvi":"000.00.00.H56","TenDonVi":"Sở Mẫu","LoaiThongKe":"1"}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from decimal import Decimal\n\nfrom qcvn120 import LoaiThongKe, Service, ThongKeHoSo\n\nmessage = Service.DONG_BO_THONG_KE_HO_SO.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=(\n        ThongKeHoSo(\n            thang=3,\n            nam=2024,\n            so_nhan_trong_ky=1204,\n            so_ton_ky_truoc=96,\n            tong_so_xu_ly=1300,\n            tong_da_xu_ly=1187,\n            tong_xu_ly_dung_han=1176,\n            phan_tram_xu_ly_dung_han=Decimal(\"99.07\"),\n            tong_xu_ly_tre_han=11,\n            phan_tram_xu_ly_tre_han=Decimal(\"0.93\"),\n            tong_chua_xu_ly=113,\n            tong_chua_xu_ly_trong_han=112,\n            phan_tram_chua_xu_ly_trong_han=Decimal(\"99.12\"),\n            tong_chua_xu_ly_tre_han=1,\n            phan_tram_chua_xu_ly_tre_han=Decimal(\"0.88\"),\n            ma_don_vi=\"000.00.00.H56\",\n            ten_don_vi=\"Sở Mẫu\",\n            loai_thong_ke=LoaiThongKe.MA_1,\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DONG_BO_THONG_KE_HO_SO.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.math.BigDecimal;\nimport java.util.Arrays;\nimport java.util.List;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LoaiThongKe;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.ThongKeHoSo;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<List<ThongKeHoSo>> message =\n        YeuCau.builder(Services.DONG_BO_THONG_KE_HO_SO)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                Arrays.asList(\n                    ThongKeHoSo.builder()\n                        .thang(3L)\n                        .nam(2024L)\n                        .soNhanTrongKy(1204L)\n                        .soTonKyTruoc(96L)\n                        .tongSoXuLy(1300L)\n                        .tongDaXuLy(1187L)\n                        .tongXuLyDungHan(1176L)\n                        .phanTramXuLyDungHan(new BigDecimal(\"99.07\"))\n                        .tongXuLyTreHan(11L)\n                        .phanTramXuLyTreHan(new BigDecimal(\"0.93\"))\n                        .tongChuaXuLy(113L)\n                        .tongChuaXuLyTrongHan(112L)\n                        .phanTramChuaXuLyTrongHan(new BigDecimal(\"99.12\"))\n                        .tongChuaXuLyTreHan(1L)\n                        .phanTramChuaXuLyTreHan(new BigDecimal(\"0.88\"))\n                        .maDonVi(\"000.00.00.H56\")\n                        .tenDonVi(\"Sở Mẫu\")\n                        .loaiThongKe(LoaiThongKe.MA_1)\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<List<ThongKeHoSo>>> reading = Services.DONG_BO_THONG_KE_HO_SO.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau<IReadOnlyList<ThongKeHoSo>> message = new(Qcvn120Services.DongBoThongKeHoSo)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu =\n    [\n        new ThongKeHoSo\n        {\n            Thang = 3,\n            Nam = 2024,\n            SoNhanTrongKy = 1204,\n            SoTonKyTruoc = 96,\n            TongSoXuLy = 1300,\n            TongDaXuLy = 1187,\n            TongXuLyDungHan = 1176,\n            PhanTramXuLyDungHan = 99.07m,\n            TongXuLyTreHan = 11,\n            PhanTramXuLyTreHan = 0.93m,\n            TongChuaXuLy = 113,\n            TongChuaXuLyTrongHan = 112,\n            PhanTramChuaXuLyTrongHan = 99.12m,\n            TongChuaXuLyTreHan = 1,\n            PhanTramChuaXuLyTreHan = 0.88m,\n            MaDonVi = \"000.00.00.H56\",\n            TenDonVi = \"Sở Mẫu\",\n            LoaiThongKe = LoaiThongKe.Ma1,\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau<IReadOnlyList<ThongKeHoSo>>> reading = Qcvn120Services.DongBoThongKeHoSo.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LoaiThongKe, dongBoThongKeHoSo } from \"qcvn120\";\n\nconst message = dongBoThongKeHoSo.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  duLieu: [\n    {\n      thang: 3,\n      nam: 2024,\n      soNhanTrongKy: 1204,\n      soTonKyTruoc: 96,\n      tongSoXuLy: 1300,\n      tongDaXuLy: 1187,\n      tongXuLyDungHan: 1176,\n      phanTramXuLyDungHan: \"99.07\",\n      tongXuLyTreHan: 11,\n      phanTramXuLyTreHan: \"0.93\",\n      tongChuaXuLy: 113,\n      tongChuaXuLyTrongHan: 112,\n      phanTramChuaXuLyTrongHan: \"99.12\",\n      tongChuaXuLyTreHan: 1,\n      phanTramChuaXuLyTreHan: \"0.88\",\n      maDonVi: \"000.00.00.H56\",\n      tenDonVi: \"Sở Mẫu\",\n      loaiThongKe: LoaiThongKe.ma1,\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = dongBoThongKeHoSo.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhSachTTHC": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_sach_tthc",
        "summary": "Lấy danh sách thủ tục hành chính",
        "description": "Lấy danh sách thủ tục hành chính / Get the list of procedures\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "x-service": "LayDanhSachTTHC",
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhSachTthcYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhSachTTHC"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách thủ tục hành chính / Response: Get the list of procedures",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhSachTthcPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"MATTHC":"1.005129","TENTTHC":"Thủ tục mẫu cấp tỉnh"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_SACH_TTHC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_SACH_TTHC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_SACH_TTHC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_SACH_TTHC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhSachTthc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhSachTthc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhSachTthc } from \"qcvn120\";\n\nconst message = layDanhSachTthc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhSachTthc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhSachTTHCDonVi": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_sach_tthc_don_vi",
        "summary": "Lấy danh sách thủ tục hành chính của một đơn vị",
        "description": "Lấy danh sách thủ tục hành chính của một đơn vị / Get the list of procedures of one unit\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "LayDanhSachTTHCDonVi",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhSachTthcDonViYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhSachTTHCDonVi",
                    "maDonVi": "000.00.00.G05"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách thủ tục hành chính của một đơn vị / Response: Get the list of procedures of one unit",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhSachTthcDonViPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"MATTHC":"1.005129","TENTTHC":"Thủ tục mẫu cấp tỉnh"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import LayDanhSachTthcDonViYeuCau\n\nmessage = LayDanhSachTthcDonViYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"LayDanhSachTTHCDonVi\",\n    ma_don_vi_tra_cuu=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = LayDanhSachTthcDonViYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LayDanhSachTthcDonViYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    LayDanhSachTthcDonViYeuCau message =\n        LayDanhSachTthcDonViYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"LayDanhSachTTHCDonVi\")\n            .maDonViTraCuu(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<LayDanhSachTthcDonViYeuCau> reading = LayDanhSachTthcDonViYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nLayDanhSachTthcDonViYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"LayDanhSachTTHCDonVi\",\n    MaDonViTraCuu = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<LayDanhSachTthcDonViYeuCau> reading = LayDanhSachTthcDonViYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LayDanhSachTthcDonViYeuCau } from \"qcvn120\";\n\nconst message = new LayDanhSachTthcDonViYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  maDonViTraCuu: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = LayDanhSachTthcDonViYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayThuTuc": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_thu_tuc",
        "summary": "Lấy thông tin một thủ tục hành chính",
        "description": "Lấy thông tin một thủ tục hành chính / Get one procedure\n\nKết quả có một phần tử; danh sách rỗng nghĩa là không có thủ tục.\n\nThe result has one item; an empty list means that there is no such procedure.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "x-service": "LayThuTuc",
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayThuTucYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayThuTuc",
                    "maTTHC": "1.005129"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy thông tin một thủ tục hành chính / Response: Get one procedure",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayThuTucPhanHoi"},
                "examples": {
                  "mot_thu_tuc": {
                    "summary": "Thông tin một thủ tục / One procedure",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"ID":365112,"MATTHC":"1.005129","TENTTHC":"Thủ tục mẫu về công nhận văn bằng","MACOQUANCONGBO":"000.00.00.G03","LOAITTHC":"1","MOTADOITUONGTHUCHIEN":"Công dân Việt Nam","DIACHITIEPNHAN":"Trung tâm Phục vụ hành chính công","QUYETDINH":"1234/QĐ-MAU","YEUCAU":"Không","TUKHOA":"văn bằng; trung học","IDQUYETDINHCONGBO":"40123","TRANGTHAI":1,"CAPTHUCHIEN":[{"CAPTHUCHIEN":"1","TENCAP":"Cấp Tỉnh"}],"LINHVUCTHUCHIEN":[{"MALINHVUC":"G03-GD10","TENLINHVUC":"Giáo dục Trung học"}],"DOITUONGTHUCHIEN":[{"MADOITUONG":"1","TENDOITUONG":"Công dân Việt Nam"}],"KETQUATHUCHIEN":[{"MAKETQUA":"KQ.G03.000124","TENKETQUA":"Giấy công nhận văn bằng","TENTEP":"mau-giay-cong-nhan.docx","URL":"https://csdl.example.gov.vn/tep/mau-giay-cong-nhan.docx"}],"COQUANTHUCHIEN":[{"MADONVI":"000.00.00.H56","TENDONVI":"Sở Mẫu"}]}]
                    }
                  },
                  "khong_co": {
                    "summary": "Không có thủ tục này / There is no such procedure",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": []
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import LayThuTucYeuCau\n\nmessage = LayThuTucYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"LayThuTuc\",\n    ma_tthc=\"1.005129\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = LayThuTucYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LayThuTucYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    LayThuTucYeuCau message =\n        LayThuTucYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"LayThuTuc\")\n            .maTthc(\"1.005129\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<LayThuTucYeuCau> reading = LayThuTucYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nLayThuTucYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"LayThuTuc\",\n    MaTthc = \"1.005129\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<LayThuTucYeuCau> reading = LayThuTucYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LayThuTucYeuCau } from \"qcvn120\";\n\nconst message = new LayThuTucYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  maTthc: \"1.005129\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = LayThuTucYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayQDCB": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_qdcb",
        "summary": "Lấy quyết định công bố thủ tục hành chính",
        "description": "Lấy quyết định công bố thủ tục hành chính / Get the decision that published a procedure\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "LayQDCB",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayQdcbYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayQDCB",
                    "idQDCB": "40123"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy quyết định công bố thủ tục hành chính / Response: Get the decision that published a procedure",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayQdcbPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"SOQUYETDINH":"1234/QĐ-UBND","NGAYQUYETDINH":"12/03/2024","TRICHYEU":"Về việc công bố thủ tục mẫu"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import LayQdcbYeuCau\n\nmessage = LayQdcbYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"LayQDCB\",\n    id_qdcb=\"40123\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = LayQdcbYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LayQdcbYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    LayQdcbYeuCau message =\n        LayQdcbYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"LayQDCB\")\n            .idQdcb(\"40123\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<LayQdcbYeuCau> reading = LayQdcbYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nLayQdcbYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"LayQDCB\",\n    IdQdcb = \"40123\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<LayQdcbYeuCau> reading = LayQdcbYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LayQdcbYeuCau } from \"qcvn120\";\n\nconst message = new LayQdcbYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  idQdcb: \"40123\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = LayQdcbYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucLinhVuc": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_linh_vuc",
        "summary": "Lấy danh mục lĩnh vực",
        "description": "Lấy danh mục lĩnh vực / Get the list of fields of administration\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "LayDanhMucLinhVuc",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucLinhVucYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucLinhVuc"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục lĩnh vực / Response: Get the list of fields of administration",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucLinhVucPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"MALINHVUC":"G03-GD10","TENLINHVUC":"Thể dục thể thao","MANGANH":"Mã ngành"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_LINH_VUC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_LINH_VUC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_LINH_VUC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_LINH_VUC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucLinhVuc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucLinhVuc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucLinhVuc } from \"qcvn120\";\n\nconst message = layDanhMucLinhVuc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucLinhVuc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucCoQuan": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_co_quan",
        "summary": "Lấy danh mục cơ quan",
        "description": "Lấy danh mục cơ quan / Get the list of agencies\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "LayDanhMucCoQuan",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucCoQuanYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucCoQuan"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục cơ quan / Response: Get the list of agencies",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucCoQuanPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"MADONVI":"000.00.00.G05","TENDONVI":"Sở Mẫu","CAPDONVI":"1"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_CO_QUAN.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_CO_QUAN.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_CO_QUAN)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_CO_QUAN.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucCoQuan)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucCoQuan.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucCoQuan } from \"qcvn120\";\n\nconst message = layDanhMucCoQuan.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucCoQuan.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucNhomThuTuc": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_nhom_thu_tuc",
        "summary": "Lấy danh mục nhóm thủ tục",
        "description": "Lấy danh mục nhóm thủ tục / Get the list of groups of procedures\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "LayDanhMucNhomThuTuc",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucNhomThuTucYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucNhomThuTuc"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục nhóm thủ tục / Response: Get the list of groups of procedures",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucNhomThuTucPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_NHOM_THU_TUC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_NHOM_THU_TUC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_NHOM_THU_TUC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_NHOM_THU_TUC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucNhomThuTuc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucNhomThuTuc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucNhomThuTuc } from \"qcvn120\";\n\nconst message = layDanhMucNhomThuTuc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucNhomThuTuc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucLoaiThuTuc": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_loai_thu_tuc",
        "summary": "Lấy danh mục loại thủ tục",
        "description": "Lấy danh mục loại thủ tục / Get the list of kinds of procedures\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "LayDanhMucLoaiThuTuc",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucLoaiThuTucYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucLoaiThuTuc"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục loại thủ tục / Response: Get the list of kinds of procedures",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucLoaiThuTucPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_LOAI_THU_TUC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_LOAI_THU_TUC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_LOAI_THU_TUC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_LOAI_THU_TUC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucLoaiThuTuc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucLoaiThuTuc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucLoaiThuTuc } from \"qcvn120\";\n\nconst message = layDanhMucLoaiThuTuc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucLoaiThuTuc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/ThuTucThuocLoai": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "thu_tuc_thuoc_loai",
        "summary": "Lấy các thủ tục thuộc một loại",
        "description": "Lấy các thủ tục thuộc một loại / Get the procedures of one kind\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "ThuTucThuocLoai",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/ThuTucThuocLoaiYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "ThuTucThuocLoai"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy các thủ tục thuộc một loại / Response: Get the procedures of one kind",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/ThuTucThuocLoaiPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.THU_TUC_THUOC_LOAI.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.THU_TUC_THUOC_LOAI.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.THU_TUC_THUOC_LOAI)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.THU_TUC_THUOC_LOAI.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.ThuTucThuocLoai)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.ThuTucThuocLoai.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { thuTucThuocLoai } from \"qcvn120\";\n\nconst message = thuTucThuocLoai.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = thuTucThuocLoai.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDVC": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_dvc",
        "summary": "Lấy danh sách dịch vụ công",
        "description": "Lấy danh sách dịch vụ công / Get the list of public services\n\nDanh sách nằm ở result.data.\n\nThe list stands at result.data.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "x-service": "LayDVC",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDvcYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDVC"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách dịch vụ công / Response: Get the list of public services",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDvcPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": {"data":[{"MADVC":"Mã dịch vụ công","TENDVC":"Dịch vụ công mẫu","MATTHC":"1.005129","TENTTHC":"Thủ tục mẫu cấp tỉnh","TENCOQUANBANHANH":"Sở Mẫu","TENLINHVUC":"Thể dục thể thao"}]}
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DVC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DVC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DVC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DVC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDvc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDvc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDvc } from \"qcvn120\";\n\nconst message = layDvc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDvc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucGioiTinh": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_gioi_tinh",
        "summary": "Lấy danh mục giới tính",
        "description": "Lấy danh mục giới tính / Get the list of sexes\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucGioiTinh",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucGioiTinhYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucGioiTinh"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục giới tính / Response: Get the list of sexes",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucGioiTinhPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_GIOI_TINH.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_GIOI_TINH.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_GIOI_TINH)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_GIOI_TINH.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucGioiTinh)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucGioiTinh.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucGioiTinh } from \"qcvn120\";\n\nconst message = layDanhMucGioiTinh.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucGioiTinh.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucTinhThanh": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_tinh_thanh",
        "summary": "Lấy danh mục tỉnh thành",
        "description": "Lấy danh mục tỉnh thành / Get the list of provinces and cities\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucTinhThanh",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucTinhThanhYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucTinhThanh"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục tỉnh thành / Response: Get the list of provinces and cities",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucTinhThanhPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_TINH_THANH.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_TINH_THANH.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_TINH_THANH)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_TINH_THANH.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucTinhThanh)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucTinhThanh.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucTinhThanh } from \"qcvn120\";\n\nconst message = layDanhMucTinhThanh.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucTinhThanh.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucQuanHuyen": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_quan_huyen",
        "summary": "Lấy danh mục quận huyện",
        "description": "Lấy danh mục quận huyện / Get the list of districts\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucQuanHuyen",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucQuanHuyenYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucQuanHuyen"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục quận huyện / Response: Get the list of districts",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucQuanHuyenPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_QUAN_HUYEN.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_QUAN_HUYEN.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_QUAN_HUYEN)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_QUAN_HUYEN.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucQuanHuyen)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucQuanHuyen.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucQuanHuyen } from \"qcvn120\";\n\nconst message = layDanhMucQuanHuyen.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucQuanHuyen.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucPhuongXa": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_phuong_xa",
        "summary": "Lấy danh mục phường xã",
        "description": "Lấy danh mục phường xã / Get the list of wards and communes\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucPhuongXa",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucPhuongXaYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucPhuongXa"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục phường xã / Response: Get the list of wards and communes",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucPhuongXaPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_PHUONG_XA.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_PHUONG_XA.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_PHUONG_XA)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_PHUONG_XA.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucPhuongXa)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucPhuongXa.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucPhuongXa } from \"qcvn120\";\n\nconst message = layDanhMucPhuongXa.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucPhuongXa.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucQuocGia": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_quoc_gia",
        "summary": "Lấy danh mục quốc gia",
        "description": "Lấy danh mục quốc gia / Get the list of countries\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucQuocGia",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucQuocGiaYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucQuocGia"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục quốc gia / Response: Get the list of countries",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucQuocGiaPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_QUOC_GIA.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_QUOC_GIA.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_QUOC_GIA)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_QUOC_GIA.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucQuocGia)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucQuocGia.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucQuocGia } from \"qcvn120\";\n\nconst message = layDanhMucQuocGia.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucQuocGia.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucDanToc": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_dan_toc",
        "summary": "Lấy danh mục dân tộc",
        "description": "Lấy danh mục dân tộc / Get the list of ethnic groups\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucDanToc",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucDanTocYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucDanToc"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục dân tộc / Response: Get the list of ethnic groups",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucDanTocPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_DAN_TOC.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_DAN_TOC.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_DAN_TOC)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_DAN_TOC.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucDanToc)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucDanToc.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucDanToc } from \"qcvn120\";\n\nconst message = layDanhMucDanToc.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucDanToc.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucTonGiao": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_ton_giao",
        "summary": "Lấy danh mục tôn giáo",
        "description": "Lấy danh mục tôn giáo / Get the list of religions\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucTonGiao",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucTonGiaoYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucTonGiao"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục tôn giáo / Response: Get the list of religions",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucTonGiaoPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_TON_GIAO.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_TON_GIAO.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_TON_GIAO)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_TON_GIAO.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucTonGiao)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucTonGiao.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucTonGiao } from \"qcvn120\";\n\nconst message = layDanhMucTonGiao.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucTonGiao.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucTinhTrangHonNhan": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_tinh_trang_hon_nhan",
        "summary": "Lấy danh mục tình trạng hôn nhân",
        "description": "Lấy danh mục tình trạng hôn nhân / Get the list of marital statuses\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucTinhTrangHonNhan",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucTinhTrangHonNhanYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucTinhTrangHonNhan"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục tình trạng hôn nhân / Response: Get the list of marital statuses",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucTinhTrangHonNhanPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_TINH_TRANG_HON_NHAN.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_TINH_TRANG_HON_NHAN.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_TINH_TRANG_HON_NHAN)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_TINH_TRANG_HON_NHAN.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucTinhTrangHonNhan)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucTinhTrangHonNhan.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucTinhTrangHonNhan } from \"qcvn120\";\n\nconst message = layDanhMucTinhTrangHonNhan.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucTinhTrangHonNhan.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucDoiTuong": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_doi_tuong",
        "summary": "Lấy danh mục đối tượng",
        "description": "Lấy danh mục đối tượng / Get the list of kinds of applicants\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucDoiTuong",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucDoiTuongYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucDoiTuong"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục đối tượng / Response: Get the list of kinds of applicants",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucDoiTuongPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_DOI_TUONG.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_DOI_TUONG.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_DOI_TUONG)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_DOI_TUONG.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucDoiTuong)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucDoiTuong.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucDoiTuong } from \"qcvn120\";\n\nconst message = layDanhMucDoiTuong.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucDoiTuong.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucCapThucHien": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_cap_thuc_hien",
        "summary": "Lấy danh mục cấp thực hiện",
        "description": "Lấy danh mục cấp thực hiện / Get the list of levels of execution\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucCapThucHien",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucCapThucHienYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucCapThucHien"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục cấp thực hiện / Response: Get the list of levels of execution",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucCapThucHienPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_CAP_THUC_HIEN.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_CAP_THUC_HIEN.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_CAP_THUC_HIEN)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_CAP_THUC_HIEN.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucCapThucHien)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucCapThucHien.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucCapThucHien } from \"qcvn120\";\n\nconst message = layDanhMucCapThucHien.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucCapThucHien.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucCanCuPhapLy": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_can_cu_phap_ly",
        "summary": "Lấy danh mục căn cứ pháp lý",
        "description": "Lấy danh mục căn cứ pháp lý / Get the list of legal bases\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucCanCuPhapLy",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucCanCuPhapLyYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucCanCuPhapLy"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục căn cứ pháp lý / Response: Get the list of legal bases",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucCanCuPhapLyPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_CAN_CU_PHAP_LY.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_CAN_CU_PHAP_LY.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_CAN_CU_PHAP_LY)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_CAN_CU_PHAP_LY.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucCanCuPhapLy)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucCanCuPhapLy.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucCanCuPhapLy } from \"qcvn120\";\n\nconst message = layDanhMucCanCuPhapLy.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucCanCuPhapLy.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhMucLePhi": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "lay_danh_muc_le_phi",
        "summary": "Lấy danh mục lệ phí",
        "description": "Lấy danh mục lệ phí / Get the list of fees\n\nCách hiểu / Reading (open): Chỉ biết tên dịch vụ; kết quả giữ nguyên như khi nhận. / Only the name is known; the result is kept as it comes.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "x-service": "LayDanhMucLePhi",
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhMucLePhiYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhMucLePhi"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh mục lệ phí / Response: Get the list of fees",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhMucLePhiPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_MUC_LE_PHI.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_MUC_LE_PHI.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_MUC_LE_PHI)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_MUC_LE_PHI.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhMucLePhi)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhMucLePhi.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhMucLePhi } from \"qcvn120\";\n\nconst message = layDanhMucLePhi.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhMucLePhi.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/TraCuuTechID": {
      "post": {
        "tags": ["co_so_du_lieu_tthc"],
        "operationId": "tra_cuu_tech_id",
        "summary": "Tra cứu định danh kỹ thuật của người dùng",
        "description": "Tra cứu định danh kỹ thuật của người dùng / Look up the technical identifier of a user\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "TraCuuTechID",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/TraCuuTechIdYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "TraCuuTechID",
                    "provider": "wso2is",
                    "mstorcmnd": "0100000001"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Tra cứu định danh kỹ thuật của người dùng / Response: Look up the technical identifier of a user",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/TraCuuTechIdPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"TECHNICALID":"7b3f7a52-0000-4000-8000-000000000002"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import TraCuuTechIdYeuCau\n\nmessage = TraCuuTechIdYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"TraCuuTechID\",\n    nha_cung_cap=\"wso2is\",\n    mst_or_cmnd=\"0100000001\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = TraCuuTechIdYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.TraCuuTechIdYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    TraCuuTechIdYeuCau message =\n        TraCuuTechIdYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"TraCuuTechID\")\n            .nhaCungCap(\"wso2is\")\n            .mstOrCmnd(\"0100000001\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<TraCuuTechIdYeuCau> reading = TraCuuTechIdYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nTraCuuTechIdYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"TraCuuTechID\",\n    NhaCungCap = \"wso2is\",\n    MstOrCmnd = \"0100000001\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<TraCuuTechIdYeuCau> reading = TraCuuTechIdYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { TraCuuTechIdYeuCau } from \"qcvn120\";\n\nconst message = new TraCuuTechIdYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  nhaCungCap: \"wso2is\",\n  mstOrCmnd: \"0100000001\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = TraCuuTechIdYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayTaiLieuPAKN": {
      "post": {
        "tags": ["phan_anh_kien_nghi"],
        "operationId": "lay_tai_lieu_pakn",
        "summary": "Lấy tài liệu đính kèm của phản ánh, kiến nghị",
        "description": "Lấy tài liệu đính kèm của phản ánh, kiến nghị / Get the attached files of a petition\n\nDữ liệu đi từ Cổng Dịch vụ công quốc gia về cổng gọi dịch vụ. Bảng 11 có các cột số thứ tự, tên trường, định dạng dữ liệu, mô tả, yêu cầu; yêu cầu ghi rõ là bắt buộc.\n\nThe data go from the National Public Service Portal to the portal that calls. Table 11 has the columns number, field name, data format, description, requirement; the requirement says mandatory.\n\nCách hiểu / Reading (open): Kết quả chưa biết; có thể gồm tên tệp và nội dung mã base64. / The result is not known; probably names of files and their content in base64.\n\nNguồn / Source: qcvn Bảng 11 (A).",
        "x-service": "LayTaiLieuPAKN",
        "x-source": "qcvn Bảng 11",
        "x-confidence": "A",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayTaiLieuPaknYeuCau"},
              "examples": {
                "mot_tep": {
                  "summary": "Lấy một tệp / Get one file",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayTaiLieuPAKN",
                    "TepTinPhanAnh": "https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy tài liệu đính kèm của phản ánh, kiến nghị / Response: Get the attached files of a petition",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayTaiLieuPaknPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import LayTaiLieuPaknYeuCau\n\nmessage = LayTaiLieuPaknYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"LayTaiLieuPAKN\",\n    tep_tin_phan_anh=\"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = LayTaiLieuPaknYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LayTaiLieuPaknYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    LayTaiLieuPaknYeuCau message =\n        LayTaiLieuPaknYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"LayTaiLieuPAKN\")\n            .tepTinPhanAnh(\"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<LayTaiLieuPaknYeuCau> reading = LayTaiLieuPaknYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nLayTaiLieuPaknYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"LayTaiLieuPAKN\",\n    TepTinPhanAnh = \"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<LayTaiLieuPaknYeuCau> reading = LayTaiLieuPaknYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LayTaiLieuPaknYeuCau } from \"qcvn120\";\n\nconst message = new LayTaiLieuPaknYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  tepTinPhanAnh: \"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = LayTaiLieuPaknYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DanhSachPAKNChoXuLy": {
      "post": {
        "tags": ["phan_anh_kien_nghi"],
        "operationId": "danh_sach_pakn_cho_xu_ly",
        "summary": "Lấy danh sách phản ánh, kiến nghị chờ xử lý",
        "description": "Lấy danh sách phản ánh, kiến nghị chờ xử lý / Get the petitions that wait for the unit\n\nCách hiểu / Reading (open): Chỉ thấy yêu cầu; hiểu rằng kết quả là danh sách của Bảng 9 hoặc Bảng 13. / Only the request was seen; we read the result as the list of Table 9 or Table 13.\n\nNguồn / Source: yeu_cau_thu (C).",
        "x-service": "DanhSachPAKNChoXuLy",
        "x-source": "yeu_cau_thu",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DanhSachPaknChoXuLyYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DanhSachPAKNChoXuLy"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách phản ánh, kiến nghị chờ xử lý / Response: Get the petitions that wait for the unit",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/DanhSachPaknChoXuLyPhanHoi"},
                "examples": {
                  "mot_phan_anh": {
                    "summary": "Một phản ánh chờ xử lý / One petition that waits",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"Id":"1001","TieuDe":"Đèn đường hỏng","NoiDungPAKN":"Đèn trước nhà số 1 đường Mẫu không sáng từ đầu tháng.","Ten":"Trần Văn Mẫu","DiaChi":"Số 1 đường Mẫu","Email":"nguoigui@mau.example.vn","SoDienThoai":"0900000001","NgayGuiPAKN":"20240310201500","MaDonVi":"H56.14","TepTinPhanAnh":"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg","TongSo":"1"}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.DANH_SACH_PAKN_CHO_XU_LY.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DANH_SACH_PAKN_CHO_XU_LY.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.DANH_SACH_PAKN_CHO_XU_LY)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.DANH_SACH_PAKN_CHO_XU_LY.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.DanhSachPaknChoXuLy)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.DanhSachPaknChoXuLy.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { danhSachPaknChoXuLy } from \"qcvn120\";\n\nconst message = danhSachPaknChoXuLy.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = danhSachPaknChoXuLy.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DanhSachPAKNCongKhai": {
      "post": {
        "tags": ["phan_anh_kien_nghi"],
        "operationId": "danh_sach_pakn_cong_khai",
        "summary": "Lấy danh sách phản ánh, kiến nghị đã công khai",
        "description": "Lấy danh sách phản ánh, kiến nghị đã công khai / Get the published petitions\n\nCách hiểu / Reading (open): Thấy DanhSachPAKNCongKhai là khoá giữ danh sách trong câu trả lời mà trang của một tỉnh đọc (thiếu hoặc null khi không có); rằng đó cũng là tên dịch vụ và danh sách là của Bảng 9 hoặc 13 là cách hiểu. Trang đó hỏi theo trang hiện tại, số bản ghi mỗi trang và từ khoá qua lớp giao tiếp riêng; tham số của dịch vụ chưa biết. / DanhSachPAKNCongKhai was seen as the key of the list in the answer that the page of one province reads (missing or null where there is none); that it is the service's name, too, and the list that of Table 9 or 13, is our reading. That page asks by page, rows a page and a word through a layer of its own; the service's parameters are not known.\n\nNguồn / Source: trang_phan_anh (D).",
        "x-service": "DanhSachPAKNCongKhai",
        "x-source": "trang_phan_anh",
        "x-confidence": "D",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DanhSachPaknCongKhaiYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DanhSachPAKNCongKhai"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách phản ánh, kiến nghị đã công khai / Response: Get the published petitions",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/DanhSachPaknCongKhaiPhanHoi"},
                "examples": {
                  "mot_phan_anh": {
                    "summary": "Một phản ánh đã công khai / One petition that is published",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": {"DanhSachPAKNCongKhai":[{"Id":"1001","TieuDe":"Đèn đường hỏng","NoiDungPAKN":"Đèn trước nhà số 1 đường Mẫu không sáng từ đầu tháng.","NgayGuiPAKN":"20240310201500","MaDonVi":"H56.14","TepTinPhanAnh":"https://pakn.example.gov.vn/tep/1001/anh-hien-truong.jpg","TongSo":"1","NoiDungTraLoi":"Đơn vị đã thay bóng đèn ngày 12/03/2024."}]}
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.DANH_SACH_PAKN_CONG_KHAI.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DANH_SACH_PAKN_CONG_KHAI.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.DANH_SACH_PAKN_CONG_KHAI)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.DANH_SACH_PAKN_CONG_KHAI.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.DanhSachPaknCongKhai)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.DanhSachPaknCongKhai.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { danhSachPaknCongKhai } from \"qcvn120\";\n\nconst message = danhSachPaknCongKhai.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = danhSachPaknCongKhai.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhSachHoiDapGuiTuDVCQG": {
      "post": {
        "tags": ["hoi_dap_gop_y"],
        "operationId": "lay_danh_sach_hoi_dap_gui_tu_dvcqg",
        "summary": "Lấy danh sách câu hỏi gửi từ Cổng Dịch vụ công quốc gia",
        "description": "Lấy danh sách câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Get the questions sent from the National Public Service Portal\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "LayDanhSachHoiDapGuiTuDVCQG",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhSachHoiDapGuiTuDvcqgYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhSachHoiDapGuiTuDVCQG"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Response: Get the questions sent from the National Public Service Portal",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhSachHoiDapGuiTuDvcqgPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"HOIDAPID":5512,"MALINHVUC":"G03-GD10","NOIDUNG":"Hồ sơ đăng ký gồm những gì?","MADONVI":"000.00.00.G05","TENDONVI":"Sở Mẫu","TRALOIID":7001,"NOIDUNGTRALOI":"Đề nghị xem trang thủ tục.","HOVATEN":"Trần Văn Mẫu","DIACHI":"Số 1 đường Mẫu","THUDIENTU":"nguoihoi@mau.example.vn","SODIENTHOAI":"0900000001","MATTHCDP":"TT01","TRANGTHAI":0}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_SACH_HOI_DAP_GUI_TU_DVCQG.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_SACH_HOI_DAP_GUI_TU_DVCQG.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_SACH_HOI_DAP_GUI_TU_DVCQG)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_SACH_HOI_DAP_GUI_TU_DVCQG.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhSachHoiDapGuiTuDvcqg)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhSachHoiDapGuiTuDvcqg.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhSachHoiDapGuiTuDvcqg } from \"qcvn120\";\n\nconst message = layDanhSachHoiDapGuiTuDvcqg.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhSachHoiDapGuiTuDvcqg.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayDanhSachHoiDapBoCoQuan": {
      "post": {
        "tags": ["hoi_dap_gop_y"],
        "operationId": "lay_danh_sach_hoi_dap_bo_co_quan",
        "summary": "Lấy danh sách hỏi đáp do các cơ quan biên soạn",
        "description": "Lấy danh sách hỏi đáp do các cơ quan biên soạn / Get the questions and answers compiled by agencies\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "LayDanhSachHoiDapBoCoQuan",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayDanhSachHoiDapBoCoQuanYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayDanhSachHoiDapBoCoQuan"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy danh sách hỏi đáp do các cơ quan biên soạn / Response: Get the questions and answers compiled by agencies",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayDanhSachHoiDapBoCoQuanPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"HOIDAPID":5512,"MALINHVUC":"G03-GD10","NOIDUNG":"Hồ sơ đăng ký gồm những gì?","MADONVI":"000.00.00.G05","TENDONVI":"Sở Mẫu","TRALOIID":7001,"NOIDUNGTRALOI":"Đề nghị xem trang thủ tục.","HOVATEN":"Trần Văn Mẫu","DIACHI":"Số 1 đường Mẫu","THUDIENTU":"nguoihoi@mau.example.vn","SODIENTHOAI":"0900000001","MATTHCDP":"TT01","TRANGTHAI":0}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import Service\n\nmessage = Service.LAY_DANH_SACH_HOI_DAP_BO_CO_QUAN.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.LAY_DANH_SACH_HOI_DAP_BO_CO_QUAN.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<Void> message =\n        YeuCau.builder(Services.LAY_DANH_SACH_HOI_DAP_BO_CO_QUAN)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<Void>> reading = Services.LAY_DANH_SACH_HOI_DAP_BO_CO_QUAN.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau message = new(Qcvn120Services.LayDanhSachHoiDapBoCoQuan)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau> reading = Qcvn120Services.LayDanhSachHoiDapBoCoQuan.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { layDanhSachHoiDapBoCoQuan } from \"qcvn120\";\n\nconst message = layDanhSachHoiDapBoCoQuan.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = layDanhSachHoiDapBoCoQuan.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/LayNoiDungTraLoiTheoCauHoi": {
      "post": {
        "tags": ["hoi_dap_gop_y"],
        "operationId": "lay_noi_dung_tra_loi_theo_cau_hoi",
        "summary": "Lấy nội dung trả lời theo câu hỏi",
        "description": "Lấy nội dung trả lời theo câu hỏi / Get the answers to one question\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "LayNoiDungTraLoiTheoCauHoi",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/LayNoiDungTraLoiTheoCauHoiYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "LayNoiDungTraLoiTheoCauHoi",
                    "cauhoiid": 5513
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi: Lấy nội dung trả lời theo câu hỏi / Response: Get the answers to one question",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/LayNoiDungTraLoiTheoCauHoiPhanHoi"},
                "examples": {
                  "made_response": {
                    "summary": "Phản hồi đúng / A valid response",
                    "value": {
                      "error_code": "0",
                      "message": "Thành công",
                      "result": [{"TRALOIID":7001,"NOIDUNGTRALOI":"Đề nghị xem trang thủ tục."}]
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import LayNoiDungTraLoiTheoCauHoiYeuCau\n\nmessage = LayNoiDungTraLoiTheoCauHoiYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"LayNoiDungTraLoiTheoCauHoi\",\n    cau_hoi_id=5513,\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = LayNoiDungTraLoiTheoCauHoiYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.LayNoiDungTraLoiTheoCauHoiYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    LayNoiDungTraLoiTheoCauHoiYeuCau message =\n        LayNoiDungTraLoiTheoCauHoiYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"LayNoiDungTraLoiTheoCauHoi\")\n            .cauHoiId(5513L)\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<LayNoiDungTraLoiTheoCauHoiYeuCau> reading = LayNoiDungTraLoiTheoCauHoiYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nLayNoiDungTraLoiTheoCauHoiYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"LayNoiDungTraLoiTheoCauHoi\",\n    CauHoiId = 5513,\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<LayNoiDungTraLoiTheoCauHoiYeuCau> reading = LayNoiDungTraLoiTheoCauHoiYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { LayNoiDungTraLoiTheoCauHoiYeuCau } from \"qcvn120\";\n\nconst message = new LayNoiDungTraLoiTheoCauHoiYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  cauHoiId: 5513n,\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = LayNoiDungTraLoiTheoCauHoiYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoHoiDap": {
      "post": {
        "tags": ["hoi_dap_gop_y"],
        "operationId": "dong_bo_hoi_dap",
        "summary": "Đồng bộ hỏi đáp của đơn vị",
        "description": "Đồng bộ hỏi đáp của đơn vị / Synchronise the unit's own questions and answers\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "DongBoHoiDap",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoHoiDapYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoHoiDap",
                    "data": [{"HOIDAPID":20301,"MaLinhVuc":"G03-GD10","NOIDUNG":"Hồ sơ đăng ký gồm những gì?","MADONVI":"000.00.00.G05","TENDONVI":"Sở Mẫu","TRALOIID":7001,"NOIDUNGTRALOI":"Đề nghị xem trang thủ tục."}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import HoiDap, Service\n\nmessage = Service.DONG_BO_HOI_DAP.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=(\n        HoiDap(\n            hoi_dap_id=20301,\n            ma_linh_vuc=\"G03-GD10\",\n            noi_dung=\"Hồ sơ đăng ký gồm những gì?\",\n            ma_don_vi=\"000.00.00.G05\",\n            ten_don_vi=\"Sở Mẫu\",\n            tra_loi_id=7001,\n            noi_dung_tra_loi=\"Đề nghị xem trang thủ tục.\",\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DONG_BO_HOI_DAP.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.util.Arrays;\nimport java.util.List;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.HoiDap;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<List<HoiDap>> message =\n        YeuCau.builder(Services.DONG_BO_HOI_DAP)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                Arrays.asList(\n                    HoiDap.builder()\n                        .hoiDapId(20301L)\n                        .maLinhVuc(\"G03-GD10\")\n                        .noiDung(\"Hồ sơ đăng ký gồm những gì?\")\n                        .maDonVi(\"000.00.00.G05\")\n                        .tenDonVi(\"Sở Mẫu\")\n                        .traLoiId(7001L)\n                        .noiDungTraLoi(\"Đề nghị xem trang thủ tục.\")\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<List<HoiDap>>> reading = Services.DONG_BO_HOI_DAP.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau<IReadOnlyList<HoiDap>> message = new(Qcvn120Services.DongBoHoiDap)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu =\n    [\n        new HoiDap\n        {\n            HoiDapId = 20301,\n            MaLinhVuc = \"G03-GD10\",\n            NoiDung = \"Hồ sơ đăng ký gồm những gì?\",\n            MaDonVi = \"000.00.00.G05\",\n            TenDonVi = \"Sở Mẫu\",\n            TraLoiId = 7001,\n            NoiDungTraLoi = \"Đề nghị xem trang thủ tục.\",\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau<IReadOnlyList<HoiDap>>> reading = Qcvn120Services.DongBoHoiDap.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { dongBoHoiDap } from \"qcvn120\";\n\nconst message = dongBoHoiDap.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  duLieu: [\n    {\n      hoiDapId: 20301n,\n      maLinhVuc: \"G03-GD10\",\n      noiDung: \"Hồ sơ đăng ký gồm những gì?\",\n      maDonVi: \"000.00.00.G05\",\n      tenDonVi: \"Sở Mẫu\",\n      traLoiId: 7001n,\n      noiDungTraLoi: \"Đề nghị xem trang thủ tục.\",\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = dongBoHoiDap.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "/DongBoKetQuaHoiDapGuiTuDVCQG": {
      "post": {
        "tags": ["hoi_dap_gop_y"],
        "operationId": "dong_bo_ket_qua_hoi_dap_gui_tu_dvcqg",
        "summary": "Đồng bộ kết quả trả lời câu hỏi gửi từ Cổng Dịch vụ công quốc gia",
        "description": "Đồng bộ kết quả trả lời câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Synchronise the answers to questions from the National Public Service Portal\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "x-service": "DongBoKetQuaHoiDapGuiTuDVCQG",
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/DongBoKetQuaHoiDapGuiTuDvcqgYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "DongBoKetQuaHoiDapGuiTuDVCQG",
                    "data": [{"HOIDAPID":"5512","MADONVI":"000.00.00.G05","NGUOITRALOI":"Hoàng Thị Mẫu","CHUCVUNGUOITRALOI":"Chuyên viên","NGAYTRALOI":"27/07/2020","NOIDUNGTRALOI":"<p>Đề nghị xem trang thủ tục.</p>"}]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from datetime import date\n\nfrom qcvn120 import KetQuaHoiDap, Service\n\nmessage = Service.DONG_BO_KET_QUA_HOI_DAP_GUI_TU_DVCQG.request(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=(\n        KetQuaHoiDap(\n            hoi_dap_id=5512,\n            ma_don_vi=\"000.00.00.G05\",\n            nguoi_tra_loi=\"Hoàng Thị Mẫu\",\n            chuc_vu_nguoi_tra_loi=\"Chuyên viên\",\n            ngay_tra_loi=date(2020, 7, 27),\n            noi_dung_tra_loi=\"<p>Đề nghị xem trang thủ tục.</p>\",\n        ),\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = Service.DONG_BO_KET_QUA_HOI_DAP_GUI_TU_DVCQG.read_request(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.time.LocalDate;\nimport java.util.Arrays;\nimport java.util.List;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.KetQuaHoiDap;\nimport vn.qcvn120.Services;\nimport vn.qcvn120.YeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    YeuCau<List<KetQuaHoiDap>> message =\n        YeuCau.builder(Services.DONG_BO_KET_QUA_HOI_DAP_GUI_TU_DVCQG)\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                Arrays.asList(\n                    KetQuaHoiDap.builder()\n                        .hoiDapId(5512L)\n                        .maDonVi(\"000.00.00.G05\")\n                        .nguoiTraLoi(\"Hoàng Thị Mẫu\")\n                        .chucVuNguoiTraLoi(\"Chuyên viên\")\n                        .ngayTraLoi(LocalDate.of(2020, 7, 27))\n                        .noiDungTraLoi(\"<p>Đề nghị xem trang thủ tục.</p>\")\n                        .build()))\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<YeuCau<List<KetQuaHoiDap>>> reading = Services.DONG_BO_KET_QUA_HOI_DAP_GUI_TU_DVCQG.readRequest(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nYeuCau<IReadOnlyList<KetQuaHoiDap>> message = new(Qcvn120Services.DongBoKetQuaHoiDapGuiTuDvcqg)\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu =\n    [\n        new KetQuaHoiDap\n        {\n            HoiDapId = 5512,\n            MaDonVi = \"000.00.00.G05\",\n            NguoiTraLoi = \"Hoàng Thị Mẫu\",\n            ChucVuNguoiTraLoi = \"Chuyên viên\",\n            NgayTraLoi = new DateOnly(2020, 7, 27),\n            NoiDungTraLoi = \"<p>Đề nghị xem trang thủ tục.</p>\",\n        },\n    ],\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<YeuCau<IReadOnlyList<KetQuaHoiDap>>> reading = Qcvn120Services.DongBoKetQuaHoiDapGuiTuDvcqg.ReadRequest(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { dongBoKetQuaHoiDapGuiTuDvcqg } from \"qcvn120\";\n\nconst message = dongBoKetQuaHoiDapGuiTuDvcqg.request({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  duLieu: [\n    {\n      hoiDapId: 5512n,\n      maDonVi: \"000.00.00.G05\",\n      nguoiTraLoi: \"Hoàng Thị Mẫu\",\n      chucVuNguoiTraLoi: \"Chuyên viên\",\n      ngayTraLoi: \"2020-07-27\",\n      noiDungTraLoi: \"<p>Đề nghị xem trang thủ tục.</p>\",\n    },\n  ],\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = dongBoKetQuaHoiDapGuiTuDvcqg.readRequest(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    }
  },
  "webhooks": {
    "TraCuuHoSo": {
      "post": {
        "tags": ["dong_bo_ho_so_inbound"],
        "operationId": "tra_cuu_ho_so_tai_don_vi",
        "summary": "Tra cứu hồ sơ tại đơn vị",
        "description": "Tra cứu hồ sơ tại đơn vị / Look a dossier up at the unit\n\nCổng gửi ba khoá dưới dạng trường của biểu mẫu. Tìm thấy thì đơn vị trả bản ghi ket_qua_tra_cuu_ho_so ở mức ngoài cùng, không có result; không thấy thì trả phản hồi với mã lỗi -1, trạng thái HTTP 200.\n\nThe portal sends the three keys as fields of a form. When found, the unit answers with the record ket_qua_tra_cuu_ho_so at the top level, without result; when not, with the response of error code -1 and HTTP status 200.\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "TraCuuHoSo",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {"$ref": "#/components/schemas/TraCuuHoSoTaiDonViYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "madonvi": "000.00.00.G05",
                    "service": "TraCuuHoSo",
                    "masohoso": "H56.14-240312-0001"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {
                  "anyOf": [
                    {"$ref": "#/components/schemas/KetQuaTraCuuHoSo"},
                    {"$ref": "#/components/schemas/PhanHoi"}
                  ]
                },
                "examples": {
                  "tim_thay": {
                    "summary": "Tìm thấy hồ sơ / The dossier is found",
                    "value": {
                      "MaHoSo": "H56.14-240304-0012",
                      "MaTTHC": "1.005129",
                      "TenTTHC": "Thủ tục mẫu về công nhận văn bằng",
                      "MaLinhVuc": "G03-GD10",
                      "TenLinhVuc": "Giáo dục Trung học",
                      "LoaiDoiTuong": "1",
                      "TrangThaiHoSo": "4",
                      "HinhThuc": "0",
                      "DonViXuLy": "Sở Mẫu"
                    }
                  },
                  "khong_thay": {
                    "summary": "Không có hồ sơ / There is no such dossier",
                    "value": {
                      "error_code": "-1",
                      "message": "masohoso not found"
                    }
                  },
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import TraCuuHoSoTaiDonViYeuCau\n\nmessage = TraCuuHoSoTaiDonViYeuCau(\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"TraCuuHoSo\",\n    ma_so_ho_so=\"H56.14-240312-0001\",\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = TraCuuHoSoTaiDonViYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.TraCuuHoSoTaiDonViYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    TraCuuHoSoTaiDonViYeuCau message =\n        TraCuuHoSoTaiDonViYeuCau.builder()\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"TraCuuHoSo\")\n            .maSoHoSo(\"H56.14-240312-0001\")\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<TraCuuHoSoTaiDonViYeuCau> reading = TraCuuHoSoTaiDonViYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nTraCuuHoSoTaiDonViYeuCau message = new()\n{\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"TraCuuHoSo\",\n    MaSoHoSo = \"H56.14-240312-0001\",\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<TraCuuHoSoTaiDonViYeuCau> reading = TraCuuHoSoTaiDonViYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { TraCuuHoSoTaiDonViYeuCau } from \"qcvn120\";\n\nconst message = new TraCuuHoSoTaiDonViYeuCau({\n  maDonVi: \"000.00.00.G05\",\n  maSoHoSo: \"H56.14-240312-0001\",\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = TraCuuHoSoTaiDonViYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "them_thong_bao_khuyen_mai": {
      "post": {
        "tags": ["dong_bo_ho_so_inbound"],
        "operationId": "them_thong_bao_khuyen_mai",
        "summary": "Gửi thông báo khuyến mại mới tới đơn vị",
        "description": "Gửi thông báo khuyến mại mới tới đơn vị / Hand a new promotion notice to the unit\n\nCách hiểu / Reading (open): Tên dịch vụ trên đường truyền và vị trí của các khoá chung chưa biết. / The name of the service on the wire and the place of the common keys are not known.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "x-service": "",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/ThemThongBaoKhuyenMaiYeuCau"},
              "examples": {
                "khuyen_mai_moi": {
                  "summary": "Một chương trình khuyến mại mới / A new promotion",
                  "value": {
                    "madonvi": "000.00.00.G05",
                    "data": {"MaHoSo":"000.00.00.G22-240401-0003","MaTTHC":"2.000033","SoVanBan":"01/TB-KM","NgayNopHoSo":"01/04/2024","TenThuongNhan":"Công ty TNHH Mẫu Việt","DiaChiDoanhNghiep":{"DiaChiChiTiet":"Số 1 đường Mẫu"},"DienThoai":"0900000001","Email":"vanthu@mau.example.vn","MaSoThue":"0100000001","NguoiLienHe":"Trần Văn Mẫu","SoDienThoaiNguoiLienHe":"0900000002","TenChuongTrinhKhuyenMai":"Mua hai tặng một","HinhThucKhuyenMai":"Tặng hàng hoá","ThoiGianKhuyenMaiTu":"15/04/2024","ThoiGianKhuyenMaiDen":"30/04/2024","HangHoaDichVuKhuyenMai":"Sách giáo khoa","SoLuongHangHoaDichVu":"100","KhachHang":"Mọi khách hàng","TongGiaTriHangHoa":"10000000","NoiDungChiTiet":"Mua hai quyển, tặng quyển thứ ba","TenTepDonDangKy":"don-dang-ky.pdf","TepDonDangKy":"R29pdGlu"}
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import DiaChiDoanhNghiep, ThemThongBaoKhuyenMaiYeuCau, ThongBaoKhuyenMai\n\nmessage = ThemThongBaoKhuyenMaiYeuCau(\n    ma_don_vi=\"000.00.00.G05\",\n    du_lieu=ThongBaoKhuyenMai(\n        ma_ho_so=\"000.00.00.G22-240401-0003\",\n        ma_tthc=\"2.000033\",\n        so_van_ban=\"01/TB-KM\",\n        ngay_nop_ho_so=\"01/04/2024\",\n        ten_thuong_nhan=\"Công ty TNHH Mẫu Việt\",\n        dia_chi_doanh_nghiep=DiaChiDoanhNghiep(\n            dia_chi_chi_tiet=\"Số 1 đường Mẫu\",\n        ),\n        dien_thoai=\"0900000001\",\n        email=\"vanthu@mau.example.vn\",\n        ma_so_thue=\"0100000001\",\n        nguoi_lien_he=\"Trần Văn Mẫu\",\n        so_dien_thoai_nguoi_lien_he=\"0900000002\",\n        ten_chuong_trinh_khuyen_mai=\"Mua hai tặng một\",\n        hinh_thuc_khuyen_mai=\"Tặng hàng hoá\",\n        thoi_gian_khuyen_mai_tu=\"15/04/2024\",\n        thoi_gian_khuyen_mai_den=\"30/04/2024\",\n        hang_hoa_dich_vu_khuyen_mai=\"Sách giáo khoa\",\n        so_luong_hang_hoa_dich_vu=\"100\",\n        khach_hang=\"Mọi khách hàng\",\n        tong_gia_tri_hang_hoa=\"10000000\",\n        noi_dung_chi_tiet=\"Mua hai quyển, tặng quyển thứ ba\",\n        ten_tep_don_dang_ky=\"don-dang-ky.pdf\",\n        tep_don_dang_ky=\"R29pdGlu\",\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = ThemThongBaoKhuyenMaiYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.DiaChiDoanhNghiep;\nimport vn.qcvn120.ThemThongBaoKhuyenMaiYeuCau;\nimport vn.qcvn120.ThongBaoKhuyenMai;\n\npublic final class Example {\n  public static void main(String[] args) {\n    ThemThongBaoKhuyenMaiYeuCau message =\n        ThemThongBaoKhuyenMaiYeuCau.builder()\n            .maDonVi(\"000.00.00.G05\")\n            .duLieu(\n                ThongBaoKhuyenMai.builder()\n                    .maHoSo(\"000.00.00.G22-240401-0003\")\n                    .maTthc(\"2.000033\")\n                    .soVanBan(\"01/TB-KM\")\n                    .ngayNopHoSo(\"01/04/2024\")\n                    .tenThuongNhan(\"Công ty TNHH Mẫu Việt\")\n                    .diaChiDoanhNghiep(\n                        DiaChiDoanhNghiep.builder()\n                            .diaChiChiTiet(\"Số 1 đường Mẫu\")\n                            .build())\n                    .dienThoai(\"0900000001\")\n                    .email(\"vanthu@mau.example.vn\")\n                    .maSoThue(\"0100000001\")\n                    .nguoiLienHe(\"Trần Văn Mẫu\")\n                    .soDienThoaiNguoiLienHe(\"0900000002\")\n                    .tenChuongTrinhKhuyenMai(\"Mua hai tặng một\")\n                    .hinhThucKhuyenMai(\"Tặng hàng hoá\")\n                    .thoiGianKhuyenMaiTu(\"15/04/2024\")\n                    .thoiGianKhuyenMaiDen(\"30/04/2024\")\n                    .hangHoaDichVuKhuyenMai(\"Sách giáo khoa\")\n                    .soLuongHangHoaDichVu(\"100\")\n                    .khachHang(\"Mọi khách hàng\")\n                    .tongGiaTriHangHoa(\"10000000\")\n                    .noiDungChiTiet(\"Mua hai quyển, tặng quyển thứ ba\")\n                    .tenTepDonDangKy(\"don-dang-ky.pdf\")\n                    .tepDonDangKy(\"R29pdGlu\")\n                    .build())\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<ThemThongBaoKhuyenMaiYeuCau> reading = ThemThongBaoKhuyenMaiYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nThemThongBaoKhuyenMaiYeuCau message = new()\n{\n    MaDonVi = \"000.00.00.G05\",\n    DuLieu = new ThongBaoKhuyenMai\n    {\n        MaHoSo = \"000.00.00.G22-240401-0003\",\n        MaTthc = \"2.000033\",\n        SoVanBan = \"01/TB-KM\",\n        NgayNopHoSo = \"01/04/2024\",\n        TenThuongNhan = \"Công ty TNHH Mẫu Việt\",\n        DiaChiDoanhNghiep = new DiaChiDoanhNghiep\n        {\n            DiaChiChiTiet = \"Số 1 đường Mẫu\",\n        },\n        DienThoai = \"0900000001\",\n        Email = \"vanthu@mau.example.vn\",\n        MaSoThue = \"0100000001\",\n        NguoiLienHe = \"Trần Văn Mẫu\",\n        SoDienThoaiNguoiLienHe = \"0900000002\",\n        TenChuongTrinhKhuyenMai = \"Mua hai tặng một\",\n        HinhThucKhuyenMai = \"Tặng hàng hoá\",\n        ThoiGianKhuyenMaiTu = \"15/04/2024\",\n        ThoiGianKhuyenMaiDen = \"30/04/2024\",\n        HangHoaDichVuKhuyenMai = \"Sách giáo khoa\",\n        SoLuongHangHoaDichVu = \"100\",\n        KhachHang = \"Mọi khách hàng\",\n        TongGiaTriHangHoa = \"10000000\",\n        NoiDungChiTiet = \"Mua hai quyển, tặng quyển thứ ba\",\n        TenTepDonDangKy = \"don-dang-ky.pdf\",\n        TepDonDangKy = \"R29pdGlu\",\n    },\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<ThemThongBaoKhuyenMaiYeuCau> reading = ThemThongBaoKhuyenMaiYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { ThemThongBaoKhuyenMaiYeuCau } from \"qcvn120\";\n\nconst message = new ThemThongBaoKhuyenMaiYeuCau({\n  maDonVi: \"000.00.00.G05\",\n  duLieu: {\n    maHoSo: \"000.00.00.G22-240401-0003\",\n    maTthc: \"2.000033\",\n    soVanBan: \"01/TB-KM\",\n    ngayNopHoSo: \"01/04/2024\",\n    tenThuongNhan: \"Công ty TNHH Mẫu Việt\",\n    diaChiDoanhNghiep: {\n      diaChiChiTiet: \"Số 1 đường Mẫu\",\n    },\n    dienThoai: \"0900000001\",\n    email: \"vanthu@mau.example.vn\",\n    maSoThue: \"0100000001\",\n    nguoiLienHe: \"Trần Văn Mẫu\",\n    soDienThoaiNguoiLienHe: \"0900000002\",\n    tenChuongTrinhKhuyenMai: \"Mua hai tặng một\",\n    hinhThucKhuyenMai: \"Tặng hàng hoá\",\n    thoiGianKhuyenMaiTu: \"15/04/2024\",\n    thoiGianKhuyenMaiDen: \"30/04/2024\",\n    hangHoaDichVuKhuyenMai: \"Sách giáo khoa\",\n    soLuongHangHoaDichVu: \"100\",\n    khachHang: \"Mọi khách hàng\",\n    tongGiaTriHangHoa: \"10000000\",\n    noiDungChiTiet: \"Mua hai quyển, tặng quyển thứ ba\",\n    tenTepDonDangKy: \"don-dang-ky.pdf\",\n    tepDonDangKy: \"R29pdGlu\",\n  },\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = ThemThongBaoKhuyenMaiYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "sua_doi_thong_bao_khuyen_mai": {
      "post": {
        "tags": ["dong_bo_ho_so_inbound"],
        "operationId": "sua_doi_thong_bao_khuyen_mai",
        "summary": "Gửi sửa đổi thông báo khuyến mại tới đơn vị",
        "description": "Gửi sửa đổi thông báo khuyến mại tới đơn vị / Hand an amendment of a promotion notice to the unit\n\nCách hiểu / Reading (open): Giá trị của service chưa biết. / The value of service is not known.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "x-service": "",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/SuaDoiThongBaoKhuyenMaiYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "Tên dịch vụ, phân biệt chữ hoa, chữ thường",
                    "isUpdating": true,
                    "data": {"MaHoSoQG":"H56.14-240312-0001","LyDoDieuChinh":"Thay đổi thời gian khuyến mại","NoiDungCamKetKhac":"Giữ nguyên các nội dung khác","TenTepDangKy":"don-sua-doi.pdf","URLTepDangKy":"https://dvcqg.example.gov.vn/files/don-sua-doi.pdf"}
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import SuaDoiKhuyenMai, SuaDoiThongBaoKhuyenMaiYeuCau\n\nmessage = SuaDoiThongBaoKhuyenMaiYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"Tên dịch vụ, phân biệt chữ hoa, chữ thường\",\n    is_updating=True,\n    du_lieu=SuaDoiKhuyenMai(\n        ma_ho_so_qg=\"H56.14-240312-0001\",\n        ly_do_dieu_chinh=\"Thay đổi thời gian khuyến mại\",\n        noi_dung_cam_ket_khac=\"Giữ nguyên các nội dung khác\",\n        ten_tep_dang_ky=\"don-sua-doi.pdf\",\n        url_tep_dang_ky=\"https://dvcqg.example.gov.vn/files/don-sua-doi.pdf\",\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = SuaDoiThongBaoKhuyenMaiYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.SuaDoiKhuyenMai;\nimport vn.qcvn120.SuaDoiThongBaoKhuyenMaiYeuCau;\n\npublic final class Example {\n  public static void main(String[] args) {\n    SuaDoiThongBaoKhuyenMaiYeuCau message =\n        SuaDoiThongBaoKhuyenMaiYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"Tên dịch vụ, phân biệt chữ hoa, chữ thường\")\n            .isUpdating(true)\n            .duLieu(\n                SuaDoiKhuyenMai.builder()\n                    .maHoSoQg(\"H56.14-240312-0001\")\n                    .lyDoDieuChinh(\"Thay đổi thời gian khuyến mại\")\n                    .noiDungCamKetKhac(\"Giữ nguyên các nội dung khác\")\n                    .tenTepDangKy(\"don-sua-doi.pdf\")\n                    .urlTepDangKy(\"https://dvcqg.example.gov.vn/files/don-sua-doi.pdf\")\n                    .build())\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<SuaDoiThongBaoKhuyenMaiYeuCau> reading = SuaDoiThongBaoKhuyenMaiYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nSuaDoiThongBaoKhuyenMaiYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"Tên dịch vụ, phân biệt chữ hoa, chữ thường\",\n    IsUpdating = true,\n    DuLieu = new SuaDoiKhuyenMai\n    {\n        MaHoSoQg = \"H56.14-240312-0001\",\n        LyDoDieuChinh = \"Thay đổi thời gian khuyến mại\",\n        NoiDungCamKetKhac = \"Giữ nguyên các nội dung khác\",\n        TenTepDangKy = \"don-sua-doi.pdf\",\n        UrlTepDangKy = \"https://dvcqg.example.gov.vn/files/don-sua-doi.pdf\",\n    },\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<SuaDoiThongBaoKhuyenMaiYeuCau> reading = SuaDoiThongBaoKhuyenMaiYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { SuaDoiThongBaoKhuyenMaiYeuCau } from \"qcvn120\";\n\nconst message = new SuaDoiThongBaoKhuyenMaiYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  dichVu: \"Tên dịch vụ, phân biệt chữ hoa, chữ thường\",\n  isUpdating: true,\n  duLieu: {\n    maHoSoQg: \"H56.14-240312-0001\",\n    lyDoDieuChinh: \"Thay đổi thời gian khuyến mại\",\n    noiDungCamKetKhac: \"Giữ nguyên các nội dung khác\",\n    tenTepDangKy: \"don-sua-doi.pdf\",\n    urlTepDangKy: \"https://dvcqg.example.gov.vn/files/don-sua-doi.pdf\",\n  },\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = SuaDoiThongBaoKhuyenMaiYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "NhanChungTuThueDat": {
      "post": {
        "tags": ["dong_bo_ho_so_inbound"],
        "operationId": "nhan_chung_tu_thue_dat",
        "summary": "Gửi chứng từ nộp thuế đất tới đơn vị",
        "description": "Gửi chứng từ nộp thuế đất tới đơn vị / Hand the receipt of a land tax payment to the unit\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "NhanChungTuThueDat",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/NhanChungTuThueDatYeuCau"},
              "examples": {
                "da_thanh_toan": {
                  "summary": "Chứng từ đã thanh toán / A receipt that is paid",
                  "value": {
                    "madonvi": "000.00.00.G05",
                    "service": "NhanChungTuThueDat",
                    "isUpdating": false,
                    "isSync": true,
                    "data": {"MaHoSo":"H56.14-240312-0001","HoTenNguoiNopTien":"Trần Văn Mẫu","MaSoThue":"8000000001","ThongTinThanhToan":{"MaThongBaoThue":"LTB0000001","ThoiGianThanhToan":"20240320101500","SoTien":"2500000","NoiDungThanhToan":"Nộp lệ phí trước bạ","TrangThaiThanhToan":1},"UrlFileChungTu":"https://dvcqg.example.gov.vn/files/ct1.pdf"}
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from datetime import datetime\n\nfrom qcvn120 import (\n    ChungTuThueDat,\n    NhanChungTuThueDatYeuCau,\n    ThongTinThanhToan,\n    TrangThaiThanhToan,\n)\n\nmessage = NhanChungTuThueDatYeuCau(\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"NhanChungTuThueDat\",\n    is_updating=False,\n    is_sync=True,\n    du_lieu=ChungTuThueDat(\n        ma_ho_so=\"H56.14-240312-0001\",\n        ho_ten_nguoi_nop_tien=\"Trần Văn Mẫu\",\n        ma_so_thue=\"8000000001\",\n        thong_tin_thanh_toan=ThongTinThanhToan(\n            ma_thong_bao_thue=\"LTB0000001\",\n            thoi_gian_thanh_toan=datetime(2024, 3, 20, 10, 15, 0),\n            so_tien=2500000,\n            noi_dung_thanh_toan=\"Nộp lệ phí trước bạ\",\n            trang_thai_thanh_toan=TrangThaiThanhToan.DA_THANH_TOAN,\n        ),\n        url_file_chung_tu=\"https://dvcqg.example.gov.vn/files/ct1.pdf\",\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = NhanChungTuThueDatYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import java.time.LocalDateTime;\nimport vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.ChungTuThueDat;\nimport vn.qcvn120.NhanChungTuThueDatYeuCau;\nimport vn.qcvn120.ThongTinThanhToan;\nimport vn.qcvn120.TrangThaiThanhToan;\n\npublic final class Example {\n  public static void main(String[] args) {\n    NhanChungTuThueDatYeuCau message =\n        NhanChungTuThueDatYeuCau.builder()\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"NhanChungTuThueDat\")\n            .isUpdating(false)\n            .isSync(true)\n            .duLieu(\n                ChungTuThueDat.builder()\n                    .maHoSo(\"H56.14-240312-0001\")\n                    .hoTenNguoiNopTien(\"Trần Văn Mẫu\")\n                    .maSoThue(\"8000000001\")\n                    .thongTinThanhToan(\n                        ThongTinThanhToan.builder()\n                            .maThongBaoThue(\"LTB0000001\")\n                            .thoiGianThanhToan(LocalDateTime.of(2024, 3, 20, 10, 15, 0))\n                            .soTien(2500000L)\n                            .noiDungThanhToan(\"Nộp lệ phí trước bạ\")\n                            .trangThaiThanhToan(TrangThaiThanhToan.DA_THANH_TOAN)\n                            .build())\n                    .urlFileChungTu(\"https://dvcqg.example.gov.vn/files/ct1.pdf\")\n                    .build())\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<NhanChungTuThueDatYeuCau> reading = NhanChungTuThueDatYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nNhanChungTuThueDatYeuCau message = new()\n{\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"NhanChungTuThueDat\",\n    IsUpdating = false,\n    IsSync = true,\n    DuLieu = new ChungTuThueDat\n    {\n        MaHoSo = \"H56.14-240312-0001\",\n        HoTenNguoiNopTien = \"Trần Văn Mẫu\",\n        MaSoThue = \"8000000001\",\n        ThongTinThanhToan = new ThongTinThanhToan\n        {\n            MaThongBaoThue = \"LTB0000001\",\n            ThoiGianThanhToan = new DateTime(2024, 3, 20, 10, 15, 0),\n            SoTien = 2500000,\n            NoiDungThanhToan = \"Nộp lệ phí trước bạ\",\n            TrangThaiThanhToan = TrangThaiThanhToan.DaThanhToan,\n        },\n        UrlFileChungTu = \"https://dvcqg.example.gov.vn/files/ct1.pdf\",\n    },\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<NhanChungTuThueDatYeuCau> reading = NhanChungTuThueDatYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { NhanChungTuThueDatYeuCau, TrangThaiThanhToan } from \"qcvn120\";\n\nconst message = new NhanChungTuThueDatYeuCau({\n  maDonVi: \"000.00.00.G05\",\n  isUpdating: false,\n  isSync: true,\n  duLieu: {\n    maHoSo: \"H56.14-240312-0001\",\n    hoTenNguoiNopTien: \"Trần Văn Mẫu\",\n    maSoThue: \"8000000001\",\n    thongTinThanhToan: {\n      maThongBaoThue: \"LTB0000001\",\n      thoiGianThanhToan: \"2024-03-20T10:15:00\",\n      soTien: 2500000,\n      noiDungThanhToan: \"Nộp lệ phí trước bạ\",\n      trangThaiThanhToan: TrangThaiThanhToan.daThanhToan,\n    },\n    urlFileChungTu: \"https://dvcqg.example.gov.vn/files/ct1.pdf\",\n  },\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = NhanChungTuThueDatYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    },
    "NhanThongBaoThueDat": {
      "post": {
        "tags": ["dong_bo_ho_so_inbound"],
        "operationId": "nhan_thong_bao_thue_dat",
        "summary": "Gửi thông báo thuế đất tới đơn vị",
        "description": "Gửi thông báo thuế đất tới đơn vị / Hand a land tax notice to the unit\n\nNguồn / Source: he_thong_mo (C).",
        "x-service": "NhanThongBaoThueDat",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/NhanThongBaoThueDatYeuCau"},
              "examples": {
                "made_request": {
                  "summary": "Yêu cầu đúng / A valid request",
                  "value": {
                    "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
                    "madonvi": "000.00.00.G05",
                    "service": "NhanThongBaoThueDat",
                    "isUpdating": true,
                    "data": {"FileThongBaoThue":"PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg=="}
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Phản hồi / Response",
            "content": {
              "application/json": {
                "schema": {"$ref": "#/components/schemas/PhanHoi"},
                "examples": {
                  "thanh_cong": {"$ref": "#/components/examples/PhanHoiThanhCong"},
                  "that_bai": {"$ref": "#/components/examples/PhanHoiThatBai"},
                  "tu_choi": {"$ref": "#/components/examples/PhanHoiTuChoi"}
                }
              }
            }
          },
          "4XX": {
            "description": "Đặc tả chỉ biết các phản hồi có trạng thái HTTP 200; chưa biết khi nào có trạng thái này và nội dung là gì. / The specification knows answers of HTTP status 200 only; when this one comes, and what its body says, is not known."
          }
        },
        "x-codeSamples": [
          {"lang": "Python", "label": "Python", "source": "from qcvn120 import NhanThongBaoThueDatYeuCau, ThongBaoThueDat\n\nmessage = NhanThongBaoThueDatYeuCau(\n    phien=\"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    ma_don_vi=\"000.00.00.G05\",\n    dich_vu=\"NhanThongBaoThueDat\",\n    is_updating=True,\n    du_lieu=ThongBaoThueDat(\n        file_thong_bao_thue=\"PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg==\",\n    ),\n)\ndata = message.to_json()\nprint(data.decode())\n\n# Đọc lại, chặt chẽ / Read back, strictly\nreading = NhanThongBaoThueDatYeuCau.read(data)\nfor finding in reading.findings:\n    print(finding.path, finding.severity, finding.rule, finding.message_vi)\n"},
          {"lang": "Java", "label": "Java", "source": "import vn.goitin.runtime.Finding;\nimport vn.goitin.runtime.Reading;\nimport vn.qcvn120.NhanThongBaoThueDatYeuCau;\nimport vn.qcvn120.ThongBaoThueDat;\n\npublic final class Example {\n  public static void main(String[] args) {\n    NhanThongBaoThueDatYeuCau message =\n        NhanThongBaoThueDatYeuCau.builder()\n            .phien(\"2f1d0c7e-0000-4000-8000-00000000abcd\")\n            .maDonVi(\"000.00.00.G05\")\n            .dichVu(\"NhanThongBaoThueDat\")\n            .isUpdating(true)\n            .duLieu(\n                ThongBaoThueDat.builder()\n                    .fileThongBaoThue(\"PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg==\")\n                    .build())\n            .build();\n    byte[] json = message.toJson();\n    System.out.write(json, 0, json.length);\n    System.out.println();\n\n    // Đọc lại, chặt chẽ / Read back, strictly\n    Reading<NhanThongBaoThueDatYeuCau> reading = NhanThongBaoThueDatYeuCau.read(json);\n    for (Finding finding : reading.findings()) {\n      System.out.printf(\n          \"%s %s %s %s%n\", finding.path(), finding.severity(), finding.rule(), finding.vi());\n    }\n  }\n}\n"},
          {"lang": "C#", "label": "C#", "source": "using System;\nusing System.Collections.Generic;\nusing Qcvn120;\nusing Goitin.Runtime;\n\nNhanThongBaoThueDatYeuCau message = new()\n{\n    Phien = \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n    MaDonVi = \"000.00.00.G05\",\n    DichVu = \"NhanThongBaoThueDat\",\n    IsUpdating = true,\n    DuLieu = new ThongBaoThueDat\n    {\n        FileThongBaoThue = \"PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg==\",\n    },\n};\nbyte[] json = message.ToJson();\nConsole.OpenStandardOutput().Write(json);\nConsole.WriteLine();\n\n// Đọc lại, chặt chẽ / Read back, strictly\nReading<NhanThongBaoThueDatYeuCau> reading = NhanThongBaoThueDatYeuCau.Read(json);\nforeach (Finding finding in reading.Findings)\n{\n    Console.WriteLine($\"{finding.Path} {finding.Severity} {finding.Rule} {finding.MessageVi}\");\n}\n"},
          {"lang": "TypeScript", "label": "TypeScript", "source": "import { NhanThongBaoThueDatYeuCau } from \"qcvn120\";\n\nconst message = new NhanThongBaoThueDatYeuCau({\n  phien: \"2f1d0c7e-0000-4000-8000-00000000abcd\",\n  maDonVi: \"000.00.00.G05\",\n  isUpdating: true,\n  duLieu: {\n    fileThongBaoThue: \"PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg==\",\n  },\n});\nconst json = message.toJson();\nconsole.log(new TextDecoder().decode(json));\n\n// Đọc lại, chặt chẽ / Read back, strictly\nconst reading = NhanThongBaoThueDatYeuCau.read(json);\nfor (const finding of reading.findings) {\n  console.log(finding.path, finding.severity, finding.rule, finding.messageVi);\n}\n"}
        ]
      }
    }
  },
  "components": {
    "schemas": {
      "CachThuc": {
        "title": "CachThuc",
        "type": "object",
        "description": "Một cách thức nộp hồ sơ, với thời hạn và phí, lệ phí / One way of submission, with its time limits and fees\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "KENH": {"anyOf": [{"$ref": "#/components/schemas/KenhThucHienCode"}, {"type": "integer"}, {"type": "null"}], "description": "Kênh thực hiện / Channel of submission\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(kenh_thuc_hien)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "THOIGIAN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/ThoiHanGiaiQuyet"}, "description": "Thời hạn giải quyết / Time limits\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of thoi_han_giai_quyet", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThoiHanGiaiQuyet": {
        "title": "ThoiHanGiaiQuyet",
        "type": "object",
        "description": "Một thời hạn giải quyết, với phí, lệ phí / One time limit, with its fees\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "THOIGIANGIAIQUYET": {"type": ["string", "number", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,7})(?:\\.[0-9]{1,4})?)?$", "exclusiveMinimum": -100000000, "exclusiveMaximum": 100000000, "description": "Thời gian giải quyết, tính theo DONVITINH / Time of processing, in units of DONVITINH\n\nGặp cả số lẻ, chuỗi rỗng, số và chuỗi.\n\nFractions, empty texts, numbers and texts are met.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "decimal(12, 4)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["7"]},
          "DONVITINH": {"type": ["string", "null"], "description": "Đơn vị tính thời gian / Unit of the time\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Ngày làm việc"]},
          "MOTA": {"type": ["string", "null"], "description": "Mô tả thời hạn / Description of the time limit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Kể từ ngày nhận đủ hồ sơ hợp lệ"]},
          "PHILEPHI": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/PhiLePhi"}, "description": "Phí, lệ phí / Fees\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of phi_le_phi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "PhiLePhi": {
        "title": "PhiLePhi",
        "type": "object",
        "description": "Một khoản phí hoặc lệ phí của thủ tục / One fee of a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MAPHILEPHI": {"type": ["string", "null"], "description": "Mã phí, lệ phí / Code of the fee\n\nThường chứa tên thay cho mã.\n\nOften holds the name instead of a code.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Phí thẩm định"]},
          "SOTIEN": {"type": ["string", "number", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,2})?)?$", "exclusiveMinimum": -10000000000000000, "exclusiveMaximum": 10000000000000000, "description": "Số tiền / Amount\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "decimal(18, 2)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["1000000.0"]},
          "DONVI": {"type": ["string", "null"], "description": "Đơn vị tiền / Unit of the amount\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Đồng"]},
          "MOTA": {"type": ["string", "null"], "description": "Mô tả phí, lệ phí / Description of the fee\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Theo quy định của Hội đồng nhân dân"]},
          "TENTEP": {"type": ["string", "null"], "description": "Tên tệp văn bản quy định / Name of the file that regulates it\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["nq.pdf"]},
          "URL": {"type": ["string", "null"], "description": "Đường dẫn tệp văn bản quy định / Address of that file\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["https://csdl.example.gov.vn/tep/nq.pdf"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "CanCuPhapLy": {
        "title": "CanCuPhapLy",
        "type": "object",
        "description": "Căn cứ pháp lý của thủ tục / Legal basis of a procedure\n\nCách hiểu / Reading (open): Chưa chắc chắn dạng ngày; hiểu là dd/MM/yyyy nhưng để là văn bản, khác mẫu chỉ bị cảnh báo, để không từ chối dữ liệu thật. / The form of the dates is not certain; we read dd/MM/yyyy but keep them as text, another form being a warning only, so that no real data is refused.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "SOVANBAN": {"type": ["string", "null"], "description": "Số văn bản / Number of the document\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["77/2006/QH11"]},
          "TENVANBAN": {"type": ["string", "null"], "description": "Tên văn bản / Title of the document\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Luật mẫu"]},
          "NGAYBANHANH": {"type": ["string", "null"], "description": "Ngày ban hành / Day of issue\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[0-9]{2}/[0-9]{2}/[0-9]{4}", "severity": "warning", "confidence": "D", "source": "cach_hieu"}], "examples": ["29/11/2006"]},
          "NGAYHIEULUC": {"type": ["string", "null"], "description": "Ngày có hiệu lực / Day of entry into force\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[0-9]{2}/[0-9]{2}/[0-9]{4}", "severity": "warning", "confidence": "D", "source": "cach_hieu"}], "examples": ["01/07/2007"]},
          "COQUANBANHANH": {"type": ["string", "null"], "description": "Cơ quan ban hành / Issuing body\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Quốc hội"]},
          "DIACHITRUYCAP": {"type": ["string", "null"], "description": "Địa chỉ truy cập văn bản / Address of the document\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["https://vanban.example.gov.vn/77-2006-qh11"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "CapNhatTrangThai": {
        "title": "CapNhatTrangThai",
        "type": "object",
        "description": "Cập nhật trạng thái của hồ sơ nộp trên Cổng Dịch vụ công quốc gia / Update of the status of a dossier filed on the National Public Service Portal\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MaHoSo": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ do Cổng Dịch vụ công quốc gia cấp / Dossier number given by the National Public Service Portal\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["000.00.00.G22-240501-0001"]},
          "MaHoSoDonVi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ tại đơn vị / Dossier number at the unit\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "MaDoiTuong": {"type": ["string", "null"], "description": "Mã đối tượng của chủ hồ sơ / Identifier of the owner\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_ky_thuat", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["7b3f7a52-0000-4000-8000-000000000002"]},
          "NoiDung": {"type": ["string", "null"], "description": "Nội dung xử lý / What was done or is asked\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Đề nghị bổ sung giấy tờ"]},
          "NgayXuLy": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm xử lý / Time of the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["20240312081502"]},
          "TrangThai": {"anyOf": [{"$ref": "#/components/schemas/TrangThaiDongBoCode"}, {"type": "null"}], "description": "Trạng thái mới / New status\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(trang_thai_dong_bo)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "TaiLieuXuLy": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TaiLieuNop"}, "description": "Danh sách tài liệu xử lý / Papers of the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of tai_lieu_nop", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "CauHoi": {
        "title": "CauHoi",
        "type": "object",
        "description": "Câu hỏi trên Cổng Dịch vụ công quốc gia / Question on the National Public Service Portal\n\nCách hiểu / Reading (open): Hệ thống đã thấy đọc các số bằng thư viện tự đổi chuỗi thành số, nên cả số và chuỗi đều được coi là đúng dạng. / The system seen reads the numbers with a library that turns texts into numbers, so number and text both count as exact.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "HOIDAPID": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh câu hỏi / Identifier of the question\n\nLớn hơn 0; dòng có số 0 bị bỏ qua.\n\nAbove 0; rows with 0 are skipped.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-writes": "number", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "range", "min": 1, "severity": "warning", "confidence": "C"}], "examples": [5512]},
          "MALINHVUC": {"type": ["string", "null"], "description": "Mã lĩnh vực / Code of the field of administration\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "NOIDUNG": {"type": ["string", "null"], "description": "Nội dung câu hỏi (có thể là HTML) / Text of the question (may be HTML)\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Hồ sơ đăng ký gồm những gì?"]},
          "MADONVI": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị được hỏi / Code of the unit asked\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TENDONVI": {"type": ["string", "null"], "description": "Tên đơn vị được hỏi / Name of the unit asked\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Sở Mẫu"]},
          "TRALOIID": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh câu trả lời / Identifier of the answer\n\nLớn hơn 0 khi đã được trả lời.\n\nAbove 0 when it was answered.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-writes": "number", "x-source": "he_thong_mo", "x-confidence": "C", "examples": [7001]},
          "NOIDUNGTRALOI": {"type": ["string", "null"], "description": "Nội dung trả lời / Text of the answer\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Đề nghị xem trang thủ tục."]},
          "HOVATEN": {"type": ["string", "null"], "description": "Họ và tên người hỏi / Name of the asker\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Trần Văn Mẫu"]},
          "DIACHI": {"type": ["string", "null"], "description": "Địa chỉ người hỏi / Address of the asker\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Số 1 đường Mẫu"]},
          "THUDIENTU": {"type": ["string", "null"], "description": "Thư điện tử của người hỏi / E-mail of the asker\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["nguoihoi@mau.example.vn"]},
          "SODIENTHOAI": {"type": ["string", "null"], "description": "Số điện thoại của người hỏi / Telephone number of the asker\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["0900000001"]},
          "MATTHCDP": {"type": ["string", "null"], "description": "Mã thủ tục hành chính tại địa phương / Local procedure code\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["TT01"]},
          "TRANGTHAI": {"anyOf": [{"$ref": "#/components/schemas/TrangThaiHoiDapCode"}, {"type": "integer"}, {"type": "null"}], "description": "Trạng thái câu hỏi / Status of the question\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(trang_thai_hoi_dap)", "x-writes": "number", "x-source": "he_thong_mo", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "CauTraLoi": {
        "title": "CauTraLoi",
        "type": "object",
        "description": "Câu trả lời cho một câu hỏi / Answer to a question\n\nCách hiểu / Reading (open): Kiểu của TRALOIID chưa thấy; nhận cả số và chuỗi như ở câu hỏi. / The type of TRALOIID was not seen; number and text are both taken, as in questions.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "TRALOIID": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh câu trả lời / Identifier of the answer\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-writes": "number", "x-source": "he_thong_mo", "x-confidence": "C", "examples": [7001]},
          "NOIDUNGTRALOI": {"type": ["string", "null"], "description": "Nội dung trả lời / Text of the answer\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Đề nghị xem trang thủ tục."]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "ChungTuThueDat": {
        "title": "ChungTuThueDat",
        "type": "object",
        "description": "Chứng từ nộp thuế đất / Receipt of a land tax payment\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "MaHoSo": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ / Dossier number\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "HoTenNguoiNopTien": {"type": ["string", "null"], "description": "Họ tên người nộp tiền / Name of the payer\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["Trần Văn Mẫu"]},
          "MaSoThue": {"type": ["string", "null"], "description": "Mã số thuế của người nộp / Tax code of the payer\n\nCách hiểu / Reading (open): Phần đuôi 3 chữ số của đơn vị phụ thuộc là cách hiểu; hệ thống đã thấy chỉ xét 10 chữ số. / The suffix of three digits for dependent units is our reading; the system seen checks ten digits only.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_so_thue", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "pattern", "is": "[0-9]{10}(-[0-9]{3})?", "severity": "warning", "confidence": "D", "source": "he_thong_tinh_a"}], "examples": ["8000000001"]},
          "ThongTinThanhToan": {"anyOf": [{"$ref": "#/components/schemas/ThongTinThanhToan"}, {"const": ""}, {"type": "null"}], "description": "Thông tin thanh toán / Details of the payment\n\nNguồn / Source: he_thong_mo (C).", "x-type": "thong_tin_thanh_toan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "UrlFileChungTu": {"type": ["string", "null"], "description": "Đường dẫn tệp chứng từ / Address of the receipt file\n\nNguồn / Source: he_thong_mo (C).", "x-type": "url", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["https://dvcqg.example.gov.vn/files/ct1.pdf"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "ThongTinThanhToan": {
        "title": "ThongTinThanhToan",
        "type": "object",
        "description": "Thông tin thanh toán của chứng từ thuế đất / Payment details of a land tax receipt\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "MaThongBaoThue": {"type": ["string", "null"], "description": "Mã thông báo thuế / Number of the tax notice\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["LTB0000001"]},
          "ThoiGianThanhToan": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm thanh toán / Time of the payment\n\nNguồn / Source: he_thong_mo (C).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["20240312081502"]},
          "SoTien": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,14}))?$", "description": "Số tiền (đồng) / Amount in Vietnamese dong\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer(15)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["2500000"]},
          "NoiDungThanhToan": {"type": ["string", "null"], "description": "Nội dung thanh toán / What was paid for\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["Nộp lệ phí trước bạ"]},
          "TrangThaiThanhToan": {"anyOf": [{"type": "integer"}, {"const": ""}, {"type": "null"}], "description": "Trạng thái thanh toán / Status of the payment\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(trang_thai_thanh_toan)", "x-codes": [{"code": "0", "id": "chua_thanh_toan", "vi": "Chưa thanh toán", "en": "Not paid", "source": "he_thong_mo; giao_dien_bo", "confidence": "C"}, {"code": "1", "id": "da_thanh_toan", "vi": "Đã thanh toán", "en": "Paid", "source": "he_thong_mo; giao_dien_bo", "confidence": "C"}], "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "CoQuan": {
        "title": "CoQuan",
        "type": "object",
        "description": "Cơ quan trong danh mục cơ quan / Agency in the list of agencies\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "MADONVI": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị / Unit code\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TENDONVI": {"type": ["string", "null"], "description": "Tên đơn vị / Name of the unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Sở Mẫu"]},
          "CAPDONVI": {"anyOf": [{"$ref": "#/components/schemas/CapDonViCode"}, {"type": "null"}], "description": "Cấp của đơn vị / Level of the unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(cap_don_vi)", "x-source": "he_thong_mo", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "DanhGia": {
        "title": "DanhGia",
        "type": "object",
        "description": "Kết quả đánh giá, khảo sát của một đơn vị trong một tháng / Result of the survey of one unit in one month\n\nMỗi bản ghi là một câu hỏi khảo sát trong một tháng của một đơn vị. Thang đánh giá có ba mức.\n\nOne record for each question, month and unit. The scale has three levels.\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho biết các trường; tính bắt buộc và độ dài chưa rõ nên mọi trường để tuỳ chọn. / Only one system tells the fields; requiredness and lengths are not known, so every field is optional.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "NgayTongHop": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[1-9]|1[0-2])-(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)))?$", "description": "Kỳ tổng hợp (tháng-năm) / Period of the summary (month-year)\n\nNguồn / Source: he_thong_mo (C).", "x-type": "month(M-yyyy)", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["7-2020"]},
          "TongSoNguoiDanhGia": {"type": ["integer", "null"], "minimum": -999999999, "maximum": 999999999, "description": "Tổng số người đánh giá / Number of raters\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer(9)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": [40]},
          "PhanTramDanhGiaRatHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá rất hài lòng / Share of very satisfied raters\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["85%"]},
          "PhanTramDanhGiaHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá hài lòng / Share of satisfied raters\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["10%"]},
          "PhanTramDanhGiaChuaHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá chưa hài lòng / Share of raters not yet satisfied\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["5%"]},
          "DanhSachNoiDungYKien": {"description": "Danh sách nội dung ý kiến / Opinions in free text\n\nCách hiểu / Reading (open): Tên nói là danh sách nhưng hệ thống đã thấy luôn gửi chuỗi rỗng; kiểu dữ liệu chưa rõ nên giữ nguyên như khi nhận. / The name says list, but the system seen always sends an empty text; the type is not known, so it is kept as it comes.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "json", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true},
          "MaThuTuc": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nTrống khi khảo sát chung cho cả đơn vị.\n\nEmpty when the survey is about the whole unit.\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "NoiDung": {"type": ["string", "null"], "description": "Nội dung câu hỏi / Text of the question\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Ông/bà có hài lòng về thái độ phục vụ không?"]},
          "PhanTramDanhGiaDichVuRatHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá dịch vụ rất hài lòng / Share very satisfied with the service\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["85%"]},
          "PhanTramDanhGiaDichVuHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá dịch vụ hài lòng / Share satisfied with the service\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["10%"]},
          "PhanTramDanhGiaDichVuChuaHaiLong": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?%)?$", "description": "Tỷ lệ đánh giá dịch vụ chưa hài lòng / Share not yet satisfied with the service\n\nNguồn / Source: he_thong_mo (C).", "x-type": "percent(%)", "x-named-type": "ty_le_khao_sat", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["5%"]},
          "Madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị / Unit code\n\nKhoá viết là Madonvi.\n\nThe key is spelt Madonvi.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TenDonVi": {"type": ["string", "null"], "description": "Tên đơn vị / Name of the unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Sở Mẫu"]}
        },
        "additionalProperties": true,
        "x-rules": [
          {"id": "tong_muc_hai_long", "check": "(PhanTramDanhGiaRatHaiLong + PhanTramDanhGiaHaiLong) + PhanTramDanhGiaChuaHaiLong = 100", "when": "(PhanTramDanhGiaRatHaiLong + PhanTramDanhGiaHaiLong) + PhanTramDanhGiaChuaHaiLong > 0", "message": "Ba tỷ lệ rất hài lòng, hài lòng, chưa hài lòng không có tổng là 100%. Hãy tính lại. / The shares of very satisfied, satisfied and not yet satisfied do not sum to 100%. Compute them again.", "severity": "warning", "confidence": "D"},
          {"id": "tong_muc_hai_long_dich_vu", "check": "(PhanTramDanhGiaDichVuRatHaiLong + PhanTramDanhGiaDichVuHaiLong) + PhanTramDanhGiaDichVuChuaHaiLong = 100", "when": "(PhanTramDanhGiaDichVuRatHaiLong + PhanTramDanhGiaDichVuHaiLong) + PhanTramDanhGiaDichVuChuaHaiLong > 0", "message": "Ba tỷ lệ đánh giá dịch vụ không có tổng là 100%. Hãy tính lại. / The three shares about the service do not sum to 100%. Compute them again.", "severity": "warning", "confidence": "D"}
        ],
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "DanhSachDichVuCong": {
        "title": "DanhSachDichVuCong",
        "type": "object",
        "description": "Kết quả lấy danh sách dịch vụ công / Result of asking for the public services\n\nDanh sách nằm trong khoá data bên trong result.\n\nThe list stands under the key data inside result.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "data": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DichVuCong"}, "description": "Danh sách dịch vụ công / Public services\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "list of dich_vu_cong", "x-source": "he_thong_tinh_a", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "DichVuCong": {
        "title": "DichVuCong",
        "type": "object",
        "description": "Dịch vụ công của một thủ tục / Public service for a procedure\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "MADVC": {"type": ["string", "null"], "description": "Mã dịch vụ công / Code of the public service\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C"},
          "TENDVC": {"type": ["string", "null"], "description": "Tên dịch vụ công / Name of the public service\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["Dịch vụ công mẫu"]},
          "MATTHC": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "TENTTHC": {"type": ["string", "null"], "description": "Tên thủ tục hành chính / Procedure name\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["Thủ tục mẫu cấp tỉnh"]},
          "TENCOQUANBANHANH": {"type": ["string", "null"], "description": "Tên cơ quan ban hành / Name of the issuing agency\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["Sở Mẫu"]},
          "TENLINHVUC": {"type": ["string", "null"], "description": "Tên lĩnh vực / Name of the field of administration\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["Thể dục thể thao"]},
          "APDUNGDVC": {"type": ["array", "null"], "items": {"not": {"enum": ["", null]}}, "description": "Nơi áp dụng dịch vụ công / Where the public service applies\n\nCách hiểu / Reading (open): Là danh sách; cấu trúc của phần tử chưa biết. / A list; the structure of its items is not known.\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "list of json", "x-source": "he_thong_tinh_a", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "DinhDanhChuHoSo": {
        "title": "DinhDanhChuHoSo",
        "type": "object",
        "description": "Một giấy tờ định danh của chủ hồ sơ / One identity paper of a dossier owner\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).",
        "properties": {
          "LoaiDinhDanh": {"anyOf": [{"$ref": "#/components/schemas/LoaiDinhDanhCode"}, {"type": "null"}], "description": "Loại giấy tờ định danh / Kind of identity paper\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(loai_dinh_danh)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B"},
          "SoDinhDanh": {"type": ["string", "null"], "description": "Số giấy tờ định danh / Number of the identity paper\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "text", "x-named-type": "so_dinh_danh_ca_nhan", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "pattern", "is": "[0-9]{9}([0-9]{3})?", "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["001099000001"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a; cong_thuc_766",
        "x-confidence": "B"
      },
      "DinhDanhKyThuat": {
        "title": "DinhDanhKyThuat",
        "type": "object",
        "description": "Định danh kỹ thuật tìm được của người dùng / Technical identifier found for a user\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "TECHNICALID": {"type": ["string", "null"], "description": "Định danh kỹ thuật (TechID) của người dùng / Technical identifier (TechID) of the user\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_ky_thuat", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["7b3f7a52-0000-4000-8000-000000000002"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "GiayToKetQua": {
        "title": "GiayToKetQua",
        "type": "object",
        "description": "Giấy tờ kết quả giải quyết hồ sơ / Paper that is the result of a dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).",
        "properties": {
          "TenGiayTo": {"type": ["string", "null"], "description": "Tên giấy tờ kết quả / Name of the result paper\n\nMột hệ thống số hoá lưu đến 5000 ký tự.\n\nOne digitisation system stores up to 5000 characters.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 2000, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Giấy chứng nhận mẫu"]},
          "MaThanhPhanHoSo": {"type": ["string", "null"], "description": "Mã thành phần hồ sơ / Code of the component of the dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_thanh_phan_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}-KQ[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["000.00.00.G16-KQ000456"]},
          "GiayToId": {"type": ["string", "null"], "description": "Mã giấy tờ trong hệ thống bên gửi / Identifier of the paper in the sender's system\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_tep", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "examples": ["903417"]},
          "DuongDanTepTinKetQua": {"type": ["string", "null"], "description": "Đường dẫn tệp tin kết quả / Address of the result file\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "examples": ["https://motcua.example.gov.vn/getfile?path=/2024/03/ket-qua.pdf"]},
          "MaGiayToKetQua": {"type": ["string", "null"], "description": "Mã giấy tờ kết quả / Code of the result paper\n\nTài liệu khác gọi trường này là MaKetQua.\n\nOther documents call this field MaKetQua.\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "text", "x-named-type": "ma_giay_to_ket_qua", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-aliases": ["MaKetQua"], "x-since": "2022", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "KQ\\.[A-Z][0-9]{2}\\.[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["KQ.G16.000123"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh",
        "x-confidence": "B"
      },
      "HoSo": {
        "title": "HoSo",
        "type": "object",
        "description": "Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia / Dossier synchronised to the National Public Service Portal\n\nQuy chuẩn nói gói tin này (Bảng 2) có 27 trường nhưng chưa đọc được bảng. Tên, thứ tự và tính bắt buộc ở đây lấy từ các hệ thống đang gửi; trường từ bản 2022 không có trong QCVN 120:2019/BTTTT. Bộ nhỏ nhất được nhận trong thực tế có 16 khoá. Giá trị trống được gửi là chuỗi rỗng hoặc null.\n\nThe regulation says that this packet (Table 2) has 27 fields, but the table could not be read. Names, order and requiredness are those of systems that send it; fields since 2022 are not in QCVN 120:2019/BTTTT. The smallest set taken in practice has 16 keys. An empty value is sent as an empty text or null.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).",
        "properties": {
          "MaHoSo": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})$", "minLength": 1, "description": "Mã hồ sơ / Dossier number\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "MaTTHC": {"type": "string", "minLength": 1, "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "TenTTHC": {"type": "string", "minLength": 1, "description": "Tên thủ tục hành chính / Procedure name\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["Thủ tục mẫu về đăng ký"]},
          "MaLinhVuc": {"type": "string", "minLength": 1, "description": "Mã lĩnh vực / Code of the field of administration\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "TenLinhVuc": {"type": "string", "minLength": 1, "description": "Tên lĩnh vực / Name of the field of administration\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 500, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Giáo dục Trung học"]},
          "SoBienNhan": {"type": ["string", "null"], "description": "Số biên nhận / Receipt number\n\nCách hiểu / Reading (open): Các hệ thống cho 28 trường, quy chuẩn nói 27. Hiểu rằng SoBienNhan là trường thừa vì hệ thống sau không còn gửi và giá trị luôn trống; vẫn nhận. / Systems give 28 fields, the regulation says 27. We read SoBienNhan as the one too many, since later systems dropped it and it was always empty; it is still taken.\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh", "x-confidence": "B"},
          "ChuHoSo": {"type": ["string", "null"], "description": "Tên chủ hồ sơ / Name of the dossier owner\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "length", "max": 500, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Trần Văn Mẫu"]},
          "LoaiDoiTuong": {"$ref": "#/components/schemas/LoaiDoiTuongCode", "not": {"const": ""}, "description": "Loại đối tượng của chủ hồ sơ / Kind of owner\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "code(loai_doi_tuong)", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "MaDoiTuong": {"type": ["string", "null"], "description": "Mã đối tượng của chủ hồ sơ trên Cổng Dịch vụ công quốc gia / Identifier of the owner on the National Public Service Portal\n\nLà TechID; trống khi không biết. Một hệ thống gửi số giấy tờ tuỳ thân ở đây, nên không xét cấu trúc.\n\nA TechID; empty when unknown. One system sends the number of an identity paper here, so it is opaque.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_ky_thuat", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-sensitive": true, "examples": ["7b3f7a52-0000-4000-8000-000000000002"]},
          "ThongTinKhac": {"type": ["string", "null"], "description": "Thông tin khác / Other information\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "Email": {"type": ["string", "null"], "description": "Thư điện tử của chủ hồ sơ / E-mail of the owner\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "length", "max": 100, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["vanthu@mau.example.vn"]},
          "Fax": {"type": ["string", "null"], "description": "Số fax của chủ hồ sơ / Fax number of the owner\n\nMột hệ thống chép số điện thoại vào đây.\n\nOne system copies the telephone number here.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["0900000001"]},
          "SoDienThoai": {"type": ["string", "null"], "description": "Số điện thoại của chủ hồ sơ / Telephone number of the owner\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["0900000001"]},
          "TrichYeuHoSo": {"type": ["string", "null"], "description": "Trích yếu hồ sơ / Abstract of the dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C", "source": "he_thong_mo"}, {"rule": "length", "max": 1000, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Thủ tục mẫu về đăng ký"]},
          "NgayTiepNhan": {"type": "string", "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$", "description": "Thời điểm tiếp nhận / Time of reception\n\nCách hiểu / Reading (open): Công thức tính chỉ số cần ít nhất một trong NgayTiepNhan và NgayNopHoSo, trường sau thay trường trước; hồ sơ không có NgayTiepNhan không được tính. Ở đây trường vẫn bắt buộc vì mọi hệ thống đã thấy đều gửi. / The indicators need at least one of NgayTiepNhan and NgayNopHoSo, the second standing in for the first; a dossier without NgayTiepNhan is not counted. The field stays required here, since every system seen sends it.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["20240312081502"]},
          "NgayHenTra": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm hẹn trả kết quả / Time at which the result is due\n\nThường trống ở hồ sơ không có hẹn trả.\n\nOften empty for dossiers without a due date.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "examples": ["20240312081502"]},
          "TrangThaiHoSo": {"$ref": "#/components/schemas/TrangThaiHoSoCode", "not": {"const": ""}, "description": "Trạng thái hồ sơ / Dossier status\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "code(trang_thai_ho_so)", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "NgayTra": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm trả kết quả / Time at which the result was returned\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "examples": ["20240312081502"]},
          "ThongTinTra": {"type": ["string", "null"], "description": "Thông tin trả kết quả / Note on the return of the result\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Trả tại bộ phận một cửa"]},
          "HinhThuc": {"$ref": "#/components/schemas/HinhThucCode", "not": {"const": ""}, "description": "Hình thức trả kết quả / Way of returning the result\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "code(hinh_thuc)", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "NgayKetThucXuLy": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm kết thúc xử lý / End of processing\n\nCách hiểu / Reading (open): Công thức tính chỉ số coi trạng thái 7, 8, 9, 10 và việc từ chối là đã kết thúc xử lý; hiểu rằng khi đó phải có thời điểm kết thúc. Hồ sơ bị từ chối không có mã riêng nên không được xét. / The indicators take states 7, 8, 9, 10 and a refusal for the end of processing; we read that its time is then expected. A refusal has no code of its own, so it is not judged.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-constraints": [{"rule": "required", "when": "TrangThaiHoSo", "is": ["7", "8", "9", "10"], "severity": "warning", "confidence": "D", "source": "cong_thuc_766"}], "examples": ["20240312081502"]},
          "DonViXuLy": {"type": "string", "minLength": 1, "description": "Tên đơn vị xử lý / Name of the processing unit\n\nLà tên, không phải mã.\n\nA name, not a code.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["Cục Quản lý mẫu"]},
          "GhiChu": {"type": ["string", "null"], "description": "Ghi chú / Note\n\nGiá trị dài hơn khoảng 2000 ký tự từng bị từ chối; vì vậy một hệ thống thôi gửi trường này (tháng 4/2021).\n\nValues over about 2000 characters were refused; for that reason one system stopped sending the field (April 2021).\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 2000, "severity": "warning", "confidence": "C", "source": "he_thong_mo"}]},
          "TaiLieuNop": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TaiLieuNop"}, "description": "Danh sách tài liệu nộp / Submitted papers\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "list of tai_lieu_nop", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B"},
          "DanhSachLePhi": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/LePhi"}, "description": "Danh sách phí, lệ phí / Fees\n\nCông thức tính chỉ số coi hồ sơ mà mọi khoản có Gia bằng 0 là không thu phí, lệ phí.\n\nThe indicators count a dossier whose fees all have a Gia of 0 as one without fees.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of le_phi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DanhSachTepDinhKemKhac": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TepDinhKemKhac"}, "description": "Danh sách tệp đính kèm khác / Other attached papers\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of tep_dinh_kem_khac", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DanhSachHoSoBoSung": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/HoSoBoSung"}, "description": "Danh sách lần yêu cầu bổ sung hồ sơ / Supplement requests\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of ho_so_bo_sung", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DanhSachGiayToKetQua": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/GiayToKetQua"}, "description": "Danh sách giấy tờ kết quả / Result papers\n\nCách hiểu / Reading (open): Hồ sơ trực tuyến (KenhThucHien là 2) của thủ tục có kết quả là giấy tờ chỉ được tính khi có một giấy tờ kết quả đủ cả mã và đường dẫn. Gói tin không cho biết thủ tục có kết quả là giấy tờ hay không, nên điều này không được xét ở đây. / An online dossier (KenhThucHien 2) of a procedure whose result is a paper counts only with a result paper that has both code and address. The packet does not say whether the procedure gives a paper, so this is not judged here.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "list of giay_to_ket_qua", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B"},
          "KenhThucHien": {"anyOf": [{"$ref": "#/components/schemas/KenhThucHienCode"}, {"type": "null"}], "description": "Kênh thực hiện / Channel of submission\n\nKhông có giá trị được hiểu là 1 (trực tiếp).\n\nNo value counts as 1 (in person).\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(kenh_thuc_hien)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "NoiNopHoSo": {"anyOf": [{"$ref": "#/components/schemas/NoiNopHoSoCode"}, {"type": "null"}], "description": "Nơi nộp hồ sơ / Where the dossier was submitted\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(noi_nop_ho_so)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "HoSoCoThanhPhanSoHoa": {"type": ["string", "null"], "pattern": "^(?:1|0)?$", "description": "Có thành phần được số hoá / Whether a component was digitised\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "flag(1, 0)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "TaiKhoanDuocXacThucVoiVNeID": {"type": ["string", "null"], "pattern": "^(?:1|0)?$", "description": "Tài khoản được xác thực với VNeID / Whether the account was verified with VNeID\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "flag(1, 0)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-aliases": ["taikhoanduocxacthucvoiVNeID"], "x-since": "2022"},
          "DuocThanhToanTrucTuyen": {"anyOf": [{"$ref": "#/components/schemas/ThanhToanTrucTuyenCode"}, {"type": "null"}], "description": "Được thanh toán trực tuyến / Whether and how it was paid online\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(thanh_toan_truc_tuyen)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "NgayTuChoi": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm từ chối / Time of refusal\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-since": "2022", "examples": ["20240312081502"]},
          "NgayNopHoSo": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm nộp hồ sơ / Time of submission\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-since": "2022", "examples": ["20240312081502"]},
          "DinhDanhCHS": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DinhDanhChuHoSo"}, "description": "Giấy tờ định danh của chủ hồ sơ / Identity papers of the owner\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "list of dinh_danh_chu_ho_so", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "DSKetNoiCSDL": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/KetNoiCsdl"}, "description": "Danh sách cơ sở dữ liệu được kết nối để giải quyết hồ sơ / Databases connected for this dossier\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "list of ket_noi_csdl", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "SoGiayToChuHoSo": {"type": ["string", "null"], "description": "Số giấy tờ của chủ hồ sơ / Number of the owner's paper\n\nTrường riêng của một hệ thống.\n\nA field of one system's own.\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-sensitive": true, "x-since": "2022", "examples": ["100000001"]}
        },
        "required": ["MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc", "LoaiDoiTuong", "NgayTiepNhan", "TrangThaiHoSo", "HinhThuc", "DonViXuLy"],
        "additionalProperties": true,
        "x-rules": [
          {"id": "hen_tra_sau_tiep_nhan", "check": "NgayTiepNhan <= NgayHenTra", "message": "Ngày hẹn trả (NgayHenTra) sớm hơn ngày tiếp nhận (NgayTiepNhan). Hãy kiểm tra hai ngày này. / The due time (NgayHenTra) is before the reception (NgayTiepNhan). Check both.", "severity": "warning", "confidence": "D"},
          {"id": "ket_thuc_sau_tiep_nhan", "check": "NgayTiepNhan <= NgayKetThucXuLy", "message": "Ngày kết thúc xử lý (NgayKetThucXuLy) sớm hơn ngày tiếp nhận (NgayTiepNhan). Hãy kiểm tra hai ngày này. / The end of processing (NgayKetThucXuLy) is before the reception (NgayTiepNhan). Check both.", "severity": "warning", "confidence": "D"},
          {"id": "tra_sau_ket_thuc", "check": "NgayKetThucXuLy <= NgayTra", "message": "Ngày trả kết quả (NgayTra) sớm hơn ngày kết thúc xử lý (NgayKetThucXuLy). Hãy kiểm tra hai ngày này. / The return of the result (NgayTra) is before the end of processing (NgayKetThucXuLy). Check both.", "severity": "warning", "confidence": "D"},
          {"id": "tiep_nhan_sau_nop", "check": "NgayNopHoSo <= NgayTiepNhan", "message": "Ngày tiếp nhận (NgayTiepNhan) sớm hơn ngày nộp hồ sơ (NgayNopHoSo). Hãy kiểm tra hai ngày này. / The reception (NgayTiepNhan) is before the submission (NgayNopHoSo). Check both.", "severity": "warning", "confidence": "D"}
        ],
        "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh",
        "x-confidence": "B"
      },
      "HoSoBoSung": {
        "title": "HoSoBoSung",
        "type": "object",
        "description": "Một lần yêu cầu bổ sung hồ sơ / One request to supplement a dossier\n\nCách hiểu / Reading (open): Hệ thống dùng dạng yyyyMMddHHmmss chỉ thấy gửi ngày trống; hai hệ thống khác ghi ngày theo ISO. Hiểu rằng các ngày ở đây theo dạng chung của gói tin; dạng ISO được nhận khi đọc dễ dãi. / The system with yyyyMMddHHmmss was only seen to send empty dates; two others write ISO dates. We read the dates here as of the packet's common form; ISO is taken in tolerant reading.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "HoSoBoSungId": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Mã lần bổ sung trong hệ thống bên gửi / Identifier of the supplement in the sender's system\n\nMột hệ thống gửi chuỗi, một hệ thống gửi số.\n\nOne system sends a text, one a number.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["301"]},
          "NguoiYeuCauBoSung": {"type": ["string", "null"], "description": "Người yêu cầu bổ sung / Who asked for the supplement\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Lê Thị Mẫu"]},
          "NoiDungBoSung": {"type": ["string", "null"], "description": "Nội dung yêu cầu bổ sung / What is asked for\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 500, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Đề nghị bổ sung bản sao giấy chứng nhận"]},
          "NgayBoSung": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm yêu cầu bổ sung / Time of the request\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)", "datetime(yyyy-MM-dd HH:mm:ss)", "datetime(dd/MM/yyyy HH:mm:ss)"], "examples": ["20240312081502"]},
          "NguoiTiepNhanBoSung": {"type": ["string", "null"], "description": "Người tiếp nhận bổ sung / Who received the supplement\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Hoàng Thị Mẫu"]},
          "ThongTinTiepNhan": {"type": ["string", "null"], "description": "Thông tin tiếp nhận bổ sung / Note on the reception of the supplement\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 500, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}]},
          "NgayTiepNhanBoSung": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm tiếp nhận bổ sung / Time at which the supplement was received\n\nMột cổng gọi trường này là NgayTiepNhan.\n\nOne portal calls this field NgayTiepNhan.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["NgayTiepNhan"], "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)", "datetime(yyyy-MM-dd HH:mm:ss)", "datetime(dd/MM/yyyy HH:mm:ss)"], "examples": ["20240312081502"]},
          "TrangThaiBoSung": {"type": ["boolean", "null"], "description": "Trạng thái bổ sung / State of the supplement\n\nGiá trị true: đã bổ sung; false: đã quá hạn bổ sung; không có giá trị (null): chưa bổ sung. Nghĩa theo một cổng (C).\n\ntrue: done; false: overdue; no value (null): not yet. The meanings are those of one portal (C).\n\nNguồn / Source: he_thong_tinh_a; cong_moi (B).", "x-type": "flag", "x-source": "he_thong_tinh_a; cong_moi", "x-confidence": "B"},
          "DanhSachGiayToBoSung": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TaiLieuNop"}, "description": "Danh sách giấy tờ bổ sung / Papers added\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of tai_lieu_nop", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DanhSachLePhiBoSung": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/LePhi"}, "description": "Danh sách phí, lệ phí bổ sung / Fees added\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of le_phi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "NgayHenTraTruoc": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm hẹn trả trước khi bổ sung / Due time before the supplement\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)", "datetime(yyyy-MM-dd HH:mm:ss)", "datetime(dd/MM/yyyy HH:mm:ss)"], "examples": ["20240312081502"]},
          "NgayHenTraMoi": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm hẹn trả mới / New due time\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)", "datetime(yyyy-MM-dd HH:mm:ss)", "datetime(dd/MM/yyyy HH:mm:ss)"], "examples": ["20240312081502"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "HoiDap": {
        "title": "HoiDap",
        "type": "object",
        "description": "Hỏi đáp của đơn vị gửi lên Cổng Dịch vụ công quốc gia / Question and answer that a unit sends to the National Public Service Portal\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "HOIDAPID": {"type": ["integer", "null"], "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh câu hỏi của đơn vị / Identifier of the question at the unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-source": "he_thong_mo", "x-confidence": "C", "examples": [20301]},
          "MaLinhVuc": {"type": ["string", "null"], "description": "Mã lĩnh vực / Code of the field of administration\n\nKhoá viết MaLinhVuc, khác với các khoá viết hoa bên cạnh.\n\nSpelt MaLinhVuc, unlike the upper-case keys beside it.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "NOIDUNG": {"type": ["string", "null"], "description": "Nội dung câu hỏi (có thể là HTML) / Text of the question (may be HTML)\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Hồ sơ đăng ký gồm những gì?"]},
          "MADONVI": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị / Unit code\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TENDONVI": {"type": ["string", "null"], "description": "Tên đơn vị / Name of the unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Sở Mẫu"]},
          "TRALOIID": {"type": ["integer", "null"], "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh câu trả lời / Identifier of the answer\n\nĐược dự kiến nhưng hệ thống đã thấy không gửi.\n\nPlanned, but the system seen does not send it.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-source": "he_thong_mo", "x-confidence": "C", "examples": [7001]},
          "NOIDUNGTRALOI": {"type": ["string", "null"], "description": "Nội dung trả lời / Text of the answer\n\nĐược dự kiến nhưng hệ thống đã thấy không gửi.\n\nPlanned, but the system seen does not send it.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Đề nghị xem trang thủ tục."]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "KetNoiCsdl": {
        "title": "KetNoiCsdl",
        "type": "object",
        "description": "Một cơ sở dữ liệu được kết nối để giải quyết hồ sơ / One database connected for a dossier\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).",
        "properties": {
          "MaCSDL": {"anyOf": [{"$ref": "#/components/schemas/CoSoDuLieuCode"}, {"type": "null"}], "description": "Mã cơ sở dữ liệu / Code of the database\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(co_so_du_lieu)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a; cong_thuc_766",
        "x-confidence": "B"
      },
      "KetQuaHoiDap": {
        "title": "KetQuaHoiDap",
        "type": "object",
        "description": "Trả lời của đơn vị cho câu hỏi từ Cổng Dịch vụ công quốc gia / Answer of a unit to a question from the National Public Service Portal\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "HOIDAPID": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "description": "Số định danh câu hỏi / Identifier of the question\n\nỞ đây là chuỗi, khác với các bản ghi hỏi đáp khác.\n\nA text here, unlike in the other records.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["5512"]},
          "MADONVI": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị trả lời / Code of the answering unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "NGUOITRALOI": {"type": ["string", "null"], "description": "Người trả lời / Who answers\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["Hoàng Thị Mẫu"]},
          "CHUCVUNGUOITRALOI": {"type": ["string", "null"], "description": "Chức vụ người trả lời / Position of who answers\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Chuyên viên"]},
          "NGAYTRALOI": {"type": ["string", "null"], "pattern": "^(?:(?:(?:0[1-9]|1[0-9]|2[0-8])/(?:0[1-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|(?:29|30)/(?:0[13-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|31/(?:0[13578]|1[02])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|29/02/(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)))?$", "description": "Ngày trả lời / Day of the answer\n\nNguồn / Source: he_thong_mo (C).", "x-type": "date(dd/MM/yyyy)", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["27/07/2020"]},
          "NOIDUNGTRALOI": {"type": ["string", "null"], "description": "Nội dung trả lời (HTML) / Text of the answer (HTML)\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "examples": ["<p>Đề nghị xem trang thủ tục.</p>"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "KetQuaPaknCongKhai": {
        "title": "KetQuaPaknCongKhai",
        "type": "object",
        "description": "Danh sách phản ánh, kiến nghị đã công khai / Published petitions\n\nNguồn / Source: trang_phan_anh (C).",
        "properties": {
          "DanhSachPAKNCongKhai": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/Pakn"}, "description": "Danh sách đã công khai / Those published\n\nThiếu hoặc null khi không có.\n\nMissing or null when there is none.\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "list of pakn", "x-source": "trang_phan_anh", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "trang_phan_anh",
        "x-confidence": "C"
      },
      "KetQuaTraCuuHoSo": {
        "title": "KetQuaTraCuuHoSo",
        "type": "object",
        "description": "Trả lời của đơn vị khi Cổng Dịch vụ công quốc gia tra cứu một hồ sơ / Answer of a unit when the National Public Service Portal looks a dossier up\n\nChín khoá này đứng ngay ở mức ngoài cùng của phản hồi, không nằm trong result. Khi không tìm thấy, đơn vị trả phản hồi chung với mã lỗi -1.\n\nThese nine keys stand at the top level of the response, not in result. When nothing is found, the unit sends the common response with error code -1.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "MaHoSo": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ / Dossier number\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "MaTTHC": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "TenTTHC": {"type": ["string", "null"], "description": "Tên thủ tục hành chính / Procedure name\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["Thủ tục mẫu về đăng ký"]},
          "MaLinhVuc": {"type": ["string", "null"], "description": "Mã lĩnh vực / Code of the field of administration\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "TenLinhVuc": {"type": ["string", "null"], "description": "Tên lĩnh vực / Name of the field of administration\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["Giáo dục Trung học"]},
          "LoaiDoiTuong": {"anyOf": [{"$ref": "#/components/schemas/LoaiDoiTuongCode"}, {"type": "null"}], "description": "Loại đối tượng của chủ hồ sơ / Kind of owner\n\nHệ thống đã thấy luôn trả 3.\n\nThe system seen always answers 3.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(loai_doi_tuong)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "TrangThaiHoSo": {"anyOf": [{"$ref": "#/components/schemas/TrangThaiHoSoCode"}, {"type": "null"}], "description": "Trạng thái hồ sơ / Dossier status\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(trang_thai_ho_so)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "HinhThuc": {"anyOf": [{"$ref": "#/components/schemas/HinhThucCode"}, {"type": "null"}], "description": "Hình thức trả kết quả / Way of returning the result\n\nHệ thống đã thấy dùng mã 1 với nghĩa nộp trực tuyến.\n\nThe system seen uses code 1 for filed online.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "code(hinh_thuc)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "DonViXuLy": {"type": ["string", "null"], "description": "Tên đơn vị xử lý / Name of the processing unit\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["Cục Quản lý mẫu"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "LePhi": {
        "title": "LePhi",
        "type": "object",
        "description": "Một khoản phí hoặc lệ phí của hồ sơ / One fee of a dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TenPhiLePhi": {"type": ["string", "null"], "description": "Tên phí, lệ phí / Name of the fee\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Lệ phí cấp giấy chứng nhận"]},
          "MaPhiLePhi": {"type": ["string", "null"], "description": "Mã phí, lệ phí / Code of the fee\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["1"]},
          "HinhThucThu": {"anyOf": [{"$ref": "#/components/schemas/HinhThucThuCode"}, {"type": "null"}], "description": "Hình thức thu / When the fee is collected\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(hinh_thuc_thu)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "Gia": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,14}))?$", "description": "Số tiền (đồng) / Amount in Vietnamese dong\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer(15)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["135000"]},
          "LoaiPhiLePhi": {"anyOf": [{"$ref": "#/components/schemas/LoaiPhiLePhiCode"}, {"type": "null"}], "description": "Loại phí, lệ phí / Kind of fee\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(loai_phi_le_phi)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LinhVuc": {
        "title": "LinhVuc",
        "type": "object",
        "description": "Lĩnh vực trong danh mục lĩnh vực / Field of administration in the list of fields\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "MALINHVUC": {"type": ["string", "null"], "description": "Mã lĩnh vực / Code of the field of administration\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "TENLINHVUC": {"type": ["string", "null"], "description": "Tên lĩnh vực / Name of the field of administration\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "examples": ["Thể dục thể thao"]},
          "MANGANH": {"type": ["string", "null"], "description": "Mã ngành / Code of the sector\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "Pakn": {
        "title": "Pakn",
        "type": "object",
        "description": "Phản ánh, kiến nghị / Feedback or petition\n\nTrạng thái được nêu bằng lời: chờ xử lý (tiếp nhận ở địa phương, đã bổ sung, mới tiếp nhận); đang xử lý (trực tiếp xử lý, xử lý ở địa phương, đã gửi thư, trả lại nội bộ); đã xử lý (chờ công khai, đã công khai, gửi đơn vị khác, trả lại Văn phòng Chính phủ, từ chối tiếp nhận, chờ bổ sung). Trả lại tiếp nhận địa phương là đang xử lý khi trả lại trong nội bộ một đơn vị, là đã xử lý khi Văn phòng Chính phủ hoặc cơ quan khác trả lại.\n\nStates are known by words: waiting (received locally, supplemented, newly received); in process (handled directly or locally, mail sent, returned inside); done (to be published, published, sent to another unit, returned to the Office of the Government, refused, waiting for a supplement). Returned to local reception counts as in process when returned inside a unit, as done when returned by the Office of the Government or another authority.\n\nCách hiểu / Reading (open): Bảng 9 và Bảng 13 của quy chuẩn có ít nhất 13 trường, trường thứ 13 là TepTinPhanAnh (A). Các tên có nguồn là trang phản ánh, kiến nghị của một tỉnh đã được thấy trong danh sách công khai; rằng đó là tên trong Bảng 9, 13 là cách hiểu, vì danh sách ấy cũng có thể là của đường dây nóng của tỉnh. Những tên còn lại do chúng tôi đặt tạm theo những gì cổng thu thập. Khoá lạ được giữ nguyên. / Tables 9 and 13 of the regulation have at least 13 fields, the 13th being TepTinPhanAnh (A). Names whose source is the petition page of one province were seen in the list of published petitions; that they are those of Tables 9 and 13 is our reading, since the list might be that of the province's hotline. The other names are placeholders of ours after what the portal collects. Unknown keys are kept.\n\nNguồn / Source: cach_hieu (D).",
        "properties": {
          "Id": {"type": ["string", "null"], "description": "Số định danh phản ánh, kiến nghị / Identifier of the petition\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "examples": ["1001"]},
          "TieuDe": {"type": ["string", "null"], "description": "Tiêu đề / Title of the petition\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "x-sensitive": true, "examples": ["Phản ánh mẫu"]},
          "NoiDungPAKN": {"type": ["string", "null"], "description": "Nội dung phản ánh / Content of the petition\n\nĐược hiện như chữ thường, không phải HTML.\n\nShown as plain text, not as HTML.\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "x-sensitive": true, "examples": ["Nội dung phản ánh mẫu"]},
          "LoaiDoiTuong": {"type": ["string", "null"], "description": "Loại đối tượng phản ánh / Kind of sender\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D"},
          "Ten": {"type": ["string", "null"], "description": "Tên người phản ánh / Name of the sender\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "x-sensitive": true, "examples": ["Trần Văn Mẫu"]},
          "SoGiayTo": {"type": ["string", "null"], "description": "Số giấy tờ của người phản ánh / Number of the sender's identity paper\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D", "x-sensitive": true, "examples": ["001099000001"]},
          "DiaChi": {"type": ["string", "null"], "description": "Địa chỉ của người phản ánh / Address of the sender\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D", "x-sensitive": true, "examples": ["Số 1 đường Mẫu"]},
          "Email": {"type": ["string", "null"], "description": "Thư điện tử của người phản ánh / E-mail of the sender\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D", "x-sensitive": true, "examples": ["nguoigui@mau.example.vn"]},
          "SoDienThoai": {"type": ["string", "null"], "description": "Số điện thoại của người phản ánh / Telephone number of the sender\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D", "x-sensitive": true, "examples": ["0900000001"]},
          "NgayGuiPAKN": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm gửi / Time of sending\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "trang_phan_anh", "x-confidence": "C", "examples": ["20240312081502"]},
          "MaDonVi": {"type": ["string", "null"], "description": "Mã đơn vị tiếp nhận / Code of the receiving unit\n\nNguồn / Source: cach_hieu (D).", "x-type": "text", "x-source": "cach_hieu", "x-confidence": "D", "examples": ["H56.14"]},
          "TrangThai": {"type": ["string", "null"], "description": "Trạng thái phản ánh, kiến nghị / State of the petition\n\nMột dòng mã đã tắt hiểu 1 là chưa trả lời.\n\nA disabled line of code takes 1 for not answered.\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C"},
          "TepTinPhanAnh": {"type": ["string", "null"], "description": "Danh sách đường dẫn tệp tin phản ánh / Paths of the files of the petition\n\nCách hiểu / Reading (open): Dấu ngăn cách các đường dẫn trong chuỗi chưa biết; trường bắt buộc trong kết quả là cách hiểu. / What separates the paths inside the text is not known; that the result requires the field is our reading.\n\nNguồn / Source: qcvn Bảng 9; qcvn Bảng 13, dòng / row 13 (A).", "x-type": "text", "x-source": "qcvn Bảng 9; qcvn Bảng 13", "x-confidence": "A", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "D", "source": "cach_hieu"}]},
          "NoiDungTraLoi": {"type": ["string", "null"], "description": "Nội dung trả lời của cơ quan / Answer of the authority\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "x-sensitive": true, "examples": ["Nội dung trả lời mẫu"]},
          "TongSo": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Tổng số phản ánh, kiến nghị của danh sách / Number of all petitions of the list\n\nLặp lại ở mỗi dòng; là số hoặc chuỗi chữ số.\n\nRepeated on every row; a number or a text of digits.\n\nNguồn / Source: trang_phan_anh (C).", "x-type": "integer", "x-writes": "text", "x-source": "trang_phan_anh", "x-confidence": "C", "examples": ["1204"]}
        },
        "additionalProperties": true,
        "x-source": "cach_hieu",
        "x-confidence": "D"
      },
      "QuyetDinhCongBo": {
        "title": "QuyetDinhCongBo",
        "type": "object",
        "description": "Quyết định công bố thủ tục hành chính / Decision that published a procedure\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "SOQUYETDINH": {"type": ["string", "null"], "description": "Số quyết định / Number of the decision\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["1234/QĐ-UBND"]},
          "NGAYQUYETDINH": {"type": ["string", "null"], "description": "Ngày quyết định / Day of the decision\n\nCách hiểu / Reading (open): Chưa thấy dạng ngày; hiểu là dd/MM/yyyy nhưng để là văn bản, khác mẫu chỉ bị cảnh báo. / The form of the date was not seen; we read dd/MM/yyyy but keep it as text, another form being a warning only.\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-constraints": [{"rule": "pattern", "is": "[0-9]{2}/[0-9]{2}/[0-9]{4}", "severity": "warning", "confidence": "D", "source": "cach_hieu"}], "examples": ["12/03/2024"]},
          "TRICHYEU": {"type": ["string", "null"], "description": "Trích yếu quyết định / Abstract of the decision\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["Về việc công bố thủ tục mẫu"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "SuaDoiKhuyenMai": {
        "title": "SuaDoiKhuyenMai",
        "type": "object",
        "description": "Sửa đổi thông báo thực hiện khuyến mại / Amendment of a notice of a promotion\n\nCách hiểu / Reading (open): Danh sách khoá chưa đầy đủ; khoá lạ được giữ nguyên. / The list of keys is not complete; unknown keys are kept.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MaHoSoQG": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ do Cổng Dịch vụ công quốc gia cấp / Dossier number given by the National Public Service Portal\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "ThongTinDaNop": {"description": "Thông tin đã nộp trước khi sửa đổi / Information as submitted before the amendment\n\nCách hiểu / Reading (open): Là một đối tượng có các khoá mang đuôi DNP; danh sách khoá chưa biết. / An object whose keys end in DNP; the list of keys is not known.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true},
          "ThongTinSuaDoi": {"description": "Thông tin sửa đổi / Information as amended\n\nCách hiểu / Reading (open): Là một đối tượng có các khoá mang đuôi KM; danh sách khoá chưa biết. / An object whose keys end in KM; the list of keys is not known.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true},
          "LyDoDieuChinh": {"type": ["string", "null"], "description": "Lý do điều chỉnh / Reason for the amendment\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thay đổi thời gian khuyến mại"]},
          "NoiDungCamKetKhac": {"type": ["string", "null"], "description": "Nội dung cam kết khác / Other commitments\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Giữ nguyên các nội dung khác"]},
          "TenTepDangKy": {"type": ["string", "null"], "description": "Tên tệp đăng ký / Name of the file of the application\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["don-sua-doi.pdf"]},
          "URLTepDangKy": {"type": ["string", "null"], "description": "Đường dẫn tệp đăng ký / Address of the file of the application\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["https://dvcqg.example.gov.vn/files/don-sua-doi.pdf"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "TaiLieuNop": {
        "title": "TaiLieuNop",
        "type": "object",
        "description": "Tài liệu nộp trong hồ sơ / Paper submitted with a dossier\n\nDanh sách giấy tờ bổ sung và tài liệu xử lý cũng dùng bản ghi này với năm trường đầu.\n\nLists of supplementary and processing papers use this record with its first five fields.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).",
        "properties": {
          "TepDinhKemId": {"type": ["string", "null"], "description": "Mã tệp đính kèm trong hệ thống bên gửi / Identifier of the file in the sender's system\n\nMột hệ thống gửi số hoặc null trong DongBoTrangThaiHoSo.\n\nOne system sends a number or null in DongBoTrangThaiHoSo.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_tep", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "examples": ["903417"]},
          "TenTepDinhKem": {"type": ["string", "null"], "description": "Tên tệp đính kèm / Name of the file\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 4000, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Đơn đề nghị"]},
          "IsDeleted": {"type": ["string", "null"], "pattern": "^(?:True|False)?$", "description": "Tệp đã bị xoá / Whether the file was deleted\n\nDạng XML ghi 0 và 1.\n\nThe XML form writes 0 and 1.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "flag(True, False)", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B"},
          "MaThanhPhanHoSo": {"type": ["string", "null"], "description": "Mã thành phần hồ sơ / Code of the component of the dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "text", "x-named-type": "ma_thanh_phan_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}-KQ[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["000.00.00.G16-KQ000456"]},
          "DuongDanTaiTepTin": {"type": ["string", "null"], "description": "Đường dẫn tải tệp tin / Address to download the file from\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh", "x-confidence": "B", "examples": ["https://motcua.example.gov.vn/getfile?path=/2024/03/to-khai.pdf"]},
          "DuocSoHoa": {"type": ["string", "null"], "pattern": "^(?:1|0)?$", "description": "Tài liệu được số hoá / Whether the paper was digitised\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "flag(1, 0)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "DuocTaiSuDung": {"anyOf": [{"$ref": "#/components/schemas/TaiSuDungCode"}, {"type": "null"}], "description": "Tài liệu được tái sử dụng / Whether the paper was reused\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "code(tai_su_dung)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022"},
          "DuocLayTuKhoDMQG": {"type": ["string", "null"], "pattern": "^(?:1|0)?$", "description": "Tài liệu được lấy từ kho dữ liệu hoặc danh mục quốc gia / Whether the paper was taken from the national store\n\nHệ thống đã thấy mặc định gửi 1.\n\nThe system seen sends 1 by default.\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "flag(1, 0)", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-aliases": ["DuoclaytukhoDMQG"], "x-since": "2022"},
          "MaKetQuaThayThe": {"type": ["string", "null"], "description": "Mã giấy tờ kết quả thay thế cho tài liệu / Code of the result paper that replaces this one\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (B).", "x-type": "text", "x-named-type": "ma_giay_to_ket_qua", "x-source": "he_thong_tinh_a; cong_thuc_766", "x-confidence": "B", "x-since": "2022", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "KQ\\.[A-Z][0-9]{2}\\.[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["KQ.G16.000123"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh",
        "x-confidence": "B"
      },
      "TepDinhKemKhac": {
        "title": "TepDinhKemKhac",
        "type": "object",
        "description": "Giấy tờ đính kèm khác của hồ sơ / Another paper attached to a dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TenGiayTo": {"type": ["string", "null"], "description": "Tên giấy tờ / Name of the paper\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Bản vẽ hiện trạng"]},
          "SoLuong": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "minimum": -999999999, "maximum": 999999999, "description": "Số lượng / Quantity\n\nMột hệ thống gửi chuỗi, một hệ thống gửi số.\n\nOne system sends a text, one a number.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer(9)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["1"]},
          "LoaiGiayTo": {"anyOf": [{"$ref": "#/components/schemas/LoaiGiayToCode"}, {"type": "integer"}, {"type": "null"}], "description": "Loại giấy tờ / Kind of paper\n\nMột hệ thống gửi chuỗi, một hệ thống gửi số.\n\nOne system sends a text, one a number.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(loai_giay_to)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThanhPhanHoSo": {
        "title": "ThanhPhanHoSo",
        "type": "object",
        "description": "Thành phần hồ sơ trong một trường hợp / Components of a dossier in one case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TRUONGHOP": {"type": ["string", "null"], "description": "Trường hợp áp dụng / The case it applies to\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Bao gồm"]},
          "GIAYTO": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/GiayTo"}, "description": "Danh sách giấy tờ phải nộp / Papers to hand in\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of giay_to", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "GiayTo": {
        "title": "GiayTo",
        "type": "object",
        "description": "Một giấy tờ trong thành phần hồ sơ / One paper among the components of a dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MAGIAYTO": {"type": ["string", "null"], "description": "Mã giấy tờ / Code of the paper\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_thanh_phan_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}-KQ[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["000.00.00.G16-KQ000456"]},
          "TENGIAYTO": {"type": ["string", "null"], "description": "Tên giấy tờ / Name of the paper\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Đơn đề nghị"]},
          "SOBANCHINH": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "minimum": -999999999, "maximum": 999999999, "description": "Số bản chính / Number of originals\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer(9)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["1"]},
          "SOBANSAO": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "minimum": -999999999, "maximum": 999999999, "description": "Số bản sao / Number of copies\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer(9)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["0"]},
          "TENMAUDON": {"type": ["string", "null"], "description": "Tên tệp mẫu đơn / Name of the file of the form\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["mau 01.docx"]},
          "URL": {"type": ["string", "null"], "description": "Đường dẫn tệp mẫu đơn / Address of the file of the form\n\nKhoá viết là Url cũng được gặp.\n\nThe key is met as Url as well.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["Url"], "examples": ["https://csdl.example.gov.vn/tep/mau-01.docx"]},
          "MA_KQ_THAYTHE": {"type": ["string", "null"], "description": "Mã kết quả có thể thay thế giấy tờ / Code of a result that may replace the paper\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_giay_to_ket_qua", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-since": "2022", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "KQ\\.[A-Z][0-9]{2}\\.[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["KQ.G16.000123"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThongBaoKhuyenMai": {
        "title": "ThongBaoKhuyenMai",
        "type": "object",
        "description": "Thông báo thực hiện khuyến mại / Notice of a promotion\n\nCách hiểu / Reading (open): Chỉ biết tên khoá; dạng của ngày, số lượng và số tiền chưa rõ nên để là văn bản. / Only the names of the keys are known; the form of dates, quantities and amounts is not, so they are texts.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MaHoSo": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ / Dossier number\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "MaTTHC": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "SoVanBan": {"type": ["string", "null"], "description": "Số văn bản thông báo / Number of the notice\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["01/TB-KM"]},
          "NgayNopHoSo": {"type": ["string", "null"], "description": "Ngày nộp hồ sơ / Day of submission\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "TenThuongNhan": {"type": ["string", "null"], "description": "Tên thương nhân / Name of the trader\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["CÔNG TY TNHH MẪU VIỆT"]},
          "DiaChiDoanhNghiep": {"anyOf": [{"$ref": "#/components/schemas/DiaChiDoanhNghiep"}, {"type": "null"}], "description": "Địa chỉ doanh nghiệp / Address of the business\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "dia_chi_doanh_nghiep", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true},
          "DienThoai": {"type": ["string", "null"], "description": "Điện thoại của thương nhân / Telephone number of the trader\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["0900000001"]},
          "Fax": {"type": ["string", "null"], "description": "Số fax của thương nhân / Fax number of the trader\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["0900000001"]},
          "Email": {"type": ["string", "null"], "description": "Thư điện tử của thương nhân / E-mail of the trader\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["vanthu@mau.example.vn"]},
          "MaSoThue": {"type": ["string", "null"], "description": "Mã số thuế của thương nhân / Tax code of the trader\n\nCách hiểu / Reading (open): Phần đuôi 3 chữ số của đơn vị phụ thuộc là cách hiểu; hệ thống đã thấy chỉ xét 10 chữ số. / The suffix of three digits for dependent units is our reading; the system seen checks ten digits only.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_so_thue", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "pattern", "is": "[0-9]{10}(-[0-9]{3})?", "severity": "warning", "confidence": "D", "source": "he_thong_tinh_a"}], "examples": ["0100000001"]},
          "NguoiLienHe": {"type": ["string", "null"], "description": "Người liên hệ / Contact person\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["Trần Văn Mẫu"]},
          "SoDienThoaiNguoiLienHe": {"type": ["string", "null"], "description": "Số điện thoại của người liên hệ / Telephone number of the contact person\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["0900000002"]},
          "TenChuongTrinhKhuyenMai": {"type": ["string", "null"], "description": "Tên chương trình khuyến mại / Name of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Khuyến mại mẫu"]},
          "HinhThucKhuyenMai": {"type": ["string", "null"], "description": "Hình thức khuyến mại / Form of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Giảm giá"]},
          "ThoiGianKhuyenMaiTu": {"type": ["string", "null"], "description": "Thời gian khuyến mại từ ngày / First day of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "ThoiGianKhuyenMaiDen": {"type": ["string", "null"], "description": "Thời gian khuyến mại đến ngày / Last day of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "HangHoaDichVuKhuyenMai": {"type": ["string", "null"], "description": "Hàng hoá, dịch vụ dùng để khuyến mại / Goods or services of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Hàng hoá mẫu"]},
          "SoLuongHangHoaDichVu": {"type": ["string", "null"], "description": "Số lượng hàng hoá, dịch vụ / Quantity of goods or services\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["100"]},
          "KhachHang": {"type": ["string", "null"], "description": "Khách hàng của chương trình / Customers addressed\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Mọi khách hàng"]},
          "CoCauGiaiThuong": {"type": ["string", "null"], "description": "Cơ cấu giải thưởng / Structure of the prizes\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Một giải nhất"]},
          "TongGiaTriHangHoa": {"type": ["string", "null"], "description": "Tổng giá trị hàng hoá, dịch vụ / Total value of goods or services\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["10000000"]},
          "NoiDungChiTiet": {"type": ["string", "null"], "description": "Nội dung chi tiết của chương trình / Details of the promotion\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Giảm giá hàng hoá mẫu"]},
          "TenCacThuongNhanCungThucHien": {"type": ["string", "null"], "description": "Tên các thương nhân cùng thực hiện / Names of the other traders taking part\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["CÔNG TY TNHH MẪU HAI"]},
          "TenTepDonDangKy": {"type": ["string", "null"], "description": "Tên tệp đơn đăng ký / Name of the file of the application\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["don-dang-ky.pdf"]},
          "TepDonDangKy": {"type": ["string", "null"], "pattern": "^(?:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?)?$", "description": "Nội dung tệp đơn đăng ký / Content of the file of the application\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "base64", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true},
          "TaiLieuNop": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TaiLieuKhuyenMai"}, "description": "Danh sách tài liệu nộp kèm nội dung / Submitted papers with their content\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of tai_lieu_khuyen_mai", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "DiaChiDoanhNghiep": {
        "title": "DiaChiDoanhNghiep",
        "type": "object",
        "description": "Địa chỉ doanh nghiệp trong thông báo khuyến mại / Address of a business in a promotion notice\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MaTinh": {"type": ["string", "null"], "description": "Mã tỉnh / Code of the province\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "MaHuyen": {"type": ["string", "null"], "description": "Mã huyện / Code of the district\n\nTheo hiểu biết của chúng tôi (D), không còn cấp huyện từ ngày 01/07/2025.\n\nTo our knowledge (D) there is no district level since 1 July 2025.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "MaXa": {"type": ["string", "null"], "description": "Mã xã / Code of the commune\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DiaChiChiTiet": {"type": ["string", "null"], "description": "Địa chỉ chi tiết / Detailed address\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "examples": ["Số 1 đường Mẫu"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "TaiLieuKhuyenMai": {
        "title": "TaiLieuKhuyenMai",
        "type": "object",
        "description": "Tài liệu nộp trong thông báo khuyến mại / Paper submitted with a promotion notice\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TenTepDinhKem": {"type": ["string", "null"], "description": "Tên tệp đính kèm / Name of the file\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["the-le.pdf"]},
          "Base64": {"type": ["string", "null"], "pattern": "^(?:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?)?$", "description": "Nội dung tệp / Content of the file\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "base64", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThongBaoThueDat": {
        "title": "ThongBaoThueDat",
        "type": "object",
        "description": "Thông báo thuế đất / Land tax notice\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "FileThongBaoThue": {"type": ["string", "null"], "pattern": "^(?:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?)?$", "description": "Nội dung tệp thông báo thuế / Content of the tax notice file\n\nLà tệp XML có phần tử MA_HSO chứa mã hồ sơ.\n\nAn XML file whose element MA_HSO holds the dossier number.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "base64", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["PEhPU08+PE1BX0hTTz5INTYuMTQtMjQwMzEyLTQ4MjEzPC9NQV9IU08+PC9IT1NPPg=="]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "ThongKeHoSo": {
        "title": "ThongKeHoSo",
        "type": "object",
        "description": "Thống kê tình hình giải quyết hồ sơ của một đơn vị trong một tháng / Statistics of the processing of dossiers of one unit in one month\n\nMọi giá trị là chuỗi. Tính bắt buộc chưa rõ nên mọi trường để tuỳ chọn.\n\nEvery value is a text. Requiredness is not known, so every field is optional.\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).",
        "properties": {
          "Thang": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,1}))?$", "description": "Tháng / Month\n\nTừ 1 đến 12, không có số 0 đứng đầu.\n\n1 to 12, not padded.\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(2)", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 1, "max": 12, "severity": "warning", "confidence": "C", "source": "he_thong_mo"}], "examples": ["12"]},
          "Nam": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,3}))?$", "description": "Năm / Year\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(4)", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "examples": ["2020"]},
          "SoNhanTrongKy": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Số hồ sơ nhận trong kỳ / Received in the period\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["1204"]},
          "SoTonKyTruoc": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Số hồ sơ tồn kỳ trước / Carried over from the period before\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["96"]},
          "TongSoXuLy": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ phải xử lý / Total to process\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["1300"]},
          "TongDaXuLy": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ đã xử lý / Total processed\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["1187"]},
          "TongXuLyDungHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ đã xử lý đúng hạn / Processed on time\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["1176"]},
          "PhanTramXuLyDungHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?)?$", "description": "Tỷ lệ xử lý đúng hạn / Share processed on time\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "percent", "x-named-type": "ty_le", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["99.07"]},
          "TongXuLyTreHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ đã xử lý trễ hạn / Processed late\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["11"]},
          "PhanTramXuLyTreHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?)?$", "description": "Tỷ lệ xử lý trễ hạn / Share processed late\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "percent", "x-named-type": "ty_le", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["0.93"]},
          "TongChuaXuLy": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ chưa xử lý / Not yet processed\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["113"]},
          "TongChuaXuLyTrongHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ chưa xử lý còn trong hạn / Pending and within time\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["112"]},
          "PhanTramChuaXuLyTrongHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?)?$", "description": "Tỷ lệ chưa xử lý còn trong hạn / Share pending within time\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "percent", "x-named-type": "ty_le", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["99.12"]},
          "TongChuaXuLyTreHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,8}))?$", "description": "Tổng số hồ sơ chưa xử lý đã quá hạn / Pending and overdue\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "integer(9)", "x-named-type": "so_ho_so", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "severity": "warning", "confidence": "D"}], "examples": ["1"]},
          "PhanTramChuaXuLyTreHan": {"type": ["string", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,27})(?:\\.[0-9]{1,28})?)?$", "description": "Tỷ lệ chưa xử lý đã quá hạn / Share pending overdue\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "percent", "x-named-type": "ty_le", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "range", "min": 0, "max": 100, "severity": "warning", "confidence": "D"}], "examples": ["0.88"]},
          "GhiChu": {"type": ["string", "null"], "description": "Ghi chú / Note\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C"},
          "Madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị / Unit code\n\nKhoá viết là Madonvi.\n\nThe key is spelt Madonvi.\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TenDonVi": {"type": ["string", "null"], "description": "Tên đơn vị / Name of the unit\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B", "examples": ["Sở Mẫu"]},
          "LoaiThongKe": {"anyOf": [{"$ref": "#/components/schemas/LoaiThongKeCode"}, {"type": "null"}], "description": "Loại thống kê / Kind of statistics\n\nNguồn / Source: he_thong_mo; he_thong_thong_ke (B).", "x-type": "code(loai_thong_ke)", "x-source": "he_thong_mo; he_thong_thong_ke", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-rules": [
          {"id": "tong_so_xu_ly", "check": "TongSoXuLy = SoNhanTrongKy + SoTonKyTruoc", "message": "Tổng số xử lý khác tổng của số nhận trong kỳ và số tồn kỳ trước. Hãy tính lại. / The total to process is not the sum of received and carried over. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "da_va_chua_xu_ly", "check": "TongSoXuLy = TongDaXuLy + TongChuaXuLy", "message": "Tổng số xử lý khác tổng của số đã xử lý và số chưa xử lý. Hãy tính lại. / The total to process is not the sum of processed and not yet processed. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "da_xu_ly", "check": "TongDaXuLy = TongXuLyDungHan + TongXuLyTreHan", "message": "Tổng đã xử lý khác tổng của số đúng hạn và số trễ hạn. Hãy tính lại. / The total processed is not the sum of on time and late. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "chua_xu_ly", "check": "TongChuaXuLy = TongChuaXuLyTrongHan + TongChuaXuLyTreHan", "message": "Tổng chưa xử lý khác tổng của số trong hạn và số quá hạn. Hãy tính lại. / The total not yet processed is not the sum of within time and overdue. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "tong_ty_le_xu_ly", "check": "PhanTramXuLyDungHan + PhanTramXuLyTreHan = 100", "when": "TongDaXuLy > 0", "tolerance": "0.02", "message": "Tỷ lệ đúng hạn và tỷ lệ trễ hạn không có tổng là 100. Hãy tính lại. / The shares on time and late do not sum to 100. Compute them again.", "severity": "warning", "confidence": "D"},
          {"id": "ty_le_dung_han", "check": "PhanTramXuLyDungHan = (TongXuLyDungHan / TongDaXuLy) * 100", "when": "TongDaXuLy > 0", "tolerance": "0.01", "message": "Tỷ lệ đúng hạn khác số đúng hạn chia cho tổng đã xử lý. Hãy tính lại. / The share on time is not the number on time divided by the total processed. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "ty_le_tre_han", "check": "PhanTramXuLyTreHan = (TongXuLyTreHan / TongDaXuLy) * 100", "when": "TongDaXuLy > 0", "tolerance": "0.01", "message": "Tỷ lệ trễ hạn khác số trễ hạn chia cho tổng đã xử lý. Hãy tính lại. / The share late is not the number late divided by the total processed. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "ty_le_chua_xu_ly_trong_han", "check": "PhanTramChuaXuLyTrongHan = (TongChuaXuLyTrongHan / TongChuaXuLy) * 100", "when": "TongChuaXuLy > 0", "tolerance": "0.01", "message": "Tỷ lệ chưa xử lý trong hạn khác số trong hạn chia cho tổng chưa xử lý. Hãy tính lại. / The share pending within time is not that number divided by the total not yet processed. Compute it again.", "severity": "warning", "confidence": "D"},
          {"id": "ty_le_chua_xu_ly_qua_han", "check": "PhanTramChuaXuLyTreHan = (TongChuaXuLyTreHan / TongChuaXuLy) * 100", "when": "TongChuaXuLy > 0", "tolerance": "0.01", "message": "Tỷ lệ chưa xử lý quá hạn khác số quá hạn chia cho tổng chưa xử lý. Hãy tính lại. / The share pending overdue is not that number divided by the total not yet processed. Compute it again.", "severity": "warning", "confidence": "D"}
        ],
        "x-source": "he_thong_mo; he_thong_thong_ke",
        "x-confidence": "B"
      },
      "ThuTuc": {
        "title": "ThuTuc",
        "type": "object",
        "description": "Thủ tục hành chính trong cơ sở dữ liệu quốc gia / Administrative procedure of the national database\n\nGiá trị nào cũng có thể rỗng hoặc null, danh sách nào cũng có thể rỗng, null hoặc thiếu. Một hệ thống đọc KENH, THOIGIANGIAIQUYET, TRANGTHAI, SOTIEN là số, một hệ thống đọc mọi giá trị là chuỗi.\n\nEvery value may be empty or null, every list empty, null or missing. One system reads KENH, THOIGIANGIAIQUYET, TRANGTHAI and SOTIEN as numbers, another reads every value as text.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "ID": {"type": ["string", "integer", "null"], "pattern": "^(?:-?(?:0|[1-9][0-9]{0,17}))?$", "minimum": -999999999999999999, "maximum": 999999999999999999, "description": "Số định danh của thủ tục trong cơ sở dữ liệu quốc gia / Number of the procedure in the national database\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "integer", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["365112"]},
          "MATTHC": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "TENTTHC": {"type": ["string", "null"], "description": "Tên thủ tục hành chính / Procedure name\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thủ tục mẫu cấp tỉnh"]},
          "MACOQUANCONGBO": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã cơ quan công bố / Code of the publishing agency\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "LOAITTHC": {"anyOf": [{"$ref": "#/components/schemas/LoaiTthcCode"}, {"type": "null"}], "description": "Loại thủ tục hành chính / Kind of procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(loai_tthc)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "MOTADOITUONGTHUCHIEN": {"type": ["string", "null"], "description": "Mô tả đối tượng thực hiện / Description of who may apply\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Cá nhân cư trú tại địa bàn"]},
          "DIACHITIEPNHAN": {"type": ["string", "null"], "description": "Địa chỉ tiếp nhận / Address of reception\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Trung tâm Phục vụ hành chính công"]},
          "QUYETDINH": {"type": ["string", "null"], "description": "Quyết định công bố (văn bản) / Decision that published it (text)\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "examples": ["1234/QĐ-UBND"]},
          "YEUCAU": {"type": ["string", "null"], "description": "Yêu cầu, điều kiện / Conditions\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Không"]},
          "TUKHOA": {"type": ["string", "null"], "description": "Từ khoá / Key words\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["thể dục thể thao"]},
          "IDQUYETDINHCONGBO": {"type": ["string", "null"], "description": "Số định danh quyết định công bố (dùng cho LayQDCB) / Identifier of the decision (for LayQDCB)\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["40123"]},
          "TRANGTHAI": {"anyOf": [{"$ref": "#/components/schemas/TrangThaiTthcCode"}, {"type": "integer"}, {"type": "null"}], "description": "Trạng thái công khai / Publication status\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(trang_thai_tthc)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "MOTACOQUANTHUCHIEN": {"type": ["string", "null"], "description": "Mô tả cơ quan thực hiện / Text about the executing agency\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Uỷ ban nhân dân xã mẫu"]},
          "MOTACOQUANTHAMQUYEN": {"type": ["string", "null"], "description": "Mô tả cơ quan có thẩm quyền / Text about the competent agency\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Sở Mẫu"]},
          "MOTA": {"type": ["string", "null"], "description": "Mô tả thủ tục / Description of the procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thủ tục mẫu"]},
          "TRINHTUTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/TrinhTuThucHien"}, "description": "Trình tự thực hiện / Steps\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of trinh_tu_thuc_hien", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "CAPTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CapThucHienThuTuc"}, "description": "Cấp thực hiện / Levels of execution\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of cap_thuc_hien_thu_tuc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "LINHVUCTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/LinhVucThucHien"}, "description": "Lĩnh vực thực hiện / Fields of administration\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of linh_vuc_thuc_hien", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "CACHTHUCTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CachThuc"}, "description": "Cách thức thực hiện / Ways of submission\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of cach_thuc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "DOITUONGTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DoiTuongThucHien"}, "description": "Đối tượng thực hiện / Kinds of applicants\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of doi_tuong_thuc_hien", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "THANHPHANHOSO": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/ThanhPhanHoSo"}, "description": "Thành phần hồ sơ / Components of the dossier\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of thanh_phan_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "KETQUATHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/KetQuaThucHien"}, "description": "Kết quả thực hiện / Results\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of ket_qua_thuc_hien", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "CANCUPHAPLY": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CanCuPhapLy"}, "description": "Căn cứ pháp lý / Legal bases\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of can_cu_phap_ly", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "TTHCLIENQUAN": {"type": ["array", "null"], "items": {"type": "string"}, "description": "Thủ tục hành chính liên quan / Related procedures\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "TTHCLIENTHONG": {"type": ["array", "null"], "items": {"type": "string"}, "description": "Thủ tục hành chính liên thông / Chained procedures\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "COQUANTHUCHIEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DonVi"}, "description": "Cơ quan thực hiện / Executing agencies\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of don_vi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "COQUANCOTHAMQUYEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DonVi"}, "description": "Cơ quan có thẩm quyền / Competent agencies\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of don_vi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "COQUANDUOCUYQUYEN": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DonVi"}, "description": "Cơ quan được uỷ quyền / Delegated agencies\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of don_vi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "COQUANPHOIHOP": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DonVi"}, "description": "Cơ quan phối hợp / Co-operating agencies\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of don_vi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "CapThucHienThuTuc": {
        "title": "CapThucHienThuTuc",
        "type": "object",
        "description": "Một cấp thực hiện thủ tục / One level of execution of a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "CAPTHUCHIEN": {"anyOf": [{"$ref": "#/components/schemas/CapThucHienCode"}, {"type": "null"}], "description": "Mã cấp thực hiện / Code of the level\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(cap_thuc_hien)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "TENCAP": {"type": ["string", "null"], "description": "Tên cấp thực hiện / Name of the level\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Cấp Tỉnh"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LinhVucThucHien": {
        "title": "LinhVucThucHien",
        "type": "object",
        "description": "Một lĩnh vực của thủ tục / One field of administration of a procedure\n\nThường chỉ dùng lĩnh vực đầu tiên.\n\nMostly only the first one is used.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MALINHVUC": {"type": ["string", "null"], "description": "Mã lĩnh vực / Code of the field of administration\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_linh_vuc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z][0-9]{2}-[A-Z]{1,4}[0-9]{0,3}", "severity": "warning", "confidence": "C", "source": "tt01_2018 điều 19; he_thong_tuyen_sinh"}], "examples": ["G03-GD10"]},
          "TENLINHVUC": {"type": ["string", "null"], "description": "Tên lĩnh vực / Name of the field of administration\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thể dục thể thao"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "DoiTuongThucHien": {
        "title": "DoiTuongThucHien",
        "type": "object",
        "description": "Một loại đối tượng được thực hiện thủ tục / One kind of applicant of a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MADOITUONG": {"anyOf": [{"$ref": "#/components/schemas/MaDoiTuongThucHienCode"}, {"type": "null"}], "description": "Mã loại đối tượng / Code of the kind of applicant\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_doi_tuong_thuc_hien)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"},
          "TENDOITUONG": {"type": ["string", "null"], "description": "Tên loại đối tượng / Name of the kind of applicant\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Công dân Việt Nam"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "KetQuaThucHien": {
        "title": "KetQuaThucHien",
        "type": "object",
        "description": "Một kết quả thực hiện thủ tục / One result of a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MAKETQUA": {"type": ["string", "null"], "description": "Mã kết quả / Code of the result\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_giay_to_ket_qua", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "KQ\\.[A-Z][0-9]{2}\\.[0-9]{6}", "severity": "warning", "confidence": "C", "source": "giao_dien_bo"}], "examples": ["KQ.G16.000123"]},
          "TENKETQUA": {"type": ["string", "null"], "description": "Tên kết quả / Name of the result\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Giấy chứng nhận"]},
          "TENTEP": {"type": ["string", "null"], "description": "Tên tệp mẫu kết quả / Name of the file of its form\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["mau-ket-qua.docx"]},
          "URL": {"type": ["string", "null"], "description": "Đường dẫn tệp mẫu kết quả / Address of the file of its form\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "url", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["https://csdl.example.gov.vn/tep/mau-ket-qua.docx"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "DonVi": {
        "title": "DonVi",
        "type": "object",
        "description": "Một cơ quan tham gia thực hiện thủ tục / One agency with a part in a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MADONVI": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị / Unit code\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "TENDONVI": {"type": ["string", "null"], "description": "Tên đơn vị / Name of the unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Sở Mẫu"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThuTucRutGon": {
        "title": "ThuTucRutGon",
        "type": "object",
        "description": "Thủ tục hành chính trong danh sách / Administrative procedure as it stands in a list\n\nDanh sách của một đơn vị (LayDanhSachTTHCDonVi) có thể có thêm khoá chưa biết.\n\nThe list of one unit (LayDanhSachTTHCDonVi) may carry more keys, which are not known.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MATTHC": {"type": ["string", "null"], "description": "Mã thủ tục hành chính / Procedure code\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]},
          "TENTTHC": {"type": ["string", "null"], "description": "Tên thủ tục hành chính / Procedure name\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thủ tục mẫu cấp tỉnh"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "TienDoHoSo": {
        "title": "TienDoHoSo",
        "type": "object",
        "description": "Một bước trong tiến độ xử lý hồ sơ / One step in the progress of a dossier\n\nQuy chuẩn nói gói tin này có đúng 9 trường (A); tên và tính bắt buộc của trường lấy từ các hệ thống đang gửi.\n\nThe regulation says that this packet has exactly 9 fields (A); their names and requiredness are those of systems that send it.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "MaHoSo": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})$", "minLength": 1, "description": "Mã hồ sơ / Dossier number\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]},
          "NguoiXuLy": {"type": ["string", "null"], "description": "Người xử lý / Person who carried out the step\n\nMột hệ thống gửi chuỗi rỗng nên thiếu giá trị chỉ bị cảnh báo.\n\nOne system sends an empty text, so its absence is only a warning.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}], "examples": ["Lê Thị Mẫu"]},
          "ChucDanh": {"type": ["string", "null"], "description": "Chức danh của người xử lý / Position of that person\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Chuyên viên"]},
          "ThoiDiemXuLy": {"type": "string", "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])$", "description": "Thời điểm xử lý / Time of the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["20240312081502"]},
          "PhongBanXuLy": {"type": ["string", "null"], "description": "Phòng ban xử lý / Department of the step\n\nMột hệ thống gửi tên vai trò của bước xử lý (từ tháng 3/2021).\n\nOne system sends the name of the role of the step (since March 2021).\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Lãnh đạo phòng"]},
          "NoiDungXuLy": {"type": "string", "minLength": 1, "description": "Nội dung xử lý / What was done\n\nGiá trị null từng bị từ chối (sửa tháng 1/2021).\n\nNull was refused (mended in January 2021).\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["Chuyển xử lý-Đề nghị xem xét"]},
          "TrangThai": {"$ref": "#/components/schemas/TrangThaiHoSoCode", "not": {"const": ""}, "description": "Trạng thái hồ sơ sau bước xử lý / Status of the dossier after the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(trang_thai_ho_so)", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "NgayBatDau": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm bắt đầu bước xử lý / Start of the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "examples": ["20240312081502"]},
          "NgayKetThucTheoQuyDinh": {"type": ["string", "null"], "pattern": "^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13-9]|1[0-2])(?:29|30)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:0[13578]|1[02])31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)0229)(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?$", "description": "Thời điểm phải kết thúc theo quy định / End of the step as prescribed\n\nLà hạn của bước xử lý, 14 chữ số.\n\nThe time at which the step is due, 14 digits.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "datetime(yyyyMMddHHmmss)", "x-named-type": "thoi_diem", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-accepts": ["datetime(yyyy-MM-ddTHH:mm:ss)"], "examples": ["20240312081502"]}
        },
        "required": ["MaHoSo", "ThoiDiemXuLy", "NoiDungXuLy", "TrangThai"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "TrinhTuThucHien": {
        "title": "TrinhTuThucHien",
        "type": "object",
        "description": "Trình tự thực hiện trong một trường hợp / Steps of a procedure in one case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TRUONGHOP": {"type": ["string", "null"], "description": "Trường hợp áp dụng / The case it applies to\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Nộp trực tiếp"]},
          "TRINHTU": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/BuocThucHien"}, "description": "Các bước / The steps\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of buoc_thuc_hien", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "BuocThucHien": {
        "title": "BuocThucHien",
        "type": "object",
        "description": "Một bước trong trình tự thực hiện / One step of a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "TENTRINHTU": {"type": ["string", "null"], "description": "Nội dung bước thực hiện / What is done in the step\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["- Bước 1: Nộp hồ sơ"]}
        },
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "DangNhapYeuCau": {
        "title": "DangNhapYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đăng nhập / Request: Login\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi (B).",
        "properties": {
          "username": {"type": "string", "minLength": 1, "description": "Tên đăng nhập của đơn vị / User name of the unit\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["donvi_mau"]},
          "password": {"type": "string", "minLength": 1, "description": "Mật khẩu / Password of the unit\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["mat-khau-mau"]}
        },
        "required": ["username", "password"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tuyen_sinh; cau_hinh_ket_noi",
        "x-confidence": "B"
      },
      "DangNhapPhanHoi": {
        "title": "DangNhapPhanHoi",
        "type": "object",
        "description": "Phản hồi đăng nhập / Login response\n\nĐăng nhập thành công khi có session và mã lỗi là 0. Chưa rõ thời hạn của phiên.\n\nThe login succeeded when there is a session and the error code is 0. How long a session lasts is not known.\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh (B).",
        "properties": {
          "session": {"type": ["string", "null"], "description": "Mã phiên làm việc / Token of the session\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh", "x-confidence": "B", "x-sensitive": true, "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tuyen_sinh (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tuyen_sinh", "x-confidence": "B", "examples": ["Thành công"]}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tuyen_sinh",
        "x-confidence": "B"
      },
      "DongBoHoSoMcYeuCau": {
        "title": "DongBoHoSoMcYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ hồ sơ một cửa / Request: Synchronise one-stop dossiers\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: qcvn Bảng 2 (A).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoHoSoMC", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "isUpdating": {"type": ["string", "null"], "pattern": "^(?:True|False)?$", "description": "Cập nhật hồ sơ đã có (True) hay gửi mới (False) / Whether a dossier that is there is replaced (True) or a new one sent (False)\n\nNguồn / Source: he_thong_mo (C).", "x-type": "flag(True, False)", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/HoSo"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "qcvn Bảng 2",
        "x-confidence": "A"
      },
      "PhanHoi": {
        "title": "PhanHoi",
        "type": "object",
        "description": "Phản hồi / Response\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "CapNhatTienDoHoSoMcYeuCau": {
        "title": "CapNhatTienDoHoSoMcYeuCau",
        "type": "object",
        "description": "Yêu cầu: Cập nhật tiến độ xử lý hồ sơ một cửa / Request: Update the progress of one-stop dossiers\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: qcvn (A).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "CapNhatTienDoHoSoMC", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/TienDoHoSo"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of tien_do_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "qcvn",
        "x-confidence": "A"
      },
      "TraCuuHoSoYeuCau": {
        "title": "TraCuuHoSoYeuCau",
        "type": "object",
        "description": "Yêu cầu: Tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia / Request: Look a dossier up at the National Public Service Portal\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "TraCuuHoSo", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "mahoso": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ cần tra cứu / Number of the dossier to look up\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "TraCuuHoSoPhanHoi": {
        "title": "TraCuuHoSoPhanHoi",
        "type": "object",
        "description": "Phản hồi: Tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia / Response: Look a dossier up at the National Public Service Portal\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"not": {"enum": ["", null]}}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "TraCuuHoSoTaiDonViYeuCau": {
        "title": "TraCuuHoSoTaiDonViYeuCau",
        "type": "object",
        "description": "Yêu cầu: Tra cứu hồ sơ tại đơn vị / Request: Look a dossier up at the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "TraCuuHoSo", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "masohoso": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,})?$", "description": "Mã hồ sơ cần tra cứu / Number of the dossier to look up\n\nCách hiểu / Reading (open): Dạng mã theo Thông tư 03/2025/TT-VPCP chưa đọc được. Mẫu ở đây là của Thông tư 01/2018/TT-VPCP và các dạng đã thấy; hãy đối chiếu khi có văn bản. / The form after Circular 03/2025/TT-VPCP could not be read. The pattern is that of Circular 01/2018/TT-VPCP and of what was seen; compare it once the text is had.\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-named-type": "ma_ho_so", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}", "severity": "error", "confidence": "B", "source": "tt01_2018 điều 19; he_thong_tinh_a; giao_dien_bo"}], "examples": ["H56.14-240312-0001"]}
        },
        "required": ["service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "DongBoTrangThaiHoSoYeuCau": {
        "title": "DongBoTrangThaiHoSoYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ trạng thái của hồ sơ nộp trên Cổng Dịch vụ công quốc gia / Request: Synchronise the status of a dossier filed on the National Public Service Portal\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoTrangThaiHoSo", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "type": {"type": "string", "const": "2", "description": "Loại đồng bộ (luôn là 2) / Kind of synchronisation (always 2)\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"$ref": "#/components/schemas/CapNhatTrangThai", "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "cap_nhat_trang_thai", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "type", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "ThemThongBaoKhuyenMaiYeuCau": {
        "title": "ThemThongBaoKhuyenMaiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Gửi thông báo khuyến mại mới tới đơn vị / Request: Hand a new promotion notice to the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "session": {"type": ["string", "null"], "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": ["string", "null"], "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B"},
          "data": {"$ref": "#/components/schemas/ThongBaoKhuyenMai", "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "thong_bao_khuyen_mai", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "SuaDoiThongBaoKhuyenMaiYeuCau": {
        "title": "SuaDoiThongBaoKhuyenMaiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Gửi sửa đổi thông báo khuyến mại tới đơn vị / Request: Hand an amendment of a promotion notice to the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).",
        "properties": {
          "session": {"type": ["string", "null"], "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "minLength": 1, "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "isUpdating": {"type": ["boolean", "null"], "description": "Là lần cập nhật / Whether it is an update\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (C).", "x-type": "flag", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "C"},
          "data": {"$ref": "#/components/schemas/SuaDoiKhuyenMai", "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "sua_doi_khuyen_mai", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "NhanChungTuThueDatYeuCau": {
        "title": "NhanChungTuThueDatYeuCau",
        "type": "object",
        "description": "Yêu cầu: Gửi chứng từ nộp thuế đất tới đơn vị / Request: Hand the receipt of a land tax payment to the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": ["string", "null"], "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "NhanChungTuThueDat", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "isUpdating": {"anyOf": [{"type": "boolean"}, {"const": ""}, {"type": "null"}], "description": "Là lần cập nhật / Whether it is an update\n\nNguồn / Source: he_thong_mo (C).", "x-type": "flag", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "isSync": {"anyOf": [{"type": "boolean"}, {"const": ""}, {"type": "null"}], "description": "Là lần đồng bộ / Whether it is a synchronisation\n\nNguồn / Source: he_thong_mo (C).", "x-type": "flag", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "data": {"$ref": "#/components/schemas/ChungTuThueDat", "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "chung_tu_thue_dat", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "NhanThongBaoThueDatYeuCau": {
        "title": "NhanThongBaoThueDatYeuCau",
        "type": "object",
        "description": "Yêu cầu: Gửi thông báo thuế đất tới đơn vị / Request: Hand a land tax notice to the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": ["string", "null"], "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "NhanThongBaoThueDat", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "isUpdating": {"type": ["boolean", "null"], "description": "Là lần cập nhật / Whether it is an update\n\nNguồn / Source: he_thong_mo (C).", "x-type": "flag", "x-source": "he_thong_mo", "x-confidence": "C"},
          "data": {"$ref": "#/components/schemas/ThongBaoThueDat", "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "thong_bao_thue_dat", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "DongBoDanhGiaYeuCau": {
        "title": "DongBoDanhGiaYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ kết quả đánh giá / Request: Synchronise the results of surveys\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoDanhGia", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/DanhGia"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of danh_gia", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "DongBoThongKeHoSoYeuCau": {
        "title": "DongBoThongKeHoSoYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ thống kê hồ sơ / Request: Synchronise the statistics of dossiers\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoThongKeHoSo", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/ThongKeHoSo"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of thong_ke_ho_so", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "LayDanhSachTthcYeuCau": {
        "title": "LayDanhSachTthcYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách thủ tục hành chính / Request: Get the list of procedures\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhSachTTHC", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LayDanhSachTthcPhanHoi": {
        "title": "LayDanhSachTthcPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách thủ tục hành chính / Response: Get the list of procedures\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/ThuTucRutGon"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of thu_tuc_rut_gon", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LayDanhSachTthcDonViYeuCau": {
        "title": "LayDanhSachTthcDonViYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách thủ tục hành chính của một đơn vị / Request: Get the list of procedures of one unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhSachTTHCDonVi", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "maDonVi": {"type": ["string", "null"], "pattern": "^(?:[A-Z0-9.]{1,35})?$", "description": "Mã đơn vị cần lấy danh sách / Code of the unit whose list is asked for\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhSachTthcDonViPhanHoi": {
        "title": "LayDanhSachTthcDonViPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách thủ tục hành chính của một đơn vị / Response: Get the list of procedures of one unit\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/ThuTucRutGon"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of thu_tuc_rut_gon", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayThuTucYeuCau": {
        "title": "LayThuTucYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy thông tin một thủ tục hành chính / Request: Get one procedure\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayThuTuc", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "maTTHC": {"type": "string", "minLength": 1, "description": "Mã thủ tục hành chính cần lấy / Code of the procedure asked for\n\nCách hiểu / Reading (open): Chỉ một hệ thống cho thấy dạng ngắn; rằng mọi mã mới của địa phương đều có dạng đó là phỏng đoán, nên dạng dài vẫn được nhận. / Only one system shows the short form; that all newer local codes have it is a guess, so the long one is still taken.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).", "x-type": "text", "x-named-type": "ma_tthc", "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "length", "max": 50, "severity": "warning", "confidence": "C", "source": "he_thong_tinh_a"}, {"rule": "pattern", "is": "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?", "severity": "warning", "confidence": "C", "source": "he_thong_mo; he_thong_tinh_a; he_thong_tuyen_sinh"}], "examples": ["1.005129", "3.000181.000.00.00.H22", "2.002621.H56"]}
        },
        "required": ["session", "madonvi", "service", "maTTHC"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LayThuTucPhanHoi": {
        "title": "LayThuTucPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy thông tin một thủ tục hành chính / Response: Get one procedure\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu; he_thong_tinh_a (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/ThuTuc"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of thu_tuc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu; he_thong_tinh_a",
        "x-confidence": "B"
      },
      "LayQdcbYeuCau": {
        "title": "LayQdcbYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy quyết định công bố thủ tục hành chính / Request: Get the decision that published a procedure\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayQDCB", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "idQDCB": {"type": ["string", "null"], "description": "Số định danh quyết định công bố (IDQUYETDINHCONGBO) / Identifier of the decision (IDQUYETDINHCONGBO)\n\nNguồn / Source: he_thong_tinh_a (C).", "x-type": "text", "x-source": "he_thong_tinh_a", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["40123"]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayQdcbPhanHoi": {
        "title": "LayQdcbPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy quyết định công bố thủ tục hành chính / Response: Get the decision that published a procedure\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/QuyetDinhCongBo"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of quyet_dinh_cong_bo", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhMucLinhVucYeuCau": {
        "title": "LayDanhMucLinhVucYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục lĩnh vực / Request: Get the list of fields of administration\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucLinhVuc", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhMucLinhVucPhanHoi": {
        "title": "LayDanhMucLinhVucPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục lĩnh vực / Response: Get the list of fields of administration\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/LinhVuc"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of linh_vuc", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhMucCoQuanYeuCau": {
        "title": "LayDanhMucCoQuanYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục cơ quan / Request: Get the list of agencies\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucCoQuan", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhMucCoQuanPhanHoi": {
        "title": "LayDanhMucCoQuanPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục cơ quan / Response: Get the list of agencies\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CoQuan"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of co_quan", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhMucNhomThuTucYeuCau": {
        "title": "LayDanhMucNhomThuTucYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục nhóm thủ tục / Request: Get the list of groups of procedures\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucNhomThuTuc", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhMucNhomThuTucPhanHoi": {
        "title": "LayDanhMucNhomThuTucPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục nhóm thủ tục / Response: Get the list of groups of procedures\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhMucLoaiThuTucYeuCau": {
        "title": "LayDanhMucLoaiThuTucYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục loại thủ tục / Request: Get the list of kinds of procedures\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucLoaiThuTuc", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhMucLoaiThuTucPhanHoi": {
        "title": "LayDanhMucLoaiThuTucPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục loại thủ tục / Response: Get the list of kinds of procedures\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "ThuTucThuocLoaiYeuCau": {
        "title": "ThuTucThuocLoaiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy các thủ tục thuộc một loại / Request: Get the procedures of one kind\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "ThuTucThuocLoai", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "ThuTucThuocLoaiPhanHoi": {
        "title": "ThuTucThuocLoaiPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy các thủ tục thuộc một loại / Response: Get the procedures of one kind\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDvcYeuCau": {
        "title": "LayDvcYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách dịch vụ công / Request: Get the list of public services\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDVC", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDvcPhanHoi": {
        "title": "LayDvcPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách dịch vụ công / Response: Get the list of public services\n\nNguồn / Source: he_thong_tinh_a (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"anyOf": [{"$ref": "#/components/schemas/DanhSachDichVuCong"}, {"type": "null"}], "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "danh_sach_dich_vu_cong", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C"
      },
      "LayDanhMucGioiTinhYeuCau": {
        "title": "LayDanhMucGioiTinhYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục giới tính / Request: Get the list of sexes\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucGioiTinh", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucGioiTinhPhanHoi": {
        "title": "LayDanhMucGioiTinhPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục giới tính / Response: Get the list of sexes\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTinhThanhYeuCau": {
        "title": "LayDanhMucTinhThanhYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục tỉnh thành / Request: Get the list of provinces and cities\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucTinhThanh", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTinhThanhPhanHoi": {
        "title": "LayDanhMucTinhThanhPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục tỉnh thành / Response: Get the list of provinces and cities\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucQuanHuyenYeuCau": {
        "title": "LayDanhMucQuanHuyenYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục quận huyện / Request: Get the list of districts\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucQuanHuyen", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucQuanHuyenPhanHoi": {
        "title": "LayDanhMucQuanHuyenPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục quận huyện / Response: Get the list of districts\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucPhuongXaYeuCau": {
        "title": "LayDanhMucPhuongXaYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục phường xã / Request: Get the list of wards and communes\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucPhuongXa", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucPhuongXaPhanHoi": {
        "title": "LayDanhMucPhuongXaPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục phường xã / Response: Get the list of wards and communes\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucQuocGiaYeuCau": {
        "title": "LayDanhMucQuocGiaYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục quốc gia / Request: Get the list of countries\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucQuocGia", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucQuocGiaPhanHoi": {
        "title": "LayDanhMucQuocGiaPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục quốc gia / Response: Get the list of countries\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucDanTocYeuCau": {
        "title": "LayDanhMucDanTocYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục dân tộc / Request: Get the list of ethnic groups\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucDanToc", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucDanTocPhanHoi": {
        "title": "LayDanhMucDanTocPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục dân tộc / Response: Get the list of ethnic groups\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTonGiaoYeuCau": {
        "title": "LayDanhMucTonGiaoYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục tôn giáo / Request: Get the list of religions\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucTonGiao", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTonGiaoPhanHoi": {
        "title": "LayDanhMucTonGiaoPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục tôn giáo / Response: Get the list of religions\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTinhTrangHonNhanYeuCau": {
        "title": "LayDanhMucTinhTrangHonNhanYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục tình trạng hôn nhân / Request: Get the list of marital statuses\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucTinhTrangHonNhan", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucTinhTrangHonNhanPhanHoi": {
        "title": "LayDanhMucTinhTrangHonNhanPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục tình trạng hôn nhân / Response: Get the list of marital statuses\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucDoiTuongYeuCau": {
        "title": "LayDanhMucDoiTuongYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục đối tượng / Request: Get the list of kinds of applicants\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucDoiTuong", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucDoiTuongPhanHoi": {
        "title": "LayDanhMucDoiTuongPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục đối tượng / Response: Get the list of kinds of applicants\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucCapThucHienYeuCau": {
        "title": "LayDanhMucCapThucHienYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục cấp thực hiện / Request: Get the list of levels of execution\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucCapThucHien", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucCapThucHienPhanHoi": {
        "title": "LayDanhMucCapThucHienPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục cấp thực hiện / Response: Get the list of levels of execution\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucCanCuPhapLyYeuCau": {
        "title": "LayDanhMucCanCuPhapLyYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục căn cứ pháp lý / Request: Get the list of legal bases\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucCanCuPhapLy", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucCanCuPhapLyPhanHoi": {
        "title": "LayDanhMucCanCuPhapLyPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục căn cứ pháp lý / Response: Get the list of legal bases\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucLePhiYeuCau": {
        "title": "LayDanhMucLePhiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh mục lệ phí / Request: Get the list of fees\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhMucLePhi", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "LayDanhMucLePhiPhanHoi": {
        "title": "LayDanhMucLePhiPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh mục lệ phí / Response: Get the list of fees\n\nNguồn / Source: hang_so_dich_vu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "hang_so_dich_vu",
        "x-confidence": "C"
      },
      "TraCuuTechIdYeuCau": {
        "title": "TraCuuTechIdYeuCau",
        "type": "object",
        "description": "Yêu cầu: Tra cứu định danh kỹ thuật của người dùng / Request: Look up the technical identifier of a user\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "TraCuuTechID", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "provider": {"enum": ["wso2is", "", null], "description": "Nhà cung cấp định danh / Identity provider\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}]},
          "mstorcmnd": {"type": ["string", "null"], "description": "Mã số thuế hoặc số giấy tờ tuỳ thân / Tax code or number of an identity paper\n\nNguồn / Source: he_thong_mo (C).", "x-type": "text", "x-source": "he_thong_mo", "x-confidence": "C", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": ["0100000001"]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "TraCuuTechIdPhanHoi": {
        "title": "TraCuuTechIdPhanHoi",
        "type": "object",
        "description": "Phản hồi: Tra cứu định danh kỹ thuật của người dùng / Response: Look up the technical identifier of a user\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/DinhDanhKyThuat"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of dinh_danh_ky_thuat", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "LayTaiLieuPaknYeuCau": {
        "title": "LayTaiLieuPaknYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy tài liệu đính kèm của phản ánh, kiến nghị / Request: Get the attached files of a petition\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: qcvn Bảng 11 (A).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayTaiLieuPAKN", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "TepTinPhanAnh": {"type": "string", "minLength": 1, "description": "Danh sách đường dẫn tệp tin phản ánh cần lấy / Paths of the files of the petition to get\n\nLà các đường dẫn đã nhận ở mục 13 của Bảng 9 và của Bảng 13.\n\nThe paths as received in item 13 of Table 9 and of Table 13.\n\nCách hiểu / Reading (open): Dấu ngăn cách các đường dẫn chưa biết; vị trí của trường ở mức ngoài cùng của yêu cầu là cách hiểu. / What separates the paths is not known; that the field stands at the top level of the request is our reading.\n\nNguồn / Source: qcvn Bảng 11, dòng / row 1 (A).", "x-type": "text", "x-source": "qcvn Bảng 11", "x-confidence": "A", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "A"}]}
        },
        "required": ["session", "madonvi", "service", "TepTinPhanAnh"],
        "additionalProperties": true,
        "x-source": "qcvn Bảng 11",
        "x-confidence": "A"
      },
      "LayTaiLieuPaknPhanHoi": {
        "title": "LayTaiLieuPaknPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy tài liệu đính kèm của phản ánh, kiến nghị / Response: Get the attached files of a petition\n\nNguồn / Source: qcvn Bảng 11 (A).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "json", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "qcvn Bảng 11",
        "x-confidence": "A"
      },
      "DanhSachPaknChoXuLyYeuCau": {
        "title": "DanhSachPaknChoXuLyYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách phản ánh, kiến nghị chờ xử lý / Request: Get the petitions that wait for the unit\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: yeu_cau_thu (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DanhSachPAKNChoXuLy", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "yeu_cau_thu",
        "x-confidence": "C"
      },
      "DanhSachPaknChoXuLyPhanHoi": {
        "title": "DanhSachPaknChoXuLyPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách phản ánh, kiến nghị chờ xử lý / Response: Get the petitions that wait for the unit\n\nNguồn / Source: yeu_cau_thu (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/Pakn"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of pakn", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "yeu_cau_thu",
        "x-confidence": "C"
      },
      "DanhSachPaknCongKhaiYeuCau": {
        "title": "DanhSachPaknCongKhaiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách phản ánh, kiến nghị đã công khai / Request: Get the published petitions\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: trang_phan_anh (D).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DanhSachPAKNCongKhai", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "trang_phan_anh",
        "x-confidence": "D"
      },
      "DanhSachPaknCongKhaiPhanHoi": {
        "title": "DanhSachPaknCongKhaiPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách phản ánh, kiến nghị đã công khai / Response: Get the published petitions\n\nNguồn / Source: trang_phan_anh (D).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"anyOf": [{"$ref": "#/components/schemas/KetQuaPaknCongKhai"}, {"type": "null"}], "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "ket_qua_pakn_cong_khai", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "trang_phan_anh",
        "x-confidence": "D"
      },
      "LayDanhSachHoiDapGuiTuDvcqgYeuCau": {
        "title": "LayDanhSachHoiDapGuiTuDvcqgYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Request: Get the questions sent from the National Public Service Portal\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhSachHoiDapGuiTuDVCQG", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhSachHoiDapGuiTuDvcqgPhanHoi": {
        "title": "LayDanhSachHoiDapGuiTuDvcqgPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Response: Get the questions sent from the National Public Service Portal\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CauHoi"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of cau_hoi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhSachHoiDapBoCoQuanYeuCau": {
        "title": "LayDanhSachHoiDapBoCoQuanYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy danh sách hỏi đáp do các cơ quan biên soạn / Request: Get the questions and answers compiled by agencies\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayDanhSachHoiDapBoCoQuan", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayDanhSachHoiDapBoCoQuanPhanHoi": {
        "title": "LayDanhSachHoiDapBoCoQuanPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy danh sách hỏi đáp do các cơ quan biên soạn / Response: Get the questions and answers compiled by agencies\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CauHoi"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of cau_hoi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "LayNoiDungTraLoiTheoCauHoiYeuCau": {
        "title": "LayNoiDungTraLoiTheoCauHoiYeuCau",
        "type": "object",
        "description": "Yêu cầu: Lấy nội dung trả lời theo câu hỏi / Request: Get the answers to one question\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "LayNoiDungTraLoiTheoCauHoi", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "cauhoiid": {"anyOf": [{"type": "integer", "minimum": -999999999999999999, "maximum": 999999999999999999}, {"const": ""}, {"type": "null"}], "description": "Số định danh câu hỏi / Identifier of the question\n\nNguồn / Source: he_thong_mo (C).", "x-type": "integer", "x-source": "he_thong_mo", "x-confidence": "C", "x-constraints": [{"rule": "required", "severity": "warning", "confidence": "C"}], "examples": [5513]}
        },
        "required": ["session", "madonvi", "service"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "LayNoiDungTraLoiTheoCauHoiPhanHoi": {
        "title": "LayNoiDungTraLoiTheoCauHoiPhanHoi",
        "type": "object",
        "description": "Phản hồi: Lấy nội dung trả lời theo câu hỏi / Response: Get the answers to one question\n\nNguồn / Source: he_thong_mo (C).",
        "properties": {
          "error_code": {"anyOf": [{"$ref": "#/components/schemas/MaLoiCode"}, {"type": "integer"}], "not": {"const": ""}, "description": "Mã lỗi / Error code\n\nGặp cả số và chuỗi; một số giao diện dùng khoá khác.\n\nNumber and text are both met; some interfaces use another key.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "code(ma_loi)", "x-writes": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "x-aliases": ["errorCode", "response_code"], "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "message": {"type": ["string", "null"], "description": "Thông điệp / Message to the caller\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B", "examples": ["Thành công"]},
          "result": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/CauTraLoi"}, "description": "Kết quả tra cứu / Result of a look-up\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).", "x-type": "list of cau_tra_loi", "x-source": "he_thong_mo; he_thong_tinh_a", "x-confidence": "B"}
        },
        "required": ["error_code"],
        "additionalProperties": true,
        "x-source": "he_thong_mo",
        "x-confidence": "C"
      },
      "DongBoHoiDapYeuCau": {
        "title": "DongBoHoiDapYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ hỏi đáp của đơn vị / Request: Synchronise the unit's own questions and answers\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoHoiDap", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/HoiDap"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of hoi_dap", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "DongBoKetQuaHoiDapGuiTuDvcqgYeuCau": {
        "title": "DongBoKetQuaHoiDapGuiTuDvcqgYeuCau",
        "type": "object",
        "description": "Yêu cầu: Đồng bộ kết quả trả lời câu hỏi gửi từ Cổng Dịch vụ công quốc gia / Request: Synchronise the answers to questions from the National Public Service Portal\n\nGửi bằng HTTP POST, mã đích dstcode ở tiêu đề hoặc trên địa chỉ, chỉ khi được cấu hình (hệ thống thử nghiệm không có); khoá đứng theo thứ tự bất kỳ. Tham số của dịch vụ đứng cùng mức với service.\n\nSent by HTTP POST, the destination code dstcode in the header or the address, only where it is configured (the test system has none); keys stand in any order. Parameters of a service stand beside the key service.\n\nNguồn / Source: he_thong_mo; hang_so_dich_vu (B).",
        "properties": {
          "session": {"type": "string", "minLength": 1, "description": "Mã phiên làm việc có được khi đăng nhập / Token that the login gave\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-sensitive": true, "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}], "examples": ["2f1d0c7e-0000-4000-8000-00000000abcd"]},
          "madonvi": {"type": "string", "pattern": "^(?:[A-Z0-9.]{1,35})$", "minLength": 1, "description": "Mã đơn vị gọi dịch vụ / Code of the calling unit\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-named-type": "ma_dinh_danh_co_quan", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}, {"rule": "pattern", "is": "[A-Z0-9.]{1,35}", "severity": "error", "confidence": "A", "source": "qd20_2020"}], "examples": ["000.00.00.G05", "H56.14"]},
          "service": {"type": "string", "const": "DongBoKetQuaHoiDapGuiTuDVCQG", "description": "Tên dịch vụ, phân biệt chữ hoa, chữ thường / Name of the service, in exact case\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "text", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]},
          "data": {"type": "array", "items": {"$ref": "#/components/schemas/KetQuaHoiDap"}, "description": "Dữ liệu của gói tin / Payload of the packet\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; yeu_cau_thu (B).", "x-type": "list of ket_qua_hoi_dap", "x-source": "he_thong_mo; he_thong_tinh_a; yeu_cau_thu", "x-confidence": "B", "x-constraints": [{"rule": "required", "severity": "error", "confidence": "B"}]}
        },
        "required": ["session", "madonvi", "service", "data"],
        "additionalProperties": true,
        "x-source": "he_thong_mo; hang_so_dich_vu",
        "x-confidence": "B"
      },
      "CapDonViCode": {
        "title": "CapDonViCode",
        "description": "Cấp của đơn vị trong danh mục cơ quan / Level of a unit in the list of agencies\n\nCách hiểu / Reading (open): Chưa thấy bảng mã; chỉ thấy mã 1 ở một bộ và mã 2 ở một sở. / No table was found; code 1 was seen with a ministry, code 2 with a provincial department.\n\nNguồn / Source: he_thong_mo (C).\n\n- `1`: Mã 1 (thấy ở một bộ, chưa rõ nghĩa) / Code 1 (seen with a ministry, meaning not known)\n- `2`: Mã 2 (thấy ở một sở, chưa rõ nghĩa) / Code 2 (seen with a provincial department, meaning not known)",
        "anyOf": [
          {"$ref": "#/components/schemas/CapDonViKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "example",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "ma_1", "vi": "Mã 1 (thấy ở một bộ, chưa rõ nghĩa)", "en": "Code 1 (seen with a ministry, meaning not known)", "source": "he_thong_mo", "confidence": "C"},
          {"code": "2", "id": "ma_2", "vi": "Mã 2 (thấy ở một sở, chưa rõ nghĩa)", "en": "Code 2 (seen with a provincial department, meaning not known)", "source": "he_thong_mo", "confidence": "C"}
        ]
      },
      "CapDonViKnownCode": {
        "title": "CapDonViKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Cấp của đơn vị trong danh mục cơ quan / Level of a unit in the list of agencies.",
        "type": "string",
        "enum": ["1", "2"],
        "x-enum-varnames": ["MA_1", "MA_2"],
        "x-enum-descriptions": ["Mã 1 (thấy ở một bộ, chưa rõ nghĩa) / Code 1 (seen with a ministry, meaning not known)", "Mã 2 (thấy ở một sở, chưa rõ nghĩa) / Code 2 (seen with a provincial department, meaning not known)"]
      },
      "CapThucHienCode": {
        "title": "CapThucHienCode",
        "description": "Cấp thực hiện thủ tục / Level at which a procedure is carried out\n\nNguồn / Source: he_thong_tinh_a (C).\n\n- `0`: Cấp Bộ / Ministry\n- `1`: Cấp Tỉnh / Province\n- `2`: Cấp Huyện / District\n- `3`: Cấp Xã / Commune",
        "anyOf": [
          {"$ref": "#/components/schemas/CapThucHienKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "x-codes": [
          {"code": "0", "id": "cap_bo", "vi": "Cấp Bộ", "en": "Ministry", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "1", "id": "cap_tinh", "vi": "Cấp Tỉnh", "en": "Province", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "2", "id": "cap_huyen", "vi": "Cấp Huyện", "en": "District", "note": {"vi": "Theo hiểu biết của chúng tôi (D), cấp huyện không còn từ ngày 01/07/2025; mã được giữ cho dữ liệu trước đó.", "en": "To our knowledge (D) there is no district level since 1 July 2025; the code stays for older data."}, "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "3", "id": "cap_xa", "vi": "Cấp Xã", "en": "Commune", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "CapThucHienKnownCode": {
        "title": "CapThucHienKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Cấp thực hiện thủ tục / Level at which a procedure is carried out.",
        "type": "string",
        "enum": ["0", "1", "2", "3"],
        "x-enum-varnames": ["CAP_BO", "CAP_TINH", "CAP_HUYEN", "CAP_XA"],
        "x-enum-descriptions": ["Cấp Bộ / Ministry", "Cấp Tỉnh / Province", "Cấp Huyện / District", "Cấp Xã / Commune"]
      },
      "CoSoDuLieuCode": {
        "title": "CoSoDuLieuCode",
        "description": "Cơ sở dữ liệu được kết nối / Database that was connected\n\nCách hiểu / Reading (open): Chưa thấy bảng mã, chỉ thấy hai giá trị. Công thức tính chỉ số cho biết có một mã dành cho cơ sở dữ liệu quốc gia về dân cư, nhưng chưa rõ mã nào. / No table was found, only two values. The formula of the indicators says that one value stands for the national population database, but not which.\n\nNguồn / Source: he_thong_tinh_a (C).\n\n- `1`: Mã 1 (chưa rõ nghĩa) / Code 1 (meaning not known)\n- `7`: Mã 7 (chưa rõ nghĩa) / Code 7 (meaning not known)",
        "anyOf": [
          {"$ref": "#/components/schemas/CoSoDuLieuKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "example",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "ma_1", "vi": "Mã 1 (chưa rõ nghĩa)", "en": "Code 1 (meaning not known)", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "7", "id": "ma_7", "vi": "Mã 7 (chưa rõ nghĩa)", "en": "Code 7 (meaning not known)", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "CoSoDuLieuKnownCode": {
        "title": "CoSoDuLieuKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Cơ sở dữ liệu được kết nối / Database that was connected.",
        "type": "string",
        "enum": ["1", "7"],
        "x-enum-varnames": ["MA_1", "MA_7"],
        "x-enum-descriptions": ["Mã 1 (chưa rõ nghĩa) / Code 1 (meaning not known)", "Mã 7 (chưa rõ nghĩa) / Code 7 (meaning not known)"]
      },
      "HinhThucCode": {
        "title": "HinhThucCode",
        "description": "Hình thức trả kết quả / Way of returning the result\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).\n\n- `0`: Trực tiếp tại bộ phận một cửa / In person at the one-stop office\n- `1`: Qua dịch vụ bưu chính công ích / By the public postal service",
        "anyOf": [
          {"$ref": "#/components/schemas/HinhThucKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "x-codes": [
          {"code": "0", "id": "truc_tiep", "vi": "Trực tiếp tại bộ phận một cửa", "en": "In person at the one-stop office", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"},
          {"code": "1", "id": "buu_chinh_cong_ich", "vi": "Qua dịch vụ bưu chính công ích", "en": "By the public postal service", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"}
        ]
      },
      "HinhThucKnownCode": {
        "title": "HinhThucKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Hình thức trả kết quả / Way of returning the result.",
        "type": "string",
        "enum": ["0", "1"],
        "x-enum-varnames": ["TRUC_TIEP", "BUU_CHINH_CONG_ICH"],
        "x-enum-descriptions": ["Trực tiếp tại bộ phận một cửa / In person at the one-stop office", "Qua dịch vụ bưu chính công ích / By the public postal service"]
      },
      "HinhThucThuCode": {
        "title": "HinhThucThuCode",
        "description": "Hình thức thu phí, lệ phí / When a fee is collected\n\nCách hiểu / Reading (open): Mã lấy từ giao diện cấp bộ thế hệ sau; hệ thống gửi theo QCVN 120 chỉ thấy mã 1. Mã 3 chưa gặp. / The codes come from the successor interface of ministries; systems that send after QCVN 120 were only seen with 1. Code 3 was not met.\n\nNguồn / Source: giao_dien_bo (C).\n\n- `1`: Thu khi tiếp nhận / At reception\n- `2`: Thu khi bổ sung / At supplement\n- `4`: Thu khi trả kết quả / At return of the result",
        "anyOf": [
          {"$ref": "#/components/schemas/HinhThucThuKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "giao_dien_bo",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "khi_tiep_nhan", "vi": "Thu khi tiếp nhận", "en": "At reception", "source": "giao_dien_bo", "confidence": "C"},
          {"code": "2", "id": "khi_bo_sung", "vi": "Thu khi bổ sung", "en": "At supplement", "source": "giao_dien_bo", "confidence": "C"},
          {"code": "4", "id": "khi_tra_ket_qua", "vi": "Thu khi trả kết quả", "en": "At return of the result", "source": "giao_dien_bo", "confidence": "C"}
        ]
      },
      "HinhThucThuKnownCode": {
        "title": "HinhThucThuKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Hình thức thu phí, lệ phí / When a fee is collected.",
        "type": "string",
        "enum": ["1", "2", "4"],
        "x-enum-varnames": ["KHI_TIEP_NHAN", "KHI_BO_SUNG", "KHI_TRA_KET_QUA"],
        "x-enum-descriptions": ["Thu khi tiếp nhận / At reception", "Thu khi bổ sung / At supplement", "Thu khi trả kết quả / At return of the result"]
      },
      "KenhThucHienCode": {
        "title": "KenhThucHienCode",
        "description": "Kênh thực hiện thủ tục / Channel of carrying out a procedure\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a; cong_thuc_766 (B).\n\n- `1`: Trực tiếp / In person\n- `2`: Trực tuyến / Online\n- `3`: Qua dịch vụ bưu chính công ích / By the public postal service",
        "anyOf": [
          {"$ref": "#/components/schemas/KenhThucHienKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo; he_thong_tinh_a; cong_thuc_766",
        "x-confidence": "B",
        "x-codes": [
          {"code": "1", "id": "truc_tiep", "vi": "Trực tiếp", "en": "In person", "source": "he_thong_mo; he_thong_tinh_a; cong_thuc_766", "confidence": "B"},
          {"code": "2", "id": "truc_tuyen", "vi": "Trực tuyến", "en": "Online", "source": "he_thong_mo; he_thong_tinh_a; cong_thuc_766", "confidence": "B"},
          {"code": "3", "id": "buu_chinh_cong_ich", "vi": "Qua dịch vụ bưu chính công ích", "en": "By the public postal service", "source": "he_thong_mo; he_thong_tinh_a; cong_thuc_766", "confidence": "B"}
        ]
      },
      "KenhThucHienKnownCode": {
        "title": "KenhThucHienKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Kênh thực hiện thủ tục / Channel of carrying out a procedure.",
        "type": "string",
        "enum": ["1", "2", "3"],
        "x-enum-varnames": ["TRUC_TIEP", "TRUC_TUYEN", "BUU_CHINH_CONG_ICH"],
        "x-enum-descriptions": ["Trực tiếp / In person", "Trực tuyến / Online", "Qua dịch vụ bưu chính công ích / By the public postal service"]
      },
      "LoaiDinhDanhCode": {
        "title": "LoaiDinhDanhCode",
        "description": "Loại giấy tờ định danh của chủ hồ sơ / Kind of identity paper of the owner\n\nMột hệ thống gửi mã 2 với số 000000001 khi không biết giấy tờ của chủ hồ sơ.\n\nOne system sends code 2 with number 000000001 when the owner's paper is not known.\n\nNguồn / Source: he_thong_tinh_a (C).\n\n- `1`: Căn cước công dân / Citizen's identity card (12 digits)\n- `2`: Chứng minh nhân dân / Former identity card (9 digits)",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiDinhDanhKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "can_cuoc_cong_dan", "vi": "Căn cước công dân", "en": "Citizen's identity card (12 digits)", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "2", "id": "chung_minh_nhan_dan", "vi": "Chứng minh nhân dân", "en": "Former identity card (9 digits)", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "LoaiDinhDanhKnownCode": {
        "title": "LoaiDinhDanhKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại giấy tờ định danh của chủ hồ sơ / Kind of identity paper of the owner.",
        "type": "string",
        "enum": ["1", "2"],
        "x-enum-varnames": ["CAN_CUOC_CONG_DAN", "CHUNG_MINH_NHAN_DAN"],
        "x-enum-descriptions": ["Căn cước công dân / Citizen's identity card (12 digits)", "Chứng minh nhân dân / Former identity card (9 digits)"]
      },
      "LoaiDoiTuongCode": {
        "title": "LoaiDoiTuongCode",
        "description": "Loại đối tượng của chủ hồ sơ / Kind of dossier owner\n\nGiao diện cấp bộ thế hệ sau đánh số khác (0 công dân, 1 doanh nghiệp, 2 hộ kinh doanh); không dùng lẫn.\n\nThe successor interface of ministries numbers otherwise (0 citizen, 1 business, 2 household business); do not mix the two.\n\nNguồn / Source: he_thong_tinh_a; he_thong_mo (B).\n\n- `1`: Công dân / Citizen\n- `2`: Doanh nghiệp / Business\n- `3`: Cơ quan nhà nước / State agency\n- `4`: Tổ chức khác hoặc đối tượng khác / Organisation or other",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiDoiTuongKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a; he_thong_mo",
        "x-confidence": "B",
        "x-codes": [
          {"code": "1", "id": "cong_dan", "vi": "Công dân", "en": "Citizen", "source": "he_thong_tinh_a; he_thong_mo", "confidence": "B"},
          {"code": "2", "id": "doanh_nghiep", "vi": "Doanh nghiệp", "en": "Business", "source": "he_thong_tinh_a; he_thong_mo", "confidence": "B"},
          {"code": "3", "id": "co_quan_nha_nuoc", "vi": "Cơ quan nhà nước", "en": "State agency", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "4", "id": "to_chuc_khac", "vi": "Tổ chức khác hoặc đối tượng khác", "en": "Organisation or other", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "LoaiDoiTuongKnownCode": {
        "title": "LoaiDoiTuongKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại đối tượng của chủ hồ sơ / Kind of dossier owner.",
        "type": "string",
        "enum": ["1", "2", "3", "4"],
        "x-enum-varnames": ["CONG_DAN", "DOANH_NGHIEP", "CO_QUAN_NHA_NUOC", "TO_CHUC_KHAC"],
        "x-enum-descriptions": ["Công dân / Citizen", "Doanh nghiệp / Business", "Cơ quan nhà nước / State agency", "Tổ chức khác hoặc đối tượng khác / Organisation or other"]
      },
      "LoaiGiayToCode": {
        "title": "LoaiGiayToCode",
        "description": "Loại giấy tờ đính kèm khác / Kind of another attached paper\n\nCách hiểu / Reading (open): Chưa thấy bảng mã cũng như giá trị nào của LoaiGiayTo; ba mã này mượn từ bảng LoaiBan của giao diện cấp bộ thế hệ sau. / Neither a table nor a value of LoaiGiayTo was seen; these three codes are borrowed from the table LoaiBan of the successor interface.\n\nNguồn / Source: cach_hieu (D).\n\n- `0`: Bản chính / Original\n- `1`: Bản sao / Copy\n- `2`: Bản điện tử / Electronic copy",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiGiayToKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "example",
        "x-source": "cach_hieu",
        "x-confidence": "D",
        "x-codes": [
          {"code": "0", "id": "ban_chinh", "vi": "Bản chính", "en": "Original", "source": "cach_hieu", "confidence": "D"},
          {"code": "1", "id": "ban_sao", "vi": "Bản sao", "en": "Copy", "source": "cach_hieu", "confidence": "D"},
          {"code": "2", "id": "ban_dien_tu", "vi": "Bản điện tử", "en": "Electronic copy", "source": "cach_hieu", "confidence": "D"}
        ]
      },
      "LoaiGiayToKnownCode": {
        "title": "LoaiGiayToKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại giấy tờ đính kèm khác / Kind of another attached paper.",
        "type": "string",
        "enum": ["0", "1", "2"],
        "x-enum-varnames": ["BAN_CHINH", "BAN_SAO", "BAN_DIEN_TU"],
        "x-enum-descriptions": ["Bản chính / Original", "Bản sao / Copy", "Bản điện tử / Electronic copy"]
      },
      "LoaiPhiLePhiCode": {
        "title": "LoaiPhiLePhiCode",
        "description": "Loại phí, lệ phí / Kind of fee\n\nPhí là khoản trả cho một dịch vụ công; lệ phí là khoản phải nộp được ấn định khi được cấp giấy tờ, đăng ký.\n\nA fee (phí) pays for a public service; a charge (lệ phí) is a fixed amount due when a paper or registration is given.\n\nCách hiểu / Reading (open): Nghĩa lấy từ các hằng số của phần kết nối nền tảng thanh toán, dùng cùng khoá. Hệ thống gửi hồ sơ chỉ thấy mã 1. Một giao diện khác, viết cho một bộ, gọi 1 là thông thường, 2 là thẩm định, cấp phép, 3 là gia hạn; cách hiểu đó không còn dùng. / The meanings are those of named constants in a connection to the payment platform, which has the same key. Systems that send dossiers were only seen with 1. Another interface, written for one ministry, calls 1 ordinary, 2 appraisal or licence, 3 extension; that reading is given up.\n\nNguồn / Source: thanh_toan_cong (C).\n\n- `1`: Phí / Fee\n- `2`: Lệ phí / Charge",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiPhiLePhiKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "thanh_toan_cong",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "phi", "vi": "Phí", "en": "Fee", "source": "thanh_toan_cong", "confidence": "C"},
          {"code": "2", "id": "le_phi", "vi": "Lệ phí", "en": "Charge", "source": "thanh_toan_cong", "confidence": "C"}
        ]
      },
      "LoaiPhiLePhiKnownCode": {
        "title": "LoaiPhiLePhiKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại phí, lệ phí / Kind of fee.",
        "type": "string",
        "enum": ["1", "2"],
        "x-enum-varnames": ["PHI", "LE_PHI"],
        "x-enum-descriptions": ["Phí / Fee", "Lệ phí / Charge"]
      },
      "LoaiThongKeCode": {
        "title": "LoaiThongKeCode",
        "description": "Loại thống kê / Kind of statistics\n\nCách hiểu / Reading (open): Chưa thấy bảng mã; mọi bản thống kê đã gặp đều ghi mã 1. / No table was found; every statistic that was met says 1.\n\nNguồn / Source: he_thong_mo (C).\n\n- `1`: Mã 1 (chưa rõ nghĩa) / Code 1 (meaning not known)",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiThongKeKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "example",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "ma_1", "vi": "Mã 1 (chưa rõ nghĩa)", "en": "Code 1 (meaning not known)", "source": "he_thong_mo", "confidence": "C"}
        ]
      },
      "LoaiThongKeKnownCode": {
        "title": "LoaiThongKeKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại thống kê / Kind of statistics.",
        "type": "string",
        "enum": ["1"],
        "x-enum-varnames": ["MA_1"],
        "x-enum-descriptions": ["Mã 1 (chưa rõ nghĩa) / Code 1 (meaning not known)"]
      },
      "LoaiTthcCode": {
        "title": "LoaiTthcCode",
        "description": "Loại thủ tục hành chính / Kind of administrative procedure\n\nNguồn / Source: he_thong_tinh_a (C).\n\n- `1`: Thủ tục không được luật giao cho địa phương quy định / Not left by law to local regulation\n- `2`: Thủ tục được luật giao quy định chi tiết / Left by law to detailed regulation\n- `3`: Loại khác / Another kind",
        "anyOf": [
          {"$ref": "#/components/schemas/LoaiTthcKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "khong_giao_dia_phuong", "vi": "Thủ tục không được luật giao cho địa phương quy định", "en": "Not left by law to local regulation", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "2", "id": "giao_quy_dinh_chi_tiet", "vi": "Thủ tục được luật giao quy định chi tiết", "en": "Left by law to detailed regulation", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "3", "id": "loai_khac", "vi": "Loại khác", "en": "Another kind", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "LoaiTthcKnownCode": {
        "title": "LoaiTthcKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Loại thủ tục hành chính / Kind of administrative procedure.",
        "type": "string",
        "enum": ["1", "2", "3"],
        "x-enum-varnames": ["KHONG_GIAO_DIA_PHUONG", "GIAO_QUY_DINH_CHI_TIET", "LOAI_KHAC"],
        "x-enum-descriptions": ["Thủ tục không được luật giao cho địa phương quy định / Not left by law to local regulation", "Thủ tục được luật giao quy định chi tiết / Left by law to detailed regulation", "Loại khác / Another kind"]
      },
      "MaDoiTuongThucHienCode": {
        "title": "MaDoiTuongThucHienCode",
        "description": "Đối tượng thực hiện thủ tục / Who may carry out a procedure\n\nCách hiểu / Reading (open): Chưa thấy bảng mã; hai mã này là các giá trị đã gặp cùng tên của chúng. / No table was found; these two are values that were met, with their names.\n\nNguồn / Source: he_thong_tinh_a (C).\n\n- `1`: Công dân Việt Nam / Vietnamese citizen\n- `4`: Doanh nghiệp / Business",
        "anyOf": [
          {"$ref": "#/components/schemas/MaDoiTuongThucHienKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "example",
        "x-source": "he_thong_tinh_a",
        "x-confidence": "C",
        "x-codes": [
          {"code": "1", "id": "cong_dan_viet_nam", "vi": "Công dân Việt Nam", "en": "Vietnamese citizen", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "4", "id": "doanh_nghiep", "vi": "Doanh nghiệp", "en": "Business", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "MaDoiTuongThucHienKnownCode": {
        "title": "MaDoiTuongThucHienKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Đối tượng thực hiện thủ tục / Who may carry out a procedure.",
        "type": "string",
        "enum": ["1", "4"],
        "x-enum-varnames": ["CONG_DAN_VIET_NAM", "DOANH_NGHIEP"],
        "x-enum-descriptions": ["Công dân Việt Nam / Vietnamese citizen", "Doanh nghiệp / Business"]
      },
      "MaLoiCode": {
        "title": "MaLoiCode",
        "description": "Mã lỗi của phản hồi / Error code of a response\n\nChưa thấy danh sách mã chính thức. Một hệ thống chỉ coi là thành công khi mã là 0 và thông điệp có chữ \"thành công\".\n\nNo official list was found. One system takes success only from code 0 together with the words \"thành công\" in the message.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).\n\n- `0`: Thành công / Success\n- `00`: Thành công (hai chữ số) / Success (two digits)\n- `3`: Bị từ chối / Refused\n- `-3`: Bị từ chối (mã âm) / Refused (negative code)\n- `-1`: Thất bại / Failure",
        "anyOf": [
          {"$ref": "#/components/schemas/MaLoiKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "x-codes": [
          {"code": "0", "id": "thanh_cong", "vi": "Thành công", "en": "Success", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"},
          {"code": "00", "id": "thanh_cong_00", "vi": "Thành công (hai chữ số)", "en": "Success (two digits)", "note": {"vi": "Giao diện riêng của một hệ thống tuyển sinh trả mã này.", "en": "The own interface of a school enrolment system answers with it."}, "source": "he_thong_tuyen_sinh", "confidence": "C"},
          {"code": "3", "id": "tu_choi", "vi": "Bị từ chối", "en": "Refused", "note": {"vi": "Khi thông điệp có chữ \"đã tồn tại\", gửi lại với isUpdating là True.", "en": "When the message says \"đã tồn tại\" (already exists), send again with isUpdating True."}, "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "-3", "id": "tu_choi_am_3", "vi": "Bị từ chối (mã âm)", "en": "Refused (negative code)", "note": {"vi": "Hiểu như mã 3.", "en": "Read like code 3."}, "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "-1", "id": "that_bai", "vi": "Thất bại", "en": "Failure", "note": {"vi": "Thông điệp nói lý do, như \"masohoso not found\", \"MaLinhVuc not found\", \"Data empty\".", "en": "The message says why, such as \"masohoso not found\", \"MaLinhVuc not found\", \"Data empty\"."}, "source": "he_thong_mo", "confidence": "C"}
        ]
      },
      "MaLoiKnownCode": {
        "title": "MaLoiKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Mã lỗi của phản hồi / Error code of a response.",
        "type": "string",
        "enum": ["0", "00", "3", "-3", "-1"],
        "x-enum-varnames": ["THANH_CONG", "THANH_CONG_00", "TU_CHOI", "TU_CHOI_AM_3", "THAT_BAI"],
        "x-enum-descriptions": ["Thành công / Success", "Thành công (hai chữ số) / Success (two digits)", "Bị từ chối / Refused", "Bị từ chối (mã âm) / Refused (negative code)", "Thất bại / Failure"]
      },
      "NoiNopHoSoCode": {
        "title": "NoiNopHoSoCode",
        "description": "Nơi nộp hồ sơ / Where the dossier was submitted\n\nCách hiểu / Reading (open): Chỉ thấy mã 2, do hệ thống của một tỉnh luôn gửi; nghĩa của mã 1 và 2 là cách hiểu. / Only code 2 was seen, always sent by the system of one province; the meanings of 1 and 2 are our reading.\n\nNguồn / Source: cach_hieu (D).\n\n- `1`: Nộp trên Cổng Dịch vụ công quốc gia / Submitted on the National Public Service Portal\n- `2`: Nộp trên cổng dịch vụ công của bộ, tỉnh / Submitted on the portal of the ministry or province",
        "anyOf": [
          {"$ref": "#/components/schemas/NoiNopHoSoKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "cach_hieu",
        "x-confidence": "D",
        "x-codes": [
          {"code": "1", "id": "cong_quoc_gia", "vi": "Nộp trên Cổng Dịch vụ công quốc gia", "en": "Submitted on the National Public Service Portal", "source": "cach_hieu", "confidence": "D"},
          {"code": "2", "id": "cong_bo_tinh", "vi": "Nộp trên cổng dịch vụ công của bộ, tỉnh", "en": "Submitted on the portal of the ministry or province", "source": "cach_hieu", "confidence": "D"}
        ]
      },
      "NoiNopHoSoKnownCode": {
        "title": "NoiNopHoSoKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Nơi nộp hồ sơ / Where the dossier was submitted.",
        "type": "string",
        "enum": ["1", "2"],
        "x-enum-varnames": ["CONG_QUOC_GIA", "CONG_BO_TINH"],
        "x-enum-descriptions": ["Nộp trên Cổng Dịch vụ công quốc gia / Submitted on the National Public Service Portal", "Nộp trên cổng dịch vụ công của bộ, tỉnh / Submitted on the portal of the ministry or province"]
      },
      "TaiSuDungCode": {
        "title": "TaiSuDungCode",
        "description": "Tái sử dụng giấy tờ đã có / Reuse of a paper that is already there\n\nNguồn / Source: he_thong_tinh_a; cong_thuc_766 (C).\n\n- `0`: Không tái sử dụng / Not reused\n- `1`: Được tái sử dụng / Reused\n- `2`: Được tái sử dụng qua mã kết quả thay thế (ghi ở MaKetQuaThayThe) / Reused through the code of a replacing result (given in MaKetQuaThayThe)",
        "anyOf": [
          {"$ref": "#/components/schemas/TaiSuDungKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a; cong_thuc_766",
        "x-confidence": "C",
        "x-codes": [
          {"code": "0", "id": "khong_tai_su_dung", "vi": "Không tái sử dụng", "en": "Not reused", "source": "he_thong_tinh_a; cong_thuc_766", "confidence": "C"},
          {"code": "1", "id": "duoc_tai_su_dung", "vi": "Được tái sử dụng", "en": "Reused", "source": "he_thong_tinh_a; cong_thuc_766", "confidence": "C"},
          {"code": "2", "id": "qua_ma_ket_qua_thay_the", "vi": "Được tái sử dụng qua mã kết quả thay thế (ghi ở MaKetQuaThayThe)", "en": "Reused through the code of a replacing result (given in MaKetQuaThayThe)", "source": "he_thong_tinh_a; cong_thuc_766", "confidence": "C"}
        ]
      },
      "TaiSuDungKnownCode": {
        "title": "TaiSuDungKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Tái sử dụng giấy tờ đã có / Reuse of a paper that is already there.",
        "type": "string",
        "enum": ["0", "1", "2"],
        "x-enum-varnames": ["KHONG_TAI_SU_DUNG", "DUOC_TAI_SU_DUNG", "QUA_MA_KET_QUA_THAY_THE"],
        "x-enum-descriptions": ["Không tái sử dụng / Not reused", "Được tái sử dụng / Reused", "Được tái sử dụng qua mã kết quả thay thế (ghi ở MaKetQuaThayThe) / Reused through the code of a replacing result (given in MaKetQuaThayThe)"]
      },
      "ThanhToanTrucTuyenCode": {
        "title": "ThanhToanTrucTuyenCode",
        "description": "Thanh toán trực tuyến / Online payment\n\nHệ thống của một tỉnh gửi mã 1 cho mọi khoản đã nộp (C).\n\nThe system of one province sends 1 for any paid fee (C).\n\nNguồn / Source: cong_thuc_766 (B).\n\n- `0`: Mặc định hoặc không có / Default or none\n- `1`: Thanh toán qua Cổng Dịch vụ công quốc gia / Paid through the National Public Service Portal\n- `2`: Thanh toán qua cổng của đơn vị / Paid through the unit's own gateway\n- `3`: Không trực tuyến hoặc chưa thanh toán / Not online, or not paid",
        "anyOf": [
          {"$ref": "#/components/schemas/ThanhToanTrucTuyenKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "cong_thuc_766",
        "x-confidence": "B",
        "x-codes": [
          {"code": "0", "id": "mac_dinh", "vi": "Mặc định hoặc không có", "en": "Default or none", "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "1", "id": "qua_cong_quoc_gia", "vi": "Thanh toán qua Cổng Dịch vụ công quốc gia", "en": "Paid through the National Public Service Portal", "source": "cong_thuc_766", "confidence": "B"},
          {"code": "2", "id": "qua_cong_cua_don_vi", "vi": "Thanh toán qua cổng của đơn vị", "en": "Paid through the unit's own gateway", "source": "cong_thuc_766", "confidence": "B"},
          {"code": "3", "id": "khong_truc_tuyen", "vi": "Không trực tuyến hoặc chưa thanh toán", "en": "Not online, or not paid", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "ThanhToanTrucTuyenKnownCode": {
        "title": "ThanhToanTrucTuyenKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Thanh toán trực tuyến / Online payment.",
        "type": "string",
        "enum": ["0", "1", "2", "3"],
        "x-enum-varnames": ["MAC_DINH", "QUA_CONG_QUOC_GIA", "QUA_CONG_CUA_DON_VI", "KHONG_TRUC_TUYEN"],
        "x-enum-descriptions": ["Mặc định hoặc không có / Default or none", "Thanh toán qua Cổng Dịch vụ công quốc gia / Paid through the National Public Service Portal", "Thanh toán qua cổng của đơn vị / Paid through the unit's own gateway", "Không trực tuyến hoặc chưa thanh toán / Not online, or not paid"]
      },
      "TrangThaiDongBoCode": {
        "title": "TrangThaiDongBoCode",
        "description": "Trạng thái gửi về cho hồ sơ nộp trên Cổng Dịch vụ công quốc gia / Status sent back for a dossier filed on the National Public Service Portal\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).\n\n- `2`: Tiếp nhận / Received\n- `5`: Yêu cầu bổ sung hoặc từ chối / Supplement requested or refused\n- `11`: Từ chối / Refused",
        "anyOf": [
          {"$ref": "#/components/schemas/TrangThaiDongBoKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "x-codes": [
          {"code": "2", "id": "tiep_nhan", "vi": "Tiếp nhận", "en": "Received", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"},
          {"code": "5", "id": "bo_sung_hoac_tu_choi", "vi": "Yêu cầu bổ sung hoặc từ chối", "en": "Supplement requested or refused", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"},
          {"code": "11", "id": "tu_choi", "vi": "Từ chối", "en": "Refused", "source": "he_thong_tinh_a", "confidence": "C"}
        ]
      },
      "TrangThaiDongBoKnownCode": {
        "title": "TrangThaiDongBoKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Trạng thái gửi về cho hồ sơ nộp trên Cổng Dịch vụ công quốc gia / Status sent back for a dossier filed on the National Public Service Portal.",
        "type": "string",
        "enum": ["2", "5", "11"],
        "x-enum-varnames": ["TIEP_NHAN", "BO_SUNG_HOAC_TU_CHOI", "TU_CHOI"],
        "x-enum-descriptions": ["Tiếp nhận / Received", "Yêu cầu bổ sung hoặc từ chối / Supplement requested or refused", "Từ chối / Refused"]
      },
      "TrangThaiHoSoCode": {
        "title": "TrangThaiHoSoCode",
        "description": "Trạng thái hồ sơ / Dossier status\n\nMột hệ thống đổi mã 5, 6, 8 thành 9 trước khi gửi hồ sơ (C).\n\nOne system turns codes 5, 6 and 8 into 9 before it sends a dossier (C).\n\nCách hiểu / Reading (open): Hai hệ thống ánh xạ trạng thái nội bộ \"mới\", \"đang tiếp nhận\", \"từ chối\", \"không giải quyết\" sang mã 1, 2, 3, 8 theo cách ngược nhau; ở đây chỉ ghi nghĩa của mã. / Two systems map their own states \"new\", \"receiving\", \"denied\", \"unresolved\" to codes 1, 2, 3, 8 in opposite ways; only the meaning of the codes stands here.\n\nNguồn / Source: he_thong_tinh_a; giao_dien_bo (B).\n\n- `0`: Liên thông / Inter-agency\n- `1`: Mới đăng ký / Newly registered\n- `2`: Được tiếp nhận / Received\n- `3`: Không được tiếp nhận / Not accepted\n- `4`: Đang xử lý / In process\n- `5`: Yêu cầu bổ sung giấy tờ / Supplement of papers requested\n- `6`: Yêu cầu thực hiện nghĩa vụ tài chính / Payment of a financial duty requested\n- `7`: Công dân yêu cầu rút hồ sơ / Withdrawn at the citizen's request\n- `8`: Dừng xử lý / Processing stopped\n- `9`: Đã xử lý xong / Processing finished\n- `10`: Đã trả kết quả / Result returned\n- `11`: Trạng thái khác, không ánh xạ được / Another status, not mapped",
        "anyOf": [
          {"$ref": "#/components/schemas/TrangThaiHoSoKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_tinh_a; giao_dien_bo",
        "x-confidence": "B",
        "x-codes": [
          {"code": "0", "id": "lien_thong", "vi": "Liên thông", "en": "Inter-agency", "note": {"vi": "Ngoài bảng chung; một hệ thống gửi mã này cho hồ sơ liên thông.", "en": "Outside the common table; one system sends it for inter-agency dossiers."}, "source": "he_thong_tinh_a", "confidence": "C"},
          {"code": "1", "id": "moi_dang_ky", "vi": "Mới đăng ký", "en": "Newly registered", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "2", "id": "duoc_tiep_nhan", "vi": "Được tiếp nhận", "en": "Received", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "3", "id": "khong_duoc_tiep_nhan", "vi": "Không được tiếp nhận", "en": "Not accepted", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "4", "id": "dang_xu_ly", "vi": "Đang xử lý", "en": "In process", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "5", "id": "yeu_cau_bo_sung_giay_to", "vi": "Yêu cầu bổ sung giấy tờ", "en": "Supplement of papers requested", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "6", "id": "yeu_cau_nghia_vu_tai_chinh", "vi": "Yêu cầu thực hiện nghĩa vụ tài chính", "en": "Payment of a financial duty requested", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "7", "id": "cong_dan_yeu_cau_rut", "vi": "Công dân yêu cầu rút hồ sơ", "en": "Withdrawn at the citizen's request", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "8", "id": "dung_xu_ly", "vi": "Dừng xử lý", "en": "Processing stopped", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "9", "id": "da_xu_ly_xong", "vi": "Đã xử lý xong", "en": "Processing finished", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "10", "id": "da_tra_ket_qua", "vi": "Đã trả kết quả", "en": "Result returned", "source": "he_thong_tinh_a; giao_dien_bo", "confidence": "B"},
          {"code": "11", "id": "khac", "vi": "Trạng thái khác, không ánh xạ được", "en": "Another status, not mapped", "note": {"vi": "Ngoài bảng chung; một hệ thống gửi khi không ánh xạ được trạng thái.", "en": "Outside the common table; one system sends it when it cannot map a status."}, "source": "he_thong_mo", "confidence": "C"}
        ]
      },
      "TrangThaiHoSoKnownCode": {
        "title": "TrangThaiHoSoKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Trạng thái hồ sơ / Dossier status.",
        "type": "string",
        "enum": ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
        "x-enum-varnames": ["LIEN_THONG", "MOI_DANG_KY", "DUOC_TIEP_NHAN", "KHONG_DUOC_TIEP_NHAN", "DANG_XU_LY", "YEU_CAU_BO_SUNG_GIAY_TO", "YEU_CAU_NGHIA_VU_TAI_CHINH", "CONG_DAN_YEU_CAU_RUT", "DUNG_XU_LY", "DA_XU_LY_XONG", "DA_TRA_KET_QUA", "KHAC"],
        "x-enum-descriptions": ["Liên thông / Inter-agency", "Mới đăng ký / Newly registered", "Được tiếp nhận / Received", "Không được tiếp nhận / Not accepted", "Đang xử lý / In process", "Yêu cầu bổ sung giấy tờ / Supplement of papers requested", "Yêu cầu thực hiện nghĩa vụ tài chính / Payment of a financial duty requested", "Công dân yêu cầu rút hồ sơ / Withdrawn at the citizen's request", "Dừng xử lý / Processing stopped", "Đã xử lý xong / Processing finished", "Đã trả kết quả / Result returned", "Trạng thái khác, không ánh xạ được / Another status, not mapped"]
      },
      "TrangThaiHoiDapCode": {
        "title": "TrangThaiHoiDapCode",
        "description": "Trạng thái câu hỏi / Status of a question\n\nNguồn / Source: he_thong_mo (C).\n\n- `0`: Ẩn hoặc bỏ qua / Hidden or skipped\n- `1`: Đã công khai / Published",
        "anyOf": [
          {"$ref": "#/components/schemas/TrangThaiHoiDapKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo",
        "x-confidence": "C",
        "x-codes": [
          {"code": "0", "id": "an", "vi": "Ẩn hoặc bỏ qua", "en": "Hidden or skipped", "source": "he_thong_mo", "confidence": "C"},
          {"code": "1", "id": "cong_khai", "vi": "Đã công khai", "en": "Published", "source": "he_thong_mo", "confidence": "C"}
        ]
      },
      "TrangThaiHoiDapKnownCode": {
        "title": "TrangThaiHoiDapKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Trạng thái câu hỏi / Status of a question.",
        "type": "string",
        "enum": ["0", "1"],
        "x-enum-varnames": ["AN", "CONG_KHAI"],
        "x-enum-descriptions": ["Ẩn hoặc bỏ qua / Hidden or skipped", "Đã công khai / Published"]
      },
      "TrangThaiTthcCode": {
        "title": "TrangThaiTthcCode",
        "description": "Trạng thái công khai của thủ tục hành chính / Publication status of a procedure\n\nGiá trị khác 1 nghĩa là không công khai.\n\nAny value but 1 means not public.\n\nNguồn / Source: he_thong_mo; he_thong_tinh_a (B).\n\n- `1`: Công khai, còn hiệu lực / Public, in force",
        "anyOf": [
          {"$ref": "#/components/schemas/TrangThaiTthcKnownCode"},
          {"type": "string"}
        ],
        "x-strength": "open",
        "x-source": "he_thong_mo; he_thong_tinh_a",
        "x-confidence": "B",
        "x-codes": [
          {"code": "1", "id": "cong_khai", "vi": "Công khai, còn hiệu lực", "en": "Public, in force", "source": "he_thong_mo; he_thong_tinh_a", "confidence": "B"}
        ]
      },
      "TrangThaiTthcKnownCode": {
        "title": "TrangThaiTthcKnownCode",
        "description": "Các mã đã biết của bảng / known codes of the table: Trạng thái công khai của thủ tục hành chính / Publication status of a procedure.",
        "type": "string",
        "enum": ["1"],
        "x-enum-varnames": ["CONG_KHAI"],
        "x-enum-descriptions": ["Công khai, còn hiệu lực / Public, in force"]
      }
    },
    "examples": {
      "DangNhapPhanHoiDangNhapDuoc": {
        "summary": "Đăng nhập được / Logged in",
        "value": {
          "session": "2f1d0c7e-0000-4000-8000-00000000abcd",
          "error_code": "0",
          "message": "Thành công"
        }
      },
      "DangNhapPhanHoiDangNhapHong": {
        "summary": "Không đăng nhập được (thông điệp do chúng tôi đặt) / Login failed (the message is ours)",
        "value": {
          "error_code": "-1",
          "message": "Sai tên đăng nhập hoặc mật khẩu"
        }
      },
      "PhanHoiThanhCong": {
        "summary": "Thành công / Success",
        "value": {
          "error_code": "0",
          "message": "Thành công"
        }
      },
      "PhanHoiThatBai": {
        "summary": "Thất bại: thông điệp nói lý do / Failure: the message says why",
        "value": {
          "error_code": "-1",
          "message": "Data empty"
        }
      },
      "PhanHoiTuChoi": {
        "summary": "Bị từ chối (thông điệp do chúng tôi đặt) / Refused (the message is ours)",
        "value": {
          "error_code": "3",
          "message": "Dữ liệu không hợp lệ"
        }
      }
    }
  }
};
