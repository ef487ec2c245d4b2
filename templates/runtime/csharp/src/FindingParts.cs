using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Trường mà một phát hiện nói tới. / The field that a finding is about.</summary>
/// <param name="Wire">Tên trên đường truyền. / Its name on the wire.</param>
/// <param name="Vi">Tên tiếng Việt. / Name in Vietnamese.</param>
/// <param name="En">Tên tiếng Anh. / Name in English.</param>
public sealed record FindingLabel(string Wire, string Vi, string En);

/// <summary>Phát hiện dựa vào đâu, và chắc chắn đến đâu. / Where a finding comes from, and how sure that is.</summary>
/// <param name="Vi">Các văn bản và chỗ trong đó, tiếng Việt. / The documents and the places in them, in Vietnamese.</param>
/// <param name="En">Cũng thế, tiếng Anh. / The same in English.</param>
/// <param name="Row">Dòng của bảng; null: không có. / The row of the table; null: there is none.</param>
/// <param name="Confidence">A, B, C hoặc D. / A, B, C or D.</param>
/// <param name="Cited">Cũng thế bằng mã của nguồn, như câu báo nêu; null: không có. / The same by the ids of the sources, as messages name them; null: there are none.</param>
public sealed record FindingSource(string Vi, string En, string? Row, string Confidence, string? Cited = null)
{
    internal string ClauseVi => Clause(Vi, pair => pair.Vi);

    internal string ClauseEn => Clause(En, pair => pair.En);

    private string Clause(string place, Func<(string Vi, string En), string> language)
    {
        string row = Row is null ? "" : Word.Filled(language(Phrasebook.Additions["row"]), _ => Row);
        return Word.Filled(language(Phrasebook.Additions["clause"]), blank => blank switch
        {
            "place" => Cited ?? place, // names of sources are long
            "row" => row,
            _ => Confidence,
        });
    }
}
