using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Điều các kiểu mã đều có. / What the types of codes have in common.</summary>
/// <typeparam name="TSelf">Chính kiểu mã. / The code itself.</typeparam>
public interface ICode<TSelf> : IParsable<TSelf>, IComparable<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Mã trên đường truyền. / The code on the wire.</summary>
    string Code { get; }

    /// <summary>Bảng của mã. / The table of the code.</summary>
    static abstract CodeTable Table { get; }

    /// <summary>Một mã, có trong bảng hay không. / A code, in the table or not.</summary>
    /// <param name="code">Mã trên đường truyền. / The code on the wire.</param>
    /// <returns>Mã ấy. / That code.</returns>
    static abstract TSelf Of(string code);

    /// <summary>Từ văn bản, như .NET đòi hỏi: mọi văn bản không rỗng là một mã, biết hay không. / From text, as .NET asks for it: any text but an empty one is a code, known or not.</summary>
    /// <param name="text">Văn bản. / The text.</param>
    /// <returns>Mã ấy. / That code.</returns>
    /// <exception cref="FormatException">Văn bản rỗng. / The text is empty.</exception>
    static TSelf Parsed(string? text) => string.IsNullOrEmpty(text)
        ? throw new FormatException("Mã không được rỗng. / A code must not be empty.")
        : TSelf.Of(text);
}
