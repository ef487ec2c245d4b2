using System;
using System.IO;
using System.Reflection;

namespace Goitin.Runtime.Contract;

/// <summary>The documents of the contract that lie in an assembly, each read when it is first needed.</summary>
/// <param name="assembly">The assembly of the SDK.</param>
internal sealed class ContractFiles(Assembly assembly)
{
    private const string Major = "1.";

    /// <summary>Reads a document.</summary>
    /// <param name="name">Its name, such as <c>regulation.json</c>.</param>
    /// <exception cref="InvalidOperationException">It is not there, or of a form that this runtime does not know.</exception>
    public ContractEntry Read(string name)
    {
        ContractEntry document = ContractEntry.Of(Bytes(name), name);
        string form = document.Text("contract");
        return form.StartsWith(Major, StringComparison.Ordinal) ? document : throw document.Fault("contract " + form);
    }

    /// <summary>What a file of the contract holds.</summary>
    /// <param name="name">Its name, such as <c>lists/icd10.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public byte[] Bytes(string name)
    {
        using Stream stream = assembly.GetManifestResourceStream("contract/" + name)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name}: contract/{name} ?");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return utf8;
    }
}
