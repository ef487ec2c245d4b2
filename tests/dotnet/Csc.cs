// The C# compiler's command line over Roslyn, for machines without the .NET SDK.
//
// With arguments: those of csc, response files included. Without: a server, which spares Roslyn's start of about
// two seconds; each line of standard input names a response file, each answer ends with a line "exit N".

using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

internal static class Csc
{
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new();

    private static int Main(string[] args)
    {
        if (args.Length > 0)
        {
            return Compile(args);
        }

        while (Console.In.ReadLine() is { } file)
        {
            Console.WriteLine("exit " + Answer(file));
            Console.Out.Flush();
        }

        return 0;
    }

    private static int Answer(string responseFile)
    {
        try
        {
            return Compile(new[] { "@" + responseFile });
        }
        catch (Exception fault)
        {
            Console.WriteLine(fault);
            return 2;
        }
    }

    private static int Compile(string[] args)
    {
        CSharpCommandLineArguments asked = CSharpCommandLineParser.Default.Parse(args, Directory.GetCurrentDirectory(), null);
        if (asked.Errors.Any(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            foreach (Diagnostic fault in asked.Errors)
            {
                Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(fault));
            }

            return 1;
        }

        string name = asked.OutputFileName ?? Path.ChangeExtension(Path.GetFileName(asked.SourceFiles[0].Path), ".dll");
        CSharpCompilation compilation = CSharpCompilation.Create(
            asked.CompilationName ?? Path.GetFileNameWithoutExtension(name),
            asked.SourceFiles.AsParallel().AsOrdered().Select(file => Tree(asked, file)).ToArray(),
            asked.MetadataReferences.Select(reference => Reference(asked, reference)).ToArray(),
            asked.CompilationOptions.WithSourceReferenceResolver(
                new SourceFileResolver(ImmutableArray<string>.Empty, asked.BaseDirectory, asked.PathMap)));
        return Emit(asked, compilation, Path.Combine(asked.OutputDirectory, name));
    }

    private static int Emit(CSharpCommandLineArguments asked, CSharpCompilation compilation, string output)
    {
        using MemoryStream assembly = new();
        using MemoryStream? documentation = asked.DocumentationPath is null ? null : new MemoryStream();
        EmitOptions options = asked.EmitOptions.WithDebugInformationFormat(DebugInformationFormat.Embedded);
        EmitResult result = compilation.Emit(assembly, null, documentation, null, asked.ManifestResources, options);
        foreach (Diagnostic found in result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning && !found.IsSuppressed))
        {
            Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(found));
        }

        if (!result.Success)
        {
            return 1;
        }

        File.WriteAllBytes(output, assembly.ToArray());
        if (documentation is not null)
        {
            File.WriteAllBytes(asked.DocumentationPath!, documentation.ToArray());
        }

        return 0;
    }

    private static SyntaxTree Tree(CSharpCommandLineArguments asked, CommandLineSourceFile file)
    {
        using FileStream stream = File.OpenRead(file.Path);
        SourceText text = SourceText.From(stream, asked.Encoding, asked.ChecksumAlgorithm, canBeEmbedded: true);
        return CSharpSyntaxTree.ParseText(text, asked.ParseOptions, file.Path);
    }

    // The key holds the time of the file: a library that was compiled anew is another library.
    private static MetadataReference Reference(CSharpCommandLineArguments asked, CommandLineReference wanted)
    {
        string path = Path.IsPathRooted(wanted.Reference)
            ? wanted.Reference
            : asked.ReferencePaths.Select(folder => Path.Combine(folder, wanted.Reference)).First(File.Exists);
        string key = path + "|" + File.GetLastWriteTimeUtc(path).Ticks;
        return References.GetOrAdd(key, _ => MetadataReference.CreateFromFile(path, wanted.Properties));
    }
}
