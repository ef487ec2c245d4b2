using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>The table of a record whose class need not be known.</summary>
internal abstract class RecordType
{
    private protected RecordType()
    {
    }

    internal abstract string Id { get; }

    internal abstract PacketRegulation Regulation { get; }

    internal abstract Row[] Rows { get; }

    /// <summary>Reads an object; null: there is an error in it.</summary>
    internal abstract IPacket? ReadPacket(ref Judge judge, int node);

    /// <summary>Where an object is a request to another service, the key that says so; else -1.</summary>
    internal abstract int KeyOfOther(in JsonTree tree, int node, bool tolerant);

    /// <summary>The place of the row with this key; -1: there is none.</summary>
    internal abstract int RowOf(string wire);

    /// <summary>The node that stands for a row in an object; -1: nothing does, or what is none.</summary>
    internal abstract int ValueOf(ref Judge judge, int node, int row);

    /// <summary>The same, whether it is asked for or not.</summary>
    internal abstract int StandsAt(ref Judge judge, int node, int row);

    /// <summary>The row that plays a part in a message; null: none.</summary>
    internal Row? Playing(Part part) => Array.Find(Rows, row => row.Role == part);
}

/// <summary>
/// The table of a record: reads an object, judging it row by row in the order of the document, and writes one.
/// </summary>
/// <remarks>The rows are made of the contract on first use, so that records may refer to each other in chains of any length.</remarks>
/// <typeparam name="T">The record.</typeparam>
/// <param name="id">Its id in the specification.</param>
/// <param name="regulation">Whose record it is.</param>
internal class RecordType<T>(string id, PacketRegulation regulation) : RecordType
    where T : Packet<T>
{
    private Table? _table;

    internal override string Id => id;

    internal override PacketRegulation Regulation => regulation;

    internal override Row[] Rows => Made.Rows;

    private Table Made => _table ?? Interlocked.CompareExchange(ref _table, Table.Of(id, regulation), null) ?? _table;

    /// <summary>The table that the class names, or that of the envelope that it is.</summary>
    /// <exception cref="InvalidOperationException">It names none: it is not of generated code.</exception>
    internal static RecordType<T> OfClass()
    {
        PacketRecordAttribute named = typeof(T).GetCustomAttribute<PacketRecordAttribute>()
            ?? throw new InvalidOperationException(typeof(T).Name + ": [PacketRecord]?");
        PacketRegulation regulation = PacketRegulation.Of(named.Regulation);
        bool isEnvelope = typeof(T).BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PacketMessage<>);
        return isEnvelope ? new EnvelopeType<T>(named.Id, regulation) : new RecordType<T>(named.Id, regulation);
    }

    internal override IPacket? ReadPacket(ref Judge judge, int node) => Read(ref judge, node) as IPacket;

    /// <summary>Reads an object; null: there is an error in it.</summary>
    internal virtual T? Read(ref Judge judge, int node)
    {
        Table table = Made;
        if (!judge.RefusesOnly && IsOthers(ref judge, node))
        {
            return null;
        }

        int errors = judge.Errors;
        int first = judge.Rent(table.Rows.Length);
        T? made = null; // an object in which nothing is good costs nothing
        List<KeyValuePair<string, RawJson>>? unknown = null;
        int guess = 0;
        int last = 0; // behind it no row was met
        for (int key = node + 1; key < judge.Tree[node].Next; key = judge.Tree[key + 1].Next)
        {
            int row = table.Keys.Find(in judge.Tree, key, guess, out bool isAlias);
            if (row < 0 || (isAlias && !TakesAlias(ref judge, table, new Place(node, key, first), row)))
            {
                unknown ??= [];
                unknown.Add(Keep(ref judge, table, key));
                continue;
            }

            judge.Slots[first + row].IsMet = true;
            guess = row + 1;
            last = Math.Max(last, guess);
            object? value = Member(ref judge, table, new Place(node, key, first), row, isAlias);
            judge.Slots[first + row].Value = value; // only now: what is nested may have made the slots grow
            judge.Slots[first + row].IsUnread = value is null && IsUnread(ref judge, table, new Place(node, key, first), row);
            if (value is not null && judge.Errors == errors)
            {
                table.Properties[row].Set(made ??= Blank(), value);
            }
        }

        Missing(ref judge, table, new Place(node, node, first));
        foreach (Rule rule in table.Rules)
        {
            rule.Check(ref judge, new RuleMembers(this, node, first));
        }

        judge.Return(first, last);
        return judge.Errors == errors ? Whole(made ?? Blank(), unknown) : null;
    }

    private static T Whole(T made, List<KeyValuePair<string, RawJson>>? unknown)
    {
        if (unknown is not null)
        {
            made.Keep(new UnknownMembers(unknown));
        }

        return made;
    }

    /// <summary>A record with nothing in it yet.</summary>
    private protected virtual T Blank() => Activator.CreateInstance<T>();

    /// <summary>Whether an object is a request to another service, and its key that says so; -1: none.</summary>
    internal override int KeyOfOther(in JsonTree tree, int node, bool tolerant)
    {
        if (Made.Request(this) is not { } own || own.Request.Playing(Part.Service) is not { } row)
        {
            return -1;
        }

        int found = ServiceKey(in tree, node, row, tolerant);
        bool isOther = found >= 0 && tree[found + 1].Type == JsonType.Text
            && tree.Text(found + 1) is var wire && wire != own.Wire && regulation.Services.Any(service => service.Wire == wire);
        return isOther ? found : -1;
    }

    private bool IsOthers(ref Judge judge, int node)
    {
        int key = KeyOfOther(in judge.Tree, node, judge.Tolerant);
        if (key < 0)
        {
            return false;
        }

        PacketService own = Made.Request(this)!;
        judge.Enter(judge.Tree.Text(key));
        judge.Report(FindingRules.Code, FindingSeverity.Error, Sentence.Root("code other", ("wire", judge.Tree.Text(key + 1)), ("expected", own.Wire ?? own.Id)));
        judge.Leave();
        return true;
    }

    // The key itself, else, in tolerant reading, the first of its aliases that is met.
    private static int ServiceKey(in JsonTree tree, int node, Row row, bool tolerant)
    {
        int alias = -1;
        for (int key = node + 1; key < tree[node].Next; key = tree[key + 1].Next)
        {
            if (tree.KeyIs(key, row.Key))
            {
                return key;
            }

            bool isAlias = tolerant && alias < 0 && row.Aliases.Length > 0 && row.Aliases.Contains(tree.Text(key), StringComparer.Ordinal);
            alias = isAlias ? key : alias;
        }

        return alias;
    }

    internal virtual void Write(JsonOutput output, T record)
    {
        Table table = Made;
        output.Byte('{');
        for (int i = 0; i < table.Rows.Length; i++)
        {
            Row row = table.Rows[i];
            if (table.Properties[i].Get(record) is { } value && !row.Kind.IsEmpty(value))
            {
                Comma(output);
                output.Raw(row.Written);
                row.Kind.Write(output, value);
            }
            else if (row.Empty is { } empty)
            {
                Comma(output);
                output.Raw(row.Written);
                output.Ascii(empty);
            }
        }

        if (record.Unknown.Count > 0)
        {
            WriteUnknown(output, record.Unknown);
        }

        output.Byte('}');
    }

    /// <summary>Where in a record something cannot be written, as a pointer; null: nowhere in its fields.</summary>
    internal virtual string? Unwritable(T record)
    {
        Table table = Made;
        for (int i = 0; i < table.Rows.Length; i++)
        {
            if (table.Properties[i].Get(record) is { } value && table.Rows[i].Kind.Unwritable(value) is { } rest)
            {
                return Pointer(table.Rows[i].Wire) + rest;
            }
        }

        return record.Unknown.Keys.Select(Unwritable).FirstOrDefault(place => place is not null);
    }

    // A name that is no UTF-8 cannot stand in a pointer either: then it is the record.
    private string? Unwritable(string unknown)
    {
        if (Made.RowOf(unknown) >= 0)
        {
            return Pointer(unknown);
        }

        return JsonOutput.Takes(unknown) ? null : "";
    }

    private static string Pointer(string key) => "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>A record in one line; sensitive values are hidden, unknown members left out.</summary>
    internal virtual string Shown(T record)
    {
        Table table = Made;
        List<string> members = [];
        for (int i = 0; i < table.Rows.Length; i++)
        {
            if (table.Properties[i].Get(record) is { } value)
            {
                members.Add(table.Rows[i].Wire + " = " + (table.Rows[i].IsSensitive ? "***" : table.Rows[i].Kind.Shown(value)));
            }
        }

        return typeof(T).Name.Split('`')[0] + (members.Count == 0 ? " { }" : " { " + string.Join(", ", members) + " }");
    }

    /// <summary>The value of a field of an object as text, whatever else is wrong with the object.</summary>
    internal virtual string? PlainOf(ref Judge judge, int node, string wire)
    {
        Table table = Made;
        int row = table.RowOf(wire);
        int value = ValueNode(ref judge, table, node, row);
        return value < 0 || judge.Peek(table.Rows[row], value) is not { } found ? null : table.Rows[row].Kind.Key(found);
    }

    internal override int RowOf(string wire) => Made.RowOf(wire);

    // What is asked for and is an empty text is missing, and so absent.
    internal override int ValueOf(ref Judge judge, int node, int row)
    {
        int value = StandsAt(ref judge, node, row);
        bool isMissed = value >= 0 && judge.Tree.IsEmptyText(value) && Required(ref judge, Made, node, Made.Rows[row]) is not null;
        return isMissed ? -1 : value;
    }

    internal override int StandsAt(ref Judge judge, int node, int row)
    {
        Table table = Made;
        int value = ValueNode(ref judge, table, node, row);
        return value < 0 || table.Rows[row].IsAbsent(in judge.Tree, value, judge.Tolerant) ? -1 : value;
    }

    private void WriteUnknown(JsonOutput output, UnknownMembers unknown)
    {
        foreach ((string name, RawJson value) in unknown)
        {
            if (Made.RowOf(name) >= 0)
            {
                throw output.Unwritable("repeated-key");
            }

            Comma(output);
            output.Text(name);
            output.Byte(':');
            output.Raw(value.Utf8);
        }
    }

    private static string? Plain(Row row, object? value) => value is null ? null : row.Kind.Plain(value);

    private static KeyValuePair<string, RawJson> Keep(ref Judge judge, Table table, int key)
    {
        string name = judge.Tree.Text(key);
        judge.Enter(name);
        judge.Report(FindingRules.Unknown, FindingSeverity.Warning, Sentence.Unknown(name, table.Rows));
        judge.Leave();
        return new(name, judge.Tree.Raw(key + 1));
    }

    private object? Member(ref Judge judge, Table table, Place place, int index, bool isAlias)
    {
        Row row = table.Rows[index];
        judge.Enter(isAlias ? judge.Tree.Text(place.Key) : row.Wire);
        if (isAlias)
        {
            judge.Report(FindingRules.Alias, FindingSeverity.Warning, Sentence.Of(row, "alias", ("wire", row.Wire)));
        }

        if (!row.IsIn(judge.Edition))
        {
            judge.Report(FindingRules.Unknown, FindingSeverity.Warning, Sentence.Of(row, "unknown edition", ("edition", judge.Edition.Id)));
        }

        int node = place.Key + 1;
        FindingSeverity? required = row.IsNothing(in judge.Tree, node) ? Required(ref judge, table, place, row) : null;
        object? value = row.In(judge.Edition).Read(ref judge, node, required);
        judge.Leave();
        return value;
    }

    // What is asked for and is an empty text is missing, and so absent.
    private bool IsUnread(ref Judge judge, Table table, Place place, int index)
    {
        Row row = table.Rows[index];
        int node = place.Key + 1;
        return !row.IsAbsent(in judge.Tree, node, judge.Tolerant)
            && !(judge.Tree.IsEmptyText(node) && Required(ref judge, table, place, row) is not null);
    }

    private void Missing(ref Judge judge, Table table, Place place)
    {
        foreach (int i in table.Missable)
        {
            Row row = table.Rows[i];
            if (judge.Slots[place.First + i].IsMet)
            {
                Forbidden(ref judge, table, place, i);
                continue;
            }

            FindingSeverity? required = row.Demands is null
                ? Required(ref judge, table, place, row)
                : Stated(ref judge, table, row, new RuleMembers(this, place.Node, place.First, IsConditional: true));
            if (required is not null || (row.Empty is not null && row.IsIn(judge.Edition)))
            {
                judge.Enter(row.Wire);
                if (required is { } severity)
                {
                    row.Miss(ref judge, severity);
                }
                else
                {
                    row.MissKey(ref judge);
                }

                judge.Leave();
            }
        }
    }

    // A value that no statement allows; null and an empty text are none.
    private void Forbidden(ref Judge judge, Table table, Place place, int index)
    {
        Row row = table.Rows[index];
        if (row.Prohibitions is not { } prohibitions || !row.IsIn(judge.Edition))
        {
            return;
        }

        int node = ValueNode(ref judge, table, place.Node, index);
        if (judge.Tree.IsNothing(node))
        {
            return;
        }

        RuleMembers members = new(this, place.Node, place.First, IsConditional: true);
        if (First(ref judge, table, prohibitions, members) is { } severity)
        {
            judge.Enter(judge.Tree.Text(node - 1));
            row.Forbid(ref judge, severity);
            judge.Leave();
        }
    }

    private static FindingSeverity? Stated(ref Judge judge, Table table, Row row, in RuleMembers members) =>
        row.IsIn(judge.Edition) ? First(ref judge, table, row.Demands!, members) : null;

    // What the first of some statements weighs that asks; null: none does.
    private static FindingSeverity? First(ref Judge judge, Table table, Demand[] demands, in RuleMembers members)
    {
        RuleScope scope = new(members, null, []);
        foreach (Demand demand in demands)
        {
            bool asks = demand.IsIn(judge.Edition.Order) && demand switch
            {
                { Condition: { } condition } => condition.Holds(ref judge, scope, null) == true,
                { When: { } when } => demand.Names(Beside(ref judge, table, members.Node, when)),
                _ => true,
            };
            if (asks)
            {
                return demand.Severity;
            }
        }

        return null;
    }

    // The value of a field as text, wherever it stands in the object.
    private static string? Beside(ref Judge judge, Table table, int node, string wire)
    {
        int other = table.RowOf(wire);
        int value = ValueNode(ref judge, table, node, other);
        return value < 0 ? null : Plain(table.Rows[other], judge.Peek(table.Rows[other], value));
    }

    // What it weighs that a row has no value; null: it need not have one.
    // The deciding field may come later in the document: then it is looked at ahead of its turn.
    private FindingSeverity? Required(ref Judge judge, Table table, Place place, Row row)
    {
        if (!row.MayBeRequired(judge.Edition) || row.IsUnconditional)
        {
            return row.MayBeRequired(judge.Edition) ? row.Severity : null;
        }

        if (row.Demands is not null)
        {
            return Stated(ref judge, table, row, new RuleMembers(this, place.Node, -1, IsConditional: true));
        }

        int other = row.Decider;
        object? value = judge.Slots[place.First + other].Value;
        int ahead = judge.Slots[place.First + other].IsMet ? -1 : ValueNode(ref judge, table, place.Node, other);
        if (ahead >= 0)
        {
            value = judge.Peek(table.Rows[other], ahead);
        }

        return Plain(table.Rows[other], value) is { } text && row.RequiredValues.Contains(text, StringComparer.Ordinal) ? row.Severity : null;
    }

    // The same of an object of which nothing was read.
    private FindingSeverity? Required(ref Judge judge, Table table, int node, Row row)
    {
        if (!row.MayBeRequired(judge.Edition) || row.IsUnconditional)
        {
            return row.MayBeRequired(judge.Edition) ? row.Severity : null;
        }

        if (row.Demands is not null)
        {
            return Stated(ref judge, table, row, new RuleMembers(this, node, -1, IsConditional: true));
        }

        string? text = Beside(ref judge, table, node, row.RequiredWhen!);
        return text is not null && row.RequiredValues.Contains(text, StringComparer.Ordinal) ? row.Severity : null;
    }

    // The first alias counts, and only where the own key is nowhere in the object.
    private static bool TakesAlias(ref Judge judge, Table table, Place place, int row) =>
        judge.Tolerant && !judge.Slots[place.First + row].IsMet && !IsOwn(ref judge, table, place.Node, row);

    private static bool IsOwn(ref Judge judge, Table table, int node, int row)
    {
        for (int key = node + 1; key < judge.Tree[node].Next; key = judge.Tree[key + 1].Next)
        {
            if (judge.Tree.KeyIs(key, table.Rows[row].Key))
            {
                return true;
            }
        }

        return false;
    }

    // The node of a row's value in an object, under its own name or, in tolerant reading, its first alias; -1: none.
    private static int ValueNode(ref Judge judge, Table table, int node, int row)
    {
        int found = -1;
        for (int key = node + 1; key < judge.Tree[node].Next; key = judge.Tree[key + 1].Next)
        {
            if (table.Keys.Find(in judge.Tree, key, row, out bool isAlias) == row)
            {
                if (!isAlias)
                {
                    return key + 1;
                }

                found = found < 0 && judge.Tolerant ? key + 1 : found;
            }
        }

        return found;
    }

    private static void Comma(JsonOutput output)
    {
        if (!output.JustOpened)
        {
            output.Byte(',');
        }
    }

    // Where a member stands: its object, its key, and the first of the object's rented values.
    private readonly record struct Place(int Node, int Key, int First);

    private sealed class Table
    {
        private readonly PacketRegulation _regulation;
        private readonly Dictionary<string, int> _places = new(JsonKeys.Comparer);
        private PacketService? _request;
        private volatile bool _isLookedUp;

        private Table(ContractEntry record, PacketRegulation regulation)
        {
            _regulation = regulation;
            Dictionary<string, Property<T>> properties = Property<T>.All();
            ContractEntry[] fields = record.Entries("fields");
            Origin origin = Origin.Of(record, null, regulation);
            Properties = fields.Select(field => properties.GetValueOrDefault(field.Text("wire")) ?? throw field.Fault(field.Text("wire"))).ToArray();
            Rows = fields.Select((field, at) => new Row(field, Properties[at].Type, Origin.Of(field, origin, regulation), record.Is("sensitive"), regulation)).ToArray();
            for (int at = 0; at < Rows.Length; at++)
            {
                _places[Rows[at].Wire] = at;
            }

            Rules = record.Entries("rules").Select(rule => ContractRules.Of(rule, origin, regulation)).ToArray();
            Keys = new RecordKeys(Rows);
            Missable = Enumerable.Range(0, Rows.Length).Where(at => Rows[at].MayBeMissed).ToArray();
            foreach (Row row in Rows.Where(row => row.RequiredWhen is not null))
            {
                row.Decider = RowOf(row.RequiredWhen!);
            }
        }

        public Property<T>[] Properties { get; }

        public Row[] Rows { get; }

        public Rule[] Rules { get; }

        public RecordKeys Keys { get; }

        /// <summary>The rows of whose absence something may be said.</summary>
        public int[] Missable { get; }

        public static Table Of(string id, PacketRegulation regulation) => new(regulation.Files.Read("records/" + id + ".json"), regulation);

        /// <summary>The service whose request it is; null: it is none.</summary>
        public PacketService? Request(RecordType table)
        {
            if (!_isLookedUp)
            {
                _request = Array.Exists(Rows, row => row.Role == Part.Service) ? _regulation.Services.FirstOrDefault(one => ReferenceEquals(one.Request, table)) : null;
                _isLookedUp = true;
            }

            return _request;
        }

        public int RowOf(string wire) => _places.TryGetValue(wire, out int place) ? place : -1;
    }
}
