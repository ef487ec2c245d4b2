// Prints what others can compile against in assemblies, a line a member, sorted: `Surface NAMESPACE ASSEMBLY...`.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

internal sealed class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    private readonly string _space;
    private readonly NullabilityInfoContext _nulls = new();
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    private Surface(string space) => _space = space;

    private static void Main(string[] words)
    {
        Surface surface = new(words[0]);
        foreach (Type type in words.Skip(1).SelectMany(file => Assembly.LoadFrom(file).GetTypes()).Where(IsSeen))
        {
            surface.Describe(type);
        }

        Console.WriteLine(string.Join("\n", surface._lines));
    }

    private static bool IsSeen(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily) && IsSeen(type.DeclaringType!) : type.IsPublic;

    private static bool IsSeen(MethodBase? method, bool isSealed) =>
        method is not null && (method.IsPublic || (!isSealed && (method.IsFamily || method.IsFamilyOrAssembly)));

    private static bool IsMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static string Reach(MethodBase method, Type type) =>
        (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static " : "")
        + (method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal && !type.IsInterface && !type.IsSealed ? "virtual " : "");

    private void Say(string name, string shape) => _lines.Add($"{name}: {shape}");

    private void Describe(Type type)
    {
        string name = Name(type);
        Say(name, Kind(type) + Parents(type));
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return;
        }

        foreach (FieldInfo field in type.GetFields(Declared))
        {
            if ((field.IsPublic || (field.IsFamily && !type.IsSealed)) && !field.IsSpecialName)
            {
                string word = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
                Say($"{name}.{field.Name}", type.IsEnum ? "enum constant" : word + Text(field.FieldType, _nulls.Create(field)));
            }
        }

        foreach (PropertyInfo property in type.GetProperties(Declared))
        {
            Property(type, name, property);
        }

        foreach (EventInfo found in type.GetEvents(Declared).Where(one => IsSeen(one.AddMethod, type.IsSealed)))
        {
            Say($"{name}.{found.Name}", "event " + Text(found.EventHandlerType!, null));
        }

        foreach (MethodBase method in type.GetMembers(Declared).OfType<MethodBase>())
        {
            bool isOther = method.IsSpecialName && method is MethodInfo && !method.Name.StartsWith("op_", StringComparison.Ordinal);
            if (IsSeen(method, type.IsSealed) && !IsMade(method) && !isOther && !method.Name.Contains('<') && method.Name != ".cctor")
            {
                Method(type, name, method);
            }
        }
    }

    private void Property(Type type, string name, PropertyInfo property)
    {
        MethodInfo? get = IsSeen(property.GetMethod, type.IsSealed) ? property.GetMethod : null;
        MethodInfo? set = IsSeen(property.SetMethod, type.IsSealed) ? property.SetMethod : null;
        if ((get ?? set) is not { } one || property.Name == "EqualityContract")
        {
            return;
        }

        bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string must = property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        string access = (get is null ? "" : " get;") + (set is null ? "" : isInit ? " init;" : " set;");
        string index = property.GetIndexParameters().Length == 0 ? "" : $"[{Parameters(property.GetIndexParameters())}]";
        Say($"{name}.{property.Name}{index}", $"{Reach(one, type)}{must}{Text(property.PropertyType, _nulls.Create(property))} {{{access} }}");
    }

    private void Method(Type type, string name, MethodBase method)
    {
        string called = method is ConstructorInfo ? "new" : method.Name;
        string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";
        string what = method is MethodInfo { ReturnParameter: { } given } ? Text(given.ParameterType, _nulls.Create(given)) : "constructor";
        Say($"{name}.{called}{generic}({Parameters(method.GetParameters())})", Reach(method, type) + what + Bounds(method));
    }

    // The name is part of the contract, too: callers may write it.
    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(one =>
        (one.IsOut ? "out " : one.ParameterType.IsByRef ? "ref " : one.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")
        + $"{Text(one.ParameterType, _nulls.Create(one))} {one.Name}{(one.HasDefaultValue ? " = " + Literal(one.DefaultValue) : "")}"));

    private static string Literal(object? value) => value switch
    {
        null => "default",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        _ => value.ToString()!,
    };

    private string Bounds(MethodBase method) => method.IsGenericMethodDefinition ? Bounds(method.GetGenericArguments()) : "";

    private string Bounds(Type[] variables) => string.Concat(variables.Select(one =>
    {
        List<string> words = [];
        if (one.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            words.Add("struct");
        }
        else if (one.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            words.Add("class");
        }

        words.AddRange(one.GetGenericParameterConstraints().Where(kind => kind != typeof(ValueType)).Select(kind => Text(kind, null)));
        return words.Count == 0 ? "" : $" where {one.Name} : {string.Join(", ", words)}";
    }));

    private string Name(Type type)
    {
        string space = type.Namespace == _space ? "" : type.Namespace!.StartsWith(_space + ".", StringComparison.Ordinal) ? type.Namespace[(_space.Length + 1)..] + "." : type.Namespace + ".";
        return space + Simple(type, type.GetGenericArguments(), null);
    }

    private string Kind(Type type)
    {
        string reach = type.IsNestedFamily ? "protected " : "";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            MethodInfo call = type.GetMethod("Invoke")!;
            return $"{reach}delegate {Text(call.ReturnType, _nulls.Create(call.ReturnParameter))} ({Parameters(call.GetParameters())})";
        }

        string word = type.IsInterface ? "interface" : type.IsEnum ? "enum"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly struct" : "struct")
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        return reach + word;
    }

    // What a parent or another interface brings by itself is not said again, nor what the compiler gives every record.
    private string Parents(Type type)
    {
        List<string> said = [];
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && !typeof(Delegate).IsAssignableFrom(type))
        {
            said.Add(Text(parent, null));
        }

        Type[] all = type.GetInterfaces();
        IEnumerable<Type> own = type.IsEnum || said.Contains("MulticastDelegate") ? [] : all
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(one => !all.Any(other => other.GetInterfaces().Contains(one)))
            .Where(one => !(one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)));
        said.AddRange(own.Select(one => Text(one, null)).Order(StringComparer.Ordinal));
        return (said.Count == 0 ? "" : " : " + string.Join(", ", said)) + (type.IsGenericTypeDefinition ? Bounds(type.GetGenericArguments()) : "");
    }

    private string Text(Type type, NullabilityInfo? nulls)
    {
        if (type.IsByRef)
        {
            return Text(type.GetElementType()!, nulls);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Text(inner, null) + "?";
        }

        // Of a parameter that may be a value type nobody can tell.
        bool isOpen = type.IsGenericParameter && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        string mark = nulls is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !isOpen ? "?" : "";
        if (type.IsArray)
        {
            return Text(type.GetElementType()!, nulls?.ElementType) + "[]" + mark;
        }

        return (Keywords.TryGetValue(type, out string? word) ? word : Simple(type, type.GetGenericArguments(), nulls)) + mark;
    }

    // A nested type has the arguments of its outer types before its own.
    private string Simple(Type type, Type[] arguments, NullabilityInfo? nulls)
    {
        Type? outer = type.IsGenericParameter ? null : type.DeclaringType;
        string before = outer is null ? "" : Simple(outer, arguments, null) + ".";
        int from = outer?.GetGenericArguments().Length ?? 0;
        int count = type.IsGenericType ? type.GetGenericTypeDefinition().GetGenericArguments().Length : 0;
        IEnumerable<string> said = Enumerable.Range(from, Math.Max(0, count - from)).Select(at =>
            Text(arguments[at], nulls is not null && at < nulls.GenericTypeArguments.Length ? nulls.GenericTypeArguments[at] : null));
        return before + type.Name.Split('`')[0] + (count > from ? $"<{string.Join(", ", said)}>" : "");
    }
}
