"""What is in the packages, read by those who know their forms: twine, the CycloneDX schema, and the parts that Central and NuGet demand."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import dnfile
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from goitin.packaging import CHECKSUMS
from goitin.targets.java import bundle

from sdks import java, packed
from sdks.trees import QCVN120

JAVA_RUNTIME = bundle.runtime_version()
POM = {"": "http://maven.apache.org/POM/4.0.0"}
NUSPEC = {"": "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"}
FILES = """
java/qcvn120-0.1.0-javadoc.jar java/qcvn120-0.1.0-sources.jar java/qcvn120-0.1.0.cdx.json java/qcvn120-0.1.0.jar java/qcvn120-0.1.0.pom
csharp/Qcvn120.0.1.0.cdx.json csharp/Qcvn120.0.1.0.nupkg
typescript/qcvn120-0.1.0.cdx.json typescript/qcvn120-0.1.0.tgz
python/qcvn120-0.1.0-py3-none-any.whl python/qcvn120-0.1.0.cdx.json python/qcvn120-0.1.0.tar.gz
"""

pytestmark = pytest.mark.xdist_group("packages")


@pytest.fixture(scope="module")
def dist() -> Path:
    return packed.dist(QCVN120)


def test_every_file_is_there_under_the_version_of_the_specification(dist: Path) -> None:
    version = QCVN120.spec.version
    found = {path.relative_to(dist).as_posix() for path in dist.rglob("*") if path.is_file()}

    assert found == {name.replace("0.1.0", version) for name in FILES.split()} | {CHECKSUMS}


def test_the_checksums_are_those_of_the_files(dist: Path) -> None:
    lines = dict(line.split("  ")[::-1] for line in (dist / CHECKSUMS).read_text("utf-8").splitlines())

    assert lines == {
        path.relative_to(dist).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.rglob("*")
        if path.is_file() and path.name != CHECKSUMS
    }


def test_pypi_would_take_it(dist: Path) -> None:
    files = [
        path
        for tree in (dist, dist.parent / "runtime")
        for path in (tree / "python").iterdir()
        if path.suffix in (".whl", ".gz")
    ]
    command = [sys.executable, "-m", "twine", "--no-color", "check", "--strict", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.count("PASSED")) == (0, 4), done.stdout + done.stderr


@pytest.mark.parametrize(("tree", "package"), [("qcvn120", "qcvn120"), ("runtime", "goitin_runtime")])
def test_the_wheel_says_what_it_is(dist: Path, tree: str, package: str) -> None:
    (wheel,) = (dist.parent / tree / "python").glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
        (about,) = (opened.read(name).decode() for name in names if name.endswith("/METADATA"))
    head, _, readme = about.partition("\n\n")

    assert f"{package}/py.typed" in names
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {package}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert "License-Expression: Apache-2.0" in head.splitlines()
    assert "Classifier: Typing :: Typed" in head.splitlines()
    assert readme == (QCVN120.generated.parent / tree / "python" / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("tree", "files"),
    [
        ("qcvn120", {"tests/test_packets.py", "src/qcvn120/py.typed"}),
        ("runtime", {"tests/test_records.py", "src/goitin_runtime/py.typed"}),
    ],
)
def test_the_source_distribution_has_its_tests(dist: Path, tree: str, files: set[str]) -> None:
    (archive,) = (dist.parent / tree / "python").glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}

    assert {"pyproject.toml", "README.md", "LICENSE", *files} <= names


def test_the_bill_of_the_runtime_of_python(dist: Path) -> None:
    (file,) = (dist.parent / "runtime" / "python").glob("*.cdx.json")
    bill = json.loads(file.read_text("utf-8"))

    assert bill["metadata"]["component"]["name"] == "goitin-runtime"
    assert {item["purl"] for item in bill["components"]} == {"pkg:pypi/pydantic"}


@pytest.mark.parametrize("kind", ["", "-sources", "-javadoc"])
@pytest.mark.parametrize(
    ("file", "kept", "module"),
    [
        (f"qcvn120/java/qcvn120-{QCVN120.spec.version}", "vn/qcvn120/HoSo", "vn.qcvn120"),
        (f"runtime/java/goitin-runtime-{JAVA_RUNTIME}", "vn/goitin/runtime/Finding", "vn.goitin.runtime"),
    ],
)
def test_the_jars_are_whole(dist: Path, file: str, kept: str, module: str, kind: str) -> None:
    ending = {"": "class", "-sources": "java", "-javadoc": "html"}[kind]
    with zipfile.ZipFile(dist.parent / f"{file}{kind}.jar") as opened:
        names = set(opened.namelist())
        manifest = opened.read("META-INF/MANIFEST.MF").decode().splitlines()

    assert f"{kept}.{ending}" in names
    assert {name for name in names if "goitin/runtime" in name} == set() or module == "vn.goitin.runtime"
    assert kind == "-javadoc" or "META-INF/LICENSE" in names
    assert kind or f"Automatic-Module-Name: {module}" in manifest
    assert [line for line in manifest if "Built-By" in line or "Build-Jdk:" in line] == []


def test_the_pom_has_what_central_demands_and_the_specification_knows(dist: Path) -> None:
    (file,) = (dist / "java").glob("*.pom")
    pom = ET.parse(file).getroot()
    sdk = QCVN120.spec.sdk
    demanded = "name description licenses/license/name licenses/license/url developers/developer/name".split()

    assert all(pom.findtext(path, "", POM).strip() for path in demanded)
    assert pom.findtext("url", None, POM) == sdk.homepage
    assert pom.findtext("scm/url", None, POM) == sdk.repository


def _plugins(pom: ET.Element) -> Iterator[str]:
    for plugin in pom.iterfind(".//plugin", POM):
        yield f"{plugin.findtext('artifactId', '', POM)} {plugin.findtext('version', '', POM)}"


def test_the_bill_of_the_runtime_names_what_serves_frameworks_as_optional(dist: Path) -> None:
    folder = dist.parent / "runtime" / "java"
    text = (folder / f"goitin-runtime-{JAVA_RUNTIME}.cdx.json").read_text("utf-8")
    bill = json.loads(text)
    needs = {item["purl"].split("/", 1)[1]: item.get("scope") for item in bill["components"]}

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert set(needs.values()) == {"optional"}
    assert needs.keys() == {
        "com.fasterxml.jackson.core/jackson-annotations@2.21",
        "com.fasterxml.jackson.core/jackson-databind@2.18.2",
        "jakarta.validation/jakarta.validation-api@3.0.2",
        "javax.validation/validation-api@2.0.1.Final",
        "tools.jackson.core/jackson-databind@3.1.4",
    }


JAVA = {
    f"qcvn120/java/qcvn120-{QCVN120.spec.version}": ("vn.qcvn120", 8),
    f"runtime/java/goitin-runtime-{JAVA_RUNTIME}": ("vn.goitin.runtime", 8),
    f"runtime/java/goitin-runtime-gson-{JAVA_RUNTIME}": ("vn.goitin.runtime.gson", 8),
    f"runtime/java/goitin-runtime-jsonb-{JAVA_RUNTIME}": ("vn.goitin.runtime.jsonb", 11),
    f"runtime/java/goitin-runtime-spring-{JAVA_RUNTIME}": ("vn.goitin.runtime.spring", 17),
}
"""The jars; of each the package, which is its name to module systems, and the Java that it is for."""
_CLASS_FILES_BEFORE_JAVA_1 = 44


@pytest.mark.parametrize("file", JAVA)
def test_every_class_is_of_the_java_that_the_jar_is_for(dist: Path, file: str) -> None:
    _, release = JAVA[file]
    with zipfile.ZipFile(dist.parent / f"{file}.jar") as opened:
        classes = [name for name in opened.namelist() if name.endswith(".class")]
        versions = {int.from_bytes(opened.read(name)[6:8]) for name in classes}

    assert versions == {_CLASS_FILES_BEFORE_JAVA_1 + release}


def _manifest(jar: Path) -> dict[str, str]:
    with zipfile.ZipFile(jar) as opened:
        text = opened.read("META-INF/MANIFEST.MF").decode()
    lines = text.replace("\r\n", "\n").replace("\n ", "").splitlines()
    return dict(line.split(": ", 1) for line in lines if line)


def _packages(header: str) -> dict[str, bool]:
    """The packages of a header of OSGi, and whether each may be absent."""
    clauses = [clause.split(";") for clause in re.sub(r'"[^"]*"', "", header).split(",")]
    return {
        word: "resolution:=optional" in clause for clause in clauses for word in clause if "=" not in word
    }


@pytest.mark.parametrize("file", JAVA)
def test_a_jar_is_a_module_and_a_bundle(dist: Path, file: str) -> None:
    name, release = JAVA[file]
    version = file.rpartition("-")[2]

    said = _manifest(dist.parent / f"{file}.jar")

    assert said["Automatic-Module-Name"] == said["Bundle-SymbolicName"] == name
    assert (said["Bundle-ManifestVersion"], said["Bundle-Version"]) == ("2", version)
    assert said["Export-Package"] == f'{name};version="{version}"'
    environment = f"(version={release if release > 8 else f'1.{release}'})"
    assert said["Require-Capability"] == f'osgi.ee;filter:="(&(osgi.ee=JavaSE){environment})"'
    assert name == "vn.goitin.runtime" or 'vn.goitin.runtime;version="[0.1,0.2)"' in said["Import-Package"]


def test_a_bundle_imports_what_its_classes_use(dist: Path) -> None:
    """Asks `jdeps`; nothing may be missing, and the runtime and the SDK do without all that is not ours."""
    jars = [dist.parent / f"{file}.jar" for file in JAVA]
    words = ["jdeps", "--multi-release", "17", "-cp", java.jars(), "-verbose:package", *jars]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    used: dict[str, set[str]] = {}
    for line in said.splitlines():
        if found := re.match(r" {3}(\S+) +-> (?!java\.)(\S+)", line):
            used.setdefault(found[1], set()).add(found[2])

    for jar, (package, _) in zip(jars, JAVA.values(), strict=True):
        imported = _packages(_manifest(jar)["Import-Package"])
        needed = {name for name, optional in imported.items() if not optional}
        assert used[package] - {package} <= imported.keys(), package
        if (
            package == "vn.qcvn120"
        ):  # a code table with constants alone would have the annotation that may be absent
            assert needed == {"vn.goitin.runtime"}
        else:
            assert used[package] - {package} == imported.keys()
            assert package != "vn.goitin.runtime" or needed == set()


def test_every_plugin_is_pinned(dist: Path) -> None:
    (file,) = (dist / "java").glob("*.pom")

    plugins = list(_plugins(ET.parse(file).getroot()))

    assert len(plugins) >= 7
    assert [line for line in plugins if not re.fullmatch(r"maven-\w+-plugin \d+\.\d+\.\d+", line)] == []


@pytest.mark.parametrize(
    ("tree", "name", "needs"),
    [
        ("qcvn120", "qcvn120", {"pkg:npm/%40goitin/runtime": "vers:npm/>=0.1.0|<0.2.0"}),
        ("runtime", "@goitin/runtime", {}),
    ],
)
def test_npm_would_take_it(dist: Path, tree: str, name: str, needs: dict[str, str]) -> None:
    """What the package says of itself is there, for both kinds of modules; no file is newer than another."""
    (archive,) = (dist.parent / tree / "typescript").glob("*.tgz")
    with tarfile.open(archive) as opened:
        files = {one.name.removeprefix("package/"): one for one in opened.getmembers()}
        said = json.loads(opened.extractfile(files["package.json"]).read())
    bill = json.loads(archive.with_suffix(".cdx.json").read_text("utf-8"))

    assert said["name"] == name
    assert {"README.md", "LICENSE", "dist/cjs/package.json"} <= files.keys()
    entry = said["exports"]["."]
    named = [entry[kind][what] for kind in ("import", "require") for what in ("types", "default")]
    assert {path.removeprefix("./") for path in named} <= files.keys()
    assert len({one.mtime for one in files.values()}) == 1
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None
    found = {
        one["purl"]: one["properties"][0]["value"] for one in bill.get("components", []) if "purl" in one
    }
    assert found == needs


@pytest.fixture(scope="module")
def package(dist: Path) -> dict[str, bytes]:
    return unpacked(dist, f"Qcvn120.{QCVN120.spec.version}")


def unpacked(dist: Path, name: str) -> dict[str, bytes]:
    """The parts of a NuGet package."""
    with zipfile.ZipFile(dist / "csharp" / f"{name}.nupkg") as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize(
    ("id", "needs", "frameworks", "versions", "type"),
    [
        ("Goitin.Runtime", {}, [], {8}, "Finding"),
        (
            "Goitin.Runtime.AspNetCore",
            {"Goitin.Runtime": "0.1.0"},
            ["Microsoft.AspNetCore.App"],
            {8, 0},
            "PacketServices",
        ),
        (
            "Goitin.Runtime.NewtonsoftJson",
            {"Goitin.Runtime": "0.1.0", "Newtonsoft.Json": "13.0.1"},
            [],
            {8, 0, 10},
            "PacketJsonConverter",
        ),
    ],
)
def test_the_runtime_and_what_links_it_with_others_are_packages_of_their_own(
    dist: Path,
    tmp_path: Path,
    id: str,
    needs: dict[str, str],
    frameworks: list[str],
    versions: set[int],
    type: str,
) -> None:
    parts = unpacked(dist.parent / "runtime", f"{id}.0.1.0")
    (metadata,) = ET.fromstring(parts[f"{id}.nuspec"])
    library = tmp_path / f"{id}.dll"
    library.write_bytes(parts[f"lib/net8.0/{id}.dll"])
    references = {
        str(row.Name): row.MajorVersion for row in dnfile.dnPE(str(library)).net.mdtables.AssemblyRef.rows
    }

    asked = {
        item.get("id"): item.get("version")
        for item in metadata.iterfind("dependencies/group/dependency", NUSPEC)
    }
    assert asked == needs
    assert [
        item.get("name") for item in metadata.iterfind("frameworkReferences/group/frameworkReference", NUSPEC)
    ] == frameworks
    assert set(references.values()) == versions
    kinds = {
        str(row.TypeName)
        for row in dnfile.dnPE(str(library)).net.mdtables.TypeDef.rows
        if str(row.TypeNamespace) == id
    }
    assert type in kinds
    assert {"README.md", "LICENSE"} <= set(parts)
    text = (dist.parent / "runtime" / "csharp" / f"{id}.0.1.0.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    purls = [item.get("purl", "") for item in json.loads(text).get("components", [])]
    named = {purl.split("@")[0] for purl in purls if "nuget" in purl}
    assert named == {f"pkg:nuget/{one}" for one in needs}


def test_the_nuget_package_has_every_part(package: dict[str, bytes]) -> None:
    typed = ET.fromstring(package["[Content_Types].xml"])
    endings = {item.get("Extension") for item in typed}
    parts = {item.get("PartName") for item in typed}
    related = {item.get("Target", "")[1:] for item in ET.fromstring(package["_rels/.rels"])}

    assert {
        "Qcvn120.nuspec",
        "README.md",
        "LICENSE",
        "lib/net8.0/Qcvn120.dll",
        "lib/net8.0/Qcvn120.xml",
        "lib/net462/Qcvn120.dll",
        "lib/net462/Qcvn120.xml",
    } <= set(package)
    assert [
        name
        for name in package
        if name.rpartition(".")[2] not in endings
        and f"/{name}" not in parts
        and name != "[Content_Types].xml"
    ] == []
    assert related <= set(package)
    assert "Qcvn120.nuspec" in related


def test_the_nuspec_keeps_the_rules(package: dict[str, bytes]) -> None:
    root = ET.fromstring(package["Qcvn120.nuspec"])
    (metadata,) = root
    values = {item.tag.partition("}")[2]: item.text for item in metadata}

    assert root.tag == f"{{{NUSPEC['']}}}package"
    assert (values["id"], values["version"]) == ("Qcvn120", QCVN120.spec.version)
    assert all(values[name] for name in ("authors", "description", "tags", "license"))
    assert values["readme"] in package
    assert len(values["description"] or "") <= 4000
    groups = metadata.findall("dependencies/group", NUSPEC)
    assert [group.get("targetFramework") for group in groups] == ["net8.0", ".NETFramework4.6.2"]
    assert {(item.get("id"), item.get("version")) for group in groups for item in group} == {
        ("Goitin.Runtime", "0.1.0")
    }
    (assembly,) = metadata.iterfind("frameworkAssemblies/frameworkAssembly", NUSPEC)
    assert assembly.get("assemblyName") == "System.ComponentModel.DataAnnotations"


def test_the_assembly_is_one_of_dotnet_8(package: dict[str, bytes], tmp_path: Path) -> None:
    """Name and version are the package's, and it refers to what .NET 8 has; tests/dotnet looks at each member it uses."""
    library = tmp_path / "Qcvn120.dll"
    library.write_bytes(package["lib/net8.0/Qcvn120.dll"])
    tables = dnfile.dnPE(str(library)).net.mdtables
    (own,) = tables.Assembly.rows
    references = {str(row.Name): row.MajorVersion for row in tables.AssemblyRef.rows}

    assert str(own.Name) == "Qcvn120"
    assert f"{own.MajorVersion}.{own.MinorVersion}.{own.BuildNumber}" == QCVN120.spec.version
    assert "System.Runtime" in references
    assert references.pop("Goitin.Runtime") == 0
    assert set(references.values()) == {8}
    assert [name for name in references if name.startswith("System.Private.")] == []
    assert b".NETCoreApp,Version=v8.0" in package["lib/net8.0/Qcvn120.dll"]
    assert b"openapi.json" in package["lib/net8.0/Qcvn120.dll"]


def test_the_documentation_is_that_of_the_assembly(package: dict[str, bytes]) -> None:
    document = ET.fromstring(package["lib/net8.0/Qcvn120.xml"])

    assert document.findtext("assembly/name") == "Qcvn120"
    assert document.find(".//member[@name='P:Qcvn120.HoSo.MaHoSo']/summary") is not None


def test_the_other_assembly_is_one_of_dotnet_framework(package: dict[str, bytes], tmp_path: Path) -> None:
    library = tmp_path / "Qcvn120.dll"
    library.write_bytes(package["lib/net462/Qcvn120.dll"])
    tables = dnfile.dnPE(str(library)).net.mdtables
    references = {str(row.Name) for row in tables.AssemblyRef.rows}

    assert {"mscorlib", "Goitin.Runtime"} <= references
    assert references <= {
        "mscorlib",
        "System",
        "System.Core",
        "System.ComponentModel.DataAnnotations",
        "Goitin.Runtime",
    }
    assert b".NETFramework,Version=v4.6.2" in package["lib/net462/Qcvn120.dll"]
    assert b"contract/regulation.json" in package["lib/net462/Qcvn120.dll"]


@pytest.mark.parametrize(
    ("language", "address", "needs"),
    [
        ("python", "pkg:pypi/qcvn120@0.1.0", {"pkg:pypi/goitin-runtime"}),
        (
            "java",
            "pkg:maven/vn.qcvn120/qcvn120@0.1.0",
            {
                "pkg:maven/com.fasterxml.jackson.core/jackson-annotations@2.21",
                f"pkg:maven/vn.goitin/goitin-runtime@{JAVA_RUNTIME}",
            },
        ),
        ("csharp", "pkg:nuget/Qcvn120@0.1.0", {"pkg:nuget/Goitin.Runtime@0.1.0"}),
    ],
)
def test_the_bill_of_materials(dist: Path, language: str, address: str, needs: set[str]) -> None:
    name = address.rpartition("/")[2].replace("@", "." if language == "csharp" else "-")
    file = dist / language / f"{name.replace('0.1.0', QCVN120.spec.version)}.cdx.json"
    text = file.read_text("utf-8")
    bill = json.loads(text)
    subject = bill["metadata"]["component"]
    files = {
        item["url"]: item["hashes"][0]["content"]
        for item in subject["externalReferences"]
        if "hashes" in item
    }
    (specification,) = (item for item in bill["components"] if item["type"] == "data")

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert subject["purl"] == address.replace("0.1.0", QCVN120.spec.version)
    assert {item["purl"] for item in bill["components"] if "purl" in item} == {
        purl if "runtime" in purl.lower() else purl.replace("0.1.0", QCVN120.spec.version) for purl in needs
    }
    assert all(item["licenses"] for item in bill["components"] if item is not specification)
    if language == "java":
        asked = {item["name"] for item in bill["components"] if item.get("scope") != "optional"}
        assert asked == {"goitin-runtime", specification["name"]}
    assert files == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in file.parent.iterdir()
        if path != file and path.name.startswith(file.name.removesuffix(".cdx.json"))
    }
    assert (specification["name"], specification["version"]) == ("qcvn120", QCVN120.spec.version)
    assert bill["metadata"]["tools"]["components"][0]["name"] == "goitin"
    assert "timestamp" not in bill["metadata"]
