namespace Goitin.Runtime;

/// <content>Changes one by one, for compilers that do not know <c>with</c>, such as C# 7.3.</content>
public sealed partial record ReadOptions
{
    /// <summary>Cũng thế, với <see cref="Mode"/> khác. / The same with another <see cref="Mode"/>.</summary>
    /// <param name="mode">Chặt chẽ hay khoan dung. / Strict or tolerant.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithMode(ReadMode mode) => this with { Mode = mode };

    /// <summary>Cũng thế, với <see cref="Edition"/> khác. / The same with another <see cref="Edition"/>.</summary>
    /// <param name="edition">Lần ban hành; null: mới nhất. / The edition; null: the newest.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithEdition(PacketEdition? edition) => this with { Edition = edition };

    /// <summary>Cũng thế, với <see cref="Service"/> khác. / The same with another <see cref="Service"/>.</summary>
    /// <param name="service">Dịch vụ; null: thông điệp nói. / The service; null: the message tells.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithService(PacketService? service) => this with { Service = service };

    /// <summary>Cũng thế, với <see cref="Kind"/> khác. / The same with another <see cref="Kind"/>.</summary>
    /// <param name="kind">Yêu cầu hay phản hồi; null: thông điệp nói. / Request or response; null: the message tells.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithKind(MessageKind? kind) => this with { Kind = kind };

    /// <summary>Cũng thế, với <see cref="Catalogs"/> khác. / The same with other <see cref="Catalogs"/>.</summary>
    /// <param name="catalogs">Các danh mục mã; null: không có. / The lists of codes; null: none.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithCatalogs(Catalogs? catalogs) => this with { Catalogs = catalogs };

    /// <summary>Cũng thế, với <see cref="MaxFindings"/> khác. / The same with another <see cref="MaxFindings"/>.</summary>
    /// <param name="most">Số phát hiện nhiều nhất. / The most findings.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithMaxFindings(int most) => this with { MaxFindings = most };

    /// <summary>Cũng thế, với <see cref="MaxBytes"/> khác. / The same with another <see cref="MaxBytes"/>.</summary>
    /// <param name="most">Số byte nhiều nhất. / The most bytes.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithMaxBytes(int most) => this with { MaxBytes = most };

    /// <summary>Cũng thế, với <see cref="MaxItems"/> khác. / The same with another <see cref="MaxItems"/>.</summary>
    /// <param name="most">Số phần tử nhiều nhất. / The most items.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithMaxItems(int most) => this with { MaxItems = most };

    /// <summary>Cũng thế, với <see cref="MaxLevels"/> khác. / The same with another <see cref="MaxLevels"/>.</summary>
    /// <param name="most">Số tầng nhiều nhất. / The most levels.</param>
    /// <returns>Cách đọc. / How to read.</returns>
    public ReadOptions WithMaxLevels(int most) => this with { MaxLevels = most };
}
