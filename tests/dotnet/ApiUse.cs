// Prints what an assembly uses of the framework, one member a line, sorted: types of System.* and Microsoft.* with the members called.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

internal static class ApiUse
{
    private static void Main(string[] args)
    {
        using PEReader file = new(File.OpenRead(args[0]));
        MetadataReader reader = file.GetMetadataReader();
        Names names = new();
        SortedSet<string> used = new(StringComparer.Ordinal);
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            used.Add(names.GetTypeFromReference(reader, handle, 0));
        }

        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            used.Add(Member(reader, reader.GetMemberReference(handle), names));
        }

        Console.WriteLine(string.Join("\n", used.Where(one => one.StartsWith("System.", StringComparison.Ordinal) || one.StartsWith("Microsoft.", StringComparison.Ordinal))));
    }

    private static string Member(MetadataReader reader, MemberReference member, Names names)
    {
        string name = Owner(reader, member.Parent, names) + "." + reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return name;
        }

        MethodSignature<string> signature = member.DecodeMethodSignature(names, null);
        string arity = signature.GenericParameterCount == 0 ? "" : "`" + signature.GenericParameterCount;
        return name + arity + "(" + string.Join(", ", signature.ParameterTypes) + ")";
    }

    // Without its type arguments: the members of List<int> are those of List<T>.
    private static string Owner(MetadataReader reader, EntityHandle parent, Names names) => parent.Kind switch
    {
        HandleKind.TypeReference => names.GetTypeFromReference(reader, (TypeReferenceHandle)parent, 0),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(names, null).Split('<')[0],
        _ => "",
    };

    private sealed class Names : ISignatureTypeProvider<string, object?>
    {
        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            TypeReference type = reader.GetTypeReference(handle);
            string name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0) + "+" + name
                : reader.GetString(type.Namespace) + "." + name;
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "own";

        public string GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, context);

        public string GetPrimitiveType(PrimitiveTypeCode type) => "System." + type;

        public string GetGenericInstantiation(string type, ImmutableArray<string> arguments) => type + "<" + string.Join(", ", arguments) + ">";

        public string GetGenericTypeParameter(object? context, int index) => "!" + index;

        public string GetGenericMethodParameter(object? context, int index) => "!!" + index;

        public string GetSZArrayType(string type) => type + "[]";

        public string GetArrayType(string type, ArrayShape shape) => type + "[" + new string(',', shape.Rank - 1) + "]";

        public string GetByReferenceType(string type) => type + "&";

        public string GetPointerType(string type) => type + "*";

        public string GetPinnedType(string type) => type;

        public string GetModifiedType(string modifier, string type, bool isRequired) => type;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "function";
    }
}
