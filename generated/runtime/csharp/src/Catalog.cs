using System;
using System.Collections.Generic;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Một danh mục mã quá dài để thành lớp: nghĩa của từng mã, tiếng Việt và tiếng Anh. / One list of codes that is too long for a class: what each means, in Vietnamese and in English.</summary>
public sealed class Catalog
{
    private const char Tab = '\t';

    // Vietnamese, a tab, English where it is another text.
    private readonly Dictionary<string, string> _rows;

    private Catalog(Dictionary<string, string> rows, string version)
    {
        _rows = rows;
        Version = version;
    }

    /// <summary>Phiên bản, mà kết quả đọc nêu ra. / Which version of the list it is; readings name it.</summary>
    public string Version { get; }

    /// <summary>Số mã. / How many codes it has.</summary>
    public int Count => _rows.Count;

    /// <summary>Mọi mã, không theo thứ tự nào. / The codes, in no particular order.</summary>
    public IEnumerable<string> Codes => _rows.Keys;

    /// <summary>Danh mục từ dữ liệu của chương trình. / A list of what a program has.</summary>
    /// <param name="labels">Nghĩa tiếng Việt theo mã. / What each code means, in Vietnamese.</param>
    /// <param name="version">Phiên bản. / Which version of the list it is.</param>
    /// <returns>Danh mục. / The list.</returns>
    public static Catalog Of(IEnumerable<KeyValuePair<string, string>> labels, string version)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(version);
        Dictionary<string, string> rows = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> one in labels)
        {
            rows[one.Key] = one.Value;
        }

        return new Catalog(rows, version);
    }

    /// <summary>
    /// Đọc tệp CSV như bảng tính ghi ra: UTF-8 có hay không có dấu đầu tệp, giữa các ô là <c>;</c>, tab hay <c>,</c>. Hàng không có mã được bỏ qua; hai hàng cùng mã thì hàng trước được lấy. / Reads a CSV file as spreadsheets write it: UTF-8 with or without a mark, between cells <c>;</c>, a tab or <c>,</c>, whichever the first line has most of. A row without a code is passed over, of two with the same code the first counts.
    /// </summary>
    /// <param name="csv">Các byte. / Its bytes.</param>
    /// <param name="version">Phiên bản. / Which version of the list it is.</param>
    /// <param name="code">Tiêu đề của cột mã. / The head of the column with the codes.</param>
    /// <param name="vi">Tiêu đề của cột nghĩa tiếng Việt. / The head of the column with their meanings in Vietnamese.</param>
    /// <param name="en">Tiêu đề của cột nghĩa tiếng Anh; null: không có. / That of the meanings in English; null: there is none.</param>
    /// <returns>Danh mục. / The list.</returns>
    /// <exception cref="ArgumentException">Không phải UTF-8, hoặc thiếu một cột. / The bytes are not UTF-8, or a column is missing.</exception>
    public static Catalog ReadCsv(byte[] csv, string version, string code = "code", string vi = "vi", string? en = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(version);
        CsvReader lines = new(Decoded(csv));
        List<string> heads = lines.Next() ?? [];
        int codes = Place(heads, code);
        int first = Place(heads, vi);
        int second = Place(heads, en ?? vi);
        Dictionary<string, string> rows = new(StringComparer.Ordinal);
        while (lines.Next() is { } cells)
        {
            string key = Cell(cells, codes);
            if (key.Length > 0 && !rows.ContainsKey(key))
            {
                rows.Add(key, Cell(cells, first) + Tab + Cell(cells, second));
            }
        }

        return new Catalog(rows, version);
    }

    /// <summary>A list as a contract has it: a line a code, tabs between code and labels.</summary>
    internal static Catalog OfLines(byte[] lines, string version)
    {
        string text = Encoding.UTF8.GetString(lines);
        Dictionary<string, string> rows = new(StringComparer.Ordinal);
        for (int at = 0, end = text.IndexOf('\n'); end >= 0; at = end + 1, end = text.IndexOf('\n', at))
        {
            int tab = text.IndexOf(Tab, at);
            rows[text.Substring(at, tab - at)] = text.Substring(tab + 1, end - tab - 1);
        }

        return new Catalog(rows, version);
    }

    /// <summary>Có mã ấy không. / Whether it has a code.</summary>
    /// <param name="code">Mã. / The code.</param>
    /// <returns>Có hay không. / Whether it has.</returns>
    public bool Contains(string code) => _rows.ContainsKey(code);

    /// <summary>Nghĩa tiếng Việt của một mã; mã lạ thì chính mã ấy. / What a code means in Vietnamese; of one that is not there, the code.</summary>
    /// <param name="code">Mã. / The code.</param>
    /// <returns>Nghĩa. / Its meaning.</returns>
    public string LabelVi(string code) => Label(code, 0);

    /// <summary>Nghĩa tiếng Anh của một mã, tiếng Việt nếu không ai nói bằng tiếng Anh; mã lạ thì chính mã ấy. / What a code means in English, in Vietnamese where nobody says it in English; of one that is not there, the code.</summary>
    /// <param name="code">Mã. / The code.</param>
    /// <returns>Nghĩa. / Its meaning.</returns>
    public string LabelEn(string code) => Label(code, 1);

    private string Label(string code, int language)
    {
        string[] labels = (_rows.TryGetValue(code, out string? row) ? row : code).Split(Tab);
        string said = labels.Length > language ? labels[language] : "";
        return said.Length > 0 ? said : labels[0].Length > 0 ? labels[0] : code;
    }

    private static string Decoded(byte[] csv)
    {
        int mark = csv.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(csv, mark, csv.Length - mark);
        }
        catch (DecoderFallbackException)
        {
            throw new ArgumentException("Danh mục không phải UTF-8. / The list is not UTF-8.", nameof(csv));
        }
    }

    private static int Place(List<string> heads, string head)
    {
        int found = heads.IndexOf(head);
        return found >= 0 ? found : throw new ArgumentException($"Danh mục không có cột {head}. / The list has no column {head}.", nameof(head));
    }

    private static string Cell(List<string> cells, int place) => place < cells.Count ? cells[place] : "";
}
