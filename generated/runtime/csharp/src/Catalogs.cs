using System;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>
/// Các danh mục mà bên gọi có, theo tên bảng mã. Hãy giữ một đối tượng và đưa cho mọi lần đọc. / The lists that a caller has, by the ids of their code tables. Keep one, and give it to each reading.
/// </summary>
public sealed class Catalogs
{
    private readonly Dictionary<string, Catalog> _lists;

    private Catalogs(Dictionary<string, Catalog> lists) => _lists = lists;

    /// <summary>The ids of the code tables that have one.</summary>
    internal IEnumerable<string> Tables => _lists.Keys;

    /// <summary>Vài danh mục. / Some lists.</summary>
    /// <param name="lists">Danh mục theo tên bảng mã trong đặc tả. / The lists by the ids of their code tables.</param>
    /// <returns>Các danh mục ấy, không đổi nữa. / The same, never to change again.</returns>
    public static Catalogs Of(IEnumerable<KeyValuePair<string, Catalog>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Dictionary<string, Catalog> kept = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Catalog> one in lists)
        {
            kept[one.Key] = one.Value;
        }

        return new Catalogs(kept);
    }

    /// <summary>Danh mục của một bảng mã. / The list of a code table.</summary>
    /// <param name="table">Tên bảng mã trong đặc tả. / The id of the code table.</param>
    /// <returns>Danh mục; null: không có. / The list; null: there is none.</returns>
    public Catalog? Find(string table) => _lists.TryGetValue(table, out Catalog? found) ? found : null;
}
