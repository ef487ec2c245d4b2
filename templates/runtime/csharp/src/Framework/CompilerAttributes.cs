#if NETFRAMEWORK
using System.ComponentModel;

// What the compiler asks of generated code and .NET Framework does not have. Each assembly has its own, for nobody
// else to see.
namespace System.Runtime.CompilerServices
{
    /// <summary>Marks a property that is set while its object is made, and never again.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    internal static class IsExternalInit
    {
    }

    /// <summary>Marks what has to be set.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class RequiredMemberAttribute : Attribute
    {
    }

    /// <summary>Marks what only compilers that know a word of the language may use.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Marks a constructor that sets all that has to be set: the one that copies a record.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute
    {
    }
}

namespace System.Text.Json.Serialization
{
    /// <summary>
    /// The name of a field on the wire, under the name that it has for System.Text.Json, which is not there.
    /// </summary>
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class JsonPropertyNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }

    /// <summary>Marks the name that a field had before, which is not on the wire.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class JsonIgnoreAttribute : Attribute
    {
    }
}
#else
using System.Runtime.CompilerServices;

// A program that was built for .NET Framework and runs here looks for this type in this assembly.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
