// Lists the public types and members of assemblies, one a line, as reflection writes them. usage: Surface ASSEMBLY...

using System;
using System.Linq;
using System.Reflection;

internal static class Surface
{
    private const string Clone = "<Clone>$"; // says another type of itself where the runtime knows covariance; the programs prove that it works

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static void Main(string[] assemblies)
    {
        foreach (Type type in assemblies.SelectMany(name => Assembly.LoadFrom(name).GetExportedTypes()))
        {
            Console.WriteLine(type.FullName);
            foreach (MemberInfo member in type.GetMembers(All).Where(IsSeen))
            {
                Console.WriteLine(type.FullName + " " + member.MemberType + " " + member);
            }
        }
    }

    // What another assembly may name: public, or protected and not for this assembly alone.
    private static bool IsSeen(MemberInfo member)
    {
        switch (member)
        {
            case MethodBase method:
                return method.Name != Clone && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
            case FieldInfo field:
                return !field.IsSpecialName && (field.IsPublic || field.IsFamily);
            default:
                return false;
        }
    }
}
