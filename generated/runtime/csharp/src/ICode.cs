using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Điều các kiểu mã đều có. / What the types of codes have in common.</summary>
/// <typeparam name="TSelf">Chính kiểu mã. / The code itself.</typeparam>
public interface ICode<TSelf> : IComparable<TSelf>
#if !NETFRAMEWORK
    , IParsable<TSelf>
#endif
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Mã trên đường truyền. / The code on the wire.</summary>
    string Code { get; }

    /// <summary>Bảng của mã. / The table of the code.</summary>
    CodeTable Table { get; }

    /// <summary>Một mã, có trong bảng hay không. / A code, in the table or not.</summary>
    /// <param name="code">Mã trên đường truyền. / The code on the wire.</param>
    /// <returns>Mã ấy. / That code.</returns>
    TSelf Of(string code);
}
