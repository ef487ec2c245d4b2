"""Compiles Csc.cs with Roslyn inside this Python. usage: first_compile.py ROOT SOURCE; run by bootstrap.py only.

From then on the compiled csc.dll compiles everything else, itself included, without pythonnet.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from clr_loader import get_coreclr
from pythonnet import set_runtime

OPTIONS = (
    "-nostdlib",
    "-optimize",
    "-deterministic",
    "-langversion:12",
    "-nullable:enable",
    "-nowarn:CS1701",
)


def roslyn(root: Path) -> None:
    """Start .NET from `root` in this process and load Roslyn."""
    compiler = root / "csc"
    set_runtime(get_coreclr(runtime_config=str(compiler / "csc.runtimeconfig.json"), dotnet_root=str(root)))
    import clr

    sys.path.append(str(compiler))
    clr.AddReference("Microsoft.CodeAnalysis")
    clr.AddReference("Microsoft.CodeAnalysis.CSharp")


def compile_csc(root: Path, source: Path) -> None:
    """Compile the command into ROOT/csc/csc.dll."""
    import System
    from Microsoft.CodeAnalysis import MetadataReference, SyntaxTree
    from Microsoft.CodeAnalysis.CSharp import CSharpCommandLineParser as Parser
    from Microsoft.CodeAnalysis.CSharp import CSharpCompilation, CSharpSyntaxTree

    command = System.Array[System.String]([*OPTIONS, "-out:csc.dll", str(source)])
    asked: Any = Parser.Default.Parse(command, str(source.parent), None)
    tree = CSharpSyntaxTree.ParseText(source.read_text("utf-8"), asked.ParseOptions, str(source))
    libraries = [
        *(root / "shared" / "Microsoft.NETCore.App").glob("*/*.dll"),
        *(root / "csc").glob("Microsoft.*.dll"),
    ]
    references = [MetadataReference.CreateFromFile(str(file)) for file in sorted(libraries)]
    compilation = CSharpCompilation.Create(
        "csc",
        System.Array[SyntaxTree]([tree]),
        System.Array[MetadataReference](references),
        asked.CompilationOptions,
    )
    output = System.IO.MemoryStream()
    result: Any = compilation.Emit(output)
    if not result.Success:
        sys.exit("\n".join(str(found) for found in result.Diagnostics))
    System.IO.File.WriteAllBytes(str(root / "csc" / "csc.dll"), output.ToArray())


if __name__ == "__main__":
    roslyn(Path(sys.argv[1]))
    compile_csc(Path(sys.argv[1]), Path(sys.argv[2]))
