using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>Một bản ghi của bất kỳ lớp nào: kiểm tra, ghi, các trường lạ. / A record of any class: judging, writing, unknown fields.</summary>
public partial interface IPacket
{
    /// <summary>Các trường không có trong đặc tả, giữ nguyên. / Fields that are not in the specification, as they came.</summary>
    UnknownMembers Unknown { get; }

    /// <summary>Mọi phát hiện trên giá trị này, như khi đọc chặt chẽ. / Every finding on this value, as strict reading has them.</summary>
    /// <param name="edition">Lần ban hành; null: mới nhất. / The edition; null: the newest.</param>
    /// <returns>Các phát hiện. / The findings.</returns>
    /// <exception cref="System.ArgumentException">Lần ban hành là của quy chuẩn khác. / The edition is of another regulation.</exception>
    IReadOnlyList<Finding> Validate(PacketEdition? edition = null);

    /// <summary>JSON dạng chuẩn tắc. / Canonical JSON.</summary>
    /// <returns>JSON, UTF-8.</returns>
    /// <exception cref="InvalidPacketException">Một giá trị không có dạng trên đường truyền, như nửa cặp thay thế, hoặc một trường lạ mang tên của một trường đã biết. / A value has no form on the wire, such as half a surrogate pair, or an unknown member has the name of a field.</exception>
    byte[] ToJson();
}

/// <summary>What can give its JSON without a copy of it.</summary>
internal interface IWritten
{
    /// <summary>The JSON; to be disposed.</summary>
    /// <exception cref="InvalidPacketException">A value has no form on the wire.</exception>
    JsonOutput Written();
}
