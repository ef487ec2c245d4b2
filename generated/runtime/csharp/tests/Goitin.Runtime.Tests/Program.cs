using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Goitin.Runtime.Tests;

/// <summary>What the runtime promises, tried with a regulation made by hand; the exit code is 1 when a promise is broken.</summary>
internal static class Program
{
    private const string Whole =
        "{\"id\":\"a\",\"weight\":1.50,\"colour\":\"1\",\"at\":\"2024-03-12T08:15:02\",\"tags\":[\"x\",\"y\"],\"owner\":\"An\",\"la\":[1e400]}";

    private static readonly PacketEdition Foreign = new NoteMessages().EditionOf("1");

    private static int Main()
    {
        Report report = new();
        Records(report);
        Editions(report);
        Messages(report);
        Regulations(report);
        Values(report);
        Made(report);
        Streams(report);
        Inputs.Run(report);
        Mapping.Run(report);
        Console.WriteLine(report.Passed + " passed, " + report.Failed + " failed");
        return report.Failed == 0 ? 0 : 1;
    }

    private static void Records(Report report)
    {
        Reading<Note> reading = Read(Whole);
        report.Check("a record is read", reading.IsValid && Said(reading) == "unknown /la");
        report.Check("and written as it came", Encoding.UTF8.GetString(reading.OrThrow().ToJson()) == Whole);
        report.Check("values are equal by value", reading.Value == Read(Whole).Value && reading.Value != Read("{\"id\":\"a\"}").Value);
        report.Check("personal data is not shown", reading.Value!.ToString() == "Note { id = a, weight = 1.50, colour = 1, at = 2024-03-12T08:15:02, tags = [x, y], owner = *** }");
        Reading<Note> wrong = Read("{\"weight\":-1,\"colour\":\"9\",\"at\":\"12/3\",\"tags\":[\"x\",\"y\",\"z\"]}");
        report.Check("all findings at once", Said(wrong) == "range /weight, code /colour, format /at, items /tags, required /id");
        report.Check("a finding says where it comes from", wrong.Findings[^1].Source is { En: "Letter, 1", Row: "1", Confidence: "A" });
        report.Check("no value with an error", wrong.Value is null && Mapping.IsThrown<InvalidPacketException>(() => wrong.OrThrow()));
        report.Check("no JSON is a finding", Said(Read("{\"id\":")) == "json ");
        report.Check("the tolerant reading moves a time to the zone", Note.Read("{\"id\":\"a\",\"at\":\"2024-03-12T01:15:02Z\"}"u8, ReadOptions.Tolerant).Value?.At == new DateTime(2024, 3, 12, 8, 15, 2));
    }

    private static void Editions(Report report)
    {
        ReadOptions first = ReadOptions.Default with { Edition = NoteMessages.First };
        report.Check("a code of a later edition", Said(Note.Read("{\"id\":\"a\",\"colour\":\"2\"}"u8, first)) == "code /colour" && Read("{\"id\":\"a\",\"colour\":\"2\"}").IsValid);
        report.Check("a field of a later edition", Said(Note.Read("{\"id\":\"a\",\"owner\":\"An\"}"u8, first)) == "unknown /owner");
        report.Check("a value by an edition", new Note { Id = "a", Colour = new("2") }.Validate(NoteMessages.First).Count == 1);
    }

    private static void Messages(Report report)
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"service\":\"SendNotes\",\"data\":[{\"id\":\"a\"},{\"id\":\"too long\"},{\"id\":\"b\"}]}");
        MessageReading message = NoteMessages.Read(json);
        report.Check("a message says its service", message.Service == NoteMessages.Send && message.Kind == MessageKind.Request && !message.IsValid);
        report.Check("a bad record does not cost the others", string.Join(",", message.Records.Select(one => one.IsValid)) == "True,False,True");
        using MessageStream<Note> stream = NoteMessages.Stream<Note>(new MemoryStream(json), NoteMessages.Send);
        report.Check("a stream has the same", string.Join(",", stream.Select(one => one.IsValid)) == "True,False,True" && stream.Findings.Count == 0);
        string places = string.Join(",", message.Records.Select(one => one.Index));
        using MessageStream<Note> again = NoteMessages.Stream<Note>(new MemoryStream(json), NoteMessages.Send);
        report.Check("a record says which it was", places == "0,1,2" && string.Join(",", again.Select(one => one.Index)) == places && Read("{}").Index is null);
        report.Check("also where its findings are looked for later", NoteMessages.Read(json, new() { MaxFindings = 1 }).Records[1].Index == 1);
        string refused = string.Join(",", message.Records.Select(one => one.Json?.Text ?? "-"));
        report.Check("a refused record can be put aside", refused == "-,{\"id\":\"too long\"},-" && string.Join(",", Read(json).Select(one => one.Json?.Text ?? "-")) == refused);
        report.Check("also where its findings are looked for later", NoteMessages.Read(json, new() { MaxFindings = 1 }).Records[1].Json?.Text == "{\"id\":\"too long\"}");
        RawJson kept = RawJson.Parse("{\"id\":\"too \\u006cong\",\"n\":4.50,\"x\":null,\"l\":[1]}");
        report.Check("its key can be read", message.Records[1].Json?.TextOf("id") == "too long" && kept.TextOf("id") == "too long" && kept.TextOf("n") == "4.50");
        report.Check("where it is a text or a number", kept.TextOf("x") is null && kept.TextOf("l") is null && kept.TextOf("y") is null && RawJson.Parse("[1]").TextOf("id") is null);
        report.Check("records have their type", message.RecordsOf<Note>().Select(one => one.Value?.Id).SequenceEqual(["a", null, "b"]) && Mapping.IsThrown<InvalidOperationException>(() => message.RecordsOf<NoteResponse>().ToArray()));
        report.Check("nobody clears the findings", Mapping.IsThrown<NotSupportedException>(() => ((System.Collections.IList)message.Findings).Clear()) && message.Findings is not (Finding[] or System.Collections.Generic.List<Finding>));
        report.Check("an unknown service", NoteMessages.Read("{\"service\":\"Other\",\"data\":[]}"u8).Findings is [{ Rule: FindingRules.Code, Path: "/service" }]);
    }

    private static void Regulations(Report report)
    {
        NoteMessages regulation = NoteMessages.Instance;
        report.Check("a regulation knows what is its own", regulation is { Id: "notes", Services: [{ Wire: "SendNotes" }] } && regulation.Newest == NoteMessages.Second);
        PacketService foreign = new NoteMessages().ServiceOf<NoteRequest, NoteResponse, NoteResponse>("send", NoteMessages.There);
        report.Check("nobody changes its editions", regulation.Editions is not Array && regulation.Editions.Count == 2);
        report.Check("an edition of another is refused", IsRefused(() => Note.Read("{}"u8, ReadOptions.Default with { Edition = Foreign })) && IsRefused(() => new Note { Id = "a" }.Validate(Foreign)));
        report.Check("and of no stream either", IsRefused(() => NoteMessages.Stream<Note>(Stream.Null, NoteMessages.Send, new() { Edition = Foreign })));
        report.Check("a service of another is refused", IsRefused(() => NoteMessages.Read("{}"u8, new() { Service = foreign })));
    }

    private static void Values(Report report)
    {
        Note now = new() { Id = "a", At = new DateTime(2024, 3, 12, 8, 15, 2, 345) };
        report.Check("a fraction that the pattern leaves out is no part of the value", now == Note.Read(now.ToJson()).Value && now.At == new DateTime(2024, 3, 12, 8, 15, 2));
        report.Check("an empty text or code is none", new Note { Id = "a", Owner = "", Colour = default(Colour) } == new Note { Id = "a" } && new Note { Id = "a", Owner = "" }.Owner is null);
        NoteRequest half = new() { Service = "SendNotes", Data = [new() { Id = "a" }, new() { Id = "b", Tags = ["x", "\ud800"] }] };
        report.Check("what cannot be written is pointed at", half.Validate() is [{ Rule: FindingRules.Json, Path: "/data/1/tags/1" }]);
        report.Check("also by who wants to write it", Mapping.IsThrown<InvalidPacketException>(() => half.ToJson(), cause => cause.Findings[0].Path == "/data/1/tags/1"));
        Note clash = new() { Id = "a", Unknown = new([new("colour", RawJson.Parse("1"))]) };
        report.Check("an unknown member with the name of a field is pointed at", clash.Validate() is [{ Rule: FindingRules.Json, Path: "/colour" }] && new NoteRequest { Service = "SendNotes", Data = [clash] }.Validate() is [{ Path: "/data/0/colour" }]);
        report.Check("also where it is to be written", Mapping.IsThrown<InvalidPacketException>(() => clash.ToJson(), cause => cause.Findings[0].Path == "/colour"));
        Note torn = new() { Id = "a", Unknown = new([new("\ud800", RawJson.Parse("1"))]) };
        report.Check("a name that no UTF-8 has is of its record", new NoteRequest { Service = "SendNotes", Data = [torn] }.Validate() is [{ Rule: FindingRules.Json, Path: "/data/0" }]);
        report.Check("no unknown members are none", new Note { Id = "a", Unknown = null! }.Validate().Count == 0);
        report.Check("an unknown member has a value", IsRefused(() => _ = new UnknownMembers([new("a", null!)])));
        Reading<Note> reading = Read("{\"id\":\"a\"}");
        report.Check("the compiler knows what valid means", reading.IsValid && reading.Value.Id == "a"); // CS8602 without the attribute
    }

    // What a program makes for its own tests, and compares.
    private static void Made(Report report)
    {
        Finding warning = new("/a", FindingRules.Unknown, FindingSeverity.Warning, "sai", "wrong");
        Finding error = new("/a", FindingRules.Type, FindingSeverity.Error, "sai", "wrong");
        report.Check("a reading is made", Reading.Of(new Note { Id = "a" }, warning) is { IsValid: true, Value.Id: "a", Findings: [{ Path: "/a" }] });
        report.Check("one that is refused too", Reading.Refused<Note>(warning, error) is { IsValid: false, Value: null, Findings.Count: 2 });
        report.Check("none that cannot be", IsRefused(() => Reading.Of(new Note { Id = "a" }, error)) && IsRefused(() => Reading.Refused<Note>(warning)));
        Reading<Note> good = Reading.Of(new Note { Id = "a" });
        ListReading<Note> list = Reading.List(good, Reading.Refused<Note>(error));
        report.Check("a list of readings", !list.IsValid && list.Values.Count() == 1 && list.Findings.Single() == error && Reading.List(good).IsValid);
        IPacket request = new NoteRequest { Service = "SendNotes", Data = [new() { Id = "a" }] };
        MessageReading message = Reading.Message(NoteMessages.Send, MessageKind.Request, Reading.Of(request), Reading.Of<IPacket>(new Note { Id = "a" }));
        report.Check("a message", message.IsValid && message.OrThrow() == request && message.RecordsOf<Note>().Single().Value?.Id == "a" && message.Service == NoteMessages.Send);
        report.Check("one that is refused", Reading.Message(null, null, Reading.Refused<IPacket>(error)) is { IsValid: false, Records.Count: 0, Findings.Count: 1 });
        report.Check("raw JSON is compared", RawJson.Parse("[1]") == RawJson.Parse("[ 1 ]") && RawJson.Parse("[1]") != RawJson.Parse("[2]") && RawJson.Parse("1") != null);
        YearMonth one = new(2023, 12);
        YearMonth other = new(2024, 1);
        report.Check("months are compared", one < other && other > one && one <= other && other >= one && !(one > other));
    }

    // A stream never ends in silence.
    private static void Streams(Report report)
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"service\":\"SendNotes\",\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
        using (MessageStream<Note> inferred = NoteMessages.Stream(new MemoryStream(json), NoteMessages.Send))
        using (AsyncMessageStream<Note> later = NoteMessages.StreamAsync(new MemoryStream(json), NoteMessages.Send))
        {
            report.Check("a service knows its records", inferred.Count() == 2 && inferred.IsValid && later.NextAsync().GetAwaiter().GetResult()?.Value?.Id == "a");
        }

        MessageStream<Note> stream = NoteMessages.Stream<Note>(new MemoryStream(json), NoteMessages.Send);
        report.Check("what is left comes after a break", stream.First().IsValid && !stream.IsComplete && stream.Count() == 1 && stream.IsComplete);
        report.Check("a second time is refused", Mapping.IsThrown<InvalidOperationException>(() => stream.Count()));
        stream.Dispose();
        report.Check("a closed one is refused", Mapping.IsThrown<ObjectDisposedException>(() => stream.Count()));
        MessageStream<Note> failing = NoteMessages.Stream<Note>(new Failing(json), NoteMessages.Send);
        report.Check("what the source throws comes through", Mapping.IsThrown<IOException>(() => failing.Count()) && !failing.IsComplete);
        report.Check("and is not forgotten", Mapping.IsThrown<InvalidOperationException>(() => failing.Count()));
        MemoryStream closed = new();
        closed.Dispose();
        report.Check("a source that cannot be read is refused at once", IsRefused(() => NoteMessages.Stream<Note>(closed, NoteMessages.Send)));
    }

    /// <summary>A source that breaks off after its first bytes.</summary>
    private sealed class Failing(byte[] bytes) : MemoryStream(bytes)
    {
        private bool _isSecond;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int part = _isSecond ? throw new IOException() : base.Read(buffer, offset, Math.Min(count, 40));
            _isSecond = true;
            return part;
        }
    }

    private static bool IsRefused(Action action) => Mapping.IsThrown<ArgumentException>(action);

    private static System.Collections.Generic.List<Reading<Note>> Read(byte[] json)
    {
        using MessageStream<Note> stream = NoteMessages.Stream<Note>(new MemoryStream(json), NoteMessages.Send);
        return stream.ToList();
    }

    private static Reading<Note> Read(string json) => Note.Read(Encoding.UTF8.GetBytes(json));

    private static string Said(Reading<Note> reading) => string.Join(", ", reading.Findings.Select(one => one.Rule + " " + one.Path));
}
