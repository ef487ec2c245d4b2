using System.Text.Json.Serialization;

namespace Example.QuanTrac.Runtime;

/// <summary>Ai gọi dịch vụ. / Who calls a service.</summary>
[JsonConverter(typeof(WordConverter<Direction>))]
public enum Direction
{
    /// <summary>Đơn vị gọi cổng. / The unit calls the portal.</summary>
    ToPortal,

    /// <summary>Cổng gọi đơn vị. / The portal calls the unit.</summary>
    FromPortal,
}
