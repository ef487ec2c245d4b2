using System;

namespace Qcvn120.Runtime;

/// <summary>The table of a record whose class need not be known.</summary>
internal interface IRecordTable
{
    string Id { get; }

    Row[] Rows { get; }

    /// <summary>Reads an object; null: there is an error in it.</summary>
    IPacket? Read(ref Judge judge, int node);

    /// <summary>Where an object is a request to another service, the key that says so; else -1.</summary>
    int KeyOfOther(in JsonTree tree, int node, bool tolerant);

    /// <summary>The row that plays a part in a message; null: none.</summary>
    Row? Playing(Part part) => Array.Find(Rows, row => row.Role == part);
}
