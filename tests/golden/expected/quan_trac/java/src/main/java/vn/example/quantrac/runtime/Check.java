package vn.example.quantrac.runtime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The closed list of things a value is checked for, each with its sentences.
 *
 * <p>A sentence has places in braces; what they are filled with never comes from the packet.
 */
enum Check {
  JSON(
      "Dữ liệu không phải là đúng một văn bản JSON mã UTF-8 hợp lệ. Hãy gửi lại.",
      "The bytes are not exactly one valid JSON text in UTF-8. Send them again."),
  REQUIRED(
      "{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
      "{field}: a required value is missing. Fill it in."),
  TYPE(
      "{field}: sai kiểu JSON, cần {expected}. Hãy gửi đúng kiểu.",
      "{field}: wrong JSON type, {expected} is asked. Send that type."),
  FORM(
      "{field}: dạng gần đúng, đã hiểu; dạng chuẩn là {expected}. Hãy sửa nơi gửi.",
      "{field}: understood, but the exact form is {expected}. Mend the sender."),
  FORMAT(
      "{field}: không đúng dạng {expected}. Hãy sửa giá trị.",
      "{field}: not of the form {expected}. Correct the value."),
  LENGTH(
      "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.",
      "{field}: the length must be {min} to {max} characters. Correct the value."),
  PATTERN(
      "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
      "{field}: does not match the pattern {pattern}. Correct the value."),
  RANGE(
      "{field}: ngoài khoảng {min} đến {max}. Hãy sửa giá trị.",
      "{field}: outside the range {min} to {max}. Correct the value."),
  CODE(
      "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
      "{field}: the code is not in table {table} of edition {edition}. Use a code of the table."),
  ITEMS(
      "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.",
      "{field}: the number of items must be {min} to {max}. Correct the list."),
  UNIQUE(
      "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.",
      "{field}: {key} is repeated in the list. Keep each value once."),
  UNKNOWN(
      "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
      "The field is not in the specification; it is kept as it came. Check its name."),
  ALIAS(
      "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
      "{field}: sent under another name, understood. Use the name {wire}."),
  SERVICE_REQUIRED(
      "required",
      "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: {candidates}.",
      "It is not clear which service the message belongs to. Name the service."
          + " Candidates: {candidates}."),
  SERVICE_CODE(
      "code",
      "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: {candidates}.",
      "This name does not lead to exactly one service. Check it. Candidates: {candidates}.");

  final String id;
  private final String vi;
  private final String en;

  Check(String vi, String en) {
    this.id = name().toLowerCase(Locale.ROOT);
    this.vi = vi;
    this.en = en;
  }

  Check(String id, String vi, String en) {
    this.id = id;
    this.vi = vi;
    this.en = en;
  }

  /** What there is to say; {@code field} is null where a finding is about no field. */
  Finding.Said said(Field field, Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    if (field == null) {
      return new Finding.Said(filled(vi, all), filled(en, all), null, null, words);
    }
    all.put("wire", field.wire);
    all.put("field", field.wire + " (" + field.vi + ")");
    String vietnamese = filled(vi, all);
    all.put("field", field.wire + " (" + field.en + ")");
    return new Finding.Said(
        vietnamese, filled(en, all), field.label(), field.citation(), words);
  }

  /** What a broken rule says. */
  static Finding.Said said(Rule rule, Field self) {
    return new Finding.Said(rule.vi(), rule.en(), null, self.citation(), Map.of());
  }

  /** Fills each place once: what was filled in is not looked at again. */
  private static String filled(String sentence, Map<String, String> words) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      out.append(sentence, from, open);
      out.append(words.getOrDefault(sentence.substring(open + 1, close), "…"));
      from = close + 1;
    }
    return out.append(sentence, from, sentence.length()).toString();
  }
}
